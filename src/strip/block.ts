import type { Layout } from '../text/layout.js';
import { isWhite } from '../text/white-space.js';
import type { LineMarkup, Page, Span } from '../types.js';

/** A piece of the page that is judged as one: a line, or the lines of a hard-wrapped paragraph. */
export interface Block {
  /** Index of its first line, and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Folded text, white space at the ends gone, line ends as spaces. */
  readonly text: string;
  /** The same as it is written, tabs and line ends too. */
  readonly raw: string;
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

/** Room that the units of all blocks of a page take at most. */
function roomOf(lines: readonly Span[]): number {
  let room = 0;
  for (const { start, end } of lines) room += Math.min(READ, end - start + 1);
  return room;
}

/** A block that stands alone, as tests and titles do. */
export function blockOf(text: string): Block {
  const units = Uint16Array.from({ length: Math.min(READ, text.length) }, (_, i) => text.charCodeAt(i));
  return { from: 0, to: 1, text, raw: text, gap: 0, row: 0, markup: null, units, start: 0, end: units.length };
}

/** Writes the units of all blocks, one behind the other. */
class Units {
  readonly all: Uint16Array;
  /** Where the next one goes. */
  at = 0;
  /** Whether the last piece had no white space but single spaces between its words. */
  even = true;

  constructor(room: number) {
    this.all = new Uint16Array(room);
  }

  /** Writes a piece of a text, white space as `Block.text` has it. */
  write(text: string, from: number, to: number): void {
    const { all, at: start } = this;
    const most = start + READ;
    let at = start;
    let even = true;
    let space = true;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (unit !== 0x20 && !isWhite(unit)) {
        space = false;
        if (at < most) all[at] = unit;
        at++;
        continue;
      }
      if (space || unit !== 0x20) even = false;
      if (space) continue;
      space = true;
      if (at < most) all[at] = 0x20;
      at++;
    }
    if (space && at > start) {
      at--;
      even = false;
    }
    this.even = even;
    this.at = Math.min(at, most);
  }
}

/** The blocks of a page, blank lines left out. */
export function blocksOf(page: Page, { folded, lines, joined, rows }: Layout): Block[] {
  const units = new Units(roomOf(lines));
  const blocks: Block[] = [];
  let gap = 0;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    while (joined[to - 1] === true) to++;
    const first = (lines[from] as Span).start;
    const last = (lines[to - 1] as Span).end;
    const start = units.at;
    units.write(folded, first, last);
    const end = units.at;
    if (end === start) {
      gap++;
      continue;
    }
    const raw = folded.slice(first, last);
    const text = units.even ? raw : raw.replace(/\s+/g, ' ').trim();
    const markup = page.markup?.[from] ?? null;
    blocks.push({ from, to, text, raw, gap, row: rows?.[from] ?? 0, markup, units: units.all, start, end });
    gap = 0;
  }
  return blocks;
}
