import type { When } from '../../types.js';
import { type Calendar, calendarOf, type Found } from './neighbours.js';

const isBareDay = (parts: Calendar | null): boolean =>
  parts !== null && parts.day !== null && parts.month === null && parts.weekday === null;

/** Days beside one that names their month: 28 and 29 September; 3, 4 and 5 February; May 5, 6 and 7. */
export function withListedDays(list: Found[], text: string): Found[] {
  // Most pages have no number alone that may be a day.
  if (!list.some((mention) => mention.value.fragment && isBareDay(calendarOf(mention)))) return list;
  const whole = [...list];
  let inList = -1;
  for (let i = whole.length - 2; i >= 0; i--) {
    const [first, second] = [whole[i] as Found, whole[i + 1] as Found];
    const [a, b] = [calendarOf(first), calendarOf(second)];
    if (!a || !b || !first.value.fragment || !isBareDay(a) || b.month === null || first.sentence !== second.sentence)
      continue;
    const gap = text.slice(first.end, second.start);
    // 2、3月: two months.
    if (/^[、和或]$/.test(gap) && b.day === null && (a.day ?? 13) < b.month) {
      const when: When = { kind: 'calendar', year: b.year, month: a.day, day: null, weekday: null };
      whole[i] = { ...first, value: { when, time: null, fragment: false } };
      continue;
    }
    const links = /^ (?:and|or|&) (?:the )?$/i.test(gap) || (inList === i + 1 && /^, ?(?:the )?$/i.test(gap));
    const dayFirst = /^\d/.test(text.slice(second.start, second.start + 1));
    if (!links || !dayFirst || b.day === null || (a.day ?? 0) >= b.day) continue;
    const when: When = { ...a, month: b.month, year: b.year };
    whole[i] = { ...first, value: { when, time: first.value.time, fragment: false } };
    inList = i;
  }
  for (let i = 0; i < whole.length; i++) {
    const parts = calendarOf(whole[i] as Found);
    if (parts?.month != null && parts.day !== null && !whole[i]?.value.fragment) i = followDays(whole, i, parts, text);
  }
  return whole;
}

/** What may stand behind a list of days: May 5 and 6 in Rome; May 5 and 6 people has none. */
const LIST_ENDS = /^(?:$|[.,;:)!?\n]| (?:at|in|of|for|when|from|to|with|on)\b)/;

/** Days after a first one whose month they take: May 5, 6 and 7. Gives the place of the last. */
function followDays(list: Found[], at: number, { month, year }: Calendar, text: string): number {
  let last = at;
  for (let i = at + 1; i < list.length; i++) {
    const [before, next] = [list[i - 1] as Found, list[i] as Found];
    const [a, b] = [calendarOf(before), calendarOf(next)];
    const gap = /^(,| and| or|, and| &) $/i.exec(text.slice(before.end, next.start))?.[1];
    const counts = a !== null && b !== null && gap !== undefined && next.value.fragment && isBareDay(b);
    if (!counts || next.sentence !== before.sentence || (b.day ?? 0) <= (a.day ?? 0)) break;
    if (gap !== ',' && LIST_ENDS.test(text.slice(next.end, next.end + 6))) last = i;
  }
  for (let i = at + 1; i <= last; i++) {
    const next = list[i] as Found;
    const when: When = { kind: 'calendar', year, month, day: calendarOf(next)?.day ?? null, weekday: null };
    list[i] = { ...next, value: { when, time: next.value.time, fragment: false } };
  }
  return last;
}
