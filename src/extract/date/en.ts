import type { RuleContext } from '../rule.js';
import { isDayName, isPerson } from './en-names.js';
import {
  DAY,
  DAY_ORDINAL,
  FIGURES,
  MONTH,
  MONTH_BEGINS,
  monthOf,
  numberOf,
  ORDINAL,
  ORDINAL_BEGINS,
  SUFFIXES,
  TENS_BEGINS,
  WEEKDAY,
  WEEKDAY_BEGINS,
  weekdayOf,
  YEAR,
  YEAR_WORDS,
  yearOf,
} from './en-words.js';
import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { calendar, piece, said } from './value.js';

/** A day in figures or words: 5, 5th, fifth, twenty-first. */
const ANY_DAY = `${DAY}|${ORDINAL}`;
const LONG_YEAR = `\\[?${YEAR}\\]?|${YEAR_WORDS}`;
/** What may stand between a month or day and its year. */
const TO_YEAR = ' ?,? ?(?:of |in )?';
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const yearIn = (given: string | undefined): number | null => (given ? yearOf(given) : null);
/** Words before a month's name that make it a date: in May, last March. */
const LEADS =
  /(?:^|[^A-Za-z])(?:in|of|since|by|until|till|from|to|through|thru|during|for|and|or|early|late|mid|last|next|this|before|after|between|begin(?:ning)?|end|around|about|every|each|previous|following)[ -]+(?:the )?$/i;
