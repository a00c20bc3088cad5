import type { DateStep } from '../../types.js';
import {
  AFTER_AMOUNT,
  AMOUNT,
  AMOUNT_BEGINS,
  FIGURES,
  MONTH,
  numberOf,
  offsetOf,
  STEPS,
  stepsOf,
  UNIT,
  unitOf,
  WEEKDAY,
  WEEKDAY_BEGINS,
  weekdayOf,
  YEAR,
} from './en-words.js';
import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { narrative, piece, relative, said, shift, weekdayAhead, windowOf } from './value.js';

/** 1 1/2 years ago begins with no 2, and a year-end interview is no year. */
const sticky = (source: string): RegExp => lowerCase(`(?<!\\d/)(?:${source})(?![A-Za-z]|-[a-z])`);
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const smallest = (steps: readonly DateStep[]): string => steps.at(-1)?.unit ?? 'day';
/** The last three months of 2019 are no months up to today. */
const OF_PERIOD = new RegExp(
  `^ (?:of|in) (?:the )?(?:${YEAR}|${MONTH}|(?:last|this|next) (?:year|month)|year|month)`,
  'i',
);
const isClock = (steps: readonly DateStep[]): boolean => ['hour', 'minute'].includes(smallest(steps));

const SUPERLATIVE =
  /\b(?:first|last|only|most|least|best|worst|[a-z]{3,}(?<!for|int|tempt|requ|sugg|prot)est)\b[^.;]*$/i;
const AHEAD = /(?:sometime|will|shall|'ll|going to|to be|expected|planned|leave|due|want|could|may|is|are)\b[^.;]*$/i;

/** Lengths of time, and dates so long ago or ahead. */
export const englishCounted: readonly DateRule[] = [
  {
    id: 'date.en.window',
    begins: ['last', 'past', 'previous', 'next', 'coming', 'following', 'upcoming', 'the', 'within', 'rest', 'in'],
    next: [...AMOUNT_BEGINS, ...FIGURES, 'last', 'past', 'previous', 'next', 'coming', 'following', 'upcoming', 'the'],
    // past few days; the last two decades; within the next 3 years; the next six months
    pattern: sticky(
      `(?:(within|in) )?(?:the )?(last|past|previous|next|coming|following|upcoming) (${AMOUNT}) (${UNIT})`,
    ),
    value: (match, { text: sentence }) => {
      const unit = unitOf(text(match, 4));
      const count = numberOf(text(match, 3));
      if (/^an?$/i.test(text(match, 3))) return null;
      // The last three months of 2019 are not those before the day of writing.
      if (OF_PERIOD.test(sentence.slice(match.index + match[0].length))) return null;
      if (/few|several|couple/i.test(text(match, 3)) && sentence.length > 48) return null;
      const within = /within/i.test(text(match, 1));
      const clock = unit === 'hour' || unit === 'minute';
      if (clock) return piece(relative('day', 0));
      const side = offsetOf(text(match, 2)) < 0 ? 'past' : 'future';
      if (/^upcoming/i.test(text(match, 2)) && unit === 'day') return said(relative('day', count));
      return said(windowOf([{ unit, count }], side, ['quarter', 'decade', 'season'].includes(unit), within));
    },
  },
  {
    id: 'date.en.window-unit-first',
    begins: ['0', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    next: ['last', 'past', 'previous', 'next', 'coming', 'following', 'upcoming'],
    // the 3 next weeks; 10 previous weeks; 2 upcoming days
    pattern: sticky(`(${AMOUNT}) (last|past|previous|next|coming|following|upcoming) (${UNIT})`),
    value: (match) => {
      const unit = unitOf(text(match, 3));
      const count = numberOf(text(match, 1));
      if (!/s$/i.test(text(match, 3)) && !/^upcoming/i.test(text(match, 2))) return null;
      if (/^upcoming/i.test(text(match, 2)) && unit === 'day') return said(relative('day', count));
      return said(windowOf([{ unit, count }], offsetOf(text(match, 2)) < 0 ? 'past' : 'future', false));
    },
  },
  {
    id: 'date.en.ago',
    begins: ['0', 'half', ...AMOUNT_BEGINS],
    next: AFTER_AMOUNT,
    // 3 days ago; 2 years 1 month 21 days ago; a week hence; three months later
    pattern: sticky(
      `(${STEPS}) (ago|hence|from now|back|later|earlier|in the future|afterwards?)(?! (?:than|to|of|in|from|on)\\b(?! originally))(?: than (?:originally )?planned)?`,
    ),
    value: (match) => {
      const steps = stepsOf(text(match, 1));
      const word = text(match, 2).toLowerCase();
      if (isClock(steps)) return null;
      const sign = /ago|back|earlier/.test(word) ? -1 : 1;
      if (word === 'in the future') return said(windowOf(steps, 'future', false));
      const counted = /later|earlier|after/.test(word);
      return said(shift(steps, sign, counted ? narrative('day', 0) : null));
    },
  },
  {
    id: 'date.en.weekdays-from-now',
    begins: ['0', ...AMOUNT_BEGINS],
    next: WEEKDAY_BEGINS,
    // four Tuesdays from now; 2 Thursdays back
    pattern: sticky(`(${AMOUNT}) (${WEEKDAY}) (from now|back|ago|later|hence)`),
    value: (match) => {
      const sign = /back|ago/i.test(text(match, 3)) ? -1 : 1;
      return said(weekdayAhead(weekdayOf(text(match, 2)), sign * numberOf(text(match, 1))));
    },
  },
  {
    id: 'date.en.weekday-week',
    begins: [...WEEKDAY_BEGINS, 'a'],
    next: ['week'],
    // Friday week, a week on Friday: the Friday after the coming one
    pattern: sticky(`(?:(${WEEKDAY}) week|a week on (${WEEKDAY}))(?= ?(?:[.,;?!]|$))`),
    value: (match) => said(weekdayAhead(weekdayOf(match[1] ?? text(match, 2)), 2)),
  },
  {
    id: 'date.en.in',
    begins: ['in', 'within'],
    next: [...AMOUNT_BEGINS, ...FIGURES, 'half'],
    // in two months; within 5 days; in a week's time
    pattern: sticky(`(in|within) (${STEPS})(?:'s? time)?(?! of (?!age))`),
    value: (match, { text: sentence }) => {
      const steps = stepsOf(text(match, 2));
      if (isClock(steps)) return piece(relative('day', 0));
      if (/^within/i.test(match[0])) return piece(windowOf(steps, 'future', false, true));
      const whole = sentence.replace(/[.!? ]+$/, '').length === match[0].length;
      if (!whole && /in (?:over|more|a few|few|several|an?y)/i.test(match[0])) return null;
      const before = sentence.slice(Math.max(0, match.index - 60), match.index);
      // The worst attack in 20 years looks back.
      if (SUPERLATIVE.test(before)) return null;
      const future = AHEAD.test(before);
      const followed = /^ (?:on|at) /.test(sentence.slice(match.index + match[0].length));
      return future || whole || followed ? said(shift(steps, 1)) : piece(shift(steps, 1));
    },
  },
  {
    id: 'date.en.duration',
    begins: ['0', 'half', ...AMOUNT_BEGINS],
    next: AFTER_AMOUNT,
    pattern: sticky(STEPS),
    value: (match) => {
      const steps = stepsOf(match[0]);
      return isClock(steps) ? null : piece({ kind: 'duration', steps });
    },
  },
];
