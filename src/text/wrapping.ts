import type { Span } from '../types.js';
import { isWhite } from './white-space.js';

/** First and last unit of the characters that take two columns: Chinese, kana, Hangul, full-width forms. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
] as const;
const ITEM =
  /^\s*(?:[•·●○■□◆▪*–—-]|\(?\d{1,3}[.)、]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
const TERMINAL = /[.!?。！？:：;；]["'”’」』)）]?$/;

/** Code unit → columns of a terminal that it takes: two for a Chinese character. */
let wide: Uint8Array | null = null;
function columnTable(): Uint8Array {
  const table = new Uint8Array(65536).fill(1);
  for (const [first, last] of WIDE) table.fill(2, first, last + 1);
  return table;
}

/** Columns that a piece of a text takes, counted until they are `upTo`. */
function columns(text: string, start: number, end: number, upTo: number): number {
  wide ??= columnTable();
  let width = 0;
  for (let at = start; at < end && width < upTo; at++) width += wide[text.charCodeAt(at)] as number;
  return width;
}

const WIDEST = 132;
const NARROWEST = 40;
/** Of longer lines no more is looked at. */
const ENOUGH = 4 * WIDEST;
/** A text that was wrapped has so many long lines at least. */
const FEWEST = 5;

/** Columns of each line without white space at its end; the widest all count as about the same. */
function widthsOf(text: string, lines: readonly Span[]): Uint8Array {
  const widths = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const { start, end: last } = lines[i] as Span;
    let end = Math.min(last, start + ENOUGH);
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
    widths[i] = columns(text, start, end, WIDEST + 40);
  }
  return widths;
}

/** The width that all but a few long lines stay below, or 0 where too few are long: they may be addresses and headings. */
function limitOf(widths: Uint8Array): number {
  const lines = new Uint32Array(256);
  let long = 0;
  for (let i = 0; i < widths.length; i++) {
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
 * line. `rows` tells which lines are those of a table: these go on in none.
 */
export function continued(text: string, lines: readonly Span[], rows: Uint8Array | null): readonly boolean[] {
  const widths = widthsOf(text, lines);
  const limit = limitOf(widths);
  const none: boolean[] = [];
  if (limit === 0 || limit > WIDEST) return none;
  const raw = lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + ENOUGH)).trim());
  let long = 0;
  let crowded = 0;
  let open = 0;
  for (let i = 0; i < widths.length; i++) {
    const width = widths[i] as number;
    if (width >= NARROWEST) long++;
    if (width <= limit * 0.8 || width > limit) continue;
    crowded++;
    if (!TERMINAL.test(raw[i] as string)) open++;
  }
  if (crowded < FEWEST || crowded < long * 0.6 || open < crowded * 0.6) return none;
  return lines.map((_, i) => {
    if (rows?.[i] || rows?.[i + 1]) return false;
    const next = raw[i + 1] ?? '';
    const width = widths[i] as number;
    if (next === '' || width < limit / 2 || width > limit + 8 || ITEM.test(next)) return false;
    const word = columns(next, 0, 1, 2) === 2 ? next.slice(0, 2) : (/^\S+/.exec(next)?.[0] ?? '');
    return width + 1 + columns(word, 0, word.length, limit) > limit;
  });
}
