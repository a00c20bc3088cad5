import { ENGLISH_NUMERAL } from '../../text/numerals.js';
import { unitsOf } from '../../text/units.js';

export const FIGURE = '\\d{1,3}(?:[, ]\\d{3})+(?![\\d,]\\d)|\\d+(?:\\.\\d+)?';
export const SCALE = '(?: ?(?:hundred|thousand|million|billion)(?![a-z]))';
export const MONTH: string =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|' +
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const NUMERIC_DATE = '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?';
/** Nouns whose number only tells one of them from the others: case 7, week 23, Table 2. */
const NUMBERED =
  '(?:case|patient|update|(?<!last |this |past |previous |next )week|figure|table|phase|type|no|nos|number|page|' +
  'section|article|chapter|volume|day|group|grade|level|tier|age[ds]?(?: of)?|route|highway)';
/** What people are counted as, behind a number that might be a year: 2020 cases. */
const COUNTED =
  '(?:new |more |confirmed |laboratory|lab[- ]|suspected |probable |human |additional |cases|deaths|people|persons|' +
  'patients|individuals|infections|contacts)';
/** Who may be of some age: children under five; of those who died seven were over 70. */
const COMPARED = '(?:under|over|below|above|older than|younger than)';
const AGED =
  `\\b${COMPARED} (?<=\\b(?:(?:children|those|people|persons|adults|patients|women|men|individuals|infants|aged|age) ` +
  '|(?:people|patients|victims|those|them|men|women|died|whom) (?:[a-z]+ ){0,3}(?:were|was|' +
  `are|is) (?:all )?)${COMPARED} )` +
  `(?:the age of )?(?:${ENGLISH_NUMERAL}|\\d{1,3})(?=[.,;:)]| (?:and|or|have|has|had|were|` +
  'was|are|is|who|in|with|died)\\b)';
/** Where a figure or what only looks like one may begin: at a digit, at the first letter of a word, at any letter, at a sign. */
type Start = 'digit' | 'word' | 'letter' | 'sign';

/** Figures that are no amounts, passed over whole, the first that fits at a place; and where they may begin. */
const OTHER: readonly (readonly [readonly Start[], string])[] = [
  [['word', 'letter'], 'https?:\\S+'],
  [['word'], '\\bH\\dN\\d\\)? \\d{4}\\b'],
  [['word'], `\\b${MONTH}\\.? ${DAY}(?:,? \\d{4})?\\b`],
  [['digit'], `\\b${DAY} (?:of )?${MONTH}\\b(?:,? \\d{4})?`],
  [['word'], `\\b${MONTH},? \\d{4}\\b`],
  [['digit'], NUMERIC_DATE],
  [['digit'], '\\b\\d{1,2}(?::\\d{2}(?: ?[ap]\\.?m\\.?)?|\\.\\d{2} ?[ap]\\.?m\\b)'],
  [['digit'], '\\b\\d{1,2} ?[ap]\\.?m\\b'],
  [['word'], '\\bCOVID-? ?19\\b'],
  [['word'], '\\b[A-Za-z]+-?\\d[\\w-]*'],
  [['word'], `\\b${NUMBERED}s?\\.? (?:no\\.? ?)?#?\\d+\\b`],
  [['digit'], '\\b\\d+(?:\\.\\d+)?(?: to | ?[-–] ?)?(?:\\d+(?:\\.\\d+)?)?[- ]?(?:%|per ?cent|percent)'],
  [['word'], `\\bage[ds]?(?: of)? ${ENGLISH_NUMERAL}\\b`],
  [['word'], AGED],
  // Her brother, 9, is in stable condition.
  [['digit'], '\\b\\d{1,2}(?=, (?:is|was|who|has|had|said|says|from|of|died|told)\\b)(?<=[a-z], \\d{1,2})'],
  [['digit', 'word'], `\\b(?:${ENGLISH_NUMERAL}|\\d+)[- ](?:year|month|week|day|hour)s?(?:[- ]olds?)?\\b`],
  [['sign'], '[$€£¥#]\\s?\\d[\\d,.]*(?: ?(?:million|billion|m|bn))?'],
  [['word', 'letter'], `(?:per|in every|out of every) (?:(?:${FIGURE})${SCALE}?|million|thousand|hundred)`],
  [['digit'], `\\b(?:19|20)\\d{2}\\b(?! ${COUNTED})(?:[-–/]\\d{2,4})?`],
  [['digit'], '\\b\\d+(?:st|nd|rd|th)\\b'],
];

const AMOUNT = `(?:${FIGURE})(?:${SCALE}|[kKmM](?![a-z]))?`;
/** A single death was reported in Kano. */
const SINGLE =
  'single(?= (?:[a-z-]+ ){0,2}(?:case|death|fatality|infection) ' +
  '(?:was|has|had|reported|confirmed|recorded|in [A-Z]|from [A-Z]|of [a-z]))';
const number = (amount: string): string =>
  `(?<![\\w.,/–-]|[$€£¥#] ?)(?:${amount})(?![\\w%]|[.,]\\d|-[a-z])(?: or (?:more|fewer|less))?`;
const NONE =
  "\\b(?:no|zero)(?= (?:[\\w'-]+ ){0,6}(?:cases?|deaths?|fatalit|infections?|patients?|people|recover|hospital))";
