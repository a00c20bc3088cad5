import { isDigit, isLetter, isWord } from '../../text/letters.js';
import { unitsOf } from '../../text/units.js';
import { digitFigure } from './en-figure-digits.js';
import { COLON, endOf, FIGURE, HYPHEN, isSign, SCALE, type Scanned, SPACE } from './en-figure-parts.js';
import { namedEnd, wordFigure } from './en-figure-words.js';

/** An address, or what something is counted for: within words too. */
const INSIDE = new RegExp(
  `https?:\\S+|(?:per|in every|out of every) (?:(?:${FIGURE})${SCALE}?|million|thousand|hundred)`,
  'iy',
);
const MONEY = /[$€£¥#]\s?\d[\d,.]*(?: ?(?:million|billion|m|bn))?/iy;

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

/**
 * The figures of a sentence in order, which was heard (cue.ts). Patterns run only where digits, a word that they know or a
 * sign stands and goes on as they do.
 */
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
      if (!isWord(before)) {
        const next = units[end] as number;
        const numbered = isDigit(next) || (next === HYPHEN && isDigit(units[end + 1] as number));
        to = numbered ? namedEnd(text, units, at, end) : wordFigure(text, units, at, end, found);
      }
      if (to < 0) {
        const from = insideWord(text, units, at, end);
        if (from >= 0) to = endOf(INSIDE, text, from);
      }
    } else if (isDigit(unit)) {
      while (isDigit(units[end] as number)) end++;
      to = digitFigure(text, units, at, end, found);
    } else if (isSign(unit)) to = endOf(MONEY, text, at);
    at = to < 0 ? end : to;
  }
  return found;
}
