import { unitAt } from '../../text/units.js';
import type { When } from '../../types.js';
import {
  FIGURES,
  numberOf,
  ORDINAL,
  ORDINAL_BEGINS,
  SUFFIXES,
  TEENS_BEGINS,
  TENS_BEGINS,
  YEAR_WORDS,
  yearOf,
} from './en-words.js';
import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { calendar, piece, said } from './value.js';

const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const yearly = (year: number): When => ({ kind: 'calendar', year, month: null, day: null, weekday: null });
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Words or figures beside a bare year that show it to be one: in 2014, the 1998 agreement, (2010). */
const YEAR_LEADS =
  /(?:^|[^A-Za-z])(?:in|since|by|until|till|to|from|of|during|for|before|after|through|between|and|or|year|the|early|late|mid|end|around|about|circa|fiscal|on|cy|than|[12]\d{3},)[ -]*$/i;
const NOT_YEAR =
  /^(?: ?(?:%|percent|per cent|people|cases|deaths|patients|tests|jobs|million|billion|km|kg|miles|dollars|euros|units|employees|students|persons|workers|seats|m\b|x\b|calls|mAh|copies|votes|hours|days|items|beds|doses|children|women|men|homes|houses|aircraft|points|[a-z]+(?:ers|ists)\b)|[.,:]\d|[-/]\d|-n?CoV)/i;
/** Notified of 1938 laboratory-confirmed cases: people, unless a preposition of time leads. */
const COUNTED =
  /^[ -](?:new |laboratory|lab[- ]|confirmed|suspected|probable|human (?:cases|infections)|additional|infections?\b|contacts\b|residents\b|adults\b)/i;
/** Words that a number belongs to: Room 1905, page 2019. */
const NUMBERED =
  /(?:^|[^A-Za-z])(?:room|suite|flat|apartment|unit|box|pages?|port|flight|model|nos?\.?|number|route|highway|chapter|section|item|resolution|code|pin|ext(?:ension)?|version|channel|building|bus|disease|virus|server|office|windows|studio|exchange|sharepoint) $/i;
/** A telephone number or an address behind four figures: 1800 022 222, 1909 Jolinda Drive. */
const NUMBERS =
  /^ (?:\d{3} \d{3}\b|(?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){1,2}(?:Street|St|Road|Rd|Drive|Dr|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Highway|Parkway|Terrace|Circle)\b)/;

/** Chinese characters and punctuation begin here. */
const HAN = 0x2e80;

/** In her late 30s; temperatures in the 80s. */
const NO_DECADE = /\b(?:his|her|their|my|your|our) (?:early |late |mid[- ])?\d0'?s|temperature|degrees|highs |lows /i;

