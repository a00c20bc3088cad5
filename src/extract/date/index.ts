import type { DateExpression, Document, Mention } from '../../types.js';
import { runRules } from '../rule.js';
import { englishDates } from './en.js';
import { chineseDates } from './zh.js';

/** Every date expression of the document, not yet anchored; overlaps are decided in `resolve`. */
export function findDates(document: Document): Mention<DateExpression>[] {
  return runRules(document, [chineseDates, englishDates]);
}
