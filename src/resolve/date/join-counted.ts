import type { DateStep, When } from '../../types.js';
import { calendarOf, type Join, onlyWeekday, whole } from './neighbours.js';

/** So many days from a day on, that day the first of them. */
const lasting = (from: When, steps: readonly DateStep[]): When => ({
  kind: 'range',
  from,
  to: { kind: 'shift', steps: [...steps, { unit: 'day', count: -1 }], sign: 1, of: from },
});

/** So long up to a day, that day the last of it. */
const upTo = (to: When, steps: readonly DateStep[]): When => ({
  kind: 'range',
  from: { kind: 'shift', steps, sign: -1, of: { kind: 'shift', steps: [{ unit: 'day', count: 1 }], sign: 1, of: to } },
  to,
});

/** A length of time counted from a day: 2 weeks after Christmas, 3 days from Tuesday, the Monday after Easter. */
export const counted: Join = (first, gap, second, text) => {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b) return null;
  // 端午节前一天, 国庆节后第三天, 中秋节第二天.
  const counting = b.kind === 'narrative' && b.unit === 'day' && b.offset !== 0 ? /^(?:(之?后)?的?)$/.exec(gap) : null;
  if (counting && a.kind === 'holiday' && b.kind === 'narrative') {
    const days = b.offset + (counting[1] && b.offset > 1 ? 1 : 0);
    return whole({ kind: 'shift', steps: [{ unit: 'day', count: Math.abs(days) }], sign: days < 0 ? -1 : 1, of: a });
  }
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
