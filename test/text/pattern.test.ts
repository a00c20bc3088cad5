import { expect, test } from 'vitest';
import { anyOf } from '../../src/text/pattern.js';

test.for([
  ['call|dial', '(?:call|dial)'],
  ['\n  call|dial\n  ring\n', '(?:call|dial|ring)'],
  ['for free', '(?:for free)'],
] as const)('%j → %s', ([lines, source]) => {
  expect(anyOf(lines)).toBe(source);
});
