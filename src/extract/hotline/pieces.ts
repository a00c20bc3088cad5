import { isChineseShortCode, isShortCode } from '../../lexicon/short-codes.js';
import { isDigit } from '../../text/letters.js';
import { matchesOf } from '../../text/pattern.js';
import { unitAt, unitsOf } from '../../text/units.js';
import type { Span } from '../../types.js';

/** Every dash that is printed between the digits of a number. */
export const DASH = '\\-‐‑‒–—―−﹣';

/** Dashes and marks between digits, as units: not those of ASCII, which are told by their range. */
const MARKS: ReadonlySet<number> = new Set([...'‐‑‒–—―−﹣（）'].map((mark) => mark.charCodeAt(0)));

/** A space, a bracket, a sign or a dash of ASCII that may stand between digits: ` ()+-./~`. */
function isMark(unit: number): boolean {
  if (unit >= 128) return MARKS.has(unit);
  return unit === 0x20 || unit === 0x7e || (unit >= 0x28 && unit <= 0x2f && unit !== 0x2a && unit !== 0x2c);
}

const [SPACE, PLUS, COLON, WIDE_COLON, DASH_UNIT] = [0x20, 0x2b, 0x3a, 0xff1a, 0x2d];

/** Longer runs of digits and marks are no text: they are cut. */
const LONGEST_RUN = 160;

/** A number with its extension is not longer. */
const LONGEST = 40;

const DATE = new RegExp(
  [
    '(?<!\\d)(?:19|20)\\d\\d( ?[-/.] ?)\\d{1,2}\\1\\d{1,2}(?!\\d)',
    '(?<!\\d)(?<![\\d][-/.])\\d{1,2}([-/.])\\d{1,2}\\2(?:19|20)?\\d\\d(?![-/.\\d])',
    // Hours: `9.00–12.00`.
    `(?<!\\d)\\d{1,2}[.]\\d{2} ?[${DASH}~] ?\\d{1,2}[.]\\d{2}(?!\\d)`,
    `(?<![\\d]|\\d[${DASH} ])(?:19|20)\\d\\d ?[${DASH}~] ?(?:19|20)\\d\\d(?![\\d])`,
  ].join('|'),
  'g',
);

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(unitAt(text, at))) digits++;
  return digits;
}

/** Days and spans of years within a stretch of digits and separators. */
function dates(text: string): (readonly [start: number, end: number])[] {
  const days: (readonly [number, number])[] = [];
  for (const match of matchesOf(DATE, text)) {
    const [date] = match;
    // 12-34-56-78 and 06-44-44 are no dates: a day, a month and a year are.
    const parts = date.split(/\D+/).map(Number);
    const [first = 0, second = 0] = (parts[0] ?? 0) > 31 ? parts.slice(1) : parts;
    if (
      /^\d{1,2}[.]\d\d ?[^\d.]/.test(date) === false &&
      parts.length === 3 &&
      (Math.min(first, second) > 12 || Math.max(first, second) > 31 || first * second === 0)
    )
      continue;
    days.push([match.index, match.index + date.length]);
  }
  return days;
}

const isOpen = (unit: number): boolean => unit === 0x28 || unit === 0xff08;
const isClose = (unit: number): boolean => unit === 0x29 || unit === 0xff09;

/** Index of the bracket that closes the one at the start, or -1. */
function closing(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (isOpen(unitAt(text, i))) depth++;
    else if (isClose(unitAt(text, i)) && --depth === 0) return i;
  }
  return -1;
}

const ENDS_IN_DASH = new RegExp(`[${DASH}]$`);

/**
 * Is one number written across a line end? Behind a dash, or when only both halves together have its length. A number
 * that has a line to itself ends with it: the next line is the next of a column.
 */
