import type { DateUnit, When } from '../../types.js';
import type { Anchor } from './anchor.js';
import { addMonths, type DayNumber, partsOf, weekdayOf } from './days.js';
import { type ClosedPeriod, daysIn, type Evaluated, monthsIn, oneDay, unitAround, wholeMonths } from './period.js';

/** A day moved by steps: months keep the day of the month. */
export function moved(day: DayNumber, steps: readonly { unit: DateUnit; count: number }[], sign: number): DayNumber {
  let at = day;
  for (const { unit, count } of steps) {
    const months = monthsIn(unit);
    if (unit === 'workday') at = unitAround(at, 'workday', sign * count).from;
    else if (months !== null) {
      const whole = Math.trunc(count);
      at = addMonths(at, sign * whole * months);
      if (count !== whole)
        at = months === 1 ? at + sign * 15 : addMonths(at, sign * Math.round((count - whole) * months));
    } else at += sign * Math.round(count * daysIn(unit));
  }
  return at;
}

/** So many units up to the day of writing, or from it. */
export function windowPeriod(when: Extract<When, { kind: 'window' }>, anchor: Anchor): Evaluated | null {
  const { reference } = anchor;
  const [step] = when.steps;
  if (reference === null || !step) return null;
  const past = when.side === 'past';
  if (when.whole && when.steps.length === 1) {
    const near = unitAround(reference, step.unit, past ? -1 : 1);
    const far = unitAround(reference, step.unit, past ? -step.count : step.count);
    return { from: past ? far.from : near.from, to: past ? near.to : far.to, unit: 'span' };
  }
  if (step.unit === 'workday') {
    const far = unitAround(reference, 'workday', past ? -step.count : step.count).from;
    return past ? { from: far, to: reference - 1, unit: 'span' } : { from: reference + 1, to: far, unit: 'span' };
  }
  const end = moved(reference, when.steps, past ? -1 : 1);
  if (past)
    return when.inclusive
      ? { from: end + 1, to: reference, unit: 'span' }
      : { from: end, to: reference - 1, unit: 'span' };
  return when.inclusive
    ? { from: reference, to: end - 1, unit: 'span' }
    : { from: reference + 1, to: end, unit: 'span' };
}

/** The nth unit or weekday after a period, or before it. */
export function besidePeriod(when: Extract<When, { kind: 'beside' }>, base: ClosedPeriod): ClosedPeriod {
  const { number, unit, weekday } = when;
  const edge = number > 0 ? base.to : base.from;
  if (weekday === null) return unitAround(edge, unit, number);
  const ahead = (weekday - weekdayOf(edge) + 7) % 7 || 7;
  return oneDay(
    number > 0 ? edge + ahead + 7 * (number - 1) : edge + ahead - 7 + 7 * (ahead === 7 ? number : number + 1),
  );
}

/** The nth unit of a period: weeks that have most of their days in it, weekdays, days, months. */
export function nthOf(when: Extract<When, { kind: 'nth' }>, outer: ClosedPeriod): ClosedPeriod {
  const { number, count, unit, weekday } = when;
  const end = number < 0;
  if (weekday !== null) {
    const day = end
      ? outer.to - ((weekdayOf(outer.to) - weekday + 7) % 7) + 7 * (number + 1)
      : outer.from + ((weekday - weekdayOf(outer.from) + 7) % 7) + 7 * (number - 1);
    return oneDay(day);
  }
  let first: DayNumber;
  let next: (offset: number) => ClosedPeriod;
  if (unit === 'week' || unit === 'weekend') {
    // A week belongs to the period that holds its Thursday; a weekend to the one that holds its Saturday.
    const belongs = unit === 'week' ? 3 : 5;
    const start = unitAround(outer.from, 'week').from;
    const last = unitAround(outer.to, 'week').from;
    first = end ? (last + belongs > outer.to ? last - 7 : last) : start + belongs < outer.from ? start + 7 : start;
    next = (offset) => unitAround(first + 7 * offset, unit);
  } else {
    first = end ? outer.to : outer.from;
    next = (offset) => unitAround(first, unit, offset);
  }
  if (end)
    return { from: next(number + 1 - (count - 1)).from, to: next(number + 1).to, unit: count > 1 ? 'month' : unit };
  const [a, b] = [next(number - 1), next(number - 1 + count - 1)];
  return { from: a.from, to: b.to, unit: count > 1 ? 'half' : unit };
}

/** Weekdays and months counted from the day of writing: four Tuesdays from now, last September. */
export function relativeNth(when: Extract<When, { kind: 'nth' }>, anchor: Anchor): Evaluated | null {
  const { reference } = anchor;
  if (reference === null) return null;
  if (when.unit === 'month' && when.weekday !== null) {
    const { year } = partsOf(reference);
    const options = [-1, 0, 1].map((offset) => wholeMonths(year + offset, when.weekday ?? 1, 1, 'month'));
    if (when.number < 0) return options.filter((month) => month.to < reference).at(-1) ?? null;
    return (when.number > 0 ? options.find((month) => month.from > reference) : options[1]) ?? null;
  }
  if (when.weekday !== null && when.count === 0) {
    const ahead = (when.weekday - weekdayOf(reference) + 7) % 7 || 7;
    return oneDay(
      reference +
        (when.number > 0 ? ahead + 7 * (when.number - 1) : ahead - 7 + 7 * (when.number + (ahead === 7 ? 0 : 1))),
    );
  }
  const unit: DateUnit = when.unit === 'day' || when.unit === 'week' ? 'month' : 'year';
  return nthOf(when, unitAround(reference, unit));
}
