import type {
  CountryFields,
  Document,
  ExtractOptions,
  HotlineFields,
  Line,
  Mention,
  OrganizationFields,
  Span,
  TelephoneNumber,
} from '../../types.js';
import { AreaFinder } from './area.js';
import { type PageCountries, pageCountries } from './country.js';
import { hoursOf } from './hours.js';
import { labelOf } from './label.js';
import { languagesOf } from './languages.js';
import { completeNumber, NORTH_AMERICA, type NumberFields, type NumberResolver } from './number.js';
import { BodyFinder } from './organization.js';
import type { NumberingPlans } from './plans.js';
import { SharedCodes } from './shared-code.js';
import { asWritten, surroundingsOf } from './surroundings.js';

/** A number whose fields are settled. */
interface Completed extends Span {
  readonly rule: string;
  readonly sentence: number;
  readonly fields: NumberFields;
  /** Index of its line. */
  readonly line: number;
}

/** Nothing between two numbers but a mark that joins them. */
const TOGETHER = /^[ 、,，/|]*(?:或者?|or|and|和|及|&)? ?$/i;

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
    const shortCode = fields.kind === 'short_code' ? fields.number : null;
    const organization = bodies.find(around, shortCode) ?? (shortCode === null ? previous?.organization : null) ?? null;
    const label = labelOf(around, previous?.label ?? null, organization);
    const hours = hoursOf(around, label);
    // Written out, as in all that is done for every record: copies by spread cost more than all the rest.
    const value: HotlineFields = {
      number: fields.number,
      national: fields.national,
      extension: fields.extension,
      kind: fields.kind,
      label,
      organization,
      hours: hours && asWritten(document, { start: Math.max(0, start - 600), end: end + 600 }, hours),
      languages: languagesOf(around),
      country: fields.country,
      region: fields.region,
    };
    linked.push({ start, end, rule, sentence, value });
  }
  // What stands behind the last of several numbers holds for all: `020-55503812、020-55503813（8:00-20:00）`.
  for (let i = linked.length - 2; i >= 0; i--) {
    const [one, next] = [linked[i], linked[i + 1]];
    if (!one || !next || !TOGETHER.test(document.folded.slice(one.end, next.start))) continue;
    const { hours, languages, organization, label } = next.value;
    const { value } = one;
    linked[i] = {
      ...one,
      value: {
        ...value,
        label: value.label ?? label,
        organization: value.kind === 'short_code' ? value.organization : (value.organization ?? organization),
        hours: value.hours ?? hours,
        languages: value.languages ?? languages,
      },
    };
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
  let page: PageCountries | null = null;
  const resolver: NumberResolver = {
    document,
    // Numbers with their country's code need it not.
    get countries(): PageCountries {
      page ??= pageCountries(document, found, countries, options);
      return page;
    },
    named: countries,
    shared: new SharedCodes(
      found.map(({ value }) => value.digits).filter((digits) => !digits.startsWith('+')),
      plans,
    ),
    american: found.find(({ value }) => NORTH_AMERICA.test(value.digits))?.value.digits ?? null,
    areas: new AreaFinder(document, found),
    plans,
  };
  const numbers: Completed[] = [];
  for (const mention of found) {
    const { start, end, rule, sentence } = mention;
    const line = document.sentences[sentence]?.line ?? 0;
    const fields = completeNumber(mention, document.lines[line] as Line, resolver);
    if (fields) numbers.push({ start, end, rule, sentence, fields, line });
  }
  return linked(document, numbers, organizations);
}
