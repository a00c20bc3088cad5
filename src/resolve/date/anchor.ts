import type { When } from '../../types.js';
import { type DayNumber, dayNumber, partsOf, weekdayOf } from './days.js';
import { type ClosedPeriod, type Evaluated, isoWeek, monthsIn, oneDay, wholeMonths, wholeYear } from './period.js';

/** What a date is anchored to. */
export interface Anchor {
  /** The day of writing. */
  readonly reference: DayNumber | null;
  /** The day or period that the text spoke of last. */
  readonly narrative: ClosedPeriod | null;
  /** A day whose year or month a bare day belongs to, stated in the same sentence or line. */
  readonly nearby: DayNumber | null;
  /** Which way the sentence looks from the day of writing: `null` where it does not tell. */
  readonly direction: 'past' | 'future' | null;
  /** Whether the date is the whole text: it is then of the year of writing. */
  readonly isolated: boolean;
  readonly language: 'zh' | 'en' | 'und';
}

type Calendar = Extract<When, { kind: 'calendar' }>;

/** Of candidates, the one nearest to the anchor that the sentence's direction allows. */
export function nearest(candidates: readonly ClosedPeriod[], anchor: Anchor, to: DayNumber): ClosedPeriod | null {
  const { direction } = anchor;
  const distance = (period: ClosedPeriod): number =>
    period.from > to ? period.from - to : period.to < to ? to - period.to : 0;
  // A day eleven months off in the right direction is less likely than one next week in the other.
  const allowed = candidates.filter(
    (period) =>
      direction === null ||
      ((direction === 'past' ? period.from <= to : period.to >= to) &&
        distance(period) <= (period.unit === 'month' ? 340 : 215)),
  );
  let best: ClosedPeriod | null = null;
  for (const period of allowed.length > 0 ? allowed : candidates)
    if (best === null || distance(period) < distance(best)) best = period;
  return best;
}

/** A day of a month, unless the month has none of that number. */
const existing = (year: number, month: number, day: number): ClosedPeriod | null => {
  const at = dayNumber(year, month, day);
  return partsOf(at).month === month ? oneDay(at) : null;
};

/** A day or month without its year: the nearest one, of its weekday where that decides. */
function yearFound(when: Calendar, month: number, anchor: Anchor): Evaluated {
  const to = anchor.nearby ?? anchor.reference;
  const { day } = when;
  if (to === null) return { yearless: true, from: { month, day }, to: { month, day } };
  const { year } = partsOf(to);
  if (anchor.isolated && !(month === 2 && day === 29))
    return day === null ? wholeMonths(year, month, 1, 'month') : oneDay(dayNumber(year, month, day));
  const reach = month === 2 && day === 29 ? 4 : 1;
  const candidates: ClosedPeriod[] = [];
  for (let y = year - reach; y <= year + reach; y++) {
    const period = day === null ? wholeMonths(y, month, 1, 'month') : existing(y, month, day);
    if (period !== null) candidates.push(period);
  }
  const near: Anchor = anchor.nearby === null ? anchor : { ...anchor, direction: null };
  const agreeing = when.weekday === null ? [] : candidates.filter((period) => weekdayOf(period.from) === when.weekday);
  const chosen = nearest(candidates, near, to);
  // A wrong weekday is commoner than a date of another year, unless that year is no nearer.
  const far = chosen !== null && Math.abs(chosen.from - to) > 100;
  return (far && anchor.direction !== 'future' ? (nearest(agreeing, near, to) ?? chosen) : chosen) ?? oneDay(to);
}

/** A day without its month: the nearest one in the month spoken of and those beside it. */
export function monthFound(when: Calendar, day: number, anchor: Anchor): Evaluated | null {
  const to = anchor.nearby ?? anchor.reference ?? anchor.narrative?.from ?? null;
  if (to === null) return null;
  const { year, month } = partsOf(to);
  const reach = when.weekday === null ? [-1, 0, 1] : [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
  const candidates = reach.flatMap((offset) => {
    const first = partsOf(dayNumber(year, month + offset, 1));
    return existing(first.year, first.month, day) ?? [];
  });
  const agreeing = candidates.filter((period) => when.weekday === null || weekdayOf(period.from) === when.weekday);
  const pool = agreeing.length > 0 ? agreeing : candidates;
  // The month of the day before it in the text; else the month of writing, unless that day lies in the wrong direction.
  if (anchor.nearby === null && anchor.direction === null && when.weekday === null)
    return pool.find((period) => partsOf(period.from).month === month) ?? nearest(pool, anchor, to);
  return nearest(pool, anchor.nearby === null ? anchor : { ...anchor, direction: null }, to);
}

/** The days of a calendar date, its missing parts found. */
export function calendarPeriod(when: Calendar, anchor: Anchor): Evaluated | null {
  const { year, month, day, weekday } = when;
  if (year !== null) {
    if (month === null) return day === null ? wholeYear(year) : null;
    return day === null ? wholeMonths(year, month, 1, 'month') : oneDay(dayNumber(year, month, day));
  }
  if (month !== null) return yearFound(when, month, anchor);
  if (day !== null) return monthFound(when, day, anchor);
  if (weekday === null || anchor.reference === null) return null;
  const ahead = (weekday - weekdayOf(anchor.reference) + 7) % 7;
  // On Monday, "Monday" is the day of writing; a day in the future is asked for when the sentence looks ahead.
  const future = anchor.direction === 'future' || (anchor.direction === null && ahead <= 1);
  if (ahead === 0) return oneDay(anchor.reference + (anchor.isolated ? 7 : 0));
  return oneDay(anchor.reference + (future ? ahead : ahead - 7));
}

/** The days of a numbered week, quarter, season, decade or century. */
export function periodNumber(when: Extract<When, { kind: 'period' }>, anchor: Anchor): Evaluated | null {
  const { unit, number, year } = when;
  if (unit === 'century') return wholeMonths((number - 1) * 100 + 1, 1, 1200, 'century');
  if (unit === 'decade') {
    const base = number >= 100 ? number : number + (number < 30 ? 2000 : 1900);
    return wholeMonths(base, 1, 120, 'decade');
  }
  const at = anchor.nearby ?? anchor.reference;
  const make = (y: number): ClosedPeriod =>
    unit === 'week'
      ? isoWeek(y, number)
      : unit === 'season'
        ? { ...wholeMonths(y, number * 3, 3, 'season') }
        : wholeMonths(y, (number - 1) * (monthsIn(unit) ?? 3) + 1, monthsIn(unit) ?? 3, unit);
  if (year !== null) return make(year);
  if (at === null) return null;
  const own = partsOf(at).year;
  if (unit === 'week' || anchor.direction === null) return make(own);
  return nearest([make(own - 1), make(own), make(own + 1)], anchor, at);
}
