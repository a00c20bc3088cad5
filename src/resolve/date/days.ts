/** Days counted from 1970-01-01, in the proleptic Gregorian calendar: arithmetic alone, no clock and no time zone. */
export type DayNumber = number;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of 400 years, and of the years before 1970 counted from 1 March of year 0. */
const ERA = 146_097;
const EPOCH = 719_468;

/** The day number; a month or day out of range counts on into the next (month 13, day 0). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years begin in March, so that the leap day is the last of a year.
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  return era * ERA + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

export function partsOf(day: DayNumber): YearMonthDay {
  const z = day + EPOCH;
  const era = Math.floor(z / ERA);
  const dayOfEra = z - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1 };
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

/** Days of a page, and of pages together, are the same again and again: those asked for last. */
const KEPT = 256;
const keptDays = new Int32Array(KEPT);
const keptNames: string[] = Array(KEPT).fill('');

/** `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  const place = day & (KEPT - 1);
  if (keptDays[place] === day && keptNames[place] !== '') return keptNames[place] as string;
  const { year, month, day: date } = partsOf(day);
  const name = `${four(year)}-${two(month)}-${two(date)}`;
  keptDays[place] = day;
  keptNames[place] = name;
  return name;
}

/** The day number of `YYYY-MM-DD`, `null` of anything else. */
export function parseDay(text: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
