import { expect, test } from 'vitest';
import { unitsOf } from '../../src/text/units.js';

const long = 'word 词 '.repeat(300_000);

// In this order: what a text leaves behind is none of the next one's, whichever is longer.
test.for([
  ['a text', 'Day 1, 第一天'],
  ['a shorter one', 'no'],
  ['none', ''],
  ['both halves of a character, and one half alone', '😷 \ud83d'],
  ['one longer than the array that is kept', long],
  ['a short one behind it', '2020年'],
] as const)('the units of %s, and 0 behind them', ([, text]) => {
  const units = unitsOf(text);
  const expected = Uint16Array.from({ length: text.length + 1 }, (_, at) => text.charCodeAt(at) || 0);
  expect(Buffer.from(units.buffer, 0, expected.byteLength).equals(Buffer.from(expected.buffer))).toBe(true);
});

test('the array is the same as long as the text is', () => {
  const units = unitsOf('abc');
  expect(unitsOf('abc')).toBe(units);
  expect(unitsOf('xy')[0]).toBe(120);
  expect(unitsOf('abc')[0]).toBe(97);
});
