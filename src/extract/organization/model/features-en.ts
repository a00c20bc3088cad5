import type { EnglishCandidate } from '../candidate.js';
import {
  AND,
  CAPITAL,
  DEMONYM,
  HEAD,
  LEADING,
  LEGAL,
  LETTERS,
  OF,
  PERSON,
  PLACE,
  SHAPE,
  STRONG,
  TITLE,
} from '../en-lexicon.js';
import type { EnglishTokens } from '../en-words.js';
import { isUpper } from '../tokens.js';

import type { DocumentWords } from './document-words.js';
import { left, right } from './hash.js';
import { Runs } from './runs-en.js';
import type { Sums, Templates } from './sums.js';

/** What the model sees of a token, in the order of `EnglishFeatures.fill`. */
export const ENGLISH_TEMPLATES: Templates = {
  groups: [
    [12, 13, 34],
    [27, 28, 29],
    [32, 33, 41],
    [16, 17, 18, 19, 30, 35],
    [0, 15, 21],
    [10, 11],
    [1, 36, 22],
    [2, 37, 20, 23, 24, 25],
  ],
  alone: [3, 4, 5, 6, 7, 9, 31],
  rest: 2,
  sometimes: [24, 25],
};

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

const LEXICAL = PLACE | PERSON | DEMONYM | TITLE | LEADING | STRONG | LEGAL | OF | AND | HEAD;

/** What the lexicon says of a word in 13 bits. */
const packed = (lexical: number): number => (lexical & 0x7ff) | ((lexical >>> 17) & 0x20) | ((lexical >>> 7) & 0x1800);

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
    const { values, keys, present, width, keyWidth } = seen;
    runs.read(bits, from, to);
    const bitsAt = (t: number): number => (t < begin || t >= end ? 0 : (bits[t] as number));
    const lowerAt = (t: number): number => (t < begin || t >= end ? 0 : (lower[t] as number));
    // What is known of the two tokens before and behind is handed on from token to token.
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
    let ruleBefore = 0;
    let rule = rules[from - begin] as number;
    let ruleNext = rules[from - begin + 1] as number;
    let knownBefore = 0;
    let knows = known[from - begin] as number;
    let knownNext = known[from - begin + 1] as number;
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
      lexBefore = bit & LEXICAL;
      bit = bitNext;
      bitNext = bitThen;
      bitThen = bitsAt(t + 2);
      const shape = bit >>> SHAPE;
      const shapeNext = bitNext >>> SHAPE;
      const lex = bit & LEXICAL;
      const lexNext = bitNext & LEXICAL;
      ruleBefore = rule;
      rule = ruleNext;
      ruleNext = rules[t - begin + 2] as number;
      knownBefore = knows;
      knows = knownNext;
      knownNext = known[t - begin + 2] as number;
      const inside = runs.enter(t, shape);
      const { behind } = runs;
      // One byte: of a token outside any run it is 255.
      const place = (Math.min(t - runs.first, 4) & 255) + 8 * Math.min(runs.length, 5);
      if (inside) runs.leave(bit);
      const start = starts[t] as number;
      const stop = ends[t] as number;
      const near = shape + 12 * (shape1 + 12 * shapeNext);
      const rightNear = right(near);
      const rightShape = right(shape);
      const leftWord = left(w);
      const rightWord = right(w);
      const ruled = ruleBefore * 5 + ruleNext * 25 + rule;
      const named = knownBefore * 5 + knownNext * 25 + knows;
      const front = runs.ahead[t - begin] as number;
      const opens = t === begin ? 1 : 0;
      const told = page + 4 * (pageBefore & 2) + 8 * (pageNext & 2);
      const leftTold = left(told);
      const last = lastLetters(units, start, stop);
      const leading = firstLetters(units, start, stop);
      let k = (t - from) * keyWidth;
      let f = (t - from) * width;
      keys[k++] = near | (shape2 << 11) | ((bitThen >>> SHAPE) << 15) | (place << 19);
      keys[k++] = 0;
      values[f++] = near;
      values[f++] = left(near) ^ right(shape2 + 12 * (bitThen >>> SHAPE));
      values[f++] = left(place) ^ rightNear;
      keys[k++] = near | (front << 11) | (behind << 16);
      keys[k++] = 0;
      values[f++] = left(front) ^ rightShape;
      values[f++] = left(behind) ^ rightShape;
      values[f++] = left(front) ^ right(left(behind) ^ rightNear);
      keys[k++] = near | (told << 11) | (rule << 16) | (knows << 19) | (title << 22);
      keys[k++] = 0;
      values[f++] = leftTold ^ rightShape;
      values[f++] = leftTold ^ right(left(rule) ^ rightNear);
      values[f++] = left(left(rule) ^ right(knows)) ^ right(left(page & 1) ^ right(left(shape) ^ right(title)));
      keys[k++] = packed(lexBefore) | (packed(lexNext) << 13) | (opens << 26) | (title << 27);
      keys[k++] = near | (packed(lex) << 11) | (front << 24);
      values[f++] = left(lex) ^ rightShape;
      values[f++] = left(lexBefore) ^ rightNear;
      values[f++] = left(lexNext) ^ rightNear;
      values[f++] = left(left(lexBefore) ^ right(lex)) ^ right(lexNext);
      values[f++] = left(front) ^ right(left(lex) ^ right(lexBefore));
      values[f++] = left(left(title) ^ right(opens)) ^ right(left(shape) ^ right(lex));
      keys[k++] = w;
      keys[k++] = shape | (rule << 4);
      values[f++] = w;
      values[f++] = leftWord ^ rightShape;
      values[f++] = left(rule) ^ rightWord;
      // Three letters have thirty bits.
      keys[k++] = last | (shape << 30);
      keys[k++] = leading | ((shape >> 2) << 30);
      values[f++] = left(last) ^ rightShape;
      values[f++] = left(leading) ^ rightShape;
      keys[k++] = p1;
      keys[k++] = shape | (ruled << 4);
      values[f++] = p1;
      values[f++] = left(p1) ^ rightShape;
      values[f++] = left(ruled) ^ right(p1);
      keys[k++] = n1;
      keys[k++] = shape | (ruled << 4) | (named << 11);
      values[f++] = n1;
      values[f++] = left(n1) ^ rightShape;
      values[f++] = ruled;
      values[f++] = left(ruled) ^ right(n1);
      values[f++] = named;
      values[f++] = left(named) ^ right(n1);
      present[t - from] = named === 0 ? 0 : 3;
      keys[k++] = p2;
      keys[k] = n2;
      values[f++] = p2;
      values[f++] = n2;
      values[f++] = left(p1) ^ rightWord;
      values[f++] = leftWord ^ right(n1);
      values[f++] = left(p2) ^ right(p1);
      values[f++] = left(p1) ^ right(n1);
      values[f] = left(behind) ^ right(leftWord ^ right(shapeNext));
    }
    runs.at = to;
  }
}
