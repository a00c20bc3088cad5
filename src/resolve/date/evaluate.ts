import type { DateUnit, When } from '../../types.js';
import { addMonths, type DayNumber, dayNumber, partsOf, weekdayOf } from './days.js';
import { holidayDay } from './holiday.js';
import { lunarDay } from './lunar.js';
import {
  type ClosedPeriod,
  daysIn,
  type Evaluated,
  isClosed,
  isoWeek,
  isYearless,
  monthsIn,
  oneDay,
  partOf,
  unitAround,
  wholeMonths,
  wholeYear,
} from './period.js';

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
function nearest(candidates: readonly ClosedPeriod[], anchor: Anchor, to: DayNumber): ClosedPeriod | null {
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

const existing = (year: number, month: number, day: number): ClosedPeriod[] => {
  const at = dayNumber(year, month, day);
  return partsOf(at).month === month ? [oneDay(at)] : [];
};

/** A day or month without its year: the nearest one, of its weekday where that decides. */
function yearFound(when: Calendar, month: number, anchor: Anchor): Evaluated {
  const to = anchor.nearby ?? anchor.reference;
  const { day } = when;
  if (to === null) return { yearless: true, from: { month, day }, to: { month, day } };
  const { year } = partsOf(to);
  if (anchor.isolated && !(month === 2 && day === 29))
    return day === null ? wholeMonths(year, month, 1, 'month') : oneDay(dayNumber(year, month, day));
  const reach = month === 2 && day === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  const years = reach.map((offset) => year + offset);
  const candidates = years.flatMap((y) =>
    day === null ? [wholeMonths(y, month, 1, 'month')] : existing(y, month, day),
  );
  const near: Anchor = anchor.nearby === null ? anchor : { ...anchor, direction: null };
  const agreeing = when.weekday === null ? [] : candidates.filter((period) => weekdayOf(period.from) === when.weekday);
  const chosen = nearest(candidates, near, to);
  // A wrong weekday is commoner than a date of another year, unless that year is no nearer.
  const far = chosen !== null && Math.abs(chosen.from - to) > 100;
  return (far && anchor.direction !== 'future' ? (nearest(agreeing, near, to) ?? chosen) : chosen) ?? oneDay(to);
}

/** A day without its month: the nearest one in the month spoken of and those beside it. */
function monthFound(when: Calendar, day: number, anchor: Anchor): Evaluated | null {
  const to = anchor.nearby ?? anchor.reference ?? anchor.narrative?.from ?? null;
  if (to === null) return null;
  const { year, month } = partsOf(to);
  const reach = when.weekday === null ? [-1, 0, 1] : [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
  const candidates = reach.flatMap((offset) => {
    const first = partsOf(dayNumber(year, month + offset, 1));
    return existing(first.year, first.month, day);
  });
  const agreeing = candidates.filter((period) => when.weekday === null || weekdayOf(period.from) === when.weekday);
  const pool = agreeing.length > 0 ? agreeing : candidates;
  // The month of the day before it in the text; else the month of writing, unless that day lies in the wrong direction.
  if (anchor.nearby === null && anchor.direction === null && when.weekday === null)
    return pool.find((period) => partsOf(period.from).month === month) ?? nearest(pool, anchor, to);
  return nearest(pool, anchor.nearby === null ? anchor : { ...anchor, direction: null }, to);
}

function calendarPeriod(when: Calendar, anchor: Anchor): Evaluated | null {
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

function periodNumber(when: Extract<When, { kind: 'period' }>, anchor: Anchor): Evaluated | null {
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

/** A day moved by steps: months keep the day of the month. */
function moved(day: DayNumber, steps: readonly { unit: DateUnit; count: number }[], sign: number): DayNumber {
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

function shifted(when: Extract<When, { kind: 'shift' }>, anchor: Anchor): Evaluated | null {
  const base: Evaluated | null = when.of
    ? evaluate(when.of, anchor)
    : anchor.reference === null
      ? null
      : oneDay(anchor.reference);
  if (base === null || isYearless(base) || !isClosed(base)) return null;
  const from = moved(base.from, when.steps, when.sign);
  if (base.unit !== 'day') return { from, to: moved(base.to + 1, when.steps, when.sign) - 1, unit: base.unit };
  const unit = when.steps.at(-1)?.unit ?? 'day';
  const whole = unit === 'year' || unit === 'decade' || (unit === 'week' && anchor.language === 'zh');
  const fraction = when.steps.some(({ count }) => !Number.isInteger(count));
  if (whole && when.of === null && when.steps.length === 1 && !fraction)
    return unitAround(from, unit === 'decade' ? 'year' : unit);
  return oneDay(from);
}

function windowPeriod(when: Extract<When, { kind: 'window' }>, anchor: Anchor): Evaluated | null {
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

/** The nth unit of a period: weeks that have most of their days in it, weekdays, days, months. */
function nthOf(when: Extract<When, { kind: 'nth' }>, outer: ClosedPeriod): ClosedPeriod {
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

/** Something inside a larger period: Tuesday of next week, 去年9月, the third quarter of last year. */
function inside(inner: When, outer: ClosedPeriod, anchor: Anchor): Evaluated | null {
  const { year, month } = partsOf(outer.from);
  switch (inner.kind) {
    case 'calendar': {
      if (inner.weekday !== null && inner.day === null && inner.month === null) {
        const monday = unitAround(outer.from, 'week').from;
        return oneDay((outer.unit === 'week' ? outer.from : monday) + inner.weekday - 1);
      }
      // A day beside a relative day (今（6）日) is the nearest one of that number.
      if (outer.unit === 'day' && inner.day !== null && inner.month === null)
        return monthFound(inner, inner.day, { ...anchor, nearby: outer.from, direction: null });
      const given = { ...inner, year: inner.year ?? year };
      return calendarPeriod(inner.month === null && outer.unit !== 'year' ? { ...given, month } : given, anchor);
    }
    case 'nth':
      return nthOf(inner, outer);
    case 'period':
      return periodNumber({ ...inner, year: inner.year ?? year }, anchor);
    case 'lunar': {
      const day = lunarDay(year, inner.month, inner.day, inner.leap);
      return day;
    }
    case 'holiday':
      // Thanksgiving 3 months ago is the one nearest to that day.
      if (outer.unit === 'day')
        return nearest(occurrences(inner.name, outer.from), { ...anchor, direction: null }, outer.from);
      return holidayDay(inner.name, year);
    case 'part':
      return partOf(outer, inner.part, anchor.reference);
    case 'range': {
      const [from, to] = [inside(inner.from, outer, anchor), inside(inner.to, outer, anchor)];
      return from && to && !isYearless(from) && !isYearless(to) ? { from: from.from, to: to.to, unit: 'span' } : null;
    }
    default:
      return evaluate(inner, { ...anchor, nearby: outer.from, narrative: outer });
  }
}

/** A range: the end fills its missing parts from the start, and the start from the end. */
function rangeOf(when: Extract<When, { kind: 'range' }>, anchor: Anchor): Evaluated | null {
  const end = evaluate(when.to, anchor);
  const start = evaluate(when.from, anchor);
  if (start === null || end === null) return null;
  if (isYearless(start) || isYearless(end)) {
    if (isYearless(start) && isYearless(end)) return { yearless: true, from: start.from, to: end.to };
    return null;
  }
  if (start.from === null || end.to === null) return null;
  if (start.from > end.to) {
    // 10月1日 to 3月1日: the end lies in the year after the start, or the start in the year before the end.
    const back = evaluate(when.from, { ...anchor, nearby: end.to, direction: 'past' });
    if (back && !isYearless(back) && back.from !== null && back.from <= end.to)
      return { ...back, to: end.to, unit: 'span' };
    const from = addMonths(start.from, -12);
    return from <= end.to && when.from.kind === 'calendar' && when.from.year === null
      ? { from, to: end.to, unit: 'span' }
      : { from: end.to, to: start.from, unit: 'span' };
  }
  return { from: start.from, to: end.to, unit: 'span' };
}

/** The days an expression covers under an anchor, or `null` where nothing tells. */
export function evaluate(when: When, anchor: Anchor): Evaluated | null {
  switch (when.kind) {
    case 'calendar':
      return calendarPeriod(when, anchor);
    case 'period':
      return periodNumber(when, anchor);
    case 'relative':
      return anchor.reference === null ? null : unitAround(anchor.reference, when.unit, when.offset);
    case 'narrative': {
      const base = anchor.narrative ?? (anchor.reference === null ? null : oneDay(anchor.reference));
      if (base === null) return null;
      return unitAround(when.unit === 'day' ? base.to : base.from, when.unit, when.offset);
    }
    case 'shift':
      return shifted(when, anchor);
    case 'window':
      return windowPeriod(when, anchor);
    case 'nth':
      return relativeNth(when, anchor);
    case 'lunar': {
      const near = anchor.nearby ?? anchor.reference;
      if (near === null) return null;
      const { year } = partsOf(near);
      const candidates = [year - 1, year, year + 1].flatMap((y) => lunarDay(y, when.month, when.day, when.leap) ?? []);
      return nearest(candidates, anchor, near);
    }
    case 'holiday':
      return namedHoliday(when, anchor);
    case 'part': {
      const base = evaluate(when.of, anchor);
      if (base === null || isYearless(base) || !isClosed(base)) return yearlessPart(base, when);
      return partOf(base, when.part, anchor.reference);
    }
    case 'within': {
      const outer = evaluate(when.outer, anchor);
      if (outer === null && when.outer.kind === 'relative' && when.outer.unit === 'day')
        return evaluate(when.inner, anchor);
      return outer && !isYearless(outer) && isClosed(outer) ? inside(when.inner, outer, anchor) : null;
    }
    case 'range':
      return rangeOf(when, anchor);
    case 'open': {
      const base = evaluate(when.of, anchor);
      if (base === null || isYearless(base)) return base;
      if (when.side === 'from') {
        const from = when.inclusive ? base.from : base.unit === 'day' || base.to === null ? base.from : base.to + 1;
        return { from, to: null, unit: 'span' };
      }
      return { from: null, to: when.inclusive || base.from === null ? base.to : base.from - 1, unit: 'span' };
    }
    case 'duration':
      return null;
  }
}

/** 12月底 of an unknown year. */
function yearlessPart(base: Evaluated | null, when: Extract<When, { kind: 'part' }>): Evaluated | null {
  if (base === null || !isYearless(base) || base.from.day !== null) return null;
  const { month } = base.from;
  const days =
    when.part === 'early' ? [1, 10] : when.part === 'mid' ? [11, 20] : [21, partsOf(dayNumber(2000, month + 1, 0)).day];
  return { yearless: true, from: { month, day: days[0] ?? 1 }, to: { month, day: days[1] ?? 28 } };
}

/** Weekdays and months counted from the day of writing: four Tuesdays from now, last September. */
function relativeNth(when: Extract<When, { kind: 'nth' }>, anchor: Anchor): Evaluated | null {
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

/** The days of a holiday around a day; of one that comes seldom, in the ten years about it. */
function occurrences(name: string, near: DayNumber): ClosedPeriod[] {
  const { year } = partsOf(near);
  const around = (reach: number): ClosedPeriod[] =>
    Array.from({ length: 2 * reach + 1 }, (_, i) => holidayDay(name, year - reach + i)).filter((day) => day !== null);
  const close = around(1);
  return close.length > 0 ? close : around(10);
}

function namedHoliday(when: Extract<When, { kind: 'holiday' }>, anchor: Anchor): Evaluated | null {
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