const ONE = "\\ban?(?= (?:[\\w'()-]+ ){0,7}(?:case|death|fatality|infection)\\b)";

/** What may begin at a place of that kind, of figures that are none of ours; then, captured: a number, no, a or an. */
function at(start: Start, amount: string | null): RegExp {
  const others = OTHER.filter(([starts]) => starts.includes(start)).map(([, source]) => `(?:${source})`);
  const ours = amount === null ? [] : [`(${number(amount)})`];
  if (start === 'word') ours.push(`(${NONE})`, `(${ONE})`);
  return new RegExp([...others, ...ours].join('|'), 'iy');
}

const DIGIT = at('digit', `${AMOUNT}(?: ?[-–] ?${AMOUNT})?`);
const WORD = at('word', `${ENGLISH_NUMERAL}|${SINGLE}`);
const LETTER = at('letter', null);
const SIGN = at('sign', null);
const NUMERIC = new RegExp(NUMERIC_DATE, 'y');

/** Words that one of the patterns for words may begin with, when no digit follows. */
const WORDS = `
  jan january feb february mar march apr april may jun june jul july aug august sep sept september sepember oct october
  nov november dec december covid age aged ages under over below above older younger a an half no zero single one two
  three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety
`;
const NUMBERED_WORDS = `
  case patient update week figure table phase type no nos number page section article chapter volume day group grade level
  tier age aged ages route highway
`;
/** By the first two letters and the length of a word: whether it may be one of those. */
const beginnings = new Uint8Array(1 << 15);
const kindOf = (first: number, second: number, length: number): number =>
  ((first & 31) << 10) | ((length > 1 ? second & 31 : 0) << 5) | (length & 31);
for (const word of [WORDS, NUMBERED_WORDS, NUMBERED_WORDS.replace(/\b(?=\s)/g, 's')].join(' ').trim().split(/\s+/))
  beginnings[kindOf(word.charCodeAt(0), word.charCodeAt(1), word.length)] = 1;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a;
const isWord = (unit: number): boolean => isLetter(unit) || isDigit(unit) || unit === 0x5f;
const isSign = (unit: number): boolean =>
  unit === 0x24 || unit === 0x23 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5;

/** Where a number, `no` or `an` stands. */
export interface Scanned {
  readonly kind: 'number' | 'no' | 'one';
  readonly start: number;
  readonly end: number;
}

/** Runs a pattern at a place, keeps what it captured, and answers where it ends, or -1. */
function take(pattern: RegExp, text: string, start: number, found: Scanned[]): number {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return -1;
  const end = pattern.lastIndex;
  if (match[1] !== undefined) found.push({ kind: 'number', start, end });
  else if (match[2] !== undefined) found.push({ kind: 'no', start, end });
  else if (match[3] !== undefined) found.push({ kind: 'one', start, end });
  return end;
}

/** Where in a word `https:`, `per 100`, `in every` or `out of every` may begin, which need no border before them; or -1. */
function insideWord(text: string, units: Uint16Array, start: number, end: number): number {
  const next = units[end];
  if (next === COLON) {
    const scheme = /https?$/i.exec(text.slice(start, end));
    return scheme ? start + scheme.index : -1;
  }
  if (next !== SPACE) return -1;
  const [last, middle] = [lower(units, end - 1), lower(units, end - 2)];
  if (last === N) return middle === I && lower(units, end + 1) === E && end - 2 >= start ? end - 2 : -1;
  if (end - 3 < start) return -1;
  if (last === R) return middle === E && lower(units, end - 3) === P ? end - 3 : -1;
  return last === T && middle === U && lower(units, end - 3) === O && lower(units, end + 1) === O ? end - 3 : -1;
}

const lower = (units: Uint16Array, at: number): number => (units[at] as number) | 32;
const [E, I, N, O, P, R, T, U] = [0x65, 0x69, 0x6e, 0x6f, 0x70, 0x72, 0x74, 0x75];
const SPACE = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;

/** The figures of a sentence in order. Patterns run only where a digit, a word that they know or a sign stands. */
export function scanFigures(text: string): Scanned[] {
  const found: Scanned[] = [];
  const units = unitsOf(text);
  // Behind the end stands 0, before the beginning nothing.
  for (let at = 0, before = 0; at < text.length; before = units[at - 1] as number) {
    const unit = units[at] as number;
    let end = at + 1;
    let to = -1;
    if (isLetter(unit)) {
      while (isLetter(units[end] as number)) end++;
      const next = units[end] as number;
      const numbered = isDigit(next) || (next === HYPHEN && isDigit(units[end + 1] as number));
      if (numbered || beginnings[kindOf(unit, units[at + 1] as number, end - at)])
        if (!isWord(before)) to = take(WORD, text, at, found);
      if (to < 0) {
        const from = insideWord(text, units, at, end);
        if (from >= 0) to = take(LETTER, text, from, found);
      }
    } else if (isDigit(unit)) {
      while (isDigit(units[end] as number)) end++;
      to = take(DIGIT, text, at, found);
      // The last four digits of a longer number may begin a date.
      if (to < 0 && end - at > 4) to = take(NUMERIC, text, end - 4, found);
    } else if (isSign(unit)) to = take(SIGN, text, at, found);
    at = to < 0 ? end : to;
  }
  return found;
}
