import type { Document, Mention, TelephoneNumber } from '../../types.js';
import { type RuleSet, runRules } from '../rule.js';

const international: RuleSet<TelephoneNumber> = {
  languages: ['zh', 'en', 'und'],
  trigger: /\d{3}/,
  rules: [
    {
      id: 'hotline.international',
      pattern: /\+\d{1,3}[- ]?\d{2,4}[- ]?\d{3,8}(?:[- ]?\d{3,4})?(?!\d)/g,
      value: (match) => ({ digits: match[0].replace(/[^\d+]/g, ''), extension: null, kind: null }),
    },
    {
      id: 'hotline.zh.area-code',
      pattern: /(?<![\d-])0\d{2,3}[- ]?\d{7,8}(?!\d)/g,
      value: (match) => ({ digits: match[0].replace(/\D/g, ''), extension: null, kind: null }),
    },
  ],
};

/** Every telephone number of the document, in whatever zone. */
export function findHotlines(document: Document): Mention<TelephoneNumber>[] {
  return runRules(document, [international]);
}
