import { latinNames } from '../../lexicon/organization-index.js';
import type { EnglishCandidate } from './candidate.js';
import {
  AND,
  CAPITAL,
  CLOSE,
  COLUMN,
  COMMA,
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
} from './en-lexicon.js';
import type { EnglishTokens } from './en-words.js';
import type { DocumentWords } from './model/document-words.js';
import { isDigit, isLetter } from './tokens.js';
import { knownTrie, type Trie } from './trie.js';

let names: Trie | null = null;
/** The Latin names of the lexicon. */
export function englishNames(): Trie {
  names ??= knownTrie('organization.names.en', () => latinNames().map((name) => [name, 1]));
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
      // Nearly always a small word ends it.
      if (!this.has(i, CAPITAL | COMMA | OPEN | JOINT) || this.has(i, COLUMN)) return end;
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

  /** Of the runs that begin with the marks from `mark` on. */
  find(mark: number): EnglishCandidate[] {
    const { marks, marked } = this.tokens;
    let end = 0;
    for (let m = mark; m < marked; m++) {
      const from = marks[m] as number;
      if (from < end || !this.has(from, CAPITAL)) continue;
      end = this.runEnd(from);
      if (end > from + 1 && this.some(from, end, HEAD | STRONG)) this.split(from, end);
    }
    return this.found;
  }
}

const IN_LEXICON = 'organization.en.known';

const inWord = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/**
 * Names of bodies in the last English sentence read, by head words and by the lexicon; they may overlap. Its marks begin
 * at `mark`.
 */
export function englishCandidates(
  units: Uint16Array,
  tokens: EnglishTokens,
  mark: number,
): readonly EnglishCandidate[] {
  const { bits, starts, ends, marks, marked, count, told } = tokens;
  // What joins the capitals of a run is no head.
  const found = (told & (HEAD | STRONG)) === 0 ? [] : new Runs(tokens, count).find(mark);
  if ((told & KNOWN) === 0) return found;
  const known = englishNames();
  const limit = ends[count - 1] ?? 0;
  for (let m = mark; m < marked; m++) {
    const from = marks[m] as number;
    if (((bits[from] as number) & KNOWN) === 0) continue;
    const start = starts[from] as number;
    if (known.longest(units, start, limit) === 0 || inWord(units[known.end] as number)) continue;
    let to = from + 1;
    while (to < count && (ends[to] as number) <= known.end) to++;
    found.push({ start, end: known.end, rule: IN_LEXICON, from, to });
  }
  return found;
}

/** A capital that does not only begin the sentence, as where the page has the word in small letters too. */
function mayName({ bits, lower }: EnglishTokens, words: DocumentWords, token: number, begin: number): boolean {
  const bit = bits[token] as number;
  if ((bit & (LEADING | PLACE | PERSON)) !== 0) return false;
  if (token > begin) return true;
  if ((bit & OPENER) !== 0) return false;
  return (bit & (UPPER | MIXED)) !== 0 || (words.of(lower[token] as number) & 1) === 0;
}

/** Whether what stands between two capitals, the tokens behind `last` before `token`, parts them. */
function parts(bits: Int32Array, last: number, token: number): boolean {
  if (token - last > 4 || ((bits[token] as number) & COLUMN) !== 0) return true;
  for (let t = last + 1; t < token; t++) {
    const bit = bits[t] as number;
    if ((bit & COLUMN) !== 0 || ((bit & LETTERS) !== 0 && (bit & JOINT) === 0)) return true;
  }
  return false;
}

const NOTHING: readonly number[] = [];

/**
 * Stretches that may hold a name of the sentence that begins with the token `begin`, its marks `[mark, markEnd)`: capitals,
 * and what may stand between two of them. First token and end of each, one after the other.
 */
export function englishStretches(
  tokens: EnglishTokens,
  words: DocumentWords,
  begin: number,
  mark: number,
  markEnd: number,
  candidates: readonly EnglishCandidate[],
): readonly number[] {
  const { bits, marks } = tokens;
  if (markEnd === mark + 1 && candidates.length === 0) {
    const token = marks[mark] as number;
    const named = ((bits[token] as number) & CAPITAL) !== 0 && mayName(tokens, words, token, begin);
    return named ? [token, token + 1] : NOTHING;
  }
  const stretches: number[] = [];
  let from = -1;
  let last = -1;
  let named = false;
  const close = (): void => {
    if (from >= 0 && (last > from || named || mayName(tokens, words, from, begin))) stretches.push(from, last + 1);
  };
  const visit = (token: number, known: boolean): void => {
    if (from < 0 || parts(bits, last, token)) {
      close();
      from = token;
      named = false;
    }
    named ||= known;
    last = token;
  };
  let next = candidates.findIndex(({ rule }) => rule === IN_LEXICON);
  if (next < 0) next = candidates.length;
  let reach = begin;
  for (let m = mark; m < markEnd; m++) {
    const token = marks[m] as number;
    if (token < reach) continue;
    if (candidates[next]?.from === token) {
      // al-Qaeda: tokens of known names belong, whatever their letters.
      reach = token + 1;
      for (; next < candidates.length && (candidates[next] as EnglishCandidate).from < reach; next++)
        reach = Math.max(reach, (candidates[next] as EnglishCandidate).to);
      for (let t = token; t < reach; t++) visit(t, true);
    } else if (((bits[token] as number) & CAPITAL) !== 0) visit(token, false);
  }
  close();
  return stretches;
}
