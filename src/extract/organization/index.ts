import type { CountryName, Document, Mention, OrganizationName } from '../../types.js';
import { type RuleSet, runRules } from '../rule.js';

const suffixes: RuleSet<OrganizationName> = {
  languages: ['zh', 'en', 'und'],
  trigger: /委|WHO|Ministry/,
  rules: [
    {
      id: 'organization.suffix',
      pattern: /[\u4e00-\u9fff]{2,12}委员会|\bWHO\b|\bMinistry of [A-Z][a-z]+\b/g,
      value: () => ({ kind: 'government', full: null }),
    },
  ],
};

/** Every named body. The countries found before are evidence: names of bodies begin with them. */
export function findOrganizations(
  document: Document,
  _countries: readonly Mention<CountryName>[],
): Mention<OrganizationName>[] {
  return runRules(document, [suffixes]);
}
