import type { DateExpression } from '../../types.js';
import type { RuleSet } from '../rule.js';
import { calendarDay } from './value.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = (name: string | undefined): string => String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
const NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

export const englishDates: RuleSet<DateExpression> = {
  languages: ['en', 'und'],
  trigger: /\d/,
  rules: [
    {
      id: 'date.en.month-day-year',
      pattern: new RegExp(`\\b(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:, ?(\\d{4}))?\\b`, 'g'),
      value: (match) => calendarDay(match[3], month(match[1]), match[2]),
    },
    {
      id: 'date.en.day-month-year',
      pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${NAME})\\.?(?:,? (\\d{4}))?\\b`, 'g'),
      value: (match) => calendarDay(match[3], month(match[2]), match[1]),
    },
    {
      id: 'date.en.iso',
      pattern: /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
      value: (match) => calendarDay(match[1], match[2], match[3]),
    },
  ],
};
