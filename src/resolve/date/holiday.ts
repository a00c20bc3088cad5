import { holidays } from '../../lexicon/holidays.js';
import { type DayNumber, dayNumber, weekdayOf } from './days.js';
import { lunarDay, lunarMonth } from './lunar.js';
import type { ClosedPeriod } from './period.js';
import { hinduDay, onam, solarTerm } from './sky.js';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SATURDAY = 6;
const SUNDAY = 7;
const cache = new Map<string, ClosedPeriod | null>();

/** Easter of the western church (Gauss, Meeus), or of the eastern one in the Gregorian calendar. */
export function easter(year: number, orthodox: boolean): DayNumber {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    // The day in the Julian calendar, which lags behind by so many days in this century.
    const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    const f = d + e + 114;
    return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) + lag;
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The nth weekday of a month, from its end when negative. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): DayNumber {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayNumber(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

/** First weekday on or beside a day that falls on a weekend. */
function observed(day: DayNumber): DayNumber {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY ? day - 1 : weekday === SUNDAY ? day + 1 : day;
}

const SUPER_TUESDAYS: Readonly<Record<number, string>> = {
  2000: '03-07',
  2004: '03-02',
  2008: '02-05',
  2012: '03-06',
  2016: '03-01',
  2020: '03-03',
  2024: '03-05',
};

/** Days that follow a rule of their own. */
const RULES: Readonly<Record<string, (year: number) => DayNumber | null>> = {
  tax: (year) => {
    let day = dayNumber(year, 4, 15);
    const holiday = observed(dayNumber(year, 4, 16));
    while (weekdayOf(day) >= SATURDAY || day === holiday) day++;
    return day;
  },
  emancipation: (year) => observed(dayNumber(year, 4, 16)),
  boss: (year) => observed(dayNumber(year, 10, 16)),
  'kings-day': (year) => {
    const day = dayNumber(year, 4, 27);
    return weekdayOf(day) === SUNDAY ? day - 1 : day;
  },
  administrative: (year) => nthWeekday(year, 4, -1, SATURDAY) - 3,
  'super-tuesday': (year) => ruled(year, SUPER_TUESDAYS[year]),
  'mini-tuesday': (year) => ruled(year, year === 2004 ? '02-03' : undefined),
  'super-duper': (year) => ruled(year, year === 2008 ? '02-05' : undefined),
  'halloween-weekend': (year) => {
    const day = dayNumber(year, 10, 31);
    return weekdayOf(day) === SUNDAY ? day - 1 : day + 6 - weekdayOf(day);
  },
  'jumuatul-wida': (year) => {
    const month = lunarMonth('islamic-umalqura', year, '9', 28);
    return month && month.last - ((weekdayOf(month.last) + 2) % 7);
  },
  'tisha-bav': (year) => {
    const month = lunarMonth('hebrew', year, 'av', 9);
    if (!month) return null;
    const day = month.first + 8;
    return (weekdayOf(day) === SATURDAY ? day + 1 : day) - 1;
  },
  'yom-haatzmaut': (year) => {
    const month = lunarMonth('hebrew', year, 'iyar', 5);
    if (!month) return null;
    // Kept off the eve and the end of the sabbath; like all Jewish days it begins the evening before.
    const day = month.first + 4;
    const moved: Readonly<Record<number, number>> = { 1: 1, 5: -1, 6: -2 };
    return day + (moved[weekdayOf(day)] ?? 0) - 1;
  },
  onam,
  victoria: (year) => dayNumber(year, 5, 24) - ((weekdayOf(dayNumber(year, 5, 24)) + 6) % 7),
  'first-dog-day': (year) => dogDay(solarTerm(year, 90)) + 20,
  'last-dog-day': (year) => dogDay(solarTerm(year, 135)),
};
/** The first 庚 day (the seventh of ten) on or after a day: 2020-07-16 was one. */
const dogDay = (day: DayNumber): DayNumber => day + ((((18459 - day) % 10) + 10) % 10);
const ruled = (year: number, day: string | undefined): DayNumber | null =>
  day === undefined ? null : dayNumber(year, Number(day.slice(0, 2)), Number(day.slice(3)));

/** The first day that a line of the table gives in a year, and the last where it names a whole month. */
function firstDay(when: string, year: number): [DayNumber, DayNumber?] | null {
  const words = when.split(' ');
  const number = (index: number): number => Number(words[index]);
  const one = (day: DayNumber | null): [DayNumber] | null => (day === null ? null : [day]);
  const church = /^(easter|orthodox)([+-]\d+)?$/.exec(words[0] ?? '');
  if (church) return one(easter(year, church[1] === 'orthodox') + Number(church[2] ?? 0));
  if (words[0] === 'of') {
    const match = /^(.*?)([+-]\d+)?$/.exec(words[1] ?? '');
    const base = match && holidayDay(match[1] ?? '', year);
    return base ? one(base.from + Number(match?.[2] ?? 0)) : null;
  }
  switch (words[0]) {
    case 'rule':
      return one(RULES[words[1] ?? '']?.(year) ?? null);
    case 'chinese':
      return one(lunarDay(year, number(1), number(2), false)?.from ?? null);
    case 'islamic': {
      const month = lunarMonth('islamic-umalqura', year, words[1] ?? '', number(2));
      return month && [month.first + number(2) - 1, month.last];
    }
    case 'hebrew': {
      const month = lunarMonth('hebrew', year, words[1] ?? '', number(2));
      return month && [month.first + number(2) - 2];
    }
    case 'hindu':
      return one(hinduDay(year, number(1), number(2), /afternoon|noon|evening/.exec(when)?.[0] ?? 'sunrise'));
    case 'term':
      // The year begins with the sun at 280 degrees.
      return one(solarTerm(number(1) > 280 ? year - 1 : year, number(1)));
    default:
      return /^\d\d-/.test(when)
        ? one(ruled(year, words[0]))
        : one(nthWeekday(year, number(0), number(1), WEEKDAYS.indexOf(words[2] ?? '') + 1));
  }
}

/** The day or days of a holiday in a year, `null` when it has none in that year. */
export function holidayDay(name: string, year: number): ClosedPeriod | null {
  const key = `${name} ${year}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const when = holidays().get(name)?.when;
  const days = when === undefined ? null : firstDay(when, year);
  const length = / for (\d+|month|dog-days)/.exec(when ?? '')?.[1];
  const last = length === 'dog-days' ? holidayDay('last-dog-day', year) : null;
  const period: ClosedPeriod | null = days && {
    from: days[0],
    to: last ? last.to + 9 : length === 'month' ? (days[1] ?? days[0]) : days[0] + Number(length ?? 1) - 1,
    unit: length === undefined ? 'day' : 'span',
  };
  cache.set(key, period);
  return period;
}
