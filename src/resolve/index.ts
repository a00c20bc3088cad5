import { type At, inTurn } from '../text/in-turn.js';
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

/** What the finding stage hands over: of each document what was found in it. */
export interface Found {
  readonly date: readonly (readonly Mention<DateExpression>[])[];
  readonly count: readonly (readonly Mention<CountExpression>[])[];
  readonly country: readonly (readonly Mention<CountryName>[])[];
  readonly organization: readonly (readonly Mention<OrganizationName>[])[];
  readonly hotline: readonly (readonly Mention<TelephoneNumber>[])[];
}

/** Decides, in one visible order: each step may read what the steps before it settled, and takes all documents in turn. */
export function resolve(
  documents: readonly Document[],
  found: Found,
  options: ExtractOptions,
  plans: readonly (NumberingPlans | null)[],
  at: At,
): Analysis[] {
  const each = <Made>(step: (document: Document, index: number) => Made): Made[] => inTurn(documents, at, step);
  // Dates first: counts hold for a day. Countries before organisations, which are of one; both before hotlines, which belong to one.
  const dates = each((document, index) => resolveDates(document, longest(found.date[index] ?? []), options));
  const countries = each((document, index) => resolveCountries(document, longest(found.country[index] ?? [])));
  const organizations = each((document, index) =>
    resolveOrganizations(document, longest(found.organization[index] ?? []), countries[index] ?? []),
  );
  const hotlines = each((document, index) => {
    const [numbers, bodies, places] = [found.hotline[index] ?? [], organizations[index] ?? [], countries[index] ?? []];
    return resolveHotlines(document, longest(numbers), bodies, places, options, plans[index] ?? null);
  });
  const counts = each((document, index) =>
    resolveCounts(document, found.count[index] ?? [], dates[index] ?? [], countries[index] ?? []),
  );
  return each((document, index) => {
    const findings = {
      date: dates[index] ?? [],
      count: counts[index] ?? [],
      country: countries[index] ?? [],
      organization: organizations[index] ?? [],
      hotline: hotlines[index] ?? [],
    };
    return { facts: resolveDocument(document, findings.date), findings };
  });
}