/** A word that shows a name, not a month: April Smith, August Wilson. */
const NAME_AFTER = /^ (?:[A-Z][a-z]|[DO]['’][A-Z][a-z])/;
const AND_BEFORE = new RegExp(`(?<!${MONTH} )(?:and|or) $`, 'i');
/** In February, March and April. */
const BESIDE_MONTH = new RegExp(`${MONTH}(?:,| and|, and| or) $`, 'i');
const MONTH_BEHIND = new RegExp(`^(?:,| and|, and| or) ${MONTH}`);
/** 12 May Street, 1600 March Road */
const STREET =
  '(?! (?:[A-Z][a-z]+ )?(?:Street|St\\.|Road|Rd\\b|Avenue|Ave\\b|Lane|Drive|Boulevard|Blvd|Square|Terrace)\\b)';

/** Whether a month's name on its own means the month. */
function isMonth(match: RegExpExecArray, { text: sentence }: RuleContext): boolean {
  const name = sentence.slice(match.index, match.index + match[0].length);
  const before = sentence.slice(Math.max(0, match.index - 16), match.index);
  const after = sentence.slice(match.index + name.length, match.index + name.length + 6);
  const rest = sentence.slice(match.index + name.length);
  if (/^['’]?[A-Za-z$]/.test(after) && !after.startsWith("'s")) return false;
  if (/^(?:may|march|mar)$/.test(name)) return /(?:in|of|since|until|last|next|early|late|by) $/.test(before);
  // August Wilson and June Carter are names; in March and April Chinese figures are not.
  if (AND_BEFORE.test(before) && NAME_AFTER.test(after)) return false;
  // Mentioned by April Jones.
  if (isPerson(before, name, rest)) return false;
  if (LEADS.test(before) || BESIDE_MONTH.test(before) || MONTH_BEHIND.test(rest))
    return !(/^(?:mar|may|march)$/.test(name) && NAME_AFTER.test(after));
  if (/^[a-z]/.test(name) || /^(?:may|march|mar|dec|jan|sep|sun)\.?$/i.test(name)) return sentence.trim() === name;
  if (/[A-Z][a-z]+\.? $/.test(before) || NAME_AFTER.test(after)) return sentence.length === name.length;
  return true;
}

/** Calendar dates of English text. */
export const englishCalendar: readonly DateRule[] = [
  {
    id: 'date.en.month-day-year',
    begins: MONTH_BEGINS,
    next: [...FIGURES, ...ORDINAL_BEGINS, ...TENS_BEGINS, 'the', '.', '-', '/', ','],
    // October 7th, 2010; May twenty-fourth; Dec31 , 1994; Sep-23-2020; june the 28th of 2020
    pattern: lowerCase(
      `(${MONTH})(?:[ /-]*|, (?=\\d\\d?(?:st|nd|rd|th)))(?:the )?(${ANY_DAY}|twenty[ -]\\w+|\\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?` +
        `(?!:\\d|%|[.,]\\d{3}(?!\\d)|\\.\\d(?!\\d)| ?(?:million|billion|percent|per cent|[ap]\\.?m\\b))(?:(?:${TO_YEAR}|-)(${LONG_YEAR}|of '?\\d\\d(?!\\d)|(?<= )9\\d(?!\\d)|[3-9]\\d{3}(?=$|,? \\d\\d?:)))?`,
    ),
    value: (match, { text: sentence }) => {
      const year = yearIn(match[3]);
      const name = sentence.slice(match.index, match.index + text(match, 1).length);
      const lower = /^(?:may|march|mar)$/.test(name) && year === null && !/[a-z]{2}/i.test(text(match, 2));
      if (lower && name === 'may') return null;
      return said(calendar({ year, month: monthOf(text(match, 1)), day: numberOf(text(match, 2)) }));
    },
  },
  {
    id: 'date.en.day-month-year',
    begins: ['0', ...ORDINAL_BEGINS, ...TENS_BEGINS, 'fifteen'],
    figures: [1, 2],
    next: [...MONTH_BEGINS, ...SUFFIXES, ...ORDINAL_BEGINS, 'of', 'day', '.', '/'],
    nextOfNumber: [...MONTH_BEGINS, ...SUFFIXES, 'of', 'day', '.'],
    // 17 Apr 2018; 31-Oct-74; 15th of April of 87; 16. Nov. 2016; twenty third day of September
    pattern: lowerCase(
      `(?<!\\d[.,]|[$€£#]|(?<!\\d)\\d\\d?[/-])(${ANY_DAY}|\\d{1,2}(?=[A-Z]{3})|fifteen)\\.?(?: day)?[ -]?(?:of )?(${MONTH})${STREET}` +
        `(?:(?:${TO_YEAR}|[-/])(${LONG_YEAR})|(?: of | |[-/])('?\\d\\d(?=[.;)?!]|$)))?`,
    ),
    value: (match, { text: sentence }) => {
      const written = sentence.slice(match.index, match.index + match[0].length);
      if (!match[3] && !match[4] && /^[^a-z]*(?: day)?[ -]?(?:of )?may$/.test(written)) return null;
      return said(
        calendar({ year: yearIn(match[3] ?? match[4]), month: monthOf(text(match, 2)), day: numberOf(text(match, 1)) }),
      );
    },
  },
  {
    id: 'date.en.month-year',
    begins: MONTH_BEGINS,
    next: [...FIGURES, 'of', 'in', 'two', 'nineteen', 'eighteen', 'seventeen', ',', '.', '-', '/', '[', "'"],
    // May 2008; November , 2016; Dec/2018; April of 87
    pattern: lowerCase(`(${MONTH})(?:${TO_YEAR}|[-/])(${LONG_YEAR}|(?<=of )'?\\d\\d(?!\\d)|(?<= )'\\d\\d(?!\\d))`),
    value: (match) => said(calendar({ year: yearIn(match[2]), month: monthOf(text(match, 1)) })),
  },
  {
    id: 'date.en.year-month-day',
    begins: ['0'],
    figures: [4, 4, '12'],
    next: [...MONTH_BEGINS, ',', '/'],
    // 2018 March 18; 2012/Aug/10; 2016 , nov
    pattern: lowerCase(`(?=1[5-9]|2[01])(${YEAR})(?: ?,? |[-/])(${MONTH})${STREET}(?:[ /-](${DAY}))?`),
    value: (match, { text: sentence }) => {
      // The growth seen since 2009 may be over.
      const name = sentence.slice(match.index + match[0].indexOf(text(match, 2))).slice(0, text(match, 2).length);
      if (/^(?:may|march)$/.test(name) && /^ [a-z]/.test(sentence.slice(match.index + match[0].length))) return null;
      const day = match[3] ? numberOf(match[3]) : null;
      return said(calendar({ year: yearIn(match[1]), month: monthOf(text(match, 2)), day }));
    },
  },
  {
    id: 'date.en.month-year-day',
    begins: MONTH_BEGINS,
    next: ['-'],
    pattern: lowerCase(`(${MONTH})-(${YEAR})-(${DAY})`),
    value: (match) =>
      said(calendar({ year: yearIn(match[2]), month: monthOf(text(match, 1)), day: numberOf(text(match, 3)) })),
  },
  {
    id: 'date.en.month',
    begins: [...MONTH_BEGINS, 'month'],
    pattern: lowerCase(`(?:month of )?${MONTH}${STREET}`),
    value: (match, context) => {
      // A month before a day that it has not (February 29, 2022) is no month either.
      if (/^ \d{1,2},? \d{4}/.test(context.text.slice(match.index + match[0].length))) return null;
      const when = calendar({ month: monthOf(match[0]) });
      return isMonth(match, context) ? said(when) : piece(when);
    },
  },
  {
    id: 'date.en.weekday',
    begins: WEEKDAY_BEGINS,
    pattern: lowerCase(WEEKDAY),
    value: (match, { text: sentence }) => {
      const when = calendar({ weekday: weekdayOf(match[0]) });
      const name = sentence.slice(match.index, match.index + match[0].length).replace('.', '');
      // Sun, Sat, Mon and lower-case abbreviations are words and names; full names are days unless they recur.
      if (/s$/i.test(name) && name.length > 5) return piece(when);
      // Black Monday names a day of long ago.
      if (/(?:every|each|black) $/i.test(sentence.slice(Math.max(0, match.index - 8), match.index))) return null;
      // Wednesday Addams and Friday Harbor are names; on Monday Beijing … is not.
      const rest = sentence.slice(match.index + match[0].length);
      const lead = sentence.slice(Math.max(0, match.index - 12), match.index);
      if (isDayName(lead, rest)) return null;
      const sure = name.length > 5 || sentence.trim().length <= 4 || /^(?:Tues?|Wed|Thurs?|Fri)$/.test(name);
      return sure ? said(when) : piece(when);
    },
  },
  {
    id: 'date.en.weekday-day',
    begins: WEEKDAY_BEGINS,
    next: [...FIGURES, ...ORDINAL_BEGINS, ...TENS_BEGINS, 'the', ',', '.'],
    // Tuesday the 19th; Friday 31; Fri 14th
    pattern: lowerCase(
      `(${WEEKDAY})(?:,? the)? (${ANY_DAY})(?!:\\d| ?(?:[ap]\\.?m|(?:${MONTH}))|[-/.]\\d| to | and |[ -](?:\\d|of )| ?h)`,
    ),
    value: (match) => {
      if (/^\d{1,2}$/.test(text(match, 2)) && Number(match[2]) < 13) return null;
      return said(calendar({ day: numberOf(text(match, 2)), weekday: weekdayOf(text(match, 1)) }));
    },
  },
  {
    id: 'date.en.day-of-month',
    begins: ['0', 'the', ...ORDINAL_BEGINS, ...TENS_BEGINS],
    figures: [1, 2],
    next: [
      ...SUFFIXES,
      ...FIGURES,
      ...ORDINAL_BEGINS,
      ...TENS_BEGINS,
      'of',
      'day',
      'to',
      'through',
      'till',
      'until',
      'and',
    ],
    // the 15th; 20th (of next month); the twenty-sixth day
    pattern: lowerCase(
      `(?:the )?(${DAY_ORDINAL}|${ORDINAL}|(?<=the )${DAY}|(?<=the )\\d{1,2}(?!\\d))(?![%]|[.,:]\\d)(?: day)?`,
    ),
    value: (match, { text: sentence }) => {
      const when = calendar({ day: numberOf(text(match, 1)) });
      const before = sentence.slice(Math.max(0, match.index - 8), match.index);
      const after = sentence.slice(match.index + match[0].length);
      if (sentence.length < match[0].length + 2 && /^the /i.test(match[0])) return said(when);
      const adverbial = /(?:^|[^A-Za-z])(?:on|for|from|until|till|around|by|to) $/i.test(before);
      const ends =
        /^ ?(?:$|[,.;:!?)]|(?:this|next|last|of) (?:the )?(?:this |next |last )?month|at\b|around\b|from\b|to\b)/.test(
          after,
        );
      return /^the (?:\d|twen|thir)/i.test(match[0]) && adverbial && ends ? said(when) : piece(when);
    },
  },
  {
    id: 'date.en.number',
    begins: ['0'],
    figures: [1, 2],
    next: [
      ...MONTH_BEGINS,
      'and',
      'to',
      'or',
      'until',
      'till',
      'through',
      'of',
      'at',
      'from',
      'this',
      '-',
      '–',
      '—',
      '~',
      ',',
    ],
    // A day beside a month: 3 in "3 and 5 February", 15 in "on 15 at 8:00".
    pattern: lowerCase(
      '(?<![.$€£#/\\d] ?|:|\\d: |,|(?<!(?<![\\d.,])\\d\\d?), |(?<!(?<![\\d-])\\d\\d?(?:st|nd|rd|th)? ?)- ?)(?:3[01]|[12]\\d|0?[1-9])(?![\\d%:/]|[.,]\\d)',
    ),
    value: (match) => piece(calendar({ day: Number(match[0]) })),
  },
  {
    id: 'date.en.number-behind',
    begins: ['0'],
    figures: [1, 2],
    behind: 'dash or word',
    // 12 in "from 3 until 12", 5 in "February 3-5"
    pattern: lowerCase(
      '(?<=[-–~] ?|[a-z] )(?:3[01]|[12]\\d|0?[1-9])(?![\\d%:/]|[.,]\\d|-\\d)(?<=(?:(?:[a-z]|(?<!\\d)\\d\\d?) ?[-–~] ?|(?:to|and|until|till|through|the|on) )\\d\\d?)',
    ),
    value: (match) => piece(calendar({ day: Number(match[0]) })),
  },
];
