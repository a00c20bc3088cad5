import type { DatePart, DateUnit } from '../types.js';

/** English names of months, abbreviations included, with their numbers. */
export const monthNames: Readonly<Record<string, number>> = {
  january: 1, jan: 1,
  february: 2, feb: 2,
  march: 3, mar: 3,
  april: 4, apr: 4,
  may: 5,
  june: 6, jun: 6,
  july: 7, jul: 7,
  august: 8, aug: 8,
  september: 9, sept: 9, sep: 9,
  october: 10, oct: 10,
  november: 11, nov: 11,
  december: 12, dec: 12,
};

/** English names of weekdays by their first three letters, Monday 1. */
export const weekdayNames: Readonly<Record<string, number>> = {
  mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7,
};

/** Words for amounts and cardinal numbers. */
export const cardinals: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  hundred: 100, few: 3, several: 3, couple: 2,
};

/** Ordinal words up to thirtieth. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
};

/** Units by the word in the singular, short forms included. */
export const unitNames: Readonly<Record<string, DateUnit>> = {
  minute: 'minute', min: 'minute', m: 'minute',
  hour: 'hour', hr: 'hour', h: 'hour',
  day: 'day', 'business day': 'workday', 'working day': 'workday', weekday: 'workday',
  weekend: 'weekend', 'week-end': 'weekend', 'week end': 'weekend', wkend: 'weekend',
  workweek: 'workweek', 'working week': 'workweek', 'work week': 'workweek',
  week: 'week', wk: 'week', fortnight: 'fortnight',
  month: 'month', mon: 'month', mth: 'month',
  season: 'season', quarter: 'quarter', qtr: 'quarter',
  year: 'year', yr: 'year', 'calendar year': 'year',
  decade: 'decade', century: 'century', centurie: 'century',
};

/** Words for a part of a period, before it. */
export const partNames: Readonly<Record<string, DatePart>> = {
  early: 'early', beginning: 'early', start: 'early', mid: 'mid', middle: 'mid', late: 'late', end: 'late',
  rest: 'rest', remainder: 'rest', later: 'rest', earlier: 'to-date',
  'first half': 'first-half', 'second half': 'second-half', 'latter half': 'second-half', 'last half': 'second-half',
};

export const seasonNames: Readonly<Record<string, number>> = {
  spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4,
};

/** First years of Chinese reign titles: the first year of 康熙 is 1662. */
export const reignTitles: Readonly<Record<string, number>> = {
  神龙: 705, 开元: 713, 天宝: 742, 贞观: 627, 洪武: 1368, 永乐: 1403, 嘉靖: 1522, 万历: 1573, 崇祯: 1628,
  顺治: 1644, 康熙: 1662, 雍正: 1723, 乾隆: 1736, 嘉庆: 1796, 道光: 1821, 咸丰: 1851, 同治: 1862,
  光绪: 1875, 宣统: 1909, 民国: 1912,
};
