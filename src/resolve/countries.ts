import { countries } from '../lexicon/countries.js';
import type { CountryFields, CountryName, CountrySense, Document, Mention } from '../types.js';

/** The fields of a record, or `null` for a code that no country has. */
function fields({ alpha2, form, place }: CountrySense): CountryFields | null {
  const country = countries().get(alpha2);
  if (!country) return null;
  return { alpha2, alpha3: country.alpha3, name: country.name, name_zh: country.chinese, form, place };
}

/** Countries with their codes and names; of several senses the one that fits the document. */
export function resolveCountries(
  _document: Document,
  found: readonly Mention<CountryName>[],
): Mention<CountryFields>[] {
  return found.flatMap((mention) => {
    const value = fields(mention.value);
    return value ? [{ ...mention, value }] : [];
  });
}
