import { isWord } from '../../text/letters.js';

/** What figures of English text are made of, and what is asked of the units that stand around one. */

export const FIGURE = '\\d{1,3}(?:[, ]\\d{3})+(?![\\d,]\\d)|\\d+(?:\\.\\d+)?';
export const SCALE = '(?: ?(?:hundred|thousand|million|billion)(?![a-z]))';
export const MONTH: string =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|' +
  'Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
export const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?';
/** Behind a number that it makes a length of time or an age: 14 days, two-year-old. */
export const LASTING = '[- ](?:year|month|week|day|hour)s?(?:[- ]olds?)?\\b';
/** Behind a number that nothing goes on with: the end of a word, or what makes it a bound. */
export const ENDED = '(?![\\w%]|[.,]\\d|-[a-z])(?: or (?:more|fewer|less))?';

/** Where a number, `no` or `an` stands. */
export interface Scanned {
  readonly kind: 'number' | 'no' | 'one';
  readonly start: number;
  readonly end: number;
}

export const SPACE = 0x20;
export const PERCENT = 0x25;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const DASH = 0x2013;

export const isSign = (unit: number): boolean =>
  unit === 0x24 || unit === 0x23 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5;

/** May a number begin here? Not behind a word, a point, a dash or a sign: 0.5, 7/24, -3, $ 20. */
export function isFree(units: Uint16Array, start: number): boolean {
  if (start === 0) return true;
  const before = units[start - 1] as number;
  if (before === SPACE) return start === 1 || !isSign(units[start - 2] as number);
  return !(
    isWord(before) ||
    before === STOP ||
    before === COMMA ||
    before === SLASH ||
    before === HYPHEN ||
    before === DASH ||
    isSign(before)
  );
}

/** Where what a pattern finds at a place ends, or -1. */
export function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The same for a pattern whose first group tells a number, which is kept; -1 for one that stands where none may begin. */
export function keepNumber(pattern: RegExp, text: string, units: Uint16Array, start: number, found: Scanned[]): number {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return -1;
  const end = pattern.lastIndex;
  if (match[1] === undefined) return end;
  if (!isFree(units, start)) return -1;
  found.push({ kind: 'number', start, end });
  return end;
}
