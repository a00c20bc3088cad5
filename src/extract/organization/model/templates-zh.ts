import { left as leftOf, right } from './hash.js';
import type { Templates } from './sums.js';

/** What is known of a token stands in one number: its shape in the lowest four bits, above them three bits for each tag. */
export const PLACE_TAG = 4;
export const NAME_TAG = 7;
export const RULE_TAG = 10;
export const ENDING_TAG = 13;
/** Five bits: the kind of the ending that ends with the token. */
export const KIND_OF_ENDING = 16;
/** Two bits: how much the word that ends with the token parts names from what stands before them. */
export const STOP = 21;
/** An ending that speaks of a name by itself ends with the token: no feature, but what makes a clause worth reading. */
export const HINT: number = 1 << 23;
/** Four bits: how far it is to the end of the next ending. */
export const AHEAD = 24;

const SHAPE = 15;
const TAG = 7;
const SHAPE_AND_TAGS: number = (1 << KIND_OF_ENDING) - 1;
/** Two bits of the key: the stop of the token before. */
const STOP_BEFORE = 28;
const OF_TOKEN: number = ((1 << STOP_BEFORE) - 1) & ~HINT;

/** Bits of those that a token may lack: where a name is known, where an ending ends, right behind it, no Han character. */
const NAMED = 3;
const ENDS = 12;
const BEHIND = 16;
const OTHER = 32;

const KEY_WIDTH = 9;

/** Writes the key of a token: what is known of it and its neighbours, and the tokens from the second before it on. */
export function writeChineseKey(
  keys: Int32Array,
  token: number,
  here: number,
  before: number,
  behind: number,
  units: Int32Array,
  at: number,
): void {
  const key = token * KEY_WIDTH;
  keys[key] = (here & OF_TOKEN) | (((before >>> STOP) & 3) << STOP_BEFORE);
  keys[key + 1] = (before & SHAPE_AND_TAGS) | (behind << 16);
  keys[key + 2] = (before >>> KIND_OF_ENDING) & 31;
  keys[key + 3] = units[at - 2] as number;
  keys[key + 4] = units[at - 1] as number;
  keys[key + 5] = units[at] as number;
  keys[key + 6] = units[at + 1] as number;
  keys[key + 7] = units[at + 2] as number;
  keys[key + 8] = units[at + 3] as number;
}

/** The tags from this bit on of a token, and of those before and behind it. */
const tagsOf = (here: number, around: number, bit: number): number =>
  ((here >>> bit) & TAG) + 5 * (((around >>> bit) & TAG) + 5 * ((around >>> (16 + bit)) & TAG));

function expand(keys: Int32Array, key: number, values: Int32Array, pairs: Int32Array): number {
  const here = keys[key] as number;
  const around = keys[key + 1] as number;
  const before = keys[key + 2] as number;
  const p2 = keys[key + 3] as number;
  const p1 = keys[key + 4] as number;
  const c = keys[key + 5] as number;
  const n1 = keys[key + 6] as number;
  const n2 = keys[key + 7] as number;
  const n3 = keys[key + 8] as number;
  const shape = (here & SHAPE) + 16 * ((around & SHAPE) + 16 * ((around >>> 16) & SHAPE));
  const place = tagsOf(here, around, PLACE_TAG);
  const name = tagsOf(here, around, NAME_TAG);
  const rule = tagsOf(here, around, RULE_TAG);
  const ending = tagsOf(here, around, ENDING_TAG);
  const kind = (here >>> KIND_OF_ENDING) & 31;
  const far = (here >>> AHEAD) & 15;
  const stop = ((here >>> STOP) & 3) + 4 * ((here >>> STOP_BEFORE) & 3);
  const tag = (here >>> RULE_TAG) & TAG;
  const known = (here >>> NAME_TAG) & TAG;
  const rightC = right(c);
  const rightN1 = right(n1);
  const rightN2 = right(n2);
  const two = leftOf(p1) ^ rightC;
  const next = leftOf(c) ^ rightN1;
  const then = leftOf(n1) ^ rightN2;
  pairs[0] = here;
  pairs[1] = around;
  values[0] = shape;
  values[1] = place;
  values[2] = leftOf(place) ^ right(far);
  values[3] = name;
  values[4] = rule;
  values[5] = ending;
  values[6] = leftOf(far) ^ right(kind);
  values[7] = leftOf(far) ^ right(stop);
  values[8] = leftOf(leftOf(far) ^ right(tag)) ^ right(leftOf(place) ^ right(stop));
  values[9] = leftOf(leftOf(tag) ^ right(known)) ^ right(leftOf(kind) ^ right(ending));
  pairs[2] = c;
  pairs[3] = far | (tag << 4);
  values[10] = c;
  values[11] = leftOf(tag) ^ rightC;
  values[12] = leftOf(far) ^ rightC;
  pairs[4] = p1;
  pairs[5] = rule;
  values[13] = p1;
  values[14] = leftOf(rule) ^ right(p1);
  pairs[6] = n1;
  pairs[7] = rule;
  values[15] = n1;
  values[16] = leftOf(rule) ^ rightN1;
  values[17] = p2;
  values[18] = n2;
  values[19] = two;
  values[20] = next;
  values[21] = leftOf(p2) ^ right(p1);
  values[22] = then;
  values[23] = leftOf(p1) ^ rightN1;
  values[24] = leftOf(p2) ^ right(two);
  values[25] = leftOf(two) ^ rightN1;
  values[26] = leftOf(next) ^ rightN2;
  values[27] = leftOf(then) ^ right(n3);
  values[28] = leftOf(name) ^ rightN1;
  values[29] = leftOf(kind) ^ rightN1;
  values[30] = leftOf(kind) ^ right(then);
  values[31] = leftOf(before) ^ right(next);
  values[32] = leftOf(c) ^ right(shape);
  return (
    (name !== 0 ? NAMED : 0) |
    (kind !== 0 ? ENDS : 0) |
    (before !== 0 ? BEHIND : 0) |
    ((here & SHAPE) !== 1 ? OTHER : 0)
  );
}

/** What the model sees of a token. */
export const CHINESE_TEMPLATES: Templates = {
  groups: [
    [16, 17, 18, 20, 22, 26, 30, 32, 34, 37],
    [0, 23, 31],
    [1, 25],
    [2, 24],
  ],
  alone: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 21, 27, 28, 29, 35],
  sometimes: [20, 21, 27, 28, 29, 35],
  keyWidth: KEY_WIDTH,
  expand,
};
