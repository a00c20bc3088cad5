import { expect, test } from 'vitest';
import { hourSpans, looseHours } from '../../../src/resolve/hotline/hour-spans.js';
import * as words from '../../../src/resolve/hotline/hour-words.js';

const { hourWords } = words;

test.for<[text: string, hours: string[]]>([
  ['Open Monday to Friday, 9 am to 5 pm.', ['Monday to Friday, 9 am to 5 pm', '9 am to 5 pm']],
  ['from 8:30 to noon (Mon-Fri) only', ['8:30 to noon (Mon-Fri)']],
  ['Mon-Fri 9am-5pm and Sat 9am-noon', ['Mon-Fri 9am-5pm and Sat 9am-noon', '9am-5pm', '9am-noon']],
  ['Mon-Fri 9-5', ['Mon-Fri 9-5']],
  ['24 hours a day, 7 days a week', ['24 hours a day, 7 days a week']],
  ['a 24-hour clock', ['24-hour']],
  ['周一至周五 8:00-17:30', ['周一至周五 8:00-17:30', ' 8:00-17:30', '8:00-17:30']],
  ['全天候服务', ['全天候']],
  ['on Monday at 9:30', []],
  ['the morning program of 24 May', []],
])('%s', ([text, hours]) => {
  const found = hourSpans(text, hourWords(text, 0, text.length));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(hours);
});

test.for<[text: string, has: number]>([
  ['nothing of it', 0],
  ['at 9:30', words.HOURS | words.TIME_IN_ZH | words.TIME_IN_EN],
  ['24/7', words.HOURS | words.ALWAYS_IN_EN],
  ['MONDAY 9-5', words.HOURS | words.DAY_IN_EN | words.NUMBERS],
  ['Midnight', words.TIME_IN_EN],
  ['9点', words.HOURS | words.TIME_IN_ZH],
])('%s holds what hours are told with', ([text, has]) => {
  expect(hourWords(text, 0, text.length)).toBe(has);
});

test('words count within the stretch alone', () => {
  expect(hourWords('open daily', 0, 9)).toBe(0);
  expect(hourWords('24/7', 1, 4)).toBe(0);
});

test.for<[text: string, loose: string | null]>([
  ['office hours: Mon-Fri', 'Mon-Fri'],
  ['（工作时间）', '工作时间'],
  ['on Mondays', null],
])('%s, days alone', ([text, loose]) => {
  expect(looseHours(text)).toBe(loose);
});
