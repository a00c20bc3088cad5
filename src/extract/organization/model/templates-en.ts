import { AND, DEMONYM, HEAD, LEADING, LEGAL, OF, PERSON, PLACE, STRONG, TITLE } from '../en-lexicon.js';
import { left, right } from './hash.js';
import type { Templates } from './sums.js';

const LEXICAL = PLACE | PERSON | DEMONYM | TITLE | LEADING | STRONG | LEGAL | OF | AND | HEAD;

/** What the lexicon says of a word, as far as the model sees it, in 13 bits. */
export const packed = (bits: number): number =>
  (bits & LEXICAL & 0x7ff) | (((bits & LEGAL) >>> 17) & 0x20) | (((bits & LEXICAL) >>> 7) & 0x1800);
const unpacked = (lex: number): number => (lex & 0x7df) | ((lex & 0x20) << 17) | ((lex & 0x1800) << 7);

/** Two tags of a token that a template lacks when they and those beside are 0. */
const KNOWN = 3;

/**
 * What the model sees of a token. The numbers of its key, bits from the lowest on:
 *   0  shapes of it, the one before, the one behind as `near` (11), of the two beyond (4, 4); its place in its run (9),
 *      whether it opens the sentence (1), whether that is in the manner of titles (2)
 *   1  what the lexicon says of the one before (13) and the one behind (13), what the document says of all three (5)
 *   2  what the lexicon says of it (13), the heads behind (5) and before it (5) in its run
 *   3  tags of rules of the one before, it, the one behind (3, 3, 3), tags of known names (3, 3, 3)
 *   4  last three letters, 5 first three; 6 the word, 7 the one before, 8 behind, 9 second before, 10 second behind
 */
function expand(keys: Int32Array, key: number, values: Int32Array, pairs: Int32Array): number {
  const shapes = keys[key] as number;
  const beside = keys[key + 1] as number;
  const own = keys[key + 2] as number;
  const tags = keys[key + 3] as number;
  const last = keys[key + 4] as number;
  const leading = keys[key + 5] as number;
  const w = keys[key + 6] as number;
  const p1 = keys[key + 7] as number;
  const n1 = keys[key + 8] as number;
  const p2 = keys[key + 9] as number;
  const n2 = keys[key + 10] as number;
  const near = shapes & 0x7ff;
  const shape = near % 12;
  const shapeNext = (near / 144) | 0;
  const place = (shapes >>> 19) & 0x1ff;
  const opens = (shapes >>> 28) & 1;
  const title = (shapes >>> 29) & 3;
  const lexBefore = unpacked(beside & 0x1fff);
  const lexNext = unpacked((beside >>> 13) & 0x1fff);
  const told = (beside >>> 26) & 31;
  const lex = unpacked(own & 0x1fff);
  const front = (own >>> 13) & 31;
  const behind = (own >>> 18) & 31;
  const rule = (tags >>> 3) & 7;
  const knows = (tags >>> 12) & 7;
  const ruled = (tags & 7) * 5 + ((tags >>> 6) & 7) * 25 + rule;
  const named = ((tags >>> 9) & 7) * 5 + ((tags >>> 15) & 7) * 25 + knows;
  const rightNear = right(near);
  const rightShape = right(shape);
  const leftWord = left(w);
  const rightWord = right(w);
  const leftTold = left(told);
  pairs[0] = shapes & 0xfffffff;
  values[0] = near;
  values[1] = left(near) ^ right(((shapes >>> 11) & 15) + 12 * ((shapes >>> 15) & 15));
  values[2] = left(place) ^ rightNear;
  pairs[2] = near | (front << 11) | (behind << 16);
  values[3] = left(front) ^ rightShape;
  values[4] = left(behind) ^ rightShape;
  values[5] = left(front) ^ right(left(behind) ^ rightNear);
  pairs[4] = near | (told << 11) | (rule << 16) | (knows << 19) | (title << 22);
  values[6] = leftTold ^ rightShape;
  values[7] = leftTold ^ right(left(rule) ^ rightNear);
  values[8] = left(left(rule) ^ right(knows)) ^ right(left(told & 1) ^ right(left(shape) ^ right(title)));
  pairs[6] = (beside & 0x3ffffff) | (opens << 26) | (title << 27);
  pairs[7] = near | ((own & 0x1fff) << 11) | (front << 24);
  values[9] = left(lex) ^ rightShape;
  values[10] = left(lexBefore) ^ rightNear;
  values[11] = left(lexNext) ^ rightNear;
  values[12] = left(left(lexBefore) ^ right(lex)) ^ right(lexNext);
  values[13] = left(front) ^ right(left(lex) ^ right(lexBefore));
  values[14] = left(left(title) ^ right(opens)) ^ right(left(shape) ^ right(lex));
  pairs[8] = w;
  pairs[9] = shape | (rule << 4);
  values[15] = w;
  values[16] = leftWord ^ rightShape;
  values[17] = left(rule) ^ rightWord;
  // Three letters have thirty bits.
  pairs[10] = last | (shape << 30);
  pairs[11] = leading | ((shape >> 2) << 30);
  values[18] = left(last) ^ rightShape;
  values[19] = left(leading) ^ rightShape;
  pairs[12] = p1;
  pairs[13] = shape | (ruled << 4);
  values[20] = p1;
  values[21] = left(p1) ^ rightShape;
  values[22] = left(ruled) ^ right(p1);
  pairs[14] = n1;
  pairs[15] = shape | (ruled << 4) | (named << 11);
  values[23] = n1;
  values[24] = left(n1) ^ rightShape;
  values[25] = ruled;
  values[26] = left(ruled) ^ right(n1);
  values[27] = named;
  values[28] = left(named) ^ right(n1);
  values[29] = p2;
  values[30] = n2;
  values[31] = left(p1) ^ rightWord;
  values[32] = leftWord ^ right(n1);
  values[33] = left(p2) ^ right(p1);
  values[34] = left(p1) ^ right(n1);
  values[35] = left(behind) ^ right(leftWord ^ right(shapeNext));
  return named === 0 ? 0 : KNOWN;
}

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
  sometimes: [24, 25],
  keyWidth: 11,
  expand,
};
