import type { When } from '../../types.js';
import { type Anchor, nearest } from './anchor.js';
import { type DayNumber, partsOf } from './days.js';
import { holidayDay } from './holiday.js';
import type { ClosedPeriod, Evaluated } from './period.js';

/** The days of a holiday around a day; of one that comes seldom, in the ten years about it. */
export function occurrences(name: string, near: DayNumber): ClosedPeriod[] {
  const { year } = partsOf(near);
  const around = (reach: number): ClosedPeriod[] =>
    Array.from({ length: 2 * reach + 1 }, (_, i) => holidayDay(name, year - reach + i)).filter((day) => day !== null);
  const close = around(1);
  return close.length > 0 ? close : around(10);
}

/** The occurrence of a holiday that the text means. */
export function namedHoliday(when: Extract<When, { kind: 'holiday' }>, anchor: Anchor): Evaluated | null {
  const near = anchor.nearby ?? anchor.reference;
  if (near === null) return null;
  const candidates = occurrences(when.name, near);
  // A name that is the whole text asks for the next one.
  if (anchor.isolated && when.offset === 0)
    return candidates.find((day) => day.to >= near) ?? candidates.at(-1) ?? null;
  if (when.offset < 0) return candidates.filter((day) => day.to < near).at(-1) ?? null;
  if (when.offset > 0) return candidates.find((day) => day.from > near) ?? null;
  return nearest(candidates, anchor, near);
}
