import type { EnglishCandidate } from '../candidate.js';
import { CAPITAL, LETTERS, SHAPE } from '../en-lexicon.js';
import type { EnglishTokens } from '../en-words.js';
import { isUpper } from '../tokens.js';

import type { DocumentWords } from './document-words.js';
import { Runs } from './runs-en.js';
import type { Sums } from './sums.js';
import { packed } from './templates-en.js';

const small = (unit: number): number => (isUpper(unit) ? unit + 32 : unit) & 1023;

/** The first three letters in lower case as a number, and the last three; a full stop is none of them. */
function firstLetters(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  const last = Math.min(end, start + 3);
  for (let i = start; i < last; i++) letters = (letters << 10) | small(units[i] as number);
  return letters;
}
function lastLetters(units: Uint16Array, start: number, end: number): number {
  const last = end - start > 2 && units[end - 1] === 46 ? end - 1 : end;
  return firstLetters(units, Math.max(last - 3, start), last);
}

/** Says what the model sees of tokens of an English sentence. */
export class EnglishFeatures {
  private begin = 0;
  private end = 0;
  /** 1 where the sentence is in the manner of titles, 2 where all of it has capitals. */
  private title = 0;
  /** Tags of the tokens of the sentence, behind one of margin: 1 first, 2 inner, 3 last, 4 the only one of a candidate. */
  private rules = new Uint8Array(0);
  private known = new Uint8Array(0);
  private tagged = 0;
  private readonly runs = new Runs();

  /** Reads a sentence, the tokens `[begin, end)`; `fill` then says what the model sees of its stretches, from left to right. */
  prepare({ bits }: EnglishTokens, begin: number, end: number, candidates: readonly EnglishCandidate[]): void {
    const size = end - begin + 2;
    if (this.rules.length < size) {
      for (const key of ['rules', 'known'] as const) this[key] = new Uint8Array(size * 2);
    } else if (this.tagged > 0) {
      this.rules.fill(0, 0, this.tagged);
      this.known.fill(0, 0, this.tagged);
    }
    this.tagged = candidates.length > 0 ? size : 0;
    for (const { from, to, rule } of candidates) {
      const tags = rule === 'organization.en.known' ? this.known : this.rules;
      const last = to - begin;
      const at = from - begin + 1;
      tags.fill(2, at, last + 1);
      tags[at] = at === last ? 4 : 1;
      if (at !== last) tags[last] = 3;
    }
    let letters = 0;
    let capitals = 0;
    for (let t = begin; t < end; t++) {
      const bit = bits[t] as number;
      if ((bit & LETTERS) !== 0) letters++;
      if ((bit & CAPITAL) !== 0) capitals++;
    }
    this.title = letters > 3 && capitals * 5 > letters * 3 ? (capitals > letters - 2 ? 2 : 1) : 0;
    this.begin = begin;
    this.end = end;
    this.runs.begin(begin, end);
  }

  /** What the model sees of the tokens `[from, to)` of the prepared sentence, into `seen`. */
  fill(units: Uint16Array, tokens: EnglishTokens, words: DocumentWords, from: number, to: number, seen: Sums): void {
    const { bits, lower, starts, ends } = tokens;
    const { begin, end, title, rules, known, runs } = this;
    const { keys } = seen;
    runs.read(bits, from, to);
    const bitsAt = (t: number): number => (t < begin || t >= end ? 0 : (bits[t] as number));
    const lowerAt = (t: number): number => (t < begin || t >= end ? 0 : (lower[t] as number));
    // What is known of the tokens before and behind is handed on from token to token.
    let p2 = 0;
    let p1 = lowerAt(from - 2);
    let w = lowerAt(from - 1);
    let n1 = lowerAt(from);
    let n2 = lowerAt(from + 1);
    let pageBefore = 0;
    let page = words.of(w);
    let pageNext = words.of(n1);
    let bit = bitsAt(from - 1);
    let bitNext = bitsAt(from);
    let bitThen = bitsAt(from + 1);
    let shape2 = 0;
    let shape1 = bitsAt(from - 2) >>> SHAPE;
    let lexBefore = 0;
    let lex = packed(bit);
    let lexNext = packed(bitNext);
    // Of the token before, it and the one behind: three bits each.
    let ruled = ((rules[from - begin] as number) << 3) | ((rules[from - begin + 1] as number) << 6);
    let named = ((known[from - begin] as number) << 3) | ((known[from - begin + 1] as number) << 6);
    let k = 0;
    for (let t = from; t < to; t++) {
      p2 = p1;
      p1 = w;
      w = n1;
      n1 = n2;
      n2 = lowerAt(t + 2);
      pageBefore = page;
      page = pageNext;
      pageNext = words.of(n1);
      shape2 = shape1;
      shape1 = bit >>> SHAPE;
      bit = bitNext;
      bitNext = bitThen;
      bitThen = bitsAt(t + 2);
      lexBefore = lex;
      lex = lexNext;
      lexNext = packed(bitNext);
      ruled = (ruled >> 3) | ((rules[t - begin + 2] as number) << 6);
      named = (named >> 3) | ((known[t - begin + 2] as number) << 6);
      const shape = bit >>> SHAPE;
      const inside = runs.enter(t, shape);
      const { behind } = runs;
      // One byte: of a token outside any run it is 255.
      const place = (Math.min(t - runs.first, 4) & 255) + 8 * Math.min(runs.length, 5);
      if (inside) runs.leave(bit);
      const start = starts[t] as number;
      const stop = ends[t] as number;
      const near = shape + 12 * (shape1 + 12 * (bitNext >>> SHAPE));
      const opens = t === begin ? 1 << 28 : 0;
      const told = page + 4 * (pageBefore & 2) + 8 * (pageNext & 2);
      const front = runs.ahead[t - begin] as number;
      keys[k++] = near | (shape2 << 11) | ((bitThen >>> SHAPE) << 15) | (place << 19) | opens | (title << 29);
      keys[k++] = lexBefore | (lexNext << 13) | (told << 26);
      keys[k++] = lex | (front << 13) | (behind << 18);
      keys[k++] = ruled | (named << 9);
      keys[k++] = lastLetters(units, start, stop);
      keys[k++] = firstLetters(units, start, stop);
      keys[k++] = w;
      keys[k++] = p1;
      keys[k++] = n1;
      keys[k++] = p2;
      keys[k++] = n2;
    }
    runs.at = to;
  }
}
