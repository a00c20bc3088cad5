import type { When } from '../../types.js';
import { type Anchor, calendarPeriod, monthFound, nearest, periodNumber } from './anchor.js';
import { besidePeriod, moved, nthOf, relativeNth, windowPeriod } from './counted.js';
import { addMonths, dayNumber, partsOf } from './days.js';
import { holidayDay } from './holiday.js';
import { cycleYear, lunarDay } from './lunar.js';
import { namedHoliday, occurrences } from './named.js';
import { type ClosedPeriod, type Evaluated, isClosed, isYearless, oneDay, partOf, unitAround } from './period.js';

/** A day counted from another one; in Chinese whole weeks, and years, of their own. */
function shifted(when: Extract<When, { kind: 'shift' }>, anchor: Anchor): Evaluated | null {
  const base: Evaluated | null = when.of
    ? // A week from Friday counts from the coming one.
      evaluate(when.of, isWeekday(when.of) && when.sign > 0 ? { ...anchor, direction: 'future' } : anchor)
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

const isWeekday = (when: When): when is Extract<When, { kind: 'calendar' }> =>
  when.kind === 'calendar' && when.weekday !== null && when.month === null && when.day === null;
/** A day or month without its year, or the early or late part of one. */
const lacksYear = (when: When): boolean =>
  when.kind === 'within' && when.inner.kind === 'part'
    ? lacksYear(when.outer)
    : when.kind === 'part'
      ? lacksYear(when.of)
      : when.kind === 'calendar' && when.year === null && when.month !== null;

/** A range: the end fills its missing parts from the start, and the start from the end. */
function rangeOf(when: Extract<When, { kind: 'range' }>, anchor: Anchor): Evaluated | null {
  const start = evaluate(when.from, anchor);
  // Monday to Wednesday: the Wednesday after that Monday.
  if (isWeekday(when.from) && isWeekday(when.to) && start && !isYearless(start) && isClosed(start))
    return {
      from: start.from,
      to: start.from + (((when.to.weekday ?? 0) - (when.from.weekday ?? 0) + 7) % 7),
      unit: 'span',
    };
  // Today until Friday: the Friday after it.
  const ahead = isWeekday(when.to) && start !== null && !isYearless(start) && start.unit === 'day' ? start.from : null;
  const end = evaluate(when.to, ahead === null ? anchor : { ...anchor, reference: ahead, direction: 'future' });
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
    const leap = partsOf(start.from);
    // 29 February to 1 March: of one leap year.
    if (leap.month === 2 && leap.day === 29 && lacksYear(when.to))
      return { from: start.from, to: addMonths(end.to, 12 * (leap.year - partsOf(end.to).year)), unit: 'span' };
    const from = addMonths(start.from, -12);
    return from <= end.to && lacksYear(when.from)
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
    case 'beside': {
      const base = evaluate(when.of, anchor);
      return base === null || isYearless(base) || !isClosed(base) ? null : besidePeriod(when, base);
    }
    case 'nth':
      return relativeNth(when, anchor);
    case 'lunar': {
      const near = anchor.nearby ?? anchor.reference;
      if (near === null) return null;
      const { year } = partsOf(near);
      const candidates = [year - 1, year, year + 1].flatMap((y) => lunarDay(y, when.month, when.day, when.leap) ?? []);
      const next = anchor.isolated ? candidates.find((day) => day.to >= near) : undefined;
      return next ?? nearest(candidates, anchor, near);
    }
    case 'cycle':
      return anchor.reference === null ? null : cycleYear(when.number, partsOf(anchor.reference).year);
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
