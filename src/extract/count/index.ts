import type { CountExpression, Document, Mention } from '../../types.js';
import { type RuleSet, runRules } from '../rule.js';

const plain = {
  valueMax: null,
  qualifier: null,
  measure: null,
  origin: null,
  subset: null,
  place: null,
  disease: null,
};

const numbers: RuleSet<CountExpression> = {
  languages: ['zh', 'en', 'und'],
  trigger: /\d/,
  rules: [
    {
      id: 'count.zh.classifier',
      pattern: /\d+例/g,
      value: (match) => ({ metric: 'confirmed', value: Number.parseInt(match[0], 10), ...plain }),
    },
    {
      id: 'count.en.number-noun',
      pattern: /\b\d[\d,]*(?= (?:new )?(?:confirmed )?cases\b)/g,
      value: (match) => ({ metric: 'cases', value: Number(match[0].replaceAll(',', '')), ...plain }),
    },
  ],
};

/** Every count of people in an epidemic state. */
export function findCounts(document: Document): Mention<CountExpression>[] {
  return runRules(document, [numbers]);
}
