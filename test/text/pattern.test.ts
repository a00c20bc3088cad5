import { expect, test } from 'vitest';
import { alternativesOf, anyOf, matchesOf } from '../../src/text/pattern.js';

test.for([
  ['call|dial', '(?:call|dial)'],
  ['\n  call|dial\n  ring\n', '(?:call|dial|ring)'],
  ['for free', '(?:for free)'],
] as const)('%j → %s', ([lines, source]) => {
  expect(anyOf(lines)).toBe(source);
});

const number = /\d+/g;
test.for([
  [number, 'call 12 or 345', ['12@5', '345@11']],
  // Where the text before it ended does not matter.
  [number, '7', ['7@0']],
  [number, 'none', []],
  // An empty match is one, and the next begins behind it.
  [/x?/g, 'ax', ['@0', 'x@1', '@2']],
] as const)('%s in %j: %j', ([pattern, text, expected]) => {
  pattern.lastIndex = 1;
  expect(matchesOf(pattern, text).map((match) => `${match[0]}@${match.index}`)).toEqual(expected);
});

test.for([
  ['call|dial', ['call', 'dial']],
  ['a(?:b|c)|[|)]|\\||', ['a(?:b|c)', '[|)]', '\\|', '']],
] as const)('the alternatives of %s', ([source, alternatives]) => {
  expect(alternativesOf(source)).toEqual(alternatives);
});
