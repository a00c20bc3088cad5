import { findCounts } from './extract/count/index.js';
import { findCountries } from './extract/country/index.js';
import { findDates } from './extract/date/index.js';
import { findHotlines } from './extract/hotline/index.js';
import { findOrganizations } from './extract/organization/index.js';
import { organizationModels } from './extract/organization/models.js';
import { loadNumberingPlans, needsPlans } from './resolve/hotline/plans.js';
import { resolve } from './resolve/index.js';
import { segment } from './segment/index.js';
import { strip } from './strip/index.js';
import { type At, inTurn } from './text/in-turn.js';
import { layoutOf } from './text/layout.js';
import type { Analysis, Document, ExtractOptions, Page, RecordType } from './types.js';

const nobody: At = () => {};

/**
 * Decoded pages → lines with their zones → sentences. Here and in `analyzeAll` a stage reads all pages before the next one
 * begins: its code and tables stay in the processor's cache, which those of all stages together have no room in.
 */
export function readAll(pages: readonly Page[], at: At = nobody): Document[] {
  const layouts = inTurn(pages, at, layoutOf);
  const lines = inTurn(pages, at, (page, index) => strip(page, layouts[index]));
  return inTurn(pages, at, (page, index) => segment(page, lines[index] ?? [], layouts[index]));
}

/**
 * Documents → everything that is found in each. The only place that knows all stages. What was not asked for is not looked
 * for, unless what was asked for needs it: countries tell whose organisations are, and those whose hotlines are.
 */
export async function analyzeAll(
  documents: readonly Document[],
  options: ExtractOptions,
  at: At = nobody,
): Promise<Analysis[]> {
  const wants = (type: RecordType): boolean => options.types?.includes(type) ?? true;
  const hotline = inTurn(documents, at, (document) => (wants('hotline') ? findHotlines(document) : []));
  const named = hotline.map((found) => wants('organization') || found.length > 0);
  const country = inTurn(documents, at, (document, index) =>
    named[index] || wants('country') || wants('count') ? findCountries(document) : [],
  );
  const date = inTurn(documents, at, findDates);
  const models = await organizationModels(documents.filter((_, index) => named[index]));
  const organization = inTurn(documents, at, (document, index) =>
    named[index] ? findOrganizations(document, country[index] ?? [], models) : [],
  );
  const count = inTurn(documents, at, (document, index) =>
    wants('count') ? findCounts(document, country[index] ?? []) : [],
  );
  // Those that do not need the plans go without, whichever documents stand beside them.
  const planned = documents.map((document, index) => needsPlans(document, hotline[index] ?? [], options));
  const loaded = planned.includes(true) ? await loadNumberingPlans() : null;
  const plans = planned.map((needed) => (needed ? loaded : null));
  return resolve(documents, { date, country, organization, hotline, count }, options, plans, at);
}

/** One decoded page → its document. */
export function read(page: Page): Document {
  return readAll([page])[0] as Document;
}

/** One document → everything that is found in it. */
export async function analyze(document: Document, options: ExtractOptions): Promise<Analysis> {
  return (await analyzeAll([document], options))[0] as Analysis;
}
