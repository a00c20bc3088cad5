/** Days counted from 1970-01-01, in the proleptic Gregorian calendar: arithmetic alone, no clock and no time zone. */
export type DayNumber = number;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** The day number; a month or day out of range counts on into the next (month 13, day 0). Years from 0. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

export function partsOf(day: DayNumber): YearMonthDay {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const monthLength = (year: number, month: number): number => partsOf(dayNumber(year, month + 1, 0)).day;

/** The same day so many months on, or the last of a shorter month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(date, monthLength(y, m)));
}

const four = (n: number): string => String(n).padStart(4, '0');
const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = partsOf(day);
  return `${four(year)}-${two(month)}-${two(date)}`;
}

/** The day number of `YYYY-MM-DD`, `null` of anything else. */
export function parseDay(text: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
