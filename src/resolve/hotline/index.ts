import type {
  CountryFields,
  Document,
  ExtractOptions,
  HotlineFields,
  Line,
  Mention,
  OrganizationFields,
  TelephoneNumber,
} from '../../types.js';
import { AreaFinder } from './area.js';
import { pageCountries } from './country.js';
import { completeNumber, type NumberResolver } from './number.js';
import type { NumberingPlans } from './plans.js';

/** Telephone numbers made complete and linked to what the page says of them: label, body, hours, languages. */
export function resolveHotlines(
  document: Document,
  found: readonly Mention<TelephoneNumber>[],
  _organizations: readonly Mention<OrganizationFields>[],
  countries: readonly Mention<CountryFields>[],
  options: ExtractOptions,
  plans: NumberingPlans | null,
): Mention<HotlineFields>[] {
  if (found.length === 0) return [];
  const resolver: NumberResolver = {
    document,
    countries: pageCountries(document, found, countries, options),
    areas: new AreaFinder(document, found),
    plans,
  };
  return found.flatMap((mention) => {
    const line = document.lines[document.sentences[mention.sentence]?.line ?? 0] as Line;
    const fields = completeNumber(mention, line, resolver);
    if (!fields) return [];
    return [{ ...mention, value: { ...fields, label: null, organization: null, hours: null, languages: null } }];
  });
}
