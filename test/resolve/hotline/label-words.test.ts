import { expect, test } from 'vitest';
import {
  labelWords,
  mayBeHeading,
  mayTellBehind,
  NAMES_AIM,
  NAMES_LINE,
} from '../../../src/resolve/hotline/label-words.js';

test.for<[text: string, has: number]>([
  ['National Coronavirus Helpline', NAMES_LINE | NAMES_AIM],
  ['Our Call CENTRE', NAMES_LINE],
  ['If you have questions about it', NAMES_AIM],
  ['the minister said', 0],
])('%s', ([text, has]) => {
  expect(labelWords(text) & (NAMES_LINE | NAMES_AIM)).toBe(has);
});

test.for<[text: string, may: boolean]>([
  ['市民服务热线，', true],
  [', toll-free', true],
  [') Office', true],
  [', seven days a week, with questions about it', true],
  ['。请市民', false],
  [' or 911', false],
  ['', false],
])('behind a number: %s', ([text, may]) => {
  expect(mayTellBehind(text, 0, text.length)).toBe(may);
});

test.for<[text: string, may: boolean]>([
  ['National advice hotline', true],
  ['Contact:', true],
  ['咨询电话：', true],
  ['Health', false],
  [`${'a'.repeat(60)} phone`, false],
])('a heading: %s', ([text, may]) => {
  expect(mayBeHeading(text)).toBe(may);
});
