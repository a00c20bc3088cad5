import { expect, test } from 'vitest';
import { cue, hear } from '../../../src/extract/count/cue.js';

const travel = cue(/\b(?:travel|abroad)\b/i);
const per = cue(/^(?: \w+){0,2} per /i, ' per ');
const short = cue(/\b(?:to|at)\b/i);

test.for([
  ['They came from abroad in May.', [true, false, false]],
  ['Five cases per week', [false, true, false]],
  ['Travels at 5', [false, false, true]],
] as const)('a cue is found where its pattern is: %s', ([text, expected]) => {
  hear(text);
  expect([travel.test(text), per.test(text.slice(4)), short.test(text)]).toEqual(expected);
});

test('without a word that it begins with a cue is not heard', () => {
  hear('Nothing of the kind');
  expect([travel.heard, per.heard, short.heard]).toEqual([false, false, true]);
});
