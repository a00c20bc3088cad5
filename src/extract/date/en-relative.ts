import { seasonNames } from '../../lexicon/date-words.js';
import type { When } from '../../types.js';
import {
  FIGURES,
  MONTH,
  MONTH_BEGINS,
  monthOf,
  numberOf,
  offsetOf,
  UNIT,
  UNIT_BEGINS,
  unitOf,
  WEEKDAY,
  WEEKDAY_BEGINS,
  weekdayOf,
} from './en-words.js';
import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { calendar, narrative, piece, relative, said, shift, weekdayAhead, within } from './value.js';

const sticky = (source: string): RegExp => lowerCase(`(?:${source})(?![A-Za-z])`);
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const DEICTIC = '(?:last|past|previous|prior|this past|this coming|next|coming|following|upcoming|this|current|same)';
/** Last Friday of October is no Friday of last week. */
const OF_PERIOD = /^ ?(?:of|in) (?:the )?(?!the\b|which|a\b|our|this\b)[A-Za-z0-9]/i;
const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** Dates that count from the day of writing, and from the day the text speaks of. */
export const englishRelative: readonly DateRule[] = [
  {
    id: 'date.en.today',
    begins: ['today', 'tonight', 'tonite', 'tomorrow', 'tomorrows', 'tmrw', 'yesterday', 'now'],
    pattern: sticky('today|tonight|tonite|tomorrows?|tmrw|yesterday'),
    value: (match) => {
      const word = match[0].toLowerCase();
      return said(relative('day', /^(?:tom|tmr)/.test(word) ? 1 : word === 'yesterday' ? -1 : 0));
    },
  },
  {
    id: 'date.en.now',
    begins: ['now'],
    pattern: sticky('now'),
    value: () => piece(relative('day', 0)),
  },
  {
    id: 'date.en.current-date',
    begins: ['current', 'the'],
    next: ['date', 'current'],
    pattern: sticky('(?:the )?current date'),
    value: () => piece(relative('day', 0)),
  },
  {
    id: 'date.en.day-after-tomorrow',
    begins: ['day', 'the', 'two', 'three', '0'],
    figures: [1, 1],
    next: ['day', 'days', 'after', 'before', 'two', 'three', ...FIGURES],
    nextOfNumber: ['day', 'days'],
    pattern: sticky('(?:the )?(?:(\\d|two|three) )?days? (after tomorrow|after tmrw|before yesterday)'),
    value: (match) => {
      const days = match[1] ? numberOf(match[1]) : 1;
      return said(relative('day', /yesterday/i.test(match[0]) ? -1 - days : 1 + days));
    },
  },
  {
    id: 'date.en.part-of-today',
    begins: ['this', 'last', 'next', 'later', 'earlier'],
    next: ['morning', 'afternoon', 'evening', 'night', 'today', 'this', 'last', 'next'],
    // this morning; last night; later this afternoon; earlier today
    pattern: sticky('(?:(later|earlier) )?(?:(this|last|next) (morning|afternoon|evening|night)|today)'),
    value: (match) => {
      if (!match[3]) return match[1] ? said(relative('day', 0)) : null;
      const offset = offsetOf(text(match, 2));
      // The next morning is of the day after the one spoken of.
      return said(offset > 0 ? narrative('day', 1) : relative('day', offset));
    },
  },
  {
    id: 'date.en.relative-unit',
    begins: [
      'last',
      'past',
      'previous',
      'prior',
      'next',
      'coming',
      'following',
      'upcoming',
      'this',
      'current',
      'same',
      'all',
      'that',
    ],
    next: [...UNIT_BEGINS, 'past', 'coming'],
    // last week, next month, this year, the previous quarter, the same week
    pattern: sticky(`(${DEICTIC}|all|that) ?(?:calendar )?(${UNIT})`),
    value: (match, { text: sentence }) => {
      const word = text(match, 1).toLowerCase();
      if (/^(?:hour|minute)/.test(unitOf(text(match, 2)))) return null;
      const unit = unitOf(text(match, 2));
      // All week, all year; not the past of "next to the month".
      if (word === 'all') return unit === 'week' ? said(relative('week', 0)) : null;
      if (unit === 'day') {
        if (word === 'this') return said(relative('day', 0));
        if (word === 'same' || word === 'that') return said(narrative('day', 0));
        if (/^(?:next|following)$/.test(word)) return said(narrative('day', 1));
        if (/^(?:previous|prior)$/.test(word)) return said(narrative('day', -1));
        return null;
      }
      if (word === 'that' || word === 'same') return unit === 'decade' ? null : said(narrative(unit, 0));
      const after = sentence.slice(match.index + match[0].length);
      if (word === 'last' && OF_PERIOD.test(after)) return null;
      if (/s$/i.test(text(match, 2)) && !/^seasons/i.test(text(match, 2))) return null;
      if (/^['’]?s? old/.test(after)) return null;
      return said(relative(unit, offsetOf(word)));
    },
  },
  {
    id: 'date.en.unit-after-next',
    begins: ['the', 'week', 'month', 'year', 'weekend', 'quarter', ...WEEKDAY_BEGINS, 'march'],
    next: ['after', 'before', 'week', 'month', 'year', 'weekend', 'quarter', ...WEEKDAY_BEGINS],
    // the week after next; the year before last; Wednesday after next; March after next
    pattern: sticky(
      `(?:the )?(?:(week|month|year|weekend|quarter)|(${WEEKDAY})|(${MONTH})) (?:after (?:the )?next|(before) (?:the )?last)`,
    ),
    value: (match) => {
      const sign = match[4] ? -1 : 1;
      if (match[1]) return said(relative(unitOf(match[1]), 2 * sign));
      if (match[2])
        return said(within(calendar({ weekday: weekdayOf(match[2]) }) ?? relative('day', 0), relative('week', sign)));
      const month = calendar({ month: monthOf(text(match, 3)) });
      return month && said(within(month, relative('year', sign)));
    },
  },
  {
    id: 'date.en.relative-weekday',
    begins: ['last', 'past', 'previous', 'next', 'coming', 'following', 'this', 'upcoming'],
    next: [...WEEKDAY_BEGINS, 'past', 'coming'],
    // next Sunday, last Monday, this Friday
    pattern: sticky(`(${DEICTIC}) (${WEEKDAY})`),
    value: (match, { text: sentence }) => {
      if (/^last/i.test(match[0]) && OF_PERIOD.test(sentence.slice(match.index + match[0].length))) return null;
      const weekday = weekdayOf(text(match, 2));
      // The coming and the past Friday are the nearest ones; next and last Friday are of the weeks beside this one.
      if (/(?:coming|this past)$/i.test(text(match, 1)))
        return said(weekdayAhead(weekday, /past$/i.test(text(match, 1)) ? -1 : 1));
      // Admitted on 24 July, died on the following Monday: after the day spoken of.
      if (/^following/i.test(match[0]) && /\bthe $/i.test(sentence.slice(Math.max(0, match.index - 4), match.index)))
        return said({ kind: 'beside', unit: 'day', weekday, number: 1, of: narrative('day', 0) });
      const day = calendar({ weekday });
      return day && said(within(day, relative('week', offsetOf(text(match, 1)))));
    },
  },
  {
    id: 'date.en.relative-month',
    begins: ['last', 'past', 'previous', 'next', 'coming', 'following', 'this', 'upcoming'],
    next: [...MONTH_BEGINS, ...Object.keys(seasonNames)],
    // last September, this August, last summer
    pattern: sticky(`(${DEICTIC}) (?:(${MONTH})|(${SEASON}))`),
    value: (match, { text: sentence }) => {
      const offset = offsetOf(text(match, 1));
      if (match[3]) {
        const when: When = {
          kind: 'period',
          unit: 'season',
          number: seasonNames[match[3].toLowerCase()] ?? 1,
          year: null,
        };
        return said(within(when, relative('year', offset)));
      }
      const end = match.index + match[0].length;
      const name = sentence.slice(end - text(match, 2).length, end);
      if (/^ \d/.test(sentence.slice(end)) || /^(?:may|march|mar)$/.test(name)) return null;
      const month = calendar({ month: monthOf(text(match, 2)) });
      return month && said({ kind: 'nth', unit: 'month', weekday: monthOf(text(match, 2)), number: offset, count: 1 });
    },
  },
  {
    id: 'date.en.narrative-day',
    begins: ['the', 'that'],
    next: ['day', 'night', 'evening', 'morning', 'week', 'weekend', 'month', 'year', 'fortnight'],
    // the day before; the night before; the year before; the end of the day; that day
    pattern: sticky(
      '(?:the |that )(?:(day|night|evening|morning|week|month|year) (before|after)(?= ?[.,;?!]|$)' +
        '|(day|week|weekend|month|year|fortnight)(?! (?:of|after|before|that|when|in which|to|ahead|commencing|beginning|starting|ended|ending|\\d+)\\b|[a-z]))',
    ),
    value: (match, { text: sentence }) => {
      const step = unitOf(text(match, 1));
      const sign = /before/i.test(text(match, 2)) ? -1 : 1;
      // The day before counts from the day spoken of, the year before from the year of writing.
      if (match[1]) return said(step === 'day' ? narrative(step, sign) : relative(step, sign));
      const that = /^that/i.test(match[0]);
      const before = sentence.slice(Math.max(0, match.index - 14), match.index);
      // Back in the day; during the day, as at night; throughout the year
      if (/(?:back in|during|throughout) $/i.test(before) && /^(?:day|year)$/i.test(text(match, 3))) return null;
      // At the end of the day, what counts is …
      if (/at the end of $/i.test(before) && /^,/.test(sentence.slice(match.index + match[0].length))) return null;
      const used =
        /(?:for|of|in|during|end|on|over|at|throughout|finish(?:ed)?|end(?:ed)?|start(?:ed)?|began|later in|rest) $/i.test(
          before,
        );
      const unit = unitOf(text(match, 3));
      // Supplier of the Year
      const end = match.index + match[0].length;
      if (/^[A-Z][a-z]/.test(sentence.slice(end - text(match, 3).length, end)) && /[a-z] of $/.test(before))
        return null;
      if (!that && !used) return piece(narrative(unit, 0));
      // The day, the week of a report: of the day it speaks of; other units count from the present.
      return said(unit === 'day' || that ? narrative(unit, 0) : relative(unit, 0));
    },
  },
  {
    id: 'date.en.same-last-year',
    begins: ['the', 'same'],
    next: ['same', 'period', 'time', 'month', 'quarter', 'week', 'day'],
    // the same period last year; the same month a year ago
    pattern: sticky(
      '(?:the )?same (period|time|month|quarter|week|day)(?: of| in)? (?:last year|a year (?:ago|earlier|before)|the (?:previous|prior) year)',
    ),
    value: (match) => {
      const unit = /period|time/i.test(text(match, 1)) ? 'month' : unitOf(text(match, 1));
      return said(shift([{ unit: 'year', count: 1 }], -1, narrative(unit, 0)));
    },
  },
];
