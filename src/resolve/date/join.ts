import type { CalendarParts, DateExpression, DateStep, Mention, When } from '../../types.js';
import { containerUnit, fits, isEdge } from './container.js';
import { withListedDays } from './list.js';
import { rangeBetween } from './range.js';

type Found = Mention<DateExpression>;
type Calendar = { readonly kind: 'calendar' } & CalendarParts;
/** One of two neighbours' expressions and what stands between them → what they say together, or `null`. */
type Join = (first: Found, gap: string, second: Found, text: string) => DateExpression | null;

const whole = (when: When, time: string | null = null): DateExpression => ({ when, time, fragment: false });
const calendarOf = ({ value }: Found): Calendar | null => (value.when?.kind === 'calendar' ? value.when : null);
const hasDay = (parts: Calendar): boolean => parts.month !== null || parts.day !== null;
const onlyWeekday = (parts: Calendar | null): boolean =>
  parts !== null && parts.weekday !== null && parts.month === null && parts.day === null && parts.year === null;
const isHan = (text: string, at: number): boolean => text.charCodeAt(at) > 0x2e7f;

/** The first or last two months of a year: 年初, 年底. */
const edgeMonths = (first: boolean): When => ({
  kind: 'nth',
  unit: 'month',
  weekday: null,
  number: first ? 1 : -1,
  count: 2,
});

