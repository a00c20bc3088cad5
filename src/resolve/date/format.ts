import type { DateFields, DatePrecision, DateRole } from '../../types.js';
import { isoDay } from './days.js';
import { type Evaluated, isYearless } from './period.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** The fields of a record from the days it covers. A day without its year is `XXXX-02-03`. */
export function dateFields(days: Evaluated, time: string | null, role: DateRole, relative: boolean): DateFields {
  const clock = time === null || time === '' ? null : time;
  if (isYearless(days)) {
    const name = (part: { month: number; day: number | null }): string =>
      `XXXX-${two(part.month)}${part.day === null ? '' : `-${two(part.day)}`}`;
    const [from, to] = [name(days.from), name(days.to)];
    const precision: DatePrecision = from !== to ? 'range' : days.from.day === null ? 'month' : clock ? 'time' : 'day';
    const value = from === to ? from : `${from}/${to}`;
    return { value, from: null, to: null, precision, time: clock, role, relative };
  }
  const from = days.from === null ? null : isoDay(days.from);
  const to = days.to === days.from ? from : days.to === null ? null : isoDay(days.to);
  let value: string;
  let precision: DatePrecision;
  if (from !== null && from === to) {
    // 24:00 is the end of the day; the value names the day.
    precision = clock && clock !== '24:00' ? 'time' : 'day';
    value = precision === 'time' ? `${from}T${clock}` : from;
  } else if (from !== null && to !== null && days.unit === 'month' && from.slice(0, 7) === to.slice(0, 7)) {
    precision = 'month';
    value = from.slice(0, 7);
  } else if (from !== null && to !== null && days.unit === 'year') {
    precision = 'year';
    value = from.slice(0, 4);
  } else {
    precision = 'range';
    value = `${from ?? '..'}/${to ?? '..'}`;
  }
  return { value, from, to, precision, time: clock, role, relative };
}
