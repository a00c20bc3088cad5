import type { DateExpression, Document, Mention } from '../../types.js';
import { englishCalendar } from './en.js';
import { englishCounted } from './en-counted.js';
import { englishParts } from './en-part.js';
import { englishPeriods } from './en-period.js';
import { englishRelative } from './en-relative.js';
import { englishYears } from './en-year.js';
import { holidayRules } from './holiday.js';
import { numericDates } from './numeric.js';
import { scan } from './scan.js';
import { englishTimes } from './time.js';
import { type Triggers, triggersOf } from './triggers.js';
import { chineseCalendar } from './zh.js';
import { chineseCounted } from './zh-counted.js';
import { chineseLunar } from './zh-lunar.js';
import { chinesePeriods } from './zh-period.js';
import { chineseRelative } from './zh-relative.js';
import { chineseTimes } from './zh-time.js';

let triggers: Triggers | null = null;

function prepare(): Triggers {
  const rules = [
    ...numericDates,
    ...chineseLunar,
    ...chineseCalendar,
    ...chineseRelative,
    ...chineseCounted,
    ...chinesePeriods,
    ...chineseTimes,
    ...englishCalendar,
    ...englishRelative,
    ...englishParts,
    ...englishCounted,
    ...englishYears,
    ...englishPeriods,
    ...englishTimes,
  ];
  const holidays = holidayRules();
  return triggersOf('date.triggers', {
    size: rules.length + holidays.size,
    at: (index) => rules[index] ?? holidays.at(index - rules.length),
  });
}

/**
 * Every date expression of the document and every piece of one, not yet anchored: pieces are joined, overlaps decided and
 * years found in `resolve`. Both languages are tried on every sentence: 5 February stands in Chinese text too.
 */
export function findDates(document: Document): Mention<DateExpression>[] {
  triggers ??= prepare();
  return scan(document, triggers);
}
