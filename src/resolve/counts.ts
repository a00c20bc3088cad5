import type { CountExpression, CountFields, CountryFields, DateFields, Document, Mention } from '../types.js';

/** Counts linked to their day, place, country and disease. */
export function resolveCounts(
  _document: Document,
  found: readonly Mention<CountExpression>[],
  _dates: readonly Mention<DateFields>[],
  _countries: readonly Mention<CountryFields>[],
): Mention<CountFields>[] {
  return found.map((mention) => {
    const { valueMax, ...rest } = mention.value;
    return { ...mention, value: { ...rest, value_max: valueMax, from: null, to: null, country: null } };
  });
}
