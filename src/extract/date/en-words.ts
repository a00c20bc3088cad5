import { cardinals, monthNames, ordinals, unitNames, weekdayNames } from '../../lexicon/date-words.js';
import { memo } from '../../text/memo.js';
import { matchesOf } from '../../text/pattern.js';
import type { DateStep, DateUnit } from '../../types.js';
import { fullYear } from './value.js';

/** Named pieces that the English patterns are built of; none of them captures. */
export const MONTH: string =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June|Jun\\.?|July|Jul\\.?|Aug(?:ust|\\.)?' +
  '|Sep(?:tember|t\\.|t|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![A-Za-z])';
export const WEEKDAY: string =
  '(?:Mon(?:days?|\\.)?|Tue(?:s(?:days?)?|\\.)?|Wed(?:nesdays?|\\.)?|Thu(?:rs?(?:days?)?|\\.)?|Fri(?:days?|\\.)?' +
  '|Sat(?:urdays?|\\.)?|Sun(?:days?|\\.)?)(?![A-Za-z])';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL = `(?:(?:${TENS})(?:[ -](?:${ONES}))?|${TEENS}|${ONES})`;
export const ORDINAL: string =
  '(?:twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first|(?:first|second|third' +
  '|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth' +
  '|seventeenth|eighteenth|nineteenth|twentieth|thirtieth))(?![A-Za-z])';
/** A day of a month in figures, its ordinal ending with it. */
export const DAY: string = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![A-Za-z\\d])';
export const DAY_ORDINAL: string = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)(?![A-Za-z\\d])';
/** Years in words: two thousand and eighteen, nineteen ninety three, nineteen hundred ninety three. */
export const YEAR_WORDS: string =
  `(?:two thousand(?:(?: and)? ${SMALL})?|(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)` +
  `(?: hundred(?:(?: and)? ${SMALL})?| (?:${TENS})(?:[ -](?:${ONES}))?)|twenty (?:${TEENS}))(?![A-Za-z])`;
export const YEAR: string = '(?:[12]\\d{3})(?:(?![\\d%])|(?=\\d{1,2}:\\d\\d))';
export const AMOUNT: string = `(?:\\d{1,4}|${SMALL}|(?:a )?few|several|(?:a )?couple(?: of)?|an?)`;
export const UNIT: string =
  '(?:minutes?|mins?|hours?|hrs?|(?:business |working )?days?|weekdays?|week-?ends?|wkends?|work ?weeks?|working weeks?' +
  '|weeks?|wks?|fortnights?|months?|mths?|seasons?|quarters?|qtrs?|(?:calendar )?years?|yrs?|decades?|centur(?:y|ies))(?![A-Za-z])';

export const MONTH_BEGINS: readonly string[] = Object.keys(monthNames);
export const WEEKDAY_BEGINS: readonly string[] = [
  ...Object.keys(weekdayNames),
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) => [day, `${day}s`]),
  ...['tues', 'thur', 'thurs'],
];
export const ORDINAL_BEGINS: readonly string[] = Object.keys(ordinals);
export const AMOUNT_BEGINS: readonly string[] = Object.keys(cardinals);
export const TENS_BEGINS: readonly string[] = TENS.split('|');
export const TEENS_BEGINS: readonly string[] = TEENS.split('|');
export const FIGURES: readonly string[] = [...'0123456789'];
export const SUFFIXES: readonly string[] = ['st', 'nd', 'rd', 'th'];
/** Words that units begin with, singular and plural. */
export const UNIT_BEGINS: readonly string[] = [
  ...Object.keys(unitNames).flatMap((name) => {
    const word = /^[a-z]+/.exec(name)?.[0] ?? '';
    return [word, `${word}s`];
  }),
  'centuries',
];
/** What may follow an amount: units, a few, a couple, twenty-one, half a year. */
export const AFTER_AMOUNT: readonly string[] = [...UNIT_BEGINS, 'a', 'an', 'few', 'couple', ...ONES.split('|')];

export const monthOf: (name: string) => number = memo((name) => monthNames[name.replace('.', '').toLowerCase()] ?? 0);
/** 0 of a word that is no weekday, months among them. */
export const weekdayOf: (name: string) => number = memo((name) =>
  /^month/i.test(name) ? 0 : (weekdayNames[name.slice(0, 3).toLowerCase()] ?? 0),
);

/** The sum of number words: twenty-one, two thousand and eighteen; of a few and a couple the second word alone. */
const sumOf: (words: string) => number = memo((words) => {
  let total = 0;
  for (const word of words.toLowerCase().replace(/^a /, '').split(/[ -]/)) {
    if (word === 'thousand') total *= 1000;
    else if (word === 'hundred') total *= 100;
    else total += cardinals[word] ?? ordinals[word] ?? 0;
  }
  return total;
});

/** A number in figures or words, ordinal or cardinal: 3rd, third, twenty-first, a few. */
export function numberOf(text: string): number {
  let figures = 0;
  let at = 0;
  for (; at < text.length; at++) {
    const figure = text.charCodeAt(at) - 48;
    if (!(figure >= 0 && figure <= 9)) break;
    figures = figures * 10 + figure;
  }
  return at > 0 ? figures : sumOf(text);
}

/** A year in figures of two or four, or in words: 2018, '87, nineteen ninety three (19 and 93). */
export const yearOf: (text: string) => number = memo((text) => {
  const figures = /\d+/.exec(text);
  if (figures) return figures[0].length <= 2 ? fullYear(Number(figures[0])) : Number(figures[0]);
  const halves = /^(\w+) ((?:twen|thir|for|fif|six|seven|eigh|nine)ty.*|ten|eleven|twelve|\w+teen)$/i.exec(text);
  return halves ? numberOf(halves[1] ?? '') * 100 + numberOf(halves[2] ?? '') : sumOf(text);
});

export const unitOf: (word: string) => DateUnit = memo((word) => {
  const lower = word.toLowerCase();
  return unitNames[lower] ?? unitNames[lower.replace(/s$/, '')] ?? 'day';
});

/** A unit after an amount, where mon is no Monday: 1 mon. */
const COUNTED_UNIT = `(?:${UNIT}|mons?(?![A-Za-z]))`;
/** Amounts with their units, up to three: 2 years 1 month and 21 days; half a year. */
export const STEPS: string = `(?:half an? ${COUNTED_UNIT}|${AMOUNT}[ -]?${COUNTED_UNIT}(?:(?:,| and|, and)? ${AMOUNT} ${UNIT}){0,2})`;
const EACH_STEP = new RegExp(`(${AMOUNT}|half an?)[ -]?(${COUNTED_UNIT})`, 'g');

/** Amounts with their units, in lower case: 2 years 1 month and 21 days. */
export const stepsOf = (text: string): DateStep[] =>
  matchesOf(EACH_STEP, text).map((match) => ({
    unit: unitOf(match[2] ?? ''),
    count: /^half/i.test(match[1] ?? '') ? 0.5 : numberOf(match[1] ?? ''),
  }));

/** Offsets of words that count from the present: last week −1, next week 1. */
export const offsetOf: (word: string) => number = memo((word) => {
  if (/(?:last|past|previous|prior)$/i.test(word)) return -1;
  return /(?:next|coming|following|upcoming)$/i.test(word) ? 1 : 0;
});
