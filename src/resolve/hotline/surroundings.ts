import { unitAt } from '../../text/units.js';
import { isWhite } from '../../text/white-space.js';
import type { Document, Line, Span } from '../../types.js';

/** The lines around a number, and what on its own line is its own: not that of the numbers before and after it. */
export interface Surroundings {
  readonly document: Document;
  readonly number: Span;
  /** Index of its line. */
  readonly index: number;
  readonly line: Line;
  /** Text before the number, from the number before it or the line's start. */
  readonly left: Span;
  /** Text after it, up to the next number or the line's end. */
  readonly right: Span;
  /** Is there a number before it on the line? */
  readonly follows: boolean;
  /** Where the clause before the number begins, behind 。 or a semicolon; or up to `REACH` units before it. */
  readonly stop: number;
}

const REACH = 200;

export function surroundingsOf(
  document: Document,
  number: Span,
  index: number,
  previous: Span | undefined,
  next: Span | undefined,
): Surroundings {
  const line = document.lines[index] ?? { start: number.start, end: number.end, zone: 'body', kind: 'other' };
  const follows = previous !== undefined && previous.end > line.start;
  const end = Math.max(line.end, number.end);
  // The bracket behind a number is that number's: `020-55503813（8:00-20:00），或12345`.
  const behind = follows
    ? (/^ ?[(（][^()（）]*[)）]/.exec(document.folded.slice(previous.end, number.start))?.[0].length ?? 0)
    : 0;
  const left = { start: follows ? previous.end + behind : Math.min(line.start, number.start), end: number.start };
  return {
    document,
    number,
    index,
    line,
    left,
    right: { start: number.end, end: next && next.start < end ? next.start : end },
    follows,
    stop: behindLast(document.folded, Math.max(left.start, left.end - REACH), left.end, STOPS),
  };
}

export const textOf = ({ folded }: Document, { start, end }: Span): string => folded.slice(start, end);

/** Units of marks. */
export const marksOf = (marks: string): readonly number[] => [...marks].map((mark) => mark.charCodeAt(0));

/** A letter of the alphabet, a digit or a Chinese character: most units, and no mark. */
export const isWord = (unit: number): boolean =>
  unit < 0x80
    ? (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a)
    : unit > 0x33ff && unit < 0xa000;

/**
 * Where what stands behind the last of some marks begins, at `start` or after it; a pattern that ends in `$` would be tried
 * at every place.
 */
export function behindLast(text: string, start: number, end: number, marks: readonly number[]): number {
  for (let at = end; at > start; at--) {
    const unit = unitAt(text, at - 1);
    if (!isWord(unit) && marks.includes(unit)) return at;
  }
  return start;
}

const STOPS = marksOf('。；;\n');

/** Where the white space at the beginning of a stretch of the text ends. */
export function inkStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(unitAt(text, at))) at++;
  return at;
}

/** Where the white space at the end of a stretch of the text begins. */
export function inkEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhite(unitAt(text, at - 1))) at--;
  return at;
}

/** Whether nothing but white space stands between two places. */
function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isWhite(unitAt(text, at))) return false;
  return true;
}

/** The lines with text above (or below) a line, nearest first. */
export function* neighbours(
  document: Document,
  index: number,
  step: 1 | -1,
  most: number,
): Generator<readonly [number, Line]> {
  let seen = 0;
  for (let i = index + step; seen < most; i += step) {
    const line = document.lines[i];
    if (!line) return;
    if (isBlank(document.folded, line)) continue;
    seen++;
    yield [i, line];
  }
}

/** A span without the given characters at its ends. */
export function trimSpan(text: string, { start, end }: Span, edge: RegExp): Span {
  let from = start;
  let to = end;
  while (from < to && edge.test(text[from] ?? '')) from++;
  while (to > from && edge.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Words found in the folded text of a span, as they are written. */
export function asWritten(document: Document, { start, end }: Span, words: string): string {
  const written = document.text.slice(start, end);
  const folded = document.folded.slice(start, end);
  // Most stretches are the same folded.
  if (written === folded) return words;
  const from = folded.lastIndexOf(words);
  return from < 0 ? words : written.slice(from, from + words.length);
}