/** Years, decades and centuries of English text. */
export const englishYears: readonly DateRule[] = [
  {
    id: 'date.en.year',
    begins: ['0'],
    figures: [4, 4, '12'],
    pattern: lowerCase(
      `(?<![\\d.:$€£#&/+@] ?|,|\\w|(?<!(?<![\\d-])\\d{4} ?|mid)-)(?:1[5-9]|20)\\d\\d(?![\\d%A-Za-z_元万亿名家米吨件人个例套余多]|,\\d{3})`,
    ),
    value: (match, { text: sentence }) => {
      const when = calendar({ year: Number(match[0]) });
      // Between Chinese characters, as in 于2020年, no word of these stands.
      const chinese = unitAt(sentence, match.index + 4) >= HAN;
      if (chinese && unitAt(sentence, match.index - 1) >= HAN) return piece(when);
      const before = sentence.slice(Math.max(0, match.index - 12), match.index);
      const after = sentence.slice(match.index + 4, match.index + 40);
      if (!chinese && NUMBERS.test(after)) return null;
      if ((!chinese && NOT_YEAR.test(after)) || NUMBERED.test(before)) return piece(when);
      if (!chinese && COUNTED.test(after) && !/(?:^|[^A-Za-z])(?:in|during|since|by|until) $/i.test(before))
        return piece(when);
      if (YEAR_LEADS.test(before)) return said(when);
      const year = Number(match[0]);
      if (chinese || year < 1900) return piece(when);
      const inName = year < 2050 && /[A-Za-z)] $/.test(before) && /^(?:$|[ .,;:)!?'’"])/.test(after);
      const opens = /^(?: [A-Z]|\))/.test(after) && /^$|\($/.test(before.trim());
      return inName || opens ? said(when) : piece(when);
    },
  },
  {
    id: 'date.en.years',
    begins: ['0'],
    figures: [4, 4, '12'],
    next: ['-', '–', '/'],
    // The 2019-20 season, in 2019/20, 2015–18; 2012-14 alone may be anything
    pattern: lowerCase('(?<![\\d.,:$€£#/-])((?:19|20)\\d\\d)([-–/])(\\d\\d)(?![\\d%]|[-–/.:]\\d)'),
    value: (match, { text: sentence }) => {
      const first = Number(match[1]);
      const last = first - (first % 100) + Number(match[3]);
      if (last <= first || last > first + 20) return null;
      const season = /^ (?:season|academic|school|fiscal|financial|flu|campaign|budget)/i.test(
        sentence.slice(match.index + match[0].length),
      );
      const led = match[2] === '–' || YEAR_LEADS.test(sentence.slice(Math.max(0, match.index - 12), match.index));
      // In 2006-08 of a sentence; 2012-14 alone may be anything.
      const prose = sentence.length > 24 && /[a-z]{2}[^a-z]*$/.test(sentence);
      if (!season && !(led && (Number(match[3]) > 12 || prose))) return null;
      return said({ kind: 'range', from: yearly(first), to: yearly(last) });
    },
  },
  {
    id: 'date.en.year-words',
    begins: ['two', 'nineteen', 'eighteen', 'seventeen', 'twenty', 'year', 'cy', 'fy', 'fiscal'],
    next: ['thousand', 'hundred', 'year', "'", '-', ...TENS_BEGINS, ...TEENS_BEGINS, ...FIGURES],
    pattern: lowerCase(
      `(?:(${YEAR_WORDS})|(?<!new )(?:fiscal )?year (\\d{3,4})(?![\\d,])|fy[ '-]?((?:20)?\\d\\d)(?![\\d,])|cy ?((?:20|19)?\\d\\d)(?!\\d))`,
    ),
    value: (match) => said(calendar({ year: yearOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '') })),
  },
  {
    id: 'date.en.decade',
    begins: ['0', "'"],
    figures: [2, 4],
    next: FIGURES,
    nextOfNumber: ['s', "'"],
    pattern: lowerCase("(?:'?)((?:1[5-9]|20)\\d0|[2-9]0) ?'?s(?![A-Za-z'’])"),
    value: (match, { text: sentence }) => {
      const number = Number(match[1]);
      const before = sentence.slice(Math.max(0, match.index - 10), match.index);
      // 90s is an age or a temperature unless the words before show a time: in the 90s, not in his 90s.
      if (number < 100 && (!/(?:in |the |early |late |mid-?)$/i.test(before) || NO_DECADE.test(sentence))) return null;
      // The 1800s are a century, the 1900s and 2000s ten years.
      if (number >= 1500 && number < 1900 && number % 100 === 0)
        return said({ kind: 'range', from: yearly(number), to: yearly(number + 99) });
      return said({ kind: 'period', unit: 'decade', number, year: null });
    },
  },
  {
    id: 'date.en.decade-words',
    begins: ['nineteen', 'noughties', 'two', 'eighteen', ...DECADES],
    pattern: lowerCase(
      `(?:(nineteen|eighteen) (${DECADES.join('|')})|noughties|two thousands|(?<=(?:^|in |during )the (?:early |late |mid-?)?)(${DECADES.join('|')}))(?![A-Za-z])`,
    ),
    value: (match) => {
      const name = match[2] ?? match[3];
      const decade = name ? numberOf(name.replace(/ies$/i, 'y')) : 0;
      const century = match[1] ? numberOf(text(match, 1)) * 100 : match[3] && decade > 20 ? 1900 : 2000;
      return said({ kind: 'period', unit: 'decade', number: century + decade, year: null });
    },
  },
  {
    id: 'date.en.century',
    begins: ['0', ...ORDINAL_BEGINS],
    figures: [1, 2],
    next: ['century', ...SUFFIXES],
    pattern: lowerCase(`(\\d{1,2}(?:st|nd|rd|th)|${ORDINAL})[ -]century(?! ?B\\.?C|[A-Za-z]| of [a-z])`),
    value: (match) => said({ kind: 'period', unit: 'century', number: numberOf(text(match, 1)), year: null }),
  },
];
