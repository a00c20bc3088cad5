import { expect, test } from 'vitest';
import { openingsOf } from '../../src/text/openings.js';

test.for([
  ['\\bimports?|travel[- ]to', ['import', 'travel-t', 'travel t']],
  ['^(?:a|b)c{0,2}d', ['ac', 'ad', 'bc', 'bd']],
  ['(?<!not )recover(?:ed|y)(?= in)', ['recovere', 'recovery']],
  ['H\\dN\\d{1,2}', ['h#n#']],
  ['new (?:\\w+ )?cases', ['new ']],
  ['x*y+z', ['x', 'y']],
  ['[^a]b|c', ['']],
] as const)('what a match of a pattern begins with: %s', ([source, openings]) => {
  expect(openingsOf(source).toSorted()).toEqual([...openings].toSorted());
});
