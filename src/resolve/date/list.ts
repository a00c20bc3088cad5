import type { CalendarParts, DateExpression, Mention, When } from '../../types.js';

type Found = Mention<DateExpression>;
type Calendar = { readonly kind: 'calendar' } & CalendarParts;
const calendarOf = ({ value }: Found): Calendar | null => (value.when?.kind === 'calendar' ? value.when : null);

const isBareDay = (parts: Calendar): boolean => parts.day !== null && parts.month === null && parts.weekday === null;

/** Days before a last one that names their month: 28 and 29 September; 3, 4 and 5 February. */
export function withListedDays(list: readonly Found[], text: string): Found[] {
  const whole = [...list];
  let inList = -1;
  for (let i = whole.length - 2; i >= 0; i--) {
    const [first, second] = [whole[i] as Found, whole[i + 1] as Found];
    const [a, b] = [calendarOf(first), calendarOf(second)];
    if (!a || !b || !first.value.fragment || !isBareDay(a) || b.month === null || first.sentence !== second.sentence)
      continue;
    const gap = text.slice(first.end, second.start);
    const links = /^ (?:and|or|&) (?:the )?$/i.test(gap) || (inList === i + 1 && /^, ?(?:the )?$/i.test(gap));
    const dayFirst = /^\d/.test(text.slice(second.start, second.start + 1));
    if (!links || !dayFirst || b.day === null || (a.day ?? 0) >= b.day) continue;
    const when: When = { ...a, month: b.month, year: b.year };
    whole[i] = { ...first, value: { when, time: first.value.time, fragment: false } };
    inList = i;
  }
  return whole;
}
