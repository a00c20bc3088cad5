import type { Layout } from '../text/layout.js';
import type { LineMarkup, Page } from '../types.js';

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
}

/** White space other than single spaces within. */
const UNEVEN = /^ | $| {2}|[^\S ]/;

/** The blocks of a page, blank lines left out. */
export function blocksOf(page: Page, { folded, lines, joined, rows }: Layout): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    while (joined[to - 1] === true) to++;
    const start = lines[from]?.start ?? 0;
    const raw = folded.slice(start, lines[to - 1]?.end ?? start);
    const text = UNEVEN.test(raw) ? raw.replace(/\s+/g, ' ').trim() : raw;
    if (text === '') {
      gap++;
      continue;
    }
    blocks.push({ from, to, text, raw, gap, row: rows?.[from] ?? 0, markup: page.markup?.[from] ?? null });
    gap = 0;
  }
  return blocks;
}
