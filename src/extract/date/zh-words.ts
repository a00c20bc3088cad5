import { memo } from '../../text/memo.js';
import type { DateUnit } from '../../types.js';

const DIGITS = '零一二三四五六七八九';

/** A number of up to three figures: 12, 十二, 二十一, 廿九, 两, 一百; 几 counts as 3. */
export const numeral: (text: string) => number = memo((text) => {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '几' || text === '数') return 3;
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十') [total, digit] = [total + (digit || 1) * 10, 0];
    else if (character === '百') [total, digit] = [total + (digit || 1) * 100, 0];
    else if (character === '廿') total += 20;
    else if (character === '卅') total += 30;
    else if (character === '半') total += 0.5;
    else digit = character === '两' ? 2 : character === '〇' ? 0 : Math.max(0, DIGITS.indexOf(character));
  }
  return total + digit;
});

/** A year in four or two figures (二〇二〇, 2020, 零八), or as a number (两千). */
export const yearNumeral: (text: string) => number = memo((text) => {
  if (text.includes('千')) return numeral(text.slice(0, text.indexOf('千'))) * 1000;
  const figures = [...text].map((c) => (/\d/.test(c) ? c : c === '〇' ? '0' : String(Math.max(0, DIGITS.indexOf(c)))));
  return Number(figures.join(''));
});

export const NUMERAL: string = '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几数])';
export const YEAR: string = '(?:\\d{4}|[一二三四五六七八九][〇零一二三四五六七八九]{3}|两千)';
export const SHORT_YEAR: string = '(?:\\d{2}|[〇零一二三四五六七八九]{2})';
export const MONTH: string = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY: string =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const WEEKDAY: string = '(?:周|星期|礼拜)[一二三四五六日天](?![线期刊报年月])';
export const UNIT: string = '(?:分钟|小时|工作日|交易日|日|天|周末|周|个?星期|个?礼拜|个?月|季度|季|年|世纪|年代)';

const UNITS: readonly (readonly [RegExp, DateUnit])[] = [
  [/分钟/, 'minute'],
  [/小时/, 'hour'],
  [/工作日|交易日/, 'workday'],
  [/周末/, 'weekend'],
  [/周|星期|礼拜/, 'week'],
  [/月/, 'month'],
  [/季/, 'quarter'],
  [/年代/, 'decade'],
  [/年/, 'year'],
  [/世纪/, 'century'],
];
export const unitOf: (word: string) => DateUnit = memo(
  (word) => UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? 'day',
);

/** 周日, 星期天, 礼拜三: Monday 1 to Sunday 7. */
export const weekdayOf = (word: string): number => {
  const last = word.slice(-1);
  return last === '天' || last === '日' ? 7 : numeral(last);
};
