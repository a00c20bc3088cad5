import { unitAt } from '../../text/units.js';

const BEYOND_ASCII = /(?<![\p{L}'’])\p{Lu}/gu;

const isLetter = (unit: number): boolean => {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x4e00 && unit <= 0x9fff);
};

/** Whether the capitals that begin the words of a folded name are these letters: WHO of World Health Organization. */
export function spells(name: string, letters: string): boolean {
  let next = 0;
  let before = 0x20;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x80 && !isLetter(unit)) return (name.match(BEYOND_ASCII) ?? []).join('') === letters;
    if (unit >= 0x41 && unit <= 0x5a && before !== 0x27 && !isLetter(before)) {
      if (unit !== unitAt(letters, next)) return false;
      next++;
    }
    before = unit;
  }
  return next === letters.length;
}
