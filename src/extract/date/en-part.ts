import { partNames } from '../../lexicon/date-words.js';
import { unitOf } from './en-words.js';
import { lowerCase } from './lower-case.js';
import type { DateRule } from './rule.js';
import { narrative, piece, relative, said } from './value.js';

const sticky = (source: string): RegExp => lowerCase(`(?:${source})(?![A-Za-z])`);
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';

/** Parts of a period, and units that wait for the date they belong to. */
export const englishParts: readonly DateRule[] = [
  {
    id: 'date.en.unit-beside',
    begins: ['the', 'day', 'week', 'weekend', 'month', 'quarter', 'year'],
    next: ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'after', 'before', 'ending', 'ended'],
    // the day after Christmas, the week before Easter, the year ended 31 March 2020: to be joined to that day
    pattern: sticky('(?:the )?(day|week|weekend|month|quarter|year)(?= (?:after|before|end(?:ed|ing)) | to [A-Z\\d])'),
    value: (match) => piece(narrative(unitOf(text(match, 1)), 0)),
  },
  {
    id: 'date.en.week-of',
    begins: ['week', 'weekend', 'w'],
    next: ['of', 'commencing', 'beginning', 'starting', '/'],
    // the week of October 7th; w/c Feb 4; the weekend of Halloween
    pattern: lowerCase(
      String.raw`(?:(weekend) of|week (?:of|commencing|(?<!\ba week )(?:beginning|starting)(?: on)?)|w/c) (?:the )?`,
    ),
    value: (match) => piece(narrative(match[1] ? 'weekend' : 'week', 0)),
  },
  {
    id: 'date.en.part',
    begins: [...new Set(Object.keys(partNames).map((name) => name.split(' ')[0] ?? ''))],
    // early, mid, the end of … before a period
    pattern: lowerCase(
      String.raw`(?:(early|mid|late|later|earlier)[- ](?:in )?|((?:beginning|start|middle|end)(?= of )|(?<=(?:the|by|at) )(?:beginning|start|middle|end)|rest|remainder)(?: of)?(?: around)? |(first|second|latter|last)[ -]half of )(?:the (?!day\b))?`,
    ),
    value: (match) =>
      piece({
        kind: 'part',
        part: partNames[(match[1] ?? match[2] ?? `${match[3]} half`).toLowerCase()] ?? 'early',
        of: relative('day', 0),
      }),
  },
  {
    id: 'date.en.part-of-current',
    begins: ['bom', 'eom', 'eoy', 'boy', 'end', 'rest', 'year', 'month', 'my', 'beginning', 'start'],
    // EOM, BOY; end of month; rest of the day; year to date; by year-end
    pattern: sticky(
      '([BE]O[MY])|(beginning of|start of|end of|rest of|rest)(?: (?:the|my|current|this))? (day|week|month|year)|(year to date)|(my day)' +
        '|(?<=(?:by|at|before|until|till|since) (?:the )?)(year|month|quarter)[ -]end(?! [a-z])',
    ),
    value: (match, { text: sentence }) => {
      if (match[4]) return said({ kind: 'part', part: 'to-date', of: relative('year', 0) });
      if (match[5]) return said(relative('day', 0));
      if (match[6]) return said({ kind: 'part', part: 'late', of: relative(unitOf(match[6]), 0) });
      const code = match[1] ? sentence.slice(match.index, match.index + match[1].length) : '';
      if (code && code !== code.toUpperCase()) return null;
      const part =
        partNames[text(match, 2).toLowerCase().replace(' of', '')] ?? (code.startsWith('B') ? 'early' : 'late');
      const unit = match[3] ? unitOf(match[3]) : code.endsWith('M') ? 'month' : 'year';
      // At the end of the day, what counts is …
      const around = `${sentence.slice(Math.max(0, match.index - 7), match.index)}…${sentence.slice(match.index + match[0].length)}`;
      if (unit === 'day' && /at the …,/i.test(around)) return null;
      if (unit === 'day') return said(narrative('day', 0));
      return said({ kind: 'part', part, of: relative(unit, 0) });
    },
  },
];
