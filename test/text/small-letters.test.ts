import { expect, test } from 'vitest';
import { smallLetters } from '../../src/text/small-letters.js';

test.for<[text: string, small: string]>([
  ['Call 热线 ÀB', 'call 热线 àb'],
  ['İstanbul OFFICE', 'İstanbul office'],
  ['5 \u212a IN', '5 \u212a in'],
])('%s', ([text, small]) => {
  expect(smallLetters(text)).toBe(small);
  expect(smallLetters(text)).toHaveLength(text.length);
});
