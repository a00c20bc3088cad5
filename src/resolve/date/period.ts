import type { DatePart, DateUnit } from '../../types.js';
import { addMonths, type DayNumber, dayNumber, partsOf, weekdayOf } from './days.js';

/** Whole days from first to last, both included; `null` where a side is open. `unit`: the calendar unit that it is. */
export interface Period {
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  readonly unit: DateUnit | 'span';
}
/** A period with both its sides. */
export interface ClosedPeriod extends Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export const oneDay = (day: DayNumber): ClosedPeriod => ({ from: day, to: day, unit: 'day' });
export const isClosed = (period: Period): period is ClosedPeriod => period.from !== null && period.to !== null;

const MONTHS: Partial<Record<DateUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<DateUnit, number>> = { day: 1, workday: 1, week: 7, workweek: 7, weekend: 7, fortnight: 14 };

/** Months in a unit, `null` when it is counted in days. */
export const monthsIn = (unit: DateUnit): number | null => MONTHS[unit] ?? (unit === 'season' ? 3 : null);
export const daysIn = (unit: DateUnit): number => DAYS[unit] ?? 1;

export const wholeMonths = (year: number, month: number, count: number, unit: DateUnit): ClosedPeriod => {
  const from = dayNumber(year, month, 1);
  return { from, to: addMonths(from, count) - 1, unit };
};
export const wholeYear = (year: number): ClosedPeriod => wholeMonths(year, 1, 12, 'year');

/** The unit of the calendar that a day is in, so many units on. Weeks begin on Monday, weekends are Saturday and Sunday. */
export function unitAround(day: DayNumber, unit: DateUnit, offset = 0): ClosedPeriod {
  const { year, month } = partsOf(day);
  const months = monthsIn(unit);
  if (unit === 'season') {
    // Winter begins in December.
    const index = Math.floor(((month % 12) + 12 * (month === 12 ? year + 1 : year)) / 3) + offset;
    return { ...wholeMonths(0, index * 3, 3, 'season'), unit };
  }
  if (months !== null) {
    // Centuries begin with their year 1.
    const first = unit === 'century' ? 12 : 0;
    const index = Math.floor((year * 12 + month - 1 - first) / months) + offset;
    return wholeMonths(0, first + index * months + 1, months, unit);
  }
  if (unit === 'workday') {
    let at = day;
    for (let left = Math.abs(offset); left > 0; ) {
      at += Math.sign(offset);
      if (weekdayOf(at) < 6) left--;
    }
    return oneDay(at);
  }
  if (unit === 'day' || unit === 'hour' || unit === 'minute') return oneDay(day + offset);
  const monday = day - weekdayOf(day) + 1 + daysIn(unit) * offset;
  if (unit === 'weekend') return { from: monday + 5, to: monday + 6, unit };
  if (unit === 'workweek') return { from: monday, to: monday + 4, unit };
  return { from: monday, to: monday + daysIn(unit) - 1, unit };
}

/** The first of January of ISO week 1. */
export function isoWeek(year: number, week: number): ClosedPeriod {
  const first = unitAround(dayNumber(year, 1, 4), 'week').from;
  return { from: first + 7 * (week - 1), to: first + 7 * week - 1, unit: 'week' };
}

/** Early, mid or late: thirds of a month as 1–10, 11–20, 21–end; of a year, quarter, week by its own size. */
export function partOf(period: ClosedPeriod, part: DatePart, reference: DayNumber | null): Period {
  const { from, to, unit } = period;
  const { year, month } = partsOf(from);
  const span = (first: DayNumber, last: DayNumber): Period => ({ from: first, to: last, unit: 'span' });
  if (part === 'rest') return span(reference ?? from, to);
  if (part === 'to-date') return span(from, reference ?? to);
  const halves = part === 'first-half' || part === 'second-half';
  if (unit === 'month') {
    const day = (n: number): DayNumber => dayNumber(year, month, n);
    if (halves) return part === 'first-half' ? span(from, day(15)) : span(day(16), to);
    return part === 'early' ? span(from, day(10)) : part === 'mid' ? span(day(11), day(20)) : span(day(21), to);
  }
  if (unit === 'week') {
    if (halves) return part === 'first-half' ? span(from, from + 2) : span(from + 3, to);
    return part === 'early' ? span(from, from + 2) : part === 'mid' ? span(from + 1, from + 4) : span(to - 2, to);
  }
  const months = unit === 'day' ? null : unit === 'span' ? null : monthsIn(unit);
  if (months === null) return period;
  const cut = (first: number, length: number): Period => {
    const start = addMonths(from, first);
    return span(start, addMonths(start, length) - 1);
  };
  if (halves) return part === 'first-half' ? cut(0, months / 2) : cut(months / 2, months / 2);
  const third = Math.max(1, Math.round(months / 3));
  return part === 'early' ? cut(0, third) : part === 'mid' ? cut(third, third) : cut(months - third, third);
}

/** Days of a month whose year nothing tells. */
export interface YearlessPeriod {
  readonly yearless: true;
  readonly from: { readonly month: number; readonly day: number | null };
  readonly to: { readonly month: number; readonly day: number | null };
}
export type Evaluated = Period | YearlessPeriod;
export const isYearless = (evaluated: Evaluated): evaluated is YearlessPeriod => 'yearless' in evaluated;
