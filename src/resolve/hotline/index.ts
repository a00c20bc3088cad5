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
import { hoursOf } from './hours.js';
import { labelOf } from './label.js';
import { languagesOf } from './languages.js';
import { completeNumber, type NumberFields, type NumberResolver } from './number.js';
import { BodyFinder } from './organization.js';
import type { NumberingPlans } from './plans.js';
import { surroundingsOf } from './surroundings.js';

interface Completed extends Mention<TelephoneNumber> {
  readonly fields: NumberFields;
  /** Index of its line. */
  readonly line: number;
}

/** Numbers with what the page says of each: label, body, hours, languages. */
function linked(
  document: Document,
  numbers: readonly Completed[],
  organizations: readonly Mention<OrganizationFields>[],
): Mention<HotlineFields>[] {
  const bodies = new BodyFinder(organizations);
  const linked: Mention<HotlineFields>[] = [];
  for (const [i, { start, end, rule, sentence, fields, line }] of numbers.entries()) {
    const around = surroundingsOf(document, { start, end }, line, numbers[i - 1], numbers[i + 1]);
    const previous = around.follows ? (linked.at(-1)?.value ?? null) : null;
    const label = labelOf(around, previous?.label ?? null);
    const value: HotlineFields = {
      ...fields,
      label,
      organization: bodies.find(around) ?? previous?.organization ?? null,
      hours: hoursOf(around, label),
      languages: languagesOf(around),
    };
    linked.push({ start, end, rule, sentence, value });
  }
  return linked;
}

/** Telephone numbers made complete and linked to what the page says of them: label, body, hours, languages. */
export function resolveHotlines(
  document: Document,
  found: readonly Mention<TelephoneNumber>[],
  organizations: readonly Mention<OrganizationFields>[],
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
  const numbers = found.flatMap((mention): Completed[] => {
    const line = document.sentences[mention.sentence]?.line ?? 0;
    const fields = completeNumber(mention, document.lines[line] as Line, resolver);
    return fields ? [{ ...mention, fields, line }] : [];
  });
  return linked(document, numbers, organizations);
}
