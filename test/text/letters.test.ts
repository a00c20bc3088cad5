import { expect, test } from 'vitest';
import { isDigit, isHan, isLetter, isSmall, isWord } from '../../src/text/letters.js';

/** Each unit is told as a pattern tells it; behind the end of a text there is none. */
test.for([
  [isDigit, /[0-9]/],
  [isSmall, /[a-z]/],
  [isLetter, /[A-Za-z]/],
  [isWord, /\w/],
  [isHan, /[\u3400-\u9fff]/],
] as const)('%o is %s', ([is, pattern]) => {
  const told: number[] = [];
  const matched: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    if (is(unit)) told.push(unit);
    if (pattern.test(String.fromCharCode(unit))) matched.push(unit);
  }
  expect(told).toEqual(matched);
  expect(is(''.charCodeAt(0))).toBe(false);
});
