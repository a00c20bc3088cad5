import type { Page, Span } from '../types.js';
import { foldingTable } from './folding.js';
import { markdownRows } from './markdown-tables.js';
import { tables } from './tables.js';
import { ownUnits, textOf } from './units.js';
import { whiteUnits } from './white-space.js';
import { continued, WIDE as wideUnits, widthOf } from './wrapping.js';

/** What is found out of a page's text once, for the stages that read it line by line. */
export interface Layout {
  /** The text folded: same length, same offsets. */
  readonly folded: string;
  /** Code units of the folded text, and of the text as it stands; one and the same where folding changes nothing. */
  readonly units: Uint16Array;
  readonly raw: Uint16Array;
  /** All lines, blank ones too. */
  readonly lines: readonly Span[];
  /** Of each line: 1 where two white spaces stand together in it, or one that is no plain space when folded. */
  readonly uneven: Uint8Array;
  /** `joined[i]`: line i + 1 continues the paragraph of line i; empty where no line is broken within a paragraph. */
  readonly joined: readonly boolean[];
  /** Which lines are rows of tables in Markdown, as `markdownRows` tells; `null` where none is. */
  readonly rows: Uint8Array | null;
}

const SPACE = 1;
/** White space that folding leaves as it is: tabs. */
const ODD = 2;
/** Takes two columns. */
const WIDE = 4;
const FOLDED = 8;
const END = 16;

/** Code unit → what it is to the lines of a text. */
let kinds: Uint8Array | null = null;
function build(): { readonly kinds: Uint8Array } {
  const table = new Uint8Array(65536);
  const folded = foldingTable();
  for (const [first, last] of wideUnits) table.fill(WIDE, first, last + 1);
  for (let unit = 0; unit < table.length; unit++)
    if (folded[unit] !== unit) table[unit] = (table[unit] as number) | FOLDED;
  for (const unit of whiteUnits) table[unit] = (table[unit] as number) | (folded[unit] === 0x20 ? SPACE : SPACE | ODD);
  table[0x0a] = END;
  return { kinds: table };
}

/** Columns and white space of the lines of one page, as they are found; more room is made for longer pages. */
let widths = new Uint8Array(1024);
let spaces = new Uint8Array(1024);

function makeRoom(): void {
  const [wide, spaced] = [widths, spaces];
  widths = new Uint8Array(2 * wide.length);
  spaces = new Uint8Array(2 * wide.length);
  widths.set(wide);
  spaces.set(spaced);
}

/** Cuts the lines of a text and measures them, in one pass; whether folding changes any unit. */
function cutLines(raw: Uint16Array, lines: Span[]): boolean {
  kinds ??= tables('text.layout', build).kinds;
  const table = kinds;
  let all = 0;
  let start = 0;
  let wide = 0;
  let white = 0;
  let last = 0;
  for (let i = 0; i <= raw.length; i++) {
    const kind = i < raw.length ? (table[raw[i] as number] as number) : END;
    white |= kind & last;
    last = kind;
    if (kind <= SPACE) continue;
    all |= kind;
    white |= kind >> 1;
    if ((kind & WIDE) !== 0) wide++;
    if ((kind & END) === 0) continue;
    const line = lines.length;
    if (line === widths.length) makeRoom();
    widths[line] = widthOf(raw, start, i, wide);
    spaces[line] = white & 1;
    lines.push({ start, end: i });
    start = i + 1;
    wide = white = last = 0;
  }
  return (all & FOLDED) !== 0;
}

function foldedUnits(raw: Uint16Array): Uint16Array {
  const folded = foldingTable();
  const units = new Uint16Array(raw.length);
  for (let i = 0; i < raw.length; i++) units[i] = folded[raw[i] as number] as number;
  return units;
}

export function layoutOf({ text, markup }: Page): Layout {
  const raw = ownUnits(text);
  const lines: Span[] = [];
  const changes = cutLines(raw, lines);
  const units = changes ? foldedUnits(raw) : raw;
  const rows = markup ? null : markdownRows(text, lines);
  return {
    folded: changes ? textOf(units) : text,
    units,
    raw,
    lines,
    uneven: spaces.slice(0, lines.length),
    joined: markup ? [] : continued(text, raw, lines, widths, rows),
    rows,
  };
}
