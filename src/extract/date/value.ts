import type { CalendarParts, DateExpression, DateStep, DateUnit, When } from '../../types.js';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The calendar parts given, or `null` when there is no such day: February 30, or February 29, 2022. */
export function calendar(parts: Partial<CalendarParts>): When | null {
  const { year = null, month = null, day = null, weekday = null } = parts;
  if (month !== null && !(month >= 1 && month <= 12)) return null;
  if (day !== null && !(day >= 1 && day <= (month === null ? 31 : (LENGTHS[month - 1] ?? 31)))) return null;
  if (month === 2 && day === 29 && year !== null && !isLeap(year)) return null;
  return { kind: 'calendar', year, month, day, weekday };
}

/** A whole expression, complete in itself. */
export function said(when: When | null, time: string | null = null): DateExpression | null {
  return when && { when, time, fragment: false };
}

/** A piece that means a date only beside another piece. */
export function piece(when: When | null, time: string | null = null): DateExpression | null {
  return when || time !== null ? { when, time, fragment: true } : null;
}

export const relative = (unit: DateUnit, offset: number): When => ({ kind: 'relative', unit, offset });
export const narrative = (unit: DateUnit, offset: number): When => ({ kind: 'narrative', unit, offset });
export const nth = (number: number, unit: DateUnit, weekday: number | null = null, count = 1): When => ({
  kind: 'nth',
  unit,
  weekday,
  number,
  count,
});
/** The nth such weekday after the day of writing, before it when negative. */
export const weekdayAhead = (weekday: number, number: number): When => nth(number, 'week', weekday, 0);
export const within = (inner: When, outer: When | null): When => (outer ? { kind: 'within', inner, outer } : inner);
export const shift = (steps: readonly DateStep[], sign: 1 | -1, of: When | null = null): When => ({
  kind: 'shift',
  steps,
  sign,
  of,
});
export const windowOf = (
  steps: readonly DateStep[],
  side: 'past' | 'future',
  whole: boolean,
  inclusive = false,
): When => ({
  kind: 'window',
  steps,
  side,
  whole,
  inclusive,
});

const pad = (n: number): string => String(n).padStart(2, '0');

/** `HH:MM[:SS]`, or `null` for no time of day. `half`: hours to add, 12 for the afternoon. */
export function clock(
  hour: number,
  minute = 0,
  second: number | null = null,
  afternoon: boolean | null = null,
): string | null {
  let hours = hour;
  if (afternoon !== null && hour > 12 && afternoon === false) return null;
  if (afternoon === true && hours < 12) hours += 12;
  if (afternoon === false && hours === 12) hours = 0;
  if (hours > 24 || (hours === 24 && minute > 0) || minute > 59 || (second ?? 0) > 59) return null;
  return `${pad(hours)}:${pad(minute)}${second === null ? '' : `:${pad(second)}`}`;
}

/** Two figures of a year: 96 is 1996, 14 is 2014. The turn stands fifty years from 2020. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year);
