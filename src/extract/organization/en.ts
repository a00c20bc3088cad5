import type { EnglishCandidate } from './candidate.js';
import {
  AND,
  CAPITAL,
  CLOSE,
  COLUMN,
  COMMA,
  type EnglishTokens,
  HEAD,
  IN,
  JOINT,
  KNOWN,
  LEADING,
  LEGAL,
  LETTERS,
  MIXED,
  NUMBER,
  OF,
  OPEN,
  OPENER,
  PERSON,
  PLACE,
  STRONG,
  TITLE,
  UPPER,
} from './en-words.js';
import type { DocumentWords } from './model/document-words.js';
import { isDigit, isLetter } from './tokens.js';
import { buildTrie, type Trie } from './trie.js';
import { latinNames } from './value.js';

let names: Trie | null = null;
/** The Latin names of the lexicon. */
export function englishNames(): Trie {
  names ??= buildTrie(latinNames().map((name) => [name, 1]));
  return names;
}

/** Capitalised runs of one sentence, and the names that their head words make of them. */
class Runs {
  private readonly found: EnglishCandidate[] = [];
  private readonly bits: Int32Array;
  constructor(
    private readonly tokens: EnglishTokens,
    private readonly end: number,
  ) {
    this.bits = tokens.bits;
  }

  private has(token: number, bit: number): boolean {
    return token < this.end && ((this.bits[token] ?? 0) & bit) !== 0;
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
    for (let i = from + 1; i < this.end; ) {
      let next = i;
      if (this.has(i, COLUMN)) return end;
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
    this.found.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, rule: 'organization.en.head', from, to });
  }

  find(begin: number): EnglishCandidate[] {
    for (let i = begin; i < this.end; ) {
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

const IN_LEXICON = 'organization.en.known';

const inWord = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/** Names of bodies in the English sentence of the tokens `[begin, end)`, by head words and by the lexicon; they may overlap. */
export function englishCandidates(text: string, tokens: EnglishTokens, begin: number, end: number): EnglishCandidate[] {
  const found = new Runs(tokens, end).find(begin);
  const known = englishNames();
  const limit = tokens.ends[end - 1] ?? 0;
  for (let i = begin; i < end; i++) {
    if (((tokens.bits[i] as number) & KNOWN) === 0) continue;
    const start = tokens.starts[i] as number;
    if (known.longest(text, start, limit) === 0 || inWord(text.charCodeAt(known.end))) continue;
    let to = i + 1;
    while (to < end && (tokens.ends[to] as number) <= known.end) to++;
    found.push({ start, end: known.end, rule: IN_LEXICON, from: i, to });
  }
  return found;
}

/** Stretches of the tokens `[begin, end)` that may hold a name: capitals, and what may stand between two of them. */
export function englishStretches(
  { bits, lower }: EnglishTokens,
  words: DocumentWords,
  begin: number,
  end: number,
  candidates: readonly EnglishCandidate[],
): (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  // al-Qaeda: tokens of known names belong, whatever their letters.
  let next = 0;
  const inside = (token: number): boolean => {
    while (next < candidates.length && ((candidates[next]?.to ?? 0) <= token || candidates[next]?.rule !== IN_LEXICON))
      next++;
    return (candidates[next]?.from ?? Number.POSITIVE_INFINITY) <= token;
  };
  // A capital that only begins the sentence: the page has the word in small letters too.
  const mayName = (token: number): boolean => {
    const bit = bits[token] as number;
    if ((bit & (LEADING | PLACE | PERSON)) !== 0) return false;
    if (token > begin) return true;
    if ((bit & OPENER) !== 0) return false;
    return (bit & (UPPER | MIXED)) !== 0 || (words.of(lower[token] as number) & 1) === 0;
  };
  let from = -1;
  let last = -1;
  let named = false;
  const close = (): void => {
    if (from < 0) return;
    if (last > from || named || mayName(from)) stretches.push([from, last + 1]);
    from = -1;
  };
  for (let t = begin; t < end; t++) {
    const bit = bits[t] as number;
    const known = inside(t);
    if ((bit & COLUMN) !== 0) close();
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
