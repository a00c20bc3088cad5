import type { EnglishCandidate } from '../candidate.js';
import {
  AND,
  CAPITAL,
  CLOSE,
  COMMA,
  DEMONYM,
  type EnglishTokens,
  HEAD,
  JOINT,
  LEADING,
  LEGAL,
  LETTERS,
  MIXED,
  NUMBER,
  OF,
  OPEN,
  PERSON,
  PLACE,
  POSSESSIVE,
  STRONG,
  TITLE,
  UPPER,
} from '../en-words.js';
import { isUpper } from '../tokens.js';
import type { DocumentWords } from './document-words.js';
import { bucket, pair } from './hash.js';
import { ABSENT } from './weights.js';

/** Features a token has. */
export const ENGLISH_WIDTH = 36;
const MARGIN = 3;

const shapeOf = (bits: number): number => {
  if ((bits & CAPITAL) !== 0) return (bits & UPPER) !== 0 ? 2 : (bits & MIXED) !== 0 ? 3 : 1;
  if ((bits & LETTERS) !== 0) return (bits & JOINT) !== 0 ? 5 : 4;
  if ((bits & NUMBER) !== 0) return 6;
  if ((bits & COMMA) !== 0) return 7;
  if ((bits & OPEN) !== 0) return 8;
  if ((bits & CLOSE) !== 0) return 9;
  if ((bits & POSSESSIVE) !== 0) return 10;
  return 11;
};

const small = (unit: number): number => (isUpper(unit) ? unit + 32 : unit) & 1023;

/** The first three letters in lower case as a number, and the last three; a full stop is none of them. */
function firstLetters(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < Math.min(end, start + 3); i++) letters = (letters << 10) | small(text.charCodeAt(i));
  return letters;
}
function lastLetters(text: string, start: number, end: number): number {
  const last = end - start > 2 && text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  return firstLetters(text, Math.max(start, last - 3), last);
}

const LEXICAL = PLACE | PERSON | DEMONYM | TITLE | LEADING | STRONG | LEGAL | OF | AND | HEAD;

/** Fills `features` with what the model sees of tokens of an English sentence. */
export class EnglishFeatures {
  private lower = new Int32Array(0);
  private shapes = new Uint8Array(0);
  private lexical = new Int32Array(0);
  private rules = new Uint8Array(0);
  private known = new Uint8Array(0);
  private headAhead = new Uint8Array(0);
  private headBehind = new Uint8Array(0);
  private runStart = new Uint8Array(0);
  private runLength = new Uint8Array(0);

  private title = 0;

  private begin = 0;

  /** Reads a sentence, the tokens `[begin, end)`; `fill` then gives the features of its stretches. */
  prepare(tokens: EnglishTokens, begin: number, end: number, candidates: readonly EnglishCandidate[]): void {
    const count = end - begin;
    this.begin = begin;
    const size = count + 2 * MARGIN;
    if (this.lower.length < size) {
      this.lower = new Int32Array(size * 2);
      this.lexical = new Int32Array(size * 2);
      for (const key of ['shapes', 'rules', 'known', 'headAhead', 'headBehind', 'runStart', 'runLength'] as const)
        this[key] = new Uint8Array(size * 2);
    }
    for (const array of [this.lower, this.shapes, this.lexical, this.rules, this.known]) array.fill(0, 0, size);
    let capitals = 0;
    let letters = 0;
    for (let t = 0; t < count; t++) {
      const bits = tokens.bits[begin + t] as number;
      const at = t + MARGIN;
      this.lower[at] = tokens.lower[begin + t] as number;
      this.shapes[at] = shapeOf(bits);
      this.lexical[at] = bits & LEXICAL;
      if ((bits & LETTERS) !== 0) letters++;
      if ((bits & CAPITAL) !== 0) capitals++;
    }
    // Heads before and after in the same run of capitals and joints.
    let head = 0;
    let length = 0;
    let first = 0;
    for (let at = MARGIN; at < count + MARGIN; at++) {
      const shape = this.shapes[at] as number;
      const inside = (shape >= 1 && shape <= 3) || (length > 0 && (shape === 5 || shape === 10));
      if (!inside) {
        head = length = 0;
        first = at + 1;
      }
      this.headBehind[at] = head;
      this.runStart[at] = Math.min(at - first, 4);
      this.runLength[at] = Math.min(length, 5);
      if (inside) {
        length++;
        const lexical = this.lexical[at] as number;
        if ((lexical & STRONG) !== 0) head = 2 + (lexical & HEAD);
        else if ((lexical & HEAD) !== 0 && head === 0) head = 1;
      }
    }
    head = 0;
    for (let at = count + MARGIN - 1; at >= MARGIN; at--) {
      const shape = this.shapes[at] as number;
      if (!((shape >= 1 && shape <= 3) || shape === 5 || shape === 10)) head = 0;
      this.headAhead[at] = head;
      const lexical = this.lexical[at] as number;
      if ((lexical & STRONG) !== 0) head = 2 + (lexical & HEAD);
      else if ((lexical & HEAD) !== 0 && head === 0) head = 1;
    }
    for (const { from, to, rule } of candidates) {
      const tags = rule === 'organization.en.known' ? this.known : this.rules;
      const last = to - 1 - begin + MARGIN;
      const at = from - begin + MARGIN;
      tags.fill(2, at, last + 1);
      tags[at] = at === last ? 4 : 1;
      if (at !== last) tags[last] = 3;
    }
    this.title = letters > 3 && capitals * 5 > letters * 3 ? (capitals > letters - 2 ? 2 : 1) : 0;
  }

