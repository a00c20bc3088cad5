import type { CountryName, Document, Mention } from '../../types.js';
import { type RuleSet, runRules } from '../rule.js';

const CODES: Record<string, string> = {
  中国: 'CN',
  韩国: 'KR',
  日本: 'JP',
  意大利: 'IT',
  China: 'CN',
  Italy: 'IT',
  France: 'FR',
};

const names: RuleSet<CountryName> = {
  languages: ['zh', 'en', 'und'],
  trigger: /./,
  rules: [
    {
      id: 'country.name',
      pattern: /中国|韩国|日本|意大利|\b(?:China|Italy|France)\b/g,
      value: (match) => ({ alpha2: CODES[match[0]] ?? 'ZZ', form: 'name', place: null }),
    },
  ],
};

/** Every name of a country, or of a city or region that stands for one. */
export function findCountries(document: Document): Mention<CountryName>[] {
  return runRules(document, [names]);
}