function isCutByLine(text: string, at: number, startsLine: boolean): boolean {
  const head = /[^\n ]*$/.exec(text.slice(0, at))?.[0] ?? '';
  if (ENDS_IN_DASH.test(head)) return true;
  if (startsLine && head.length === at) return false;
  const whole = digitsIn(head) + digitsIn(/^\n(\d*)/.exec(text.slice(at))?.[0] ?? '');
  if (/^1[3-9]/.test(head)) return digitsIn(head) < 11 && whole === 11;
  return /^[(（]?0\d{2}/.test(head) && digitsIn(head) < 10 && (whole === 11 || whole === 12);
}

/** Where one number of a stretch may end and the next begin. */
const SEAM = / {3,}|(?<=\d) *[/~] *(?=[+(（]?\d)| (?=[+(（]?\d)|[(（](?=\d)| ?(?=\+)/g;

/** Is the seam at the end of `head` and before `tail` where a second number begins? */
function isCut(seam: string, head: string, tail: string): boolean {
  const before = digitsIn(head);
  const after = digitsIn(/^[ /~]*[+(（]?([\d\-()（）]*)/.exec(tail)?.[1] ?? '');
  if (/^ ?\+/.test(tail)) return before >= 3;
  const full = before >= 8 || (before === 7 && !/^[+(]?0|^\+/.test(head));
  // The first is complete: `65688846 65688847`, `02-25067711/04-23109266`, `01040-2841 (413) 535-4000`.
  if (seam.startsWith(' ') && seam.length > 2 ? before >= 7 : full && after >= 7) return true;
  if (seam.includes('/')) return before >= 7 && after <= 4;
  // A bracket that the stretch does not close begins something else: `12345（24小时)`.
  return /[(（]/.test(seam) && (full || closing(tail) < 0);
}

/** Where a stretch falls into numbers of their own. */
function cuts(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const { index, 0: seam } of matchesOf(SEAM, text))
    if (isCut(seam, text.slice(Math.max(from, index - LONGEST), index), text.slice(index, index + LONGEST))) {
      ends.push(index);
      from = index;
    }
  return ends;
}

/** Whether a unit may begin a number. */
const isBeginning = (unit: number): boolean => isDigit(unit) || isOpen(unit) || unit === PLUS;

/**
 * The text without what is no part of a number at its ends; brackets around the whole are left off:
 * `(13923180818)`.
 */
function trimmed(text: string, start: number): Piece {
  let from = 0;
  while (from < text.length && !isBeginning(unitAt(text, from))) from++;
  let to = text.length;
  while (to > 1 && !isDigit(unitAt(text, to - 1))) to--;
  if (isClose(unitAt(text, to))) to++;
  while (isOpen(unitAt(text, from)) && [-1, to - from - 1].includes(closing(text.slice(from, to)))) {
    if (isClose(unitAt(text, to - 1))) to--;
    from++;
  }
  if (isClose(unitAt(text, to - 1)) && !/[(（]/.test(text.slice(from, to))) to--;
  while (unitAt(text, from) === SPACE) from++;
  return { start: start + from, end: start + to, text: text.slice(from, to) };
}

/** A run of digits and separators that may be one telephone number. */
export interface Piece extends Span {
  readonly text: string;
}

/** Where a run begins whose first digit stands at `at`: with what may open a number before it, `(+ 86`. */
function opening(text: string, at: number, least: number): number {
  let from = at > least && unitAt(text, at - 1) === SPACE ? at - 1 : at;
  for (let i = 0; i < 2 && from > least; i++, from--) {
    const unit = unitAt(text, from - 1);
    if (unit !== PLUS && !isOpen(unit)) break;
  }
  return from;
}

/** The run up to the first line end that does not stand within a number. */
function uncut(run: string, startsLine: boolean): string {
  for (let at = run.indexOf('\n'); at >= 0; at = run.indexOf('\n', at + 1))
    if (!isCutByLine(run, at, startsLine)) return run.slice(0, at);
  return run;
}

/** Adds the pieces of a run, which begins at an offset of the text. */
function addPieces(run: string, start: number, found: Piece[]): void {
  const days = dates(run);
  const seams = cuts(run);
  // Most runs are one number.
  const single = days.length === 0 && seams.length === 0;
  const ends = single ? [run.length] : [...new Set([...days.flat(), ...seams, run.length])].sort((a, b) => a - b);
  let from = 0;
  for (const cut of ends) {
    if (cut > from && !days.some(([first, last]) => first < cut && from < last)) {
      const piece = trimmed(run.slice(from, cut), start + from);
      if (digitsIn(piece.text) >= 3) found.push(piece);
    }
    from = cut;
  }
}

/** Of numbers up to 9999, whether they are short codes: 1 yes, 2 no, 0 not asked yet. */
const codes = new Uint8Array(10000);

/**
 * Whether the three or four digits at a place, which stand together, are no telephone number, as most digits of news: a
 * year or a count, no short code, not behind a colon or a plus, and not the beginning of 800 555 0100.
 */
function isYearOrCount(units: Uint16Array, at: number, digits: number): boolean {
  if (at < 3) return false;
  const before = units[at - 1];
  const farther = units[at - 2];
  const mark = before === SPACE ? farther : before;
  if (mark === COLON || mark === WIDE_COLON || before === PLUS || farther === PLUS || units[at - 3] === PLUS)
    return false;
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 10 + (units[i] as number) - 0x30;
  const [first, second, third] = [units[at], units[at + 1] as number, units[at + 2] as number];
  if (first === 0x30 || (first === 0x38 && second <= 0x38 && third <= 0x38)) return false;
  if (codes[value] === 0) codes[value] = isShortCode(String(value)) || isChineseShortCode(String(value)) ? 1 : 2;
  return codes[value] === 2;
}

/** Pieces of a line, in order, without years and counts. */
export interface Pieces {
  readonly found: readonly Piece[];
  /** Whether digits and a mark stand before capitals, which may go on with a number: `1-800-FLOWERS`. */
  readonly spelled: boolean;
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
/** Whether a capital and one more, a digit or a dash stand at a place. */
function isSpelled(units: Uint16Array, at: number): boolean {
  const next = units[at + 1] as number;
  return isCapital(units[at] as number) && (isCapital(next) || isDigit(next) || next === DASH_UNIT);
}

/** The pieces between two offsets of a folded text; `digit`: no digit stands before it. */
export function pieces(folded: string, start: number, end: number, digit: number): Pieces {
  const found: Piece[] = [];
  let spelled = false;
  const units = unitsOf(folded);
  let last = start;
  for (let at = digit; at < end; at++) {
    if (!isDigit(units[at] as number)) continue;
    let to = at + 1;
    let digits = 1;
    let lastDigit = at;
    for (; to - at < LONGEST_RUN; to++) {
      const unit = units[to] as number;
      if (isDigit(unit)) {
        digits++;
        lastDigit = to;
      }
      // Between digits a line end may stand too: `0371-` / `65688846`, `010-8888` / `8888`.
      else if (!isMark(unit) && !(unit === 0x0a && isDigit(units[to + 1] as number))) break;
    }
    const joined = lastDigit - at + 1 === digits;
    if (digits >= 3 && !(digits <= 4 && joined && isYearOrCount(units, at, digits))) {
      const from = opening(folded, at, last);
      const run = uncut(folded.slice(from, to), from === 0 || folded[from - 1] === '\n');
      // A year or a count, which most runs are, is one piece, and so are digits with nothing between them.
      if (digits > 4 && !joined) addPieces(run, from, found);
      else if (digitsIn(run) >= 3) found.push(trimmed(run, from));
      if (from + run.length >= end) break;
    }
    spelled ||= isSpelled(units, to);
    last = to;
    at = to - 1;
  }
  return { found, spelled };
}
