import type { CountryFields, CountryName, Document, Mention } from '../types.js';

/** Countries with their codes and names. */
export function resolveCountries(
  _document: Document,
  found: readonly Mention<CountryName>[],
): Mention<CountryFields>[] {
  return found.map((mention) => ({
    ...mention,
    value: {
      alpha2: mention.value.alpha2,
      alpha3: mention.value.alpha2,
      name: mention.value.alpha2,
      name_zh: mention.value.alpha2,
      form: mention.value.form,
      place: mention.value.place,
    },
  }));
}
