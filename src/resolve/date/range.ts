import type { CalendarParts, DateExpression, Mention, When } from '../../types.js';

type Found = Mention<DateExpression>;
type Calendar = { readonly kind: 'calendar' } & CalendarParts;

const CONNECTOR =
  /^(?: ?(?:--?|–|—|——|~|～|ー|−|起?至|起?到) ?(?:the )?| (?:to|until|untill|till?|through|thru) (?:(?:on|at|around|the|of) )*|\)? (?:to|until) )$/i;
const CONJUNCTION = /^ ?(?:and|和|与) ?(?:the )?$/i;

/** Parts that the second lacks are those of the first, and the other way round: 3–14 February, 2月3日至14日. */
function filled(first: Calendar, second: Calendar): [Calendar, Calendar] | null {
  let [a, b] = [first, second];
  if (a.weekday !== null && a.day === null && a.month === null)
    return b.weekday !== null && b.month === null ? [a, b] : null;
  // A bare number in front takes the month behind it, and the other way round.
  if (a.day !== null && a.month === null && b.month !== null && b.day !== null)
    a = { ...a, month: b.month, year: b.year };
  else if (b.day !== null && b.month === null && a.month !== null && a.day !== null) {
    // Dec 24, 16:31 - 2 min read
    if (b.day <= a.day) return null;
    b = { ...b, month: a.month, year: a.year };
  } else if (b.day !== null && b.month === null && a.month !== null && a.day === null) {
    // 4 to January 22 and August 27 to 29 have both; March to 5 has not.
    return null;
  }
  if (
    (a.day === null) !== (b.day === null) &&
    a.month !== null &&
    b.month !== null &&
    a.year === null &&
    b.year === null
  )
    return null;
  if (a.month !== null && a.year === null && b.month !== null && b.year !== null) {
    const before = a.month > b.month || (a.month === b.month && (a.day ?? 0) > (b.day ?? 31));
    a = { ...a, year: b.year - (before ? 1 : 0) };
  } else if (b.month !== null && b.year === null && a.month !== null && a.year !== null) {
    const after = b.month < a.month || (b.month === a.month && (b.day ?? 31) < (a.day ?? 0));
    b = { ...b, year: a.year + (after ? 1 : 0) };
  }
  return [a, b];
}

const isFull = (when: When): boolean => when.kind === 'calendar' && when.year !== null && when.day !== null;
const isCalendar = (when: When): when is Calendar => when.kind === 'calendar';
/** The calendar date inside an expression: 9月 of 去年9月. */
const canEnd = (when: When): boolean => when.kind !== 'duration' && when.kind !== 'open' && when.kind !== 'range';

/** Months in figures before a month: 1-9月, 11月至2月 has both. */
function withMonth(first: Calendar, second: Calendar): Calendar {
  const bare = first.day !== null && first.month === null && second.month !== null && second.day === null;
  if (!bare || (first.day ?? 13) > 12) return first;
  const before = (first.day ?? 0) > (second.month ?? 0);
  return { ...first, month: first.day, day: null, year: second.year === null ? null : second.year - (before ? 1 : 0) };
}

/** Two dates with a connector between them, as one range. */
export function rangeBetween(first: Found, gap: string, second: Found, text: string): DateExpression | null {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b || !canEnd(a) || !canEnd(b)) return null;
  if (gap === '/' && isFull(a) && isFull(b))
    return { when: { kind: 'range', from: a, to: b }, time: null, fragment: false };
  if (!CONNECTOR.test(gap)) {
    if (!CONJUNCTION.test(gap)) return null;
    const between = /(?:between|在|介于) ?(?:the )?$/i.test(text.slice(Math.max(0, first.start - 12), first.start));
    if (!between && !/^ ?之间/.test(text.slice(second.end, second.end + 3))) return null;
  }
  const range = (from: When, to: When): DateExpression => ({
    when: { kind: 'range', from, to },
    time: first.value.time,
    fragment: false,
  });
  // 7.5 to 9 tons; 2-20170116
  const decimal = /^\d+\.\d+$/.test(text.slice(first.start, first.end));
  if (decimal && second.value.fragment) return null;
  // 1 pm to 4: a number after a clock is an hour.
  if (first.value.time && second.value.fragment && b.kind === 'calendar' && b.month === null && b.day !== null)
    return gap === ' to ' && b.day <= 12 && b.year === null ? first.value : null;
  if (isCalendar(a) && isCalendar(b)) {
    const han = text.charCodeAt(second.end - 1) > 0x2e7f;
    const pair = filled(han && first.value.fragment ? withMonth(a, b) : a, b);
    if (pair === null) return null;
    const [from, to] = pair;
    const bare = first.value.fragment && second.value.fragment;
    if (bare && from.month === null && from.day !== null) {
      // Two numbers alone wait for the month that they belong to.
      if (to.day === null || from.day >= to.day) return null;
      return { when: { kind: 'range', from, to }, time: null, fragment: true };
    }
    if (
      bare &&
      from.year !== null &&
      from.month === null &&
      !(to.year !== null && from.year < to.year && from.year >= 1900)
    )
      return null;
    if (from.year !== null && to.year === null && to.month === null) return null;
    if (from.year === null && from.month === null && from.weekday === null && to.month === null && to.year !== null)
      return null;
    return range(from, to);
  }
  // Monday to Friday next week: both of that week.
  const weekdays = isCalendar(a) && a.weekday !== null && a.month === null && a.day === null;
  if (weekdays && b.kind === 'within' && b.inner.kind === 'calendar' && b.inner.weekday !== null)
    return range({ ...b, inner: a }, b);
  if (first.value.fragment && a.kind === 'calendar') return null;
  if (second.value.fragment && b.kind === 'calendar') {
    if (
      a.kind === 'within' &&
      b.day !== null &&
      b.month === null &&
      a.inner.kind === 'calendar' &&
      a.inner.day !== null
    )
      return range(a, { ...a, inner: { ...a.inner, day: b.day } });
    return null;
  }
  if (
    a.kind === 'within' &&
    a.outer.kind !== 'within' &&
    b.kind === 'calendar' &&
    b.year === null &&
    b.weekday === null
  )
    // 明年10月25日至31日 has the month of its beginning.
    return range(a, {
      ...a,
      inner: b.month === null && a.inner.kind === 'calendar' ? { ...a.inner, day: b.day } : b,
    });
  return range(a, b);
}
