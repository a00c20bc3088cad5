import type { DateExpression, PartialDay } from '../../types.js';

/** A day given by its numbers, or `null` where there is none such. */
export function calendarDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateExpression | null {
  const at: PartialDay = {
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
  if (at.month !== null && (at.month < 1 || at.month > 12)) return null;
  if (at.day !== null && (at.day < 1 || at.day > 31)) return null;
  return { kind: 'calendar', from: at, to: at, time: null };
}
