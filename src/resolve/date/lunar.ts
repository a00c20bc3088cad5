import { type DayNumber, dayNumber } from './days.js';
import { type ClosedPeriod, oneDay } from './period.js';

/** Calendars of the runtime's own tables (ICU), which name every month's days without a clock or a locale of the user. */
type CalendarName = 'chinese' | 'islamic-umalqura' | 'hebrew';
interface LunarMonth {
  /** Its number, `5bis` of a leap month; its English name in the Jewish calendar. */
  readonly name: string;
  readonly year: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MS = 86_400_000;
const formats = new Map<CalendarName, Intl.DateTimeFormat>();
const found = new Map<string, readonly LunarMonth[]>();

function read(calendar: CalendarName, day: DayNumber): { day: number; month: string; year: string } {
  let format = formats.get(calendar);
  if (!format) {
    const month = calendar === 'hebrew' ? 'long' : 'numeric';
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      day: 'numeric',
      month,
      year: 'numeric',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(new Date(day * MS));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { day: Number(of('day')), month: of('month').toLowerCase(), year: of('relatedYear') || of('year') };
}

/** The lunar months that touch a year and the two months after it. */
function monthsOf(calendar: CalendarName, year: number): readonly LunarMonth[] {
  const key = `${calendar} ${year}`;
  const known = found.get(key);
  if (known) return known;
  const months: LunarMonth[] = [];
  let first = dayNumber(year, 1, 1);
  first -= read(calendar, first).day - 1;
  const end = dayNumber(year + 1, 3, 1);
  while (first < end) {
    const { month, year: lunarYear } = read(calendar, first);
    const next = read(calendar, first + 29).day === 1 ? first + 29 : first + 30;
    months.push({ name: month, year: lunarYear, first, last: next - 1 });
    first = next;
  }
  found.set(key, months);
  return months;
}

/** The month of that name whose nth day lies in a Gregorian year; of Adar the second where there are two. */
export function lunarMonth(calendar: CalendarName, year: number, name: string, day: number): LunarMonth | null {
  const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const named = monthsOf(calendar, year).filter((month) => month.name === name || month.name.startsWith(`${name} `));
  const own = named.filter((month) => month.first + day - 1 >= first && month.first + day - 1 <= last);
  return (name === 'adar' ? own.at(-1) : own[0]) ?? null;
}

/** A day (the whole month when `null`) of the Chinese year that begins in a Gregorian one. */
export function lunarDay(year: number, month: number, day: number | null, leap: boolean): ClosedPeriod | null {
  const name = `${month}${leap ? 'bis' : ''}`;
  const own = monthsOf('chinese', year).find((each) => each.name === name && each.year === String(year));
  if (!own) return null;
  if (day === null) return { from: own.first, to: own.last, unit: 'month' };
  return own.first + day - 1 <= own.last ? oneDay(own.first + day - 1) : null;
}

/** A year of the cycle of sixty (甲子 0) about a Gregorian one: the last to begin up to the year after it. */
export function cycleYear(number: number, near: number): ClosedPeriod | null {
  const year = near + 1 - ((((near + 1 - 4 - number) % 60) + 60) % 60);
  const [first, next] = [lunarDay(year, 1, 1, false), lunarDay(year + 1, 1, 1, false)];
  return first && next && { from: first.from, to: next.from - 1, unit: 'year' };
}
