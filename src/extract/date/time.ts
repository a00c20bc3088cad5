import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { clock, piece, relative, said } from './value.js';

const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const number = (given: string | undefined): number => Number(given ?? 0);
const ZONE = '(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|IST|[ECMP][SD]?T|AEST|AEDT)(?: ?[+-]\\d{1,2})?\\)?(?![A-Za-z]))?';

/** Times of day in figures and English words: pieces that give a date its time. */
export const englishTimes: readonly DateRule[] = [
  {
    id: 'date.en.time-of-clock',
    begins: ['0'],
    next: [':'],
    // 8:00; 19:30:25 GMT; 2:15pm; 12:05-13:30
    pattern: lowerCase(
      `(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?(?![:\\d])(?:h\\b)?(?: ?([ap])(?:\\. ?m?\\b\\.?| ?m?\\b))?${ZONE}`,
    ),
    value: (match) => {
      const half = match[4] ? /p/i.test(match[4]) : null;
      return piece(null, clock(number(match[1]), number(match[2]), match[3] ? number(match[3]) : null, half));
    },
  },
  {
    id: 'date.en.time-of-half-day',
    begins: ['0'],
    next: ['am', 'pm', 'a', 'p', '.'],
    // 5pm; 8 a.m. EST; 9p; 3.30pm
    pattern: lowerCase(
      `(\\d{1,2})(?:\\.(\\d\\d))? ?(?:([ap])(?:\\. ?m\\b\\.?| ?m\\b)|([ap])(?![A-Za-z]))(?: (?:in the )?(?:morning|afternoon|evening))?${ZONE}`,
    ),
    value: (match) => {
      const half = /p/i.test(match[3] ?? match[4] ?? '');
      if (number(match[1]) > 12) return null;
      return piece(null, clock(number(match[1]), number(match[2]), null, half));
    },
  },
  {
    id: 'date.en.time-of-hour',
    begins: ['0'],
    next: ['h', 'o', 'gmt', 'utc'],
    // 19h, 8h30; 7 o'clock; at 8 GMT
    pattern: lowerCase(
      `(\\d{1,2})(?:h(\\d\\d)?(?![A-Za-z\\d])| ?o'clock|(?<=at \\d\\d?)(?= (?:GMT|UTC)(?![A-Za-z])))${ZONE}`,
    ),
    value: (match) => piece(null, clock(number(match[1]), number(match[2]))),
  },
  {
    id: 'date.en.noon',
    begins: ['noon', 'midday', 'midnight', 'lunch', 'lunchtime'],
    pattern: lowerCase('(?:(noon|midday|lunch(?:time)?)|(midnight))(?![A-Za-z])'),
    value: (match) => piece(null, match[2] ? '00:00' : '12:00'),
  },
  {
    id: 'date.en.quarter-past',
    begins: ['a', 'quarter', 'half'],
    next: ['quarter', 'past', 'to'],
    pattern: lowerCase(
      String.raw`(?:(?:a )?quarter (past|to)|half past) (?:(\d{1,2}) ?([ap])\.?m\b\.?|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?![A-Za-z\d]))`,
    ),
    value: (match, { text: sentence }) => {
      const past = /past/i.test(match[0]);
      const hour = number(match[2]);
      // A quarter past noon that is the whole text is of the day of writing.
      if (sentence.length < match[0].length + 6) return said(relative('day', 0));
      if (!hour) return piece(null, '');
      return piece(
        null,
        clock(past ? hour : hour - 1, past ? (match[1] ? 15 : 30) : 45, null, /p/i.test(text(match, 3))),
      );
    },
  },
  {
    id: 'date.en.time-words',
    begins: ['at', 'eight', 'seven', 'nine', 'ten', 'six', 'one'],
    next: [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'tonight',
      'thirty',
    ],
    // at seven; eight (tonight); one thirty p m
    pattern: lowerCase(
      String.raw`(?:at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[ -](?:thirty|fifteen|forty(?:[ -]?(?:five|three))?|o'clock))?(?: minutes| [ap] m)?(?! (?:percent|per|million|of|years?))|\w+(?= tonight)|one thirty(?: [ap] m)?)(?![A-Za-z])`,
    ),
    value: () => piece(null, ''),
  },
  {
    id: 'date.en.in-the-morning',
    begins: ['in'],
    next: ['the'],
    // in the morning, in the early afternoon, in the late night
    pattern: lowerCase('in the (?:(?:early|late)[- ])?(?:morning|afternoon|evening|night)(?![A-Za-z])'),
    value: () => piece(null, ''),
  },
  {
    id: 'date.en.part-of-day',
    begins: ['morning', 'mornings', 'afternoon', 'afternoonish', 'evening', 'night', 'early', 'late', 'mid', 'later'],
    // morning, late night, early in the morning, in the afternoon
    pattern: lowerCase(
      '(?:(?:early|late|mid|later)[- ](?:in the )?)?(?:mornings?|afternoon(?:ish)?|evening|night|day(?=[ ,.]|$))(?![A-Za-z])',
    ),
    value: (match) => (/^day$/i.test(match[0]) ? null : piece(null, '')),
  },
  {
    id: 'date.en.within-hours',
    begins: ['within', 'in', 'previous'],
    next: [...'0123456789'],
    pattern: lowerCase(
      String.raw`(?:(?:with)?in (?:\d/\d|\d+) ?h(?:ours?|rs?)?|previous \d+ ?min(?:ute)?s?)(?![A-Za-z])`,
    ),
    value: (_match, { text: sentence }) => (sentence.length < 40 ? said(relative('day', 0)) : null),
  },
];
