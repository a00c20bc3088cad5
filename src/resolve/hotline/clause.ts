import { isHan } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import { isWhite } from '../../text/white-space.js';
import { inkEnd, isWord, marksOf } from './surroundings.js';

const SPACE = 0x20;
const MARKS = marksOf('，,。；;|！？!?\t•·');
/** Marks that may stand between a clause and its number. */
const EDGE = marksOf(':：(（“"「-–—');
const HALVES = marksOf('电传手联');
const OTHER_HALVES = marksOf('话真机系');

const isLetterOrDigit = (unit: number): boolean => unit < 0x80 && isWord(unit);
const isWide = (unit: number): boolean => unit > 0xff;
const HOURS = /^\d+ ?小时/;

/** How many units the end of a clause has that begins at a space; 0 where none does. */
function clauseEndAt(text: string, at: number, run: number, end: number): number {
  const before = unitAt(text, at - 1);
  // ` / ` before a word for the means: `Duty desk / Tel`, but not `Phone / Tel`.
  if (run === 1 && text.startsWith('/ ', at + 1) && /^tel/i.test(text.slice(at + 3, Math.min(at + 6, end))))
    return /(?:tel|phone|fax)$/i.test(text.slice(Math.max(0, at - 5), at)) ? 0 : 3;
  const farther = unitAt(text, at - 2);
  if (before === 0x2e && (farther === 0x29 || isLetterOrDigit(farther))) return 1;
  if (run >= 3) return run;
  if (run !== 1) return 0;
  // A space parts phrases of Chinese, but not words of English.
  const next = unitAt(text, at + 1);
  const afterNext = at + 2 < end ? unitAt(text, at + 2) : 0;
  if (isLetterOrDigit(before)) return isHan(next) && isHan(afterNext) ? 1 : 0;
  if (!isWide(before)) return 0;
  return (isWide(next) && isWide(afterNext)) || HOURS.test(text.slice(at + 1, Math.min(at + 12, end))) ? 1 : 0;
}

/**
 * Offset of the last stretch of the text before a number in which no clause ends: at its marks, at ` / ` before a word for
 * the means, and at a space where it parts phrases, but not the halves of `电 话`, nor words of English.
 */
export function lastClause(text: string): number {
  let end = text.length;
  while (end > 0 && (isWhite(unitAt(text, end - 1)) || EDGE.includes(unitAt(text, end - 1)))) end--;
  let from = 0;
  for (let at = 0; at < end; at++) {
    const unit = unitAt(text, at);
    if (isWord(unit)) continue;
    let length = 1;
    if (unit === SPACE) {
      let run = 1;
      while (unitAt(text, at + run) === SPACE) run++;
      const halves = HALVES.includes(unitAt(text, at - 1)) && OTHER_HALVES.includes(unitAt(text, at + run));
      length = halves ? 0 : clauseEndAt(text, at, run, end);
      if (halves) at += run - 1;
    } else if (!MARKS.includes(unit)) length = 0;
    if (length === 0) continue;
    if (at + length < end) from = at + length;
    at += length - 1;
  }
  return from;
}

/** The last unit of a text that is no white space. */
export const lastInk = (text: string): number => unitAt(text, inkEnd(text, 0, text.length) - 1);
/** A colon, of either width. */
export const isColon = (unit: number): boolean => unit === 0x3a || unit === 0xff1a;

/** How many words there are; 1 also where there is none. */
export function wordsIn(text: string): number {
  let words = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const ink = !isWhite(unitAt(text, at));
    if (ink && !within) words++;
    within = ink;
  }
  return Math.max(words, 1);
}

/** A clause without white space around it and without a colon at its end. */
export function withoutColon(clause: string): string {
  let end = clause.length;
  while (end > 0 && (isWhite(unitAt(clause, end - 1)) || isColon(unitAt(clause, end - 1)))) end--;
  return clause.slice(0, end).trim();
}
