import type { Span } from '../types.js';
import { isWhite } from './white-space.js';

/** First and last unit of the characters that take two columns: Chinese, kana, Hangul, full-width forms. */
export const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];
const ITEM =
  /^\s*(?:[•·●○■□◆▪*–—-]|\(?\d{1,3}[.)、]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
const TERMINAL = /[.!?。！？:：;；]["'”’」』)）]?$/;

export function isWide(unit: number): boolean {
  if (unit < 0x1100) return false;
  for (const [first, last] of WIDE) if (unit >= first && unit <= last) return true;
  return false;
}

/** Columns of a terminal that a piece of a text takes, two for a Chinese character; counted until they are `upTo`. */
function columns(units: Uint16Array, start: number, end: number, upTo: number): number {
  let width = 0;
  for (let at = start; at < end && width < upTo; at++) width += isWide(units[at] as number) ? 2 : 1;
  return width;
}

const WIDEST = 132;
const NARROWEST = 40;
/** Of longer lines no more is looked at. */
const ENOUGH = 4 * WIDEST;
/** A text that was wrapped has so many long lines at least. */
const FEWEST = 5;

/** Wider lines are all the same. */
const MOST = WIDEST + 40;

/** The only white space that takes two columns. */
const WIDE_SPACE = 0x3000;

/** Columns of a line without white space at its end, of which `wide` of its units take two; the widest all count as about the same. */
export function widthOf(units: Uint16Array, start: number, last: number, wide: number): number {
  let end = Math.min(last, start + ENOUGH);
  let twice = wide;
  for (; end > start && isWhite(units[end - 1] as number); end--) if (units[end - 1] === WIDE_SPACE) twice--;
  if (last - start > ENOUGH) return columns(units, start, end, MOST);
  return Math.min(MOST, end - start + twice);
}

/** The width that all but a few long lines stay below, or 0 where too few are long: they may be addresses and headings. */
function limitOf(widths: Uint8Array, count: number): number {
  const lines = new Uint32Array(MOST + 2);
  let long = 0;
  for (let i = 0; i < count; i++) {
    const width = widths[i] as number;
    if (width < NARROWEST) continue;
    lines[width] = (lines[width] as number) + 1;
    long++;
  }
  if (long < FEWEST) return 0;
  let limit = NARROWEST - 1;
  for (let below = 0, wanted = Math.floor((long - 1) * 0.97); below <= wanted; ) below += lines[++limit] as number;
  return limit;
}

/**
 * Which lines of a hard-wrapped text (mail, plain-text bulletins: each line broken at 40 to 130 columns) go on in the next one:
 * `result[i]` is true when line i + 1 continues the paragraph of line i. Empty for texts with a paragraph a
 * line. `widths` are those of `widthOf`; `rows` tells which lines are those of a table: these go on in none.
 */
export function continued(
  text: string,
  units: Uint16Array,
  lines: readonly Span[],
  widths: Uint8Array,
  rows: Uint8Array | null,
): readonly boolean[] {
  const none: boolean[] = [];
  const limit = limitOf(widths, lines.length);
  if (limit === 0 || limit > WIDEST) return none;
  const rawOf = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + ENOUGH)).trim();
  let long = 0;
  let crowded = 0;
  for (let i = 0; i < lines.length; i++) {
    const width = widths[i] as number;
    if (width >= NARROWEST) long++;
    if (width > limit * 0.8 && width <= limit) crowded++;
  }
  if (crowded < FEWEST || crowded < long * 0.6) return none;
  let open = 0;
  for (let i = 0; i < lines.length; i++) {
    const width = widths[i] as number;
    if (width > limit * 0.8 && width <= limit && !TERMINAL.test(rawOf(lines[i] as Span))) open++;
  }
  if (open < crowded * 0.6) return none;
  return lines.map((_, i) => {
    if (rows?.[i] || rows?.[i + 1]) return false;
    const width = widths[i] as number;
    if (i + 1 === lines.length || width < limit / 2 || width > limit + 8) return false;
    const next = rawOf(lines[i + 1] as Span);
    if (next === '' || ITEM.test(next)) return false;
    let from = (lines[i + 1] as Span).start;
    while (isWhite(units[from] as number)) from++;
    const word = isWide(units[from] as number) ? Math.min(2, next.length) : next.search(/\s|$/);
    return width + 1 + columns(units, from, from + word, limit) > limit;
  });
}
