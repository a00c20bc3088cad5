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
import { layoutOf } from './text/layout.js';
import type { Analysis, Document, ExtractOptions, Page, RecordType } from './types.js';

/** Decoded page → lines with their zones → sentences. */
export function read(page: Page): Document {
  const layout = layoutOf(page);
  return segment(page, strip(page, layout), layout);
}

/**
 * Document → everything that is found in it. The only place that knows all stages. What was not asked for is not looked
 * for, unless what was asked for needs it: countries tell whose organisations are, and those whose hotlines are.
 */
export async function analyze(document: Document, options: ExtractOptions): Promise<Analysis> {
  const wants = (type: RecordType): boolean => options.types?.includes(type) ?? true;
  const hotline = wants('hotline') ? findHotlines(document) : [];
  const named = wants('organization') || hotline.length > 0;
  const country = named || wants('country') || wants('count') ? findCountries(document) : [];
  const found = {
    date: findDates(document),
    country,
    organization: named ? findOrganizations(document, country, await organizationModels(document)) : [],
    hotline,
    count: wants('count') ? findCounts(document, country) : [],
  };
  const plans = needsPlans(document, hotline, options) ? await loadNumberingPlans() : null;
  return resolve(document, found, options, plans);
}
