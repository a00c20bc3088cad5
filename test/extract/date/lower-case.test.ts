import { expect, test } from 'vitest';
import { inLowerCase, isLowerCase, lowerCase } from '../../../src/extract/date/lower-case.js';

test.for([
  ['In TWO Months', 'in two months'],
  ['5月 May 2020', '5月 may 2020'],
  ['İstanbul, MAY 2020', 'İstanbul, may 2020'],
] as const)('%s', ([text, lower]) => {
  expect(inLowerCase(text)).toBe(lower);
  expect(inLowerCase(text)).toHaveLength(text.length);
});

test('a pattern over lower case is told from others', () => {
  const pattern = lowerCase('(Jan|Feb)\\d(?![A-Za-z])');
  expect(isLowerCase(pattern)).toBe(true);
  expect(isLowerCase(/jan/y)).toBe(false);
  expect(pattern.exec(inLowerCase('FEB2'))?.[1]).toBe('feb');
  expect(pattern.exec('FEB2')).toBeNull();
});
