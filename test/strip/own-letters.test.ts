import { expect, test } from 'vitest';
import { ownLetters } from '../../src/strip/own-letters.js';

test.for<[text: string, letters: number]>([
  ['来源：某某日报 2020-02-03 10:05 编辑：张三', 6],
  ['2020年2月3日 发布', 0],
  ['Posted by Dana on Feb 3, 2020 at 10:05 a.m.', 'Dana on at'.replaceAll(' ', '').length],
  ['Monday 3pm', 2],
  ['Monday 3 PM', 0],
  ['bypass', 6],
  ['3/2/2020-3-4日', 1],
  ['Maybe on sunday', 2],
  ['𠮷😀', 2],
  ['打印本页 关闭', 0],
])('%s', ([text, letters]) => {
  expect(ownLetters(text)).toBe(letters);
});
