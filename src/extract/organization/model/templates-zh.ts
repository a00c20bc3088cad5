import type { Templates } from './sums.js';

/** What the model sees of a token, in the order of `ChineseFeatures.fill`. */
export const CHINESE_TEMPLATES: Templates = {
  groups: [
    [16, 17, 18, 20, 22, 26, 30, 32, 34, 37],
    [0, 23, 31],
    [1, 25],
    [2, 24],
  ],
  alone: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 21, 27, 28, 29, 35],
  rest: 4,
  sometimes: [20, 21, 27, 28, 29, 35],
};
/** Bits of those that a token may lack: where a name is known, where an ending ends, right behind it, no Han character. */
export const NAMED = 3;
export const ENDS = 12;
export const BEHIND = 16;
export const OTHER = 32;
