import { isDigit, isHan, isLetter, isUpper } from '../tokens.js';

/** Tags over tokens: 0 outside, 1 first, 2 inner, 3 last, 4 the only one. */
export class Tags {
  values: Uint8Array = new Uint8Array(0);
  clear(count: number): void {
    if (this.values.length < count) this.values = new Uint8Array(count * 2);
    else this.values.fill(0, 0, count);
  }
  mark(first: number, last: number): void {
    this.values.fill(2, first, last + 1);
    this.values[first] = first === last ? 4 : 1;
    if (first !== last) this.values[last] = 3;
  }
}

const CLAUSE_ENDS = [0xff0c, 0x3002, 0xff1b, 0xff01, 0xff1f, 0x2c, 0x3b];

/** What kind of token it is: below 7 a character, letters or digits. */
export const shapeOf = (text: string, start: number, end: number): number => {
  const unit = text.charCodeAt(start);
  if (isHan(unit)) return 1;
  if (isLetter(unit)) {
    if (end - start > 1 && isUpper(text.charCodeAt(end - 1))) return 2;
    return isUpper(unit) ? 3 : 4;
  }
  if (isDigit(unit)) return isLetter(text.charCodeAt(end - 1)) ? 5 : 6;
  if (unit === 0x3001) return 7;
  if (unit === 0x28 || unit === 0xff08) return 8;
  if (unit === 0x201c || unit === 0x300c || unit === 0x300a) return 9;
  // Ends of clauses: ， 。 ； ！ ？ ,
  return CLAUSE_ENDS.includes(unit) ? 11 : 10;
};

/** A distance in tokens, the far ones together: 0 to 9. */
export const nearness = (distance: number): number =>
  distance < 6 ? distance : distance < 8 ? 6 : distance < 11 ? 7 : distance < 16 ? 8 : 9;
