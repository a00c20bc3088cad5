import { isDigit, isLetter } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import {
  COLON,
  COMMA,
  DASH,
  DAY,
  ENDED,
  endOf,
  FIGURE,
  HYPHEN,
  isFree,
  keepNumber,
  LASTING,
  MONTH,
  PERCENT,
  SCALE,
  type Scanned,
  SLASH,
  SPACE,
  STOP,
} from './en-figure-parts.js';

const NUMERIC_DATE = '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}';
/** What people are counted as, behind a number that might be a year: 2020 cases. */
const COUNTED =
  '(?:new |more |confirmed |laboratory|lab[- ]|suspected |probable |human |additional |cases|deaths|people|persons|' +
  'patients|individuals|infections|contacts)';

/** Figures that are no amounts, passed over whole: the first that fits. */
const OTHERS: readonly string[] = [
  `\\b${DAY} (?:of )?${MONTH}\\b(?:,? \\d{4})?`,
  NUMERIC_DATE,
  '\\b\\d{1,2}(?::\\d{2}(?: ?[ap]\\.?m\\.?)?|\\.\\d{2} ?[ap]\\.?m\\b)',
  '\\b\\d{1,2} ?[ap]\\.?m\\b',
  '\\b\\d+(?:\\.\\d+)?(?: to | ?[-–] ?)?(?:\\d+(?:\\.\\d+)?)?[- ]?(?:%|per ?cent|percent)',
  // Her brother, 9, is in stable condition.
  '\\b\\d{1,2}(?=, (?:is|was|who|has|had|said|says|from|of|died|told)\\b)(?<=[a-z], \\d{1,2})',
  `\\b\\d+${LASTING}`,
  `\\b(?:19|20)\\d{2}\\b(?! ${COUNTED})(?:[-–/]\\d{2,4})?`,
  '\\b\\d+(?:st|nd|rd|th)\\b',
];
const AMOUNT = `(?:${FIGURE})(?:${SCALE}|[kKmM](?![a-z]))?`;
/** One of those, or, captured, an amount or two. */
const DIGITS = new RegExp(`${OTHERS.join('|')}|(?:${AMOUNT}(?: ?[-–] ?${AMOUNT})?)(${ENDED})`, 'iy');
const DATE = new RegExp(NUMERIC_DATE, 'y');

/** First three letters of the words behind a space that a number goes on with, `_` being none: 5 March, 5 of May, 30 to 40 %. */
const GOING_ON = 'jan feb mar apr may jun jul aug sep oct nov dec of_ or_ to_ per yea mon wee day hou hun tho mil bil';
let goesOn: Uint8Array | null = null;
const placeOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

function prepare(): Uint8Array {
  const table = new Uint8Array(1 << 15);
  for (const word of GOING_ON.replaceAll('_', ' ').split(/ (?=[a-z])/))
    table[placeOf(word.charCodeAt(0), unitAt(word, 1), unitAt(word, 2))] = 1;
  return table;
}

/** Do digits end here for good, with nothing behind them that makes them anything but a number: 35 cases; 35. */
function isPlain(units: Uint16Array, start: number, end: number): boolean {
  const unit = units[end] as number;
  const next = units[end + 1] as number;
  // 1998, 2020
  const [first, second] = [units[start] as number, units[start + 1] as number];
  if (end - start === 4 && ((first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30))) return false;
  if (unit === COMMA) return !isDigit(next) && !(end - start < 3 && start > 0 && units[start - 1] === SPACE);
  if (unit === STOP || unit === COLON) return !isDigit(next);
  if (unit !== SPACE) return !isLetter(unit) && unit !== PERCENT && !isJoint(unit);
  if (!isLetter(next)) return !isDigit(next) && next !== PERCENT && !isJoint(next);
  const third = units[end + 2] as number;
  // am, p.m.
  if (((next | 32) === A || (next | 32) === P) && ((third | 32) === M || third === STOP)) return false;
  goesOn ??= prepare();
  return goesOn[placeOf(next, third, units[end + 3] as number)] === 0;
}

const isJoint = (unit: number): boolean => unit === HYPHEN || unit === DASH || unit === SLASH || unit === 0x5f;
const [A, M, P] = [0x61, 0x6d, 0x70];

/** Where a figure ends that begins with some digits, or -1; one that is ours is kept. */
export function digitFigure(text: string, units: Uint16Array, start: number, end: number, found: Scanned[]): number {
  if (isPlain(units, start, end)) {
    if (!isFree(units, start)) return -1;
    found.push({ kind: 'number', start, end });
    return end;
  }
  const to = keepNumber(DIGITS, text, units, start, found);
  // The last four digits of a longer number may begin a date.
  return to < 0 && end - start > 4 ? endOf(DATE, text, end - 4) : to;
}
