import { expect, test } from 'vitest';
import { groupOf, unitGroups } from '../../src/text/unit-groups.js';

test('numbers are found by their unit', () => {
  const groups = unitGroups(
    new Map([
      [0x65af, [7, 3]],
      [0x61, []],
      [0x5df4, [9]],
    ]),
  );
  expect([0x65af, 0x61, 0x5df4, 0x62].map((unit) => [...groupOf(groups, unit)])).toEqual([[7, 3], [], [9], []]);
});
