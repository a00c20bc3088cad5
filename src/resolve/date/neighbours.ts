import type { CalendarParts, DateExpression, Mention, When } from '../../types.js';

export type Found = Mention<DateExpression>;
export type Calendar = { readonly kind: 'calendar' } & CalendarParts;
/** One of two neighbours' expressions and what stands between them → what they say together, or `null`. */
export type Join = (first: Found, gap: string, second: Found, text: string) => DateExpression | null;

export const whole = (when: When, time: string | null = null): DateExpression => ({ when, time, fragment: false });
export const calendarOf = ({ value }: Found): Calendar | null => (value.when?.kind === 'calendar' ? value.when : null);
/** Whether it is a weekday and nothing else. */
export const onlyWeekday = (parts: Calendar | null): boolean =>
  parts !== null && parts.weekday !== null && parts.month === null && parts.day === null && parts.year === null;
