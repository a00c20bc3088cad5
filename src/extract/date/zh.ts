import type { DateExpression } from '../../types.js';
import type { RuleSet } from '../rule.js';
import { calendarDay } from './value.js';

export const chineseDates: RuleSet<DateExpression> = {
  languages: ['zh', 'und'],
  trigger: /\d/,
  rules: [
    {
      id: 'date.zh.year-month-day',
      pattern: /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/g,
      value: (match) => calendarDay(match[1], match[2], match[3]),
    },
    {
      id: 'date.zh.iso',
      pattern: /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
      value: (match) => calendarDay(match[1], match[2], match[3]),
    },
  ],
};