/** A weekday beside its date, a relative day beside its date: Tuesday, March 7; 今早（7日）; tomorrow, 13/04/21. */
const sameDay: Join = (first, gap, second, text) => {
  if (!/^(?:,? ?(?:the )?|[ ,，]*[（(] ?|[,，] ?)$/i.test(gap)) return null;
  const [a, b] = [calendarOf(first), calendarOf(second)];
  const time = first.value.time ?? second.value.time;
  if (a && b) {
    if (onlyWeekday(a) && hasDay(b) && b.weekday === null) {
      const bracketed = /[（(]/.test(gap) || /^[（(]/.test(text.slice(second.start, second.start + 1));
      if (b.month === null) return bracketed ? whole(b, time) : null;
      return whole({ ...b, weekday: a.weekday }, time);
    }
    const closed = (a.month !== null && a.day !== null) || (a.day !== null && isHan(text, first.end - 1));
    if (closed && onlyWeekday(b) && a.weekday === null) return whole({ ...a, weekday: b.weekday }, time);
    return null;
  }
  const when = first.value.when;
  if (!when) return null;
  const deictic =
    (when.kind === 'relative' && when.unit === 'day') ||
    when.kind === 'narrative' ||
    (when.kind === 'within' && when.inner.kind === 'calendar' && when.inner.weekday !== null);
  if (!deictic) return null;
  if (b && b.day !== null && b.month !== null) return whole(b, time);
  const bracketed = /[（(]/.test(gap) || /^[（(]/.test(text.slice(second.start, second.start + 1));
  // 今（6）日: the day in brackets tells which day today is.
  if (b && b.day !== null && bracketed) return whole({ kind: 'within', inner: b, outer: when }, time);
  if (b && onlyWeekday(b)) return whole(when, time);
  // 今年（2021）年9月14日 is read with its year.
  return null;
};

/** A smaller unit in a larger one, in either order: 去年9月, 10月的第一周, Tuesday of next week, Q3 this year. */
const inPeriod: Join = (first, gap, second, text) => {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b) return null;
  const time = first.value.time ?? second.value.time;
  const han = isHan(text, second.start) || isHan(text, first.end - 1);
  const outer = containerUnit(a);
  if (outer && fits(b, outer)) {
    // The larger unit comes first in Chinese: 2018年10月底; in English as "next week on Tuesday".
    const joins = han
      ? b.kind === 'part'
        ? /^ ?的? ?$/.test(gap)
        : /^ ?(?:的|,|，)? ?$/.test(gap)
      : gap === "'s " || (outer === 'week' && /^(?:,? on| -|,|,? from|,? between)? $/i.test(gap));
    if (joins && !(b.kind === 'calendar' && b.month === null && b.weekday === null && second.value.fragment && !han)) {
      // Monday of the week that a weekday names; not 一季度 of a month.
      // 明年初, 次年年末: two months of that year.
      if (b.kind === 'part' && outer === 'year' && b.part !== 'mid' && !b.part.includes('half'))
        return whole({ kind: 'within', inner: edgeMonths(b.part === 'early'), outer: a }, time);
      if (b.kind === 'within' && isEdge(b)) return whole({ kind: 'within', inner: b.inner, outer: a }, time);
      if (b.kind === 'part' && a.kind === 'period') return whole({ kind: 'part', part: b.part, of: a }, time);
      return whole({ kind: 'within', inner: b, outer: a }, time);
    }
  }
  const inner = containerUnit(b);
  if (inner && !han && fits(a, inner) && /^ ?(?:,? ?(?:of|in|from)(?: the)?|,|-)? ?(?:the )?$/i.test(gap)) {
    if (gap.trim() === '' && a.kind === 'calendar' && a.weekday !== null && inner !== 'week') return null;
    if (a.kind === 'part') return null;
    // The coldest winter in 16 years.
    if (b.kind === 'shift' && second.value.fragment && a.kind === 'period') return null;
    const bareNumber =
      a.kind === 'calendar' &&
      a.month === null &&
      a.weekday === null &&
      /^\d+$/.test(text.slice(first.start, first.end));
    if (bareNumber && !/of|in/.test(gap)) return null;
    return whole({ kind: 'within', inner: a, outer: b }, time);
  }
  // Monday two weeks from now: the weekday of that week.
  if (onlyWeekday(calendarOf(first)) && b.kind === 'shift' && b.of === null && gap === ' ')
    return whole({ kind: 'within', inner: a, outer: b }, time);
  return null;
};

const AFTER_DATE =
  /^(?:[ ,，:@|•T的日(（-]{0,3}(?:(?:at|on|around|from|for|between|about|in the|the|before|after) )?)$/i;
const BEFORE_DATE = /^(?:,? ?(?:on |of |in |for )?(?:the )?)$/i;
const TIME_SPAN = /^ ?(?:-|–|—|——|~|～|至|到|to|and|until|untill|till?) ?$/i;
/** From one time of day to another, before the date takes the first alone: Friday between 2 pm and 4 pm. */
const timeSpan: Join = (first, gap, second) => {
  const [a, b] = [first.value, second.value];
  const span = a.when === null && b.when === null && a.time && b.time && TIME_SPAN.test(gap);
  return span ? { when: null, time: a.time, fragment: true } : null;
};

/** A time of day beside its date, and two times that make one span. */
const withTime: Join = (first, gap, second, text) => {
  const [a, b] = [first.value, second.value];
  if (a.when === null && b.when === null) {
    const joins = /^(?: ?(?:-|–|—|——|~|～|至|到|to|and|until|untill|till?) ?| |,? )$/i.test(gap);
    return joins ? { when: null, time: a.time || b.time, fragment: true } : null;
  }
  if (a.when !== null && b.when === null) {
    if (!AFTER_DATE.test(gap) || a.when.kind === 'duration' || (a.fragment && a.when.kind === 'part')) return null;
    // A clock makes a day of what might be a fraction or a word: 4/25 at 16h00, Sat 9am.
    const parts = a.when.kind === 'calendar' ? a.when : null;
    const sure =
      b.time !== '' &&
      parts !== null &&
      ((parts.month !== null && parts.day !== null) ||
        parts.weekday !== null ||
        (parts.day !== null && / on $/i.test(text.slice(Math.max(0, first.start - 4), first.start))));
    return { ...a, time: a.time || b.time, fragment: a.fragment && !sure && a.when.kind !== 'holiday' };
  }
  if (a.when === null && b.when !== null) {
    // At seven on 15: a number after a clock is a day.
    const onDay = / on $/i.test(gap) && b.when.kind === 'calendar' && b.when.day !== null;
    if (!BEFORE_DATE.test(gap) || (b.fragment && b.when.kind !== 'holiday' && !onDay)) return null;
    if (b.when.kind === 'duration') return null;
    return { ...b, time: b.time || a.time, fragment: false };
  }
  return null;
};

/** Early, late, the end of … before an English period. */
const partBefore: Join = (first, gap, second, text) => {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b || !first.value.fragment || gap !== '' || isHan(text, first.start)) return null;
  if (a.kind === 'narrative' && b.kind !== 'duration' && /\w[ /c]$/.test(text.slice(first.start, first.end)))
    return whole({ kind: 'within', inner: a, outer: b });
  if (a.kind !== 'part') return null;
  if (b.kind === 'duration' || b.kind === 'part') return null;
  const day = b.kind === 'calendar' && (b.day !== null || b.weekday !== null);
  return whole(
    day || (b.kind === 'relative' && b.unit === 'day') ? b : { kind: 'part', part: a.part, of: b },
    second.value.time,
  );
};

/** So many days from a day on, that day the first of them. */
const lasting = (from: When, steps: readonly DateStep[]): When => ({
  kind: 'range',
  from,
  to: { kind: 'shift', steps: [...steps, { unit: 'day', count: -1 }], sign: 1, of: from },
});

/** So long up to a day, that day the last of it. */
const upTo = (to: When, steps: readonly DateStep[]): When => ({
  kind: 'range',
  from: { kind: 'shift', steps: [...steps, { unit: 'day', count: -1 }], sign: -1, of: to },
  to,
});

/** A length of time counted from a day: 2 weeks after Christmas, 3 days from Tuesday, the Monday after Easter. */
const counted: Join = (first, gap, second, text) => {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b) return null;
  const side = /^ (before|after|following) (?:the )?$/i.exec(gap);
  if (side && isDated(b, second.value.fragment)) {
    const sign = /before/i.test(side[1] ?? '') ? -1 : 1;
    const weekday = onlyWeekday(calendarOf(first)) && /the $/i.test(text.slice(first.start - 4, first.start));
    if (weekday && a.kind === 'calendar')
      return whole({ kind: 'beside', unit: 'day', weekday: a.weekday, number: sign, of: b });
    // The third Tuesday after Christmas.
    if (a.kind === 'nth' && a.count === 1 && a.number > 0 && first.value.fragment)
      return whole({ kind: 'beside', unit: a.unit, weekday: a.weekday, number: sign * a.number, of: b });
    if (a.kind === 'narrative' && first.value.fragment)
      return whole({ kind: 'beside', unit: a.unit, weekday: null, number: sign, of: b });
  }
  // The week ending March 7, three months ended 31 March: up to that day.
  if (/^,? end(?:ed|ing)(?: on)? (?:the )?$|^ to (?:the )?$/i.test(gap) && isDated(b, second.value.fragment)) {
    const length = a.kind === 'duration' ? a.steps : a.kind === 'narrative' ? [{ unit: a.unit, count: 1 }] : null;
    const day = b.kind === 'calendar' && b.day !== null;
    if (length && first.value.fragment && day && (a.kind === 'narrative' || !/to/.test(gap)))
      return whole(upTo(b, length));
  }
  const steps = a.kind === 'duration' ? a.steps : a.kind === 'shift' && first.value.fragment ? a.steps : null;
  // 18 December for 10 days.
  if (b.kind === 'duration' && / for $/.test(gap) && a.kind === 'calendar' && a.day !== null && !first.value.fragment)
    return whole(lasting(a, b.steps));
  if (steps && (!second.value.fragment || (b.kind === 'relative' && b.offset === 0))) {
    // For 3 days from today; a week starting tomorrow: so many days, the first included.
    const starts = /^,? (?:starting|beginning)(?: on| from)? $/i.test(gap);
    const year = b.kind === 'calendar' && b.month === null && b.weekday === null;
    const lasts =
      /^,? from $/i.test(gap) && !year && /for $/i.test(text.slice(Math.max(0, first.start - 4), first.start));
    if (starts || lasts) return whole(lasting(b, steps));
    const match = /^ (before|after|from|prior to|following) (?:the )?$/i.exec(gap);
    if (match) return whole({ kind: 'shift', steps, sign: /before|prior/i.test(match[1] ?? '') ? -1 : 1, of: b });
  }
  return null;
};

/** Whether an expression names days that others can be counted from: Easter, March 31, 2019. */
const isDated = (when: When, fragment: boolean): boolean =>
  when.kind === 'holiday' ||
  (!fragment &&
    ((when.kind === 'calendar' && when.weekday === null) || (when.kind === 'within' && when.inner.kind === 'holiday')));

const rangeJoin: Join = (first, gap, second, text) => rangeBetween(first, gap, second, text);

const ROUNDS: readonly (readonly Join[])[] = [
  [timeSpan, partBefore, inPeriod, sameDay, withTime],
  [counted, rangeJoin],
  [inPeriod, sameDay, partBefore, withTime, rangeJoin],
];

/** Neighbours joined to what they say together, in rounds: parts of one day first, then ranges, then what those belong to. */
export function joinNeighbours(found: readonly Found[], text: string): Found[] {
  let list = [...found];
  for (const joins of ROUNDS)
    for (const join of joins) {
      const kept: Found[] = [];
      for (const mention of list) {
        let current = mention;
        for (let last = kept.at(-1); last && current.start - last.end <= 16; last = kept.at(-1)) {
          const gap = text.slice(last.end, current.start);
          const value =
            last.sentence === current.sentence && !gap.includes('\n') ? join(last, gap, current, text) : null;
          if (value === null) break;
          kept.pop();
          const bracket = /[（(]/.test(gap) && /^[）)]/.test(text.slice(current.end, current.end + 1)) ? 1 : 0;
          const rule = last.value.fragment && !current.value.fragment ? current.rule : last.rule;
          current = { start: last.start, end: current.end + bracket, rule, sentence: last.sentence, value };
        }
        kept.push(current);
      }
      list = kept;
    }
  return withListedDays(list, text);
}
