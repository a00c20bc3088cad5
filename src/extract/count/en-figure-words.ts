import { isDigit, isLetter } from '../../text/letters.js';
import { ENGLISH_NUMBER_WORD, ENGLISH_NUMERAL, ENGLISH_SCALE } from '../../text/numerals.js';
import { Phrases } from '../../text/phrases.js';
import { cue } from './cue.js';
import {
  COMMA,
  DAY,
  ENDED,
  endOf,
  HYPHEN,
  isFree,
  keepNumber,
  LASTING,
  MONTH,
  type Scanned,
  SPACE,
  STOP,
} from './en-figure-parts.js';

/** What a word may begin, one bit each. */
const DATED = 1;
const VIRUS = 2;
const NUMBERED = 4;
const OF_AGE = 8;
const COMPARED = 16;
const NUMERAL = 32;
const ARTICLE = 64;
const SCALE = 128;
const SINGLE = 256;
const NONE = 512;
/** Stands between a comparison and an age. */
const LEADS = 1024;

const WORDS: readonly (readonly [number, string])[] = [
  [
    DATED,
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september sepember ' +
      'oct october nov november dec december',
  ],
  [VIRUS, 'covid'],
  [
    NUMBERED,
    'case patient update week figure table phase type no number page section article chapter volume day group grade level ' +
      'tier age route highway cases patients updates weeks figures tables phases types nos numbers pages sections articles ' +
      'chapters volumes days groups grades levels tiers aged ages routes highways',
  ],
  [OF_AGE, 'age aged ages'],
  [COMPARED, 'under over below above older younger'],
  [
    NUMERAL,
    'half zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  [ARTICLE, 'a an'],
  [SCALE, 'hundred thousand million billion dozen'],
  [SINGLE, 'single'],
  [NONE, 'no zero'],
  [LEADS, 'than the'],
];

/** By the first two letters and the length of a word: what it may begin. Others share a place now and then: patterns read it. */
let beginnings: Uint16Array | null = null;
const placeOf = (first: number, second: number, length: number): number =>
  ((first & 31) << 10) | ((length > 1 ? second & 31 : 0) << 5) | (length & 31);

function prepare(): Uint16Array {
  const table = new Uint16Array(1 << 15);
  for (const [what, words] of WORDS)
    for (const word of words.split(' ')) {
      const place = placeOf(word.charCodeAt(0), word.charCodeAt(1), word.length);
      table[place] = (table[place] as number) | what;
    }
  return table;
}

/** March 5, Mar. 5-7, 2020, March 2020; May. */
const MONTH_DAY = new RegExp(`${MONTH}(?:\\.? ${DAY}(?:,? \\d{4})?|,? \\d{4})\\b`, 'iy');
const COVID = /COVID-? ?19\b/iy;
/** Nouns whose number only tells one of them from the others: case 7, week 23, Table 2. */
const NAMED =
  '(?:case|patient|update|(?<!last |this |past |previous |next )week|figure|table|phase|type|no|nos|number|page|' +
  'section|article|chapter|volume|day|group|grade|level|tier|age[ds]?(?: of)?|route|highway)';
const NUMBER_NAMED = new RegExp(`${NAMED}s?\\.? (?:no\\.? ?)?#?\\d+\\b`, 'iy');
const AGE = new RegExp(`age[ds]?(?: of)? ${ENGLISH_NUMERAL}\\b`, 'iy');
/** Who may be of some age: children under five; of those who died seven were over 70. */
const COMPARISON = '(?:under|over|below|above|older than|younger than)';
const PEOPLE = 'children|those|people|persons|adults|patients|women|men|individuals|infants|aged|age';
const SUBJECT = 'people|patients|victims|those|them|men|women|died|whom';
const COMPARED_AGE = new RegExp(
  `${COMPARISON} (?<=\\b(?:(?:${PEOPLE}) |(?:${SUBJECT}) (?:[a-z]+ ){0,3}(?:were|was|are|is) (?:all )?)${COMPARISON} )` +
    `(?:the age of )?(?:${ENGLISH_NUMERAL}|\\d{1,3})` +
    '(?=[.,;:)]| (?:and|or|have|has|had|were|was|are|is|who|in|with|died)\\b)',
  'iy',
);
/** Words before such a comparison. */
const BEFORE_AGE: ReadonlySet<string> = new Set(`${PEOPLE}|were|was|are|is|all`.split('|'));
function isOfPeople(text: string, start: number): boolean {
  let from = start - 1;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return from < start - 1 && BEFORE_AGE.has(text.slice(from, start - 1).toLowerCase());
}
/** Behind a number in words: two weeks, or, captured, what is counted: two. */
const BEHIND = new RegExp(`${LASTING}|(${ENDED})`, 'iy');
/** What such a number begins with, and what it goes on with. */
const openings = new Phrases(
  'count.number-openings',
  [['word', `${ENGLISH_NUMBER_WORD}|(?:an? |half a )${ENGLISH_SCALE}`]],
  (unit) => !isLetter(unit),
);
const parts = new Phrases(
  'count.number-parts',
  [
    ['scale', ENGLISH_SCALE],
    ['word', ENGLISH_NUMBER_WORD],
  ],
  (unit) => !isLetter(unit),
);
const MOST_PARTS = 8;

/** Where a number in words ends, kept if it is ours, or -1: twenty-one, nine hundred and ninety-nine, a dozen; ENGLISH_NUMERAL. */
function written(text: string, units: Uint16Array, start: number, found: Scanned[]): number {
  const ends = [openings.at(text, start)];
  for (let at = ends[0] as number; at >= 0 && ends.length <= MOST_PARTS; ) {
    const from = at;
    at = units[from] === SPACE || units[from] === HYPHEN ? parts.at(text, from + 1) : -1;
    if (at < 0 && ((units[from + 1] as number) | 32) === A && AND.test(text.slice(Math.max(0, from - 8), from + 5)))
      at = parts.at(text, from + 5);
    if (at >= 0) ends.push(at);
  }
  // What goes on with a word that makes it no number may still be one without its last part.
  for (let k = ends.length - 1; k >= 0 && (ends[0] as number) >= 0; k--) {
    BEHIND.lastIndex = ends[k] as number;
    const match = BEHIND.exec(text);
    if (match === null) continue;
    if (match[1] === undefined) return BEHIND.lastIndex;
    return isFree(units, start) ? keep('number', BEHIND.lastIndex, start, found) : -1;
  }
  return -1;
}
const AND = /(?:hundred|thousand|million) and $/i;
/** A single death was reported in Kano. */
const SINGLE_CASE = new RegExp(
  '(single)(?= (?:[a-z-]+ ){0,2}(?:case|death|fatality|infection) ' +
    `(?:was|has|had|reported|confirmed|recorded|in [A-Z]|from [A-Z]|of [a-z]))${ENDED}`,
  'iy',
);
const NO_CASES = cue(
  /(?:no|zero)(?= (?:[\w'-]+ ){0,6}(?:cases?|deaths?|fatalit|infections?|patients?|people|recover|hospital))/iy,
  'case|death|fatalit|infection|patient|people|recover|hospital',
);
const A_CASE = cue(/an?(?= (?:[\w'()-]+ ){0,7}(?:case|death|fatality|infection)\b)/iy, 'case|death|fatality|infection');
const SUBTYPE = /H\dN\d\)? \d{4}\b/iy;

/** Where a name with a number ends, such as B117, COVID-19 or H1N1 2009: its letters end where a digit or a hyphen follows. */
export function namedEnd(text: string, units: Uint16Array, start: number, end: number): number {
  let to = -1;
  const first = (units[start] as number) | 32;
  if (first === H && end - start === 1) to = endOf(SUBTYPE, text, start);
  else if (first === C && end - start === 5) to = endOf(COVID, text, start);
  if (to >= 0) return to;
  for (to = end + 1; isDigit(units[to] as number) || isLetter(units[to] as number) || isJoint(units[to] as number); )
    to++;
  return to;
}

const isJoint = (unit: number): boolean => unit === HYPHEN || unit === 0x5f;
const [A, C, H, N, O] = [0x61, 0x63, 0x68, 0x6e, 0x6f];
const NUMBER_SIGN = 0x23;

/** What the word at a place may begin. */
function kindAt(table: Uint16Array, units: Uint16Array, start: number): number {
  let end = start;
  while (isLetter(units[end] as number)) end++;
  return end === start
    ? 0
    : (table[placeOf(units[start] as number, units[start + 1] as number, end - start)] as number);
}

/** Where a figure ends that begins with a word, or -1; one that is ours is kept. In a sentence that was heard (cue.ts). */
export function wordFigure(text: string, units: Uint16Array, start: number, end: number, found: Scanned[]): number {
  beginnings ??= prepare();
  const kind = beginnings[placeOf(units[start] as number, units[start + 1] as number, end - start)] as number;
  if (kind === 0) return -1;
  const mark = units[end] as number;
  /** Behind a space, or a mark and a space. */
  const next = units[mark === STOP || mark === COMMA ? end + 2 : end + 1] as number;
  const behind = kind & (OF_AGE | COMPARED | ARTICLE) ? kindAt(beginnings, units, end + 1) : 0;
  let to = -1;
  if (kind & DATED && isDigit(next)) to = endOf(MONTH_DAY, text, start);
  if (to < 0 && kind & VIRUS) to = endOf(COVID, text, start);
  if (to < 0 && kind & NUMBERED && (isDigit(next) || next === NUMBER_SIGN || (next | 32) === N || (next | 32) === O))
    to = endOf(NUMBER_NAMED, text, start);
  if (to < 0 && kind & OF_AGE && (behind & NUMERAL || (next | 32) === O || (next | 32) === A))
    to = endOf(AGE, text, start);
  if (
    to < 0 &&
    kind & COMPARED &&
    (behind & (NUMERAL | LEADS) || isDigit(next) || (next | 32) === A) &&
    isOfPeople(text, start)
  )
    to = endOf(COMPARED_AGE, text, start);
  if (to < 0 && (kind & NUMERAL || (kind & ARTICLE && behind & SCALE))) to = written(text, units, start, found);
  if (to < 0 && kind & SINGLE) to = keepNumber(SINGLE_CASE, text, units, start, found);
  if (to < 0 && kind & NONE && NO_CASES.heard) to = keep('no', endOf(NO_CASES.pattern, text, start), start, found);
  if (to < 0 && kind & ARTICLE && A_CASE.heard) to = keep('one', endOf(A_CASE.pattern, text, start), start, found);
  return to;
}

function keep(kind: Scanned['kind'], end: number, start: number, found: Scanned[]): number {
  if (end >= 0) found.push({ kind, start, end });
  return end;
}
