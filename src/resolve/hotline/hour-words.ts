import { isDigit, small } from '../../text/letters.js';
import { WordBits } from '../../text/word-bits.js';

/** What a text holds of what hours are told with. Without `HOURS` it tells none. */
export const HOURS = 1;
export const DAY_IN_ZH = 2;
export const TIME_IN_ZH = 4;
export const ALWAYS_IN_ZH = 8;
export const DAY_IN_EN = 16;
export const TIME_IN_EN = 32;
export const ALWAYS_IN_EN = 64;
/** One number up to another: `9-5`. */
export const NUMBERS = 128;

const words = new WordBits('hotline.hours', {
  mon: HOURS | DAY_IN_EN,
  tue: DAY_IN_EN,
  wed: DAY_IN_EN,
  thu: DAY_IN_EN,
  fri: DAY_IN_EN,
  sat: DAY_IN_EN,
  sun: DAY_IN_EN,
  week: DAY_IN_EN,
  day: DAY_IN_EN,
  daily: HOURS | DAY_IN_EN,
  hours: HOURS | DAY_IN_EN,
  am: HOURS,
  'a.m': HOURS,
  pm: HOURS,
  'p.m': HOURS,
  noon: HOURS | TIME_IN_EN,
  midnight: TIME_IN_EN,
  'twenty-four': ALWAYS_IN_EN,
  clock: HOURS | ALWAYS_IN_EN,
  点: HOURS,
  时: HOURS,
  小时: HOURS | ALWAYS_IN_ZH,
  昼夜: HOURS | ALWAYS_IN_ZH,
  每: DAY_IN_ZH,
  全: DAY_IN_ZH,
  全天: HOURS | DAY_IN_ZH,
  全天候: ALWAYS_IN_ZH,
  工: DAY_IN_ZH,
  工作: HOURS,
  法: DAY_IN_ZH,
  节: DAY_IN_ZH,
  周: HOURS | DAY_IN_ZH,
  星: DAY_IN_ZH,
  礼: DAY_IN_ZH,
});

const [SPACE, DASH, DOT, SLASH, COLON, WIDE_COLON, POINT, HOUR] = [
  0x20, 0x2d, 0x2e, 0x2f, 0x3a, 0xff1a, 0x70b9, 0x65f6,
];

/** The unit at a place before `end`, 0 from there on. */
const unitWithin = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) : 0);
const isPair = (text: string, at: number, end: number): boolean =>
  at + 1 < end && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));

/** What of all this stands between two places of a text. One pass in place of a dozen patterns. */
export function hourWords(text: string, start: number, end: number): number {
  let has = words.between(text, start, end);
  for (let from = start; from < end; from++) {
    const unit = text.charCodeAt(from);
    if (unit > 0x39 || unit < 0x2e) {
      if ((unit === WIDE_COLON || unit === COLON || (unit | SPACE) === 0x68) && isPair(text, from + 1, end))
        has |= HOURS;
    } else if (unit === DOT) {
      if (isPair(text, from + 1, end)) has |= HOURS;
    } else if (unit !== SLASH) {
      const next = unitWithin(text, from + 1, end);
      if (!isDigit(next)) has |= behindDigit(text, from + 1, end);
      else if (unit === 0x32 && next === 0x34)
        has |= behindTwentyFour(small(unitWithin(text, from + 2, end)), small(unitWithin(text, from + 3, end)));
    }
  }
  return has;
}

/** `24 hours`, `24/7`, `24-h` */
function behindTwentyFour(unit: number, next: number): number {
  const mark = unit === SPACE || unit === DASH ? next : unit;
  return mark === 0x68 || mark === SLASH ? HOURS | ALWAYS_IN_EN : HOURS;
}

/** What is behind the last digit of a number: `9:30`, `9 am`, `1800 hrs`, `9-5`. */
function behindDigit(text: string, start: number, end: number): number {
  const unit = unitWithin(text, start, end);
  if (unit === POINT || unit === HOUR) return TIME_IN_ZH;
  if (unit === WIDE_COLON) return isPair(text, start + 1, end) ? TIME_IN_ZH : 0;
  if (unit === COLON || unit === DOT) return isPair(text, start + 1, end) ? TIME_IN_ZH | TIME_IN_EN : 0;
  const at = unit === SPACE ? start + 1 : start;
  const mark = small(unitWithin(text, at, end));
  const next = small(unitWithin(text, at + 1, end));
  if (mark === 0x61 || mark === 0x70) return next === 0x6d || next === DOT ? TIME_IN_EN : 0;
  if (mark === 0x68) return next === 0x72 || next === 0x6f ? TIME_IN_EN : 0;
  const isTo = mark === 0x74 && next === 0x6f;
  if (!isTo && mark !== DASH && mark !== 0x2013 && mark !== 0x2014) return 0;
  const to = isTo ? at + 2 : at + 1;
  return isDigit(unitWithin(text, unitWithin(text, to, end) === SPACE ? to + 1 : to, end)) ? NUMBERS : 0;
}
