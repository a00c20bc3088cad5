import { expect, test } from 'vitest';
import { small } from '../../src/text/letters.js';
import { WordBits } from '../../src/text/word-bits.js';

const words = new WordBits('test.words', { hour: 1, hours: 2, 'a.m': 4, 小时: 8 });

test.for<[text: string, start: number, end: number, bits: number]>([
  ['open for an hour', 0, 16, 1],
  ['OPEN HOURS', 0, 10, 3],
  ['8 A.M., 2小时', 0, 11, 12],
  ['hours', 0, 4, 1],
  ['hours', 1, 5, 0],
  ['nothing', 0, 7, 0],
])('%s between %i and %i', ([text, start, end, bits]) => {
  expect(words.between(text, start, end)).toBe(bits);
});

test.for<[text: string, bits: number]>([
  ['hours', 3],
  ['an hour', 0],
])('at the start of %s', ([text, bits]) => {
  expect(words.at(text, 0, text.length)).toBe(bits);
});

test.for<[unit: string, same: string]>([
  ['A', 'a'],
  ['z', 'z'],
  ['@', '@'],
  ['É', 'É'],
  ['时', '时'],
])('%s', ([unit, same]) => {
  expect(small(unit.charCodeAt(0))).toBe(same.charCodeAt(0));
});
