import type { Layout } from '../text/layout.js';
import { ownUnits, textOf } from '../text/units.js';
import { isWhite } from '../text/white-space.js';
import type { LineMarkup, Page, Span } from '../types.js';

/** A piece of the page that is judged as one: a line, or the lines of a hard-wrapped paragraph. */
export interface Block {
  /** Index of its first line, and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Folded text, white space at the ends gone, line ends as spaces. */
  readonly text: string;
  /** 2 where a tab stands between its words, 1 where one stands at its ends alone, 0 where there is none. */
  readonly tabs: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Row of a Markdown table: 2 where a rule stands among its rows, 1 where they are told by their `|` alone, 0 no row. */
  readonly row: number;
  readonly markup: LineMarkup | null;
  /** Its text, or as much of a long one as `READ`, as code units: `units[start]` to `units[end - 1]`. */
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** So many units of a block are read one by one: what follows in a longer one says no more. */
export const READ = 1500;

/** A block that stands alone, as tests and titles do. */
export function blockOf(text: string): Block {
  const units = ownUnits(text.length > READ ? text.slice(0, READ) : text);
  return { from: 0, to: 1, text, tabs: 0, gap: 0, row: 0, markup: null, units, start: 0, end: units.length };
}

const TAB = 0x09;

/** Whether a piece has no white space but single plain spaces. */
function isEven(units: Uint16Array, from: number, to: number): boolean {
  let before = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    const white = isWhite(unit);
    if (white && (before || unit !== 0x20)) return false;
    before = white;
  }
  return true;
}

/** Writes units with one plain space for all white space between two words; where they end. */
function writeEven(units: Uint16Array, from: number, to: number, into: Uint16Array, at: number): number {
  let end = at;
  let space = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    const white = isWhite(unit);
    if (white && space) continue;
    into[end++] = white ? 0x20 : unit;
    space = white;
  }
  return end;
}

/** `Block.tabs` of a line from `first` to `last` whose words stand from `start` to `end`. */
function tabsOf(units: Uint16Array, first: number, start: number, end: number, last: number): number {
  let tabs = 0;
  for (let i = first; i < last; i++) {
    if (units[i] !== TAB) continue;
    if (i >= start && i < end) return 2;
    tabs = 1;
  }
  return tabs;
}

/** The blocks of a page, blank lines left out. */
export function blocksOf(page: Page, { folded, units: all, lines, uneven, joined, rows }: Layout): Block[] {
  const blocks: Block[] = [];
  // Of blocks with more than single spaces between their words: units that have no more.
  let evened: Uint16Array | null = null;
  let at = 0;
  let gap = 0;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    while (joined[to - 1] === true) to++;
    const first = (lines[from] as Span).start;
    const last = (lines[to - 1] as Span).end;
    let start = first;
    let end = last;
    while (start < end && isWhite(all[start] as number)) start++;
    if (start === end) {
      gap++;
      continue;
    }
    while (isWhite(all[end - 1] as number)) end--;
    const even = (to - from === 1 && uneven[from] === 0) || isEven(all, start, end);
    const tabs = even && first === start && last === end ? 0 : tabsOf(all, first, start, end, last);
    let units = all;
    let text: string;
    if (even) text = folded.slice(start, end);
    else {
      evened ??= new Uint16Array(all.length - first);
      const own = at;
      at = writeEven(all, start, end, evened, own);
      start = own;
      end = at;
      text = textOf(evened.subarray(start, end));
      units = evened;
    }
    const markup = page.markup?.[from] ?? null;
    end = Math.min(end, start + READ);
    blocks.push({ from, to, text, tabs, gap, row: rows?.[from] ?? 0, markup, units, start, end });
    gap = 0;
  }
  return blocks;
}
