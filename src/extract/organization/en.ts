import type { Candidate } from './candidate.js';
import {
  AND,
  CAPITAL,
  CLOSE,
  COMMA,
  type EnglishTokens,
  HEAD,
  IN,
  JOINT,
  LEADING,
  LEGAL,
  LETTERS,
  NUMBER,
  OF,
  OPEN,
  PERSON,
  PLACE,
  STRONG,
  TITLE,
  UPPER,
} from './en-words.js';
import { isDigit, isLetter, type Tokens } from './tokens.js';
import { buildTrie, type Trie } from './trie.js';
import { knownNames } from './value.js';

let names: Trie | null = null;
/** The Latin names of the lexicon. */
export function englishNames(): Trie {
  names ??= buildTrie([...knownNames().keys()].filter((name) => /^[\w]/.test(name)).map((name) => [name, 1]));
  return names;
}

/** Capitalised runs of one sentence, and the names that their head words make of them. */
class Runs {
  private readonly found: Candidate[] = [];
  constructor(
    private readonly tokens: Tokens,
    private readonly bits: Int32Array,
    private readonly count: number,
  ) {}

  private has(token: number, bit: number): boolean {
    return token < this.count && ((this.bits[token] ?? 0) & bit) !== 0;
  }
  private some(from: number, to: number, bit: number): boolean {
    for (let i = from; i < to; i++) if (this.has(i, bit)) return true;
    return false;
  }

  /** Token after the list that a comma at `comma` goes on, when an `and` closes it: `Trade, Industry and Energy`. */
  private listGoesOn(comma: number): boolean {
    for (let i = comma + 1; i < comma + 7; i++) {
      if (this.has(i, AND)) return i > comma + 1;
      if (!this.has(i, CAPITAL | COMMA)) return false;
    }
    return false;
  }

  /** Token after the capitalised run that begins at `from`. */
  private runEnd(from: number): number {
    let end = from + 1;
    for (let i = from + 1; i < this.count; ) {
      let next = i;
      if (this.has(i, CAPITAL)) {
        end = ++i;
        continue;
      }
      if (this.has(i, COMMA) && this.has(i + 1, LEGAL)) {
        i = end = i + 2;
        continue;
      }
      if (this.has(i, OPEN) && this.has(i + 1, UPPER) && this.has(i + 2, CLOSE) && this.has(i + 3, CAPITAL)) {
        // Communist Party of China (CPC) Chongqing Municipal Committee
        if (!this.some(from, i, STRONG) || !this.has(i + 3, PLACE)) return end;
        i += 3;
        continue;
      }
      if (this.has(i, COMMA)) {
        if (!this.some(from, i, OF) || !this.listGoesOn(i)) return end;
        next = i + 1;
      } else while (next - i < 3 && this.has(next, JOINT)) next++;
      if (next === i || !this.has(next, CAPITAL) || this.has(next, NUMBER)) return end;
      i = next;
    }
    return end;
  }

  /** The names in the tokens `[from, to)` of one run. */
  private split(first: number, to: number): void {
    let from = first;
    while (from < to && this.has(from, LEADING | JOINT)) from++;
    for (let i = from + 1; i < to - 1; i++) {
      // `and` parts two names when each has a head of its own.
      const parts = this.has(i, IN) || (this.has(i, AND) && this.some(from, i, STRONG) && this.some(i + 1, to, STRONG));
      if (!parts) continue;
      this.split(from, i);
      this.split(i + 1, to);
      return;
    }
    let head = -1;
    let end = to;
    for (let i = from; i < to; i++) {
      if (this.has(i, STRONG)) head = i;
      else if (head >= 0 && this.has(i, TITLE)) {
        end = i;
        break;
      }
    }
    if (head < 0 && to - from > 1 && this.has(to - 1, HEAD)) head = to - 1;
    if (head < 0) return;
    // Henan Provincial Committee | Secretary Li: what follows the last head without a joint is no part of the name.
    if (end > head + 1 && !this.has(head + 1, JOINT | OPEN)) {
      end = head + 1;
      while (end < to && this.has(end, COMMA | HEAD)) end++;
    }
    while (end > from && this.has(end - 1, JOINT | COMMA)) end--;
    if (end - from > 1) this.add(from, end);
  }

  private add(from: number, to: number): void {
    const { starts, ends } = this.tokens;
    this.found.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, rule: 'organization.en.head' });
  }

  find(): Candidate[] {
    for (let i = 0; i < this.count; ) {
      if (!this.has(i, CAPITAL)) {
        i++;
        continue;
      }
      const end = this.runEnd(i);
      if (this.some(i, end, HEAD | STRONG)) this.split(i, end);
      i = end;
    }
    return this.found;
  }
}

const KNOWN = 'organization.en.known';

const inWord = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/** Names of bodies in an English sentence, by head words and by the lexicon; they may overlap. */
export function englishCandidates(text: string, tokens: Tokens, english: EnglishTokens): Candidate[] {
  const found = new Runs(tokens, english.bits, english.count).find();
  const known = englishNames();
  const limit = tokens.ends[tokens.count - 1] ?? 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    if (((english.bits[i] ?? 0) & (CAPITAL | NUMBER)) === 0 && text.charCodeAt(start) !== 97) continue;
    if (known.longest(text, start, limit) === 0 || inWord(text.charCodeAt(known.end))) continue;
    found.push({ start, end: known.end, rule: KNOWN });
  }
  return found;
}

/** Stretches of tokens that may hold a name: capitals, and what may stand between two of them. */
export function englishStretches(
  tokens: Tokens,
  english: EnglishTokens,
  candidates: readonly Candidate[],
): (readonly [number, number])[] {
  const { bits } = english;
  const stretches: [number, number][] = [];
  // al-Qaeda: tokens of known names belong, whatever their letters.
  let next = 0;
  const inside = (token: number): boolean => {
    const start = tokens.starts[token] ?? 0;
    while (next < candidates.length && ((candidates[next]?.end ?? 0) <= start || candidates[next]?.rule !== KNOWN))
      next++;
    return (candidates[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
  let from = -1;
  let last = -1;
  let named = false;
  const close = (): void => {
    if (from < 0) return;
    const alone = last === from && !named && ((bits[from] ?? 0) & (LEADING | PLACE | PERSON)) !== 0;
    if (!alone) stretches.push([from, last + 1]);
    from = -1;
  };
  for (let t = 0; t < tokens.count; t++) {
    const bit = bits[t] ?? 0;
    const known = inside(t);
    if ((bit & CAPITAL) !== 0 || known) {
      if (from < 0) {
        from = t;
        named = false;
      }
      named ||= known;
      last = t;
    } else if (from >= 0 && (((bit & LETTERS) !== 0 && (bit & JOINT) === 0) || t - last > 3)) close();
  }
  close();
  return stretches;
}
