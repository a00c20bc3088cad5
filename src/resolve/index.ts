import type {
  Analysis,
  CountExpression,
  CountryName,
  DateExpression,
  Document,
  ExtractOptions,
  Mention,
  OrganizationName,
  TelephoneNumber,
} from '../types.js';
import { resolveCountries } from './countries.js';
import { resolveCounts } from './counts.js';
import { resolveDates } from './dates.js';
import { resolveDocument } from './document/index.js';
import { resolveHotlines } from './hotline/index.js';
import type { NumberingPlans } from './hotline/plans.js';
import { resolveOrganizations } from './organizations.js';
import { longest } from './overlaps.js';

/** What the finding stage hands over. */
export interface Found {
  readonly date: readonly Mention<DateExpression>[];
  readonly count: readonly Mention<CountExpression>[];
  readonly country: readonly Mention<CountryName>[];
  readonly organization: readonly Mention<OrganizationName>[];
  readonly hotline: readonly Mention<TelephoneNumber>[];
}

/** Decides, in one visible order: each step may read what the steps before it settled. */
export function resolve(
  document: Document,
  found: Found,
  options: ExtractOptions,
  plans: NumberingPlans | null,
): Analysis {
  // Dates first: counts hold for a day. Countries before organisations, which are of one; both before hotlines, which belong to one.
  const date = resolveDates(document, longest(found.date), options);
  const country = resolveCountries(document, longest(found.country));
  const organization = resolveOrganizations(document, longest(found.organization), country);
  const hotline = resolveHotlines(document, longest(found.hotline), organization, country, options, plans);
  const count = resolveCounts(document, found.count, date, country);
  return { facts: resolveDocument(document, date), findings: { date, count, country, organization, hotline } };
}
