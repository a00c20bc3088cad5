/** What UTF-16 units are; `NaN`, behind the end of a text, is none of these. */

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** a to z */
export const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
/** A to Z, small or not. */
export const isLetter = (unit: number): boolean => isSmall(unit | 32);
/** A to Z as small letters, other units as they are. */
export const small = (unit: number): number => (isLetter(unit) ? unit | 32 : unit);
/** What `\w` matches. */
export const isWord = (unit: number): boolean => isLetter(unit) || isDigit(unit) || unit === 0x5f;
/** Chinese characters, those of the supplementary planes apart. */
export const isHan = (unit: number): boolean => unit >= 0x3400 && unit < 0xa000;