  /** Features of the tokens `[from, to)` of the prepared sentence, `ENGLISH_WIDTH` each. */
  fill(
    text: string,
    tokens: EnglishTokens,
    words: DocumentWords,
    from: number,
    to: number,
    features: Int32Array,
  ): void {
    const { title, lower, shapes, lexical, rules, known, headAhead, headBehind, runStart, runLength } = this;
    let f = 0;
    for (let t = from; t < to; t++) {
      const i = t - this.begin + MARGIN;
      const start = tokens.starts[t] as number;
      const end = tokens.ends[t] as number;
      const w = lower[i] as number;
      const p1 = lower[i - 1] as number;
      const p2 = lower[i - 2] as number;
      const n1 = lower[i + 1] as number;
      const n2 = lower[i + 2] as number;
      const shape = shapes[i] as number;
      const near = shape + 12 * ((shapes[i - 1] as number) + 12 * (shapes[i + 1] as number));
      const wide = pair(near, (shapes[i - 2] as number) + 12 * (shapes[i + 2] as number));
      const lex = lexical[i] as number;
      const rule = (rules[i] as number) + 5 * ((rules[i - 1] as number) + 5 * (rules[i + 1] as number));
      const name = (known[i] as number) + 5 * ((known[i - 1] as number) + 5 * (known[i + 1] as number));
      const ahead = headAhead[i] as number;
      const behind = headBehind[i] as number;
      const here = words.of(w);
      const inSmall = here & 1;
      const page = here + 4 * (words.of(p1) & 2) + 8 * (words.of(n1) & 2);
      const first = i === MARGIN ? 1 : 0;
      features[f++] = bucket(0, w);
      features[f++] = bucket(1, p1);
      features[f++] = bucket(2, n1);
      features[f++] = bucket(3, p2);
      features[f++] = bucket(4, n2);
      features[f++] = bucket(5, pair(p1, w));
      features[f++] = bucket(6, pair(w, n1));
      features[f++] = bucket(7, pair(p2, p1));
      features[f++] = bucket(9, pair(p1, n1));
      features[f++] = bucket(10, pair(lastLetters(text, start, end), shape));
      features[f++] = bucket(11, pair(firstLetters(text, start, end), shape));
      features[f++] = bucket(12, near);
      features[f++] = bucket(13, wide);
      features[f++] = bucket(15, pair(w, shape));
      features[f++] = bucket(16, pair(lex, shape));
      features[f++] = bucket(17, pair(lexical[i - 1] as number, near));
      features[f++] = bucket(18, pair(lexical[i + 1] as number, near));
      features[f++] = bucket(19, pair(pair(lexical[i - 1] as number, lex), lexical[i + 1] as number));
      features[f++] = bucket(20, rule);
      features[f++] = bucket(21, pair(rules[i] as number, w));
      features[f++] = bucket(22, pair(rule, p1));
      features[f++] = bucket(23, pair(rule, n1));
      features[f++] = name === 0 ? ABSENT : bucket(24, name);
      features[f++] = name === 0 ? ABSENT : bucket(25, pair(name, n1));
      features[f++] = bucket(27, pair(ahead, shape));
      features[f++] = bucket(28, pair(behind, shape));
      features[f++] = bucket(29, pair(ahead, pair(behind, near)));
      features[f++] = bucket(30, pair(ahead, pair(lex, lexical[i - 1] as number)));
      features[f++] = bucket(31, pair(behind, pair(w, shapes[i + 1] as number)));
      features[f++] = bucket(32, pair(page, shape));
      features[f++] = bucket(33, pair(page, pair(rules[i] as number, near)));
      features[f++] = bucket(34, pair((runStart[i] as number) + 8 * (runLength[i] as number), near));
      features[f++] = bucket(35, pair(pair(title, first), pair(shape, lex)));
      features[f++] = bucket(36, pair(p1, shape));
      features[f++] = bucket(37, pair(n1, shape));
      features[f++] = bucket(41, pair(pair(rules[i] as number, known[i] as number), pair(inSmall, pair(shape, title))));
    }
  }
}
