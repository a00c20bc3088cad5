import { isLetter, isUpper } from '../tokens.js';

/** A Han character; letters, `CAPITAL` with a large first; digits alone; what belongs to none of these. */
const HAN = 1;
const CAPITAL = 3;
const LETTERS = 4;
export const DIGITS = 6;
const OTHER = 10;

/** Of each unit the shape of a token that is no more. */
const shapes = new Uint8Array(65536).fill(OTHER);
for (const [shape, first, last] of [
  [DIGITS, 48, 57],
  [LETTERS, 0x61, 0x7a],
  [LETTERS, 0xdf, 0x52f],
  [CAPITAL, 0x41, 0x5a],
  [CAPITAL, 0xc0, 0xde],
  [CAPITAL, 0x410, 0x42f],
  [OTHER, 0xd7, 0xd7],
  [OTHER, 0xf7, 0xf7],
  [HAN, 0x3400, 0x9fff],
  [HAN, 0xf900, 0xfaff],
  [HAN, 0xd840, 0xdfff],
] as const)
  shapes.fill(shape, first, last + 1);
// 、 opening brackets, opening quotes; ends of clauses: ， 。 ； ！ ？ , ;
for (const [shape, units] of [
  [7, [0x3001]],
  [8, [0x28, 0xff08]],
  [9, [0x201c, 0x300c, 0x300a]],
  [11, [0xff0c, 0x3002, 0xff1b, 0xff01, 0xff1f, 0x2c, 0x3b]],
] as const)
  for (const unit of units) shapes[unit] = shape;

export const shapeOf = (unit: number): number => shapes[unit] as number;

/** Shape of a token of several units, by that of its first and its last unit: 2 ends with a capital, 5 digits and letters. */
export function shapeOfMany(shape: number, last: number): number {
  if (shape === CAPITAL || shape === LETTERS) return isUpper(last) ? 2 : shape;
  return shape === DIGITS && isLetter(last) ? 5 : shape;
}

/** A distance in tokens, the far ones together: 0 to 9. */
export const nearness = (distance: number): number =>
  distance < 6 ? distance : distance < 8 ? 6 : distance < 11 ? 7 : distance < 16 ? 8 : 9;
