import { seasonNames } from '../../lexicon/date-words.js';
import type { When } from '../../types.js';
import {
  AMOUNT_BEGINS,
  FIGURES,
  MONTH,
  numberOf,
  ORDINAL,
  ORDINAL_BEGINS,
  SUFFIXES,
  UNIT_BEGINS,
  unitOf,
  WEEKDAY,
  WEEKDAY_BEGINS,
  weekdayOf,
  YEAR,
  YEAR_WORDS,
  yearOf,
} from './en-words.js';
import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { calendar, fullYear, nth, piece, said, within } from './value.js';

const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const period = (
  unit: 'week' | 'quarter' | 'half' | 'season' | 'decade' | 'century',
  number: number,
  year: string | undefined,
): When => ({
  kind: 'period',
  unit,
  number,
  year: year ? yearOf(year) : null,
});
const OF_YEAR = `(?:,? (?:of |in )?(?:the )?(?:year )?(${YEAR}|${YEAR_WORDS}))?`;
const COUNT = `\\d{1,2}(?:st|nd|rd|th)|${ORDINAL}`;
const UNITS = '(?:weeks?|week-?ends?|week end|wkends?|days?|months?|quarters?|years?)';

/** Quarters, halves, weeks, seasons and counted parts of a period in English text. */
export const englishPeriods: readonly DateRule[] = [
  {
    id: 'date.en.quarter',
    begins: ['q', 'h'],
    next: FIGURES,
    // Q1 2016; q3 of last year; H2
    pattern: lowerCase(`([QH])([1-4])(?!\\d)(?:[ -]*(?:of |in )?(?:FY ?'?|fiscal (?:year )?)?(${YEAR}))?`),
    value: (match, { text: sentence }) => {
      const unit = text(match, 1).toLowerCase() === 'q' ? 'quarter' : 'half';
      if (unit === 'half' && Number(match[2]) > 2) return null;
      const when = period(unit, Number(match[2]), match[3]);
      return match[3] || sentence.trim().length === match[0].length ? said(when) : piece(when);
    },
  },
  {
    id: 'date.en.number-quarter',
    begins: ['0'],
    next: ['q', 'h'],
    // 3Q 2020, 1H19
    pattern: lowerCase(`([1-4])([QH])[ -]?(${YEAR}|\\d\\d)(?![\\dA-Za-z])`),
    value: (match) => {
      const unit = text(match, 2).toLowerCase() === 'q' ? 'quarter' : 'half';
      return unit === 'half' && Number(match[1]) > 2 ? null : said(period(unit, Number(match[1]), match[3]));
    },
  },
  {
    id: 'date.en.year-quarter',
    begins: ['0'],
    next: ['q', 'h'],
    pattern: lowerCase('((?:20|19)?\\d\\d)[ -]?([QH])([1-4])(?!\\d)'),
    value: (match, { text: sentence }) => {
      // Windows 11, version 22H2
      if (
        /(?:version|build|release|update|windows) (?:\d+,? )?$/i.test(
          sentence.slice(Math.max(0, match.index - 20), match.index),
        )
      )
        return null;
      const year = String(fullYear(Number(match[1])));
      return said(period(text(match, 2).toLowerCase() === 'q' ? 'quarter' : 'half', Number(match[3]), year));
    },
  },
  {
    id: 'date.en.quarter-words',
    begins: ['0', 'first', 'second', 'third', 'fourth', 'last', 'final', 'latter'],
    figures: [1, 1, '1234'],
    nextOfNumber: SUFFIXES,
    next: ['quarter', 'half', ...SUFFIXES],
    pattern: lowerCase(
      `(first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th) (quarter|half)${OF_YEAR}(?! of the (?:game|match|century))`,
    ),
    value: (match) => {
      const unit = text(match, 2).toLowerCase() === 'half' ? 'half' : 'quarter';
      const last = /last|latter|final/i.test(text(match, 1));
      if (last && !match[3]) return null;
      const number = last ? (unit === 'half' ? 2 : 4) : numberOf(text(match, 1));
      if (unit === 'half' && number > 2) return null;
      const when = period(unit, number, match[3]);
      return unit === 'half' && !match[3] ? piece(when) : said(when);
    },
  },
  {
    id: 'date.en.week-number',
    begins: ['week', '0'],
    figures: [4, 4],
    next: FIGURES,
    nextOfNumber: ['w'],
    pattern: lowerCase(`(?:(\\d{4})-?W(\\d\\d)(?!\\d)|week (\\d{1,2})(?!\\d)${OF_YEAR})`),
    value: (match) => {
      const number = Number(match[2] ?? match[3]);
      return number >= 1 && number <= 53 ? said(period('week', number, match[1] ?? match[4])) : null;
    },
  },
  {
    id: 'date.en.season',
    begins: Object.keys(seasonNames),
    pattern: lowerCase(`(spring|summer|autumn|fall|winter)(?:,? (?:of |in )?(${YEAR}))?(?![A-Za-z-])`),
    value: (match) => {
      const when = period('season', seasonNames[text(match, 1).toLowerCase()] ?? 1, match[2]);
      return match[2] ? said(when) : piece(when);
    },
  },
  {
    id: 'date.en.nth',
    begins: ['0', 'last', ...ORDINAL_BEGINS],
    figures: [1, 2],
    nextOfNumber: SUFFIXES,
    next: [...UNIT_BEGINS, ...WEEKDAY_BEGINS, ...SUFFIXES, ...FIGURES, ...AMOUNT_BEGINS, 'last'],
    // first Monday of …; last 3 weeks of …; the 5th last day of …; second to be joined to its period
    pattern: lowerCase(
      `(last|${COUNT})(?: (last))?(?: (\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))? (${UNITS}|${WEEKDAY})(?= ?(?:of|in|this|next|last|evening|morning|after|${MONTH}|${YEAR})| (?:the|to)\\b)`,
    ),
    value: (match) => {
      const fromEnd = /^last$/i.test(text(match, 1)) || match[2] !== undefined;
      const position = /^last$/i.test(text(match, 1)) ? 1 : numberOf(text(match, 1));
      const weekday = weekdayOf(text(match, 4));
      const number = fromEnd ? -position : position;
      const count = match[3] ? numberOf(match[3]) : 1;
      return piece(weekday > 0 ? nth(number, 'day', weekday, count) : nth(number, unitOf(text(match, 4)), null, count));
    },
  },
  {
    id: 'date.en.ides',
    begins: ['ides'],
    pattern: lowerCase('ides of march'),
    value: () => said(calendar({ month: 3, day: 15 })),
  },
  {
    id: 'date.en.nth-weekday-bare',
    begins: ORDINAL_BEGINS,
    next: WEEKDAY_BEGINS,
    pattern: lowerCase(`(first|second|third|fourth) (${WEEKDAY})(?![A-Za-z])(?= ?(?:$|[?.!,]))`),
    value: (match) =>
      said(
        within(nth(numberOf(text(match, 1)), 'day', weekdayOf(text(match, 2))), {
          kind: 'relative',
          unit: 'month',
          offset: 0,
        }),
      ),
  },
];
