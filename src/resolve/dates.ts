import type { DateExpression, DateFields, Document, ExtractOptions, Mention } from '../types.js';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Dates anchored in the calendar: year and month from the document where the expression leaves them out. */
export function resolveDates(
  document: Document,
  found: readonly Mention<DateExpression>[],
  options: ExtractOptions,
): Mention<DateFields>[] {
  const reference = document.hints.published ?? document.hints.date ?? options.date;
  const stated = found
    .map(({ value }) => (value.kind === 'calendar' ? value.from.year : null))
    .find((year) => year !== null);
  const year = stated ?? (reference ? Number(reference.slice(0, 4)) : null);
  return found.flatMap((mention) => {
    const { value } = mention;
    if (value.kind !== 'calendar' || value.from.month === null || value.from.day === null) return [];
    const known = value.from.year ?? year;
    const rest = `${pad(value.from.month)}-${pad(value.from.day)}`;
    const day = known === null ? null : `${known}-${rest}`;
    const fields: DateFields = {
      value: day ?? `XXXX-${rest}`,
      from: day,
      to: day,
      precision: 'day',
      time: value.time,
      role: 'mentioned',
      relative: false,
    };
    return [{ ...mention, value: fields }];
  });
}
