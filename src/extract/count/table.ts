import type { Document } from '../../types.js';
import { type Cell, cellAt, cellsOf, spaced } from './table-cells.js';

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Rows of numbers that stand under one another, with what stands above them. */
export interface Table {
  readonly rows: readonly Row[];
  readonly header: readonly Cell[];
  /** Short lines above the header, the nearest first. */
  readonly captions: readonly string[];
  /** All lines that belong to it. */
  readonly lines: readonly number[];
}

/** A line between two tables, as opposed to a name that heads some rows of one. */
const CAPTION = /COVID|\bby\b|\bcases?\b|\bdeaths?\b|\btest|[.:。：;*]\s*$|^\*|.{60}|病例|疫情|情况/i;
const SHORT = 120;
const FAR = 14;

/** 1, Huangshi, 1015: the first number only counts the rows. */
function withoutIndex(cells: readonly Cell[]): readonly Cell[] {
  const [first, second] = cells;
  return cells.length > 2 && first?.number && first.text.length < 4 && second && !second.number
    ? cells.slice(1)
    : cells;
}

/** Does a line hold a label and then nothing but numbers? */
function isRow(cells: readonly Cell[]): boolean {
  const first = cells.findIndex((cell) => cell.number !== null && cell.text !== '');
  if (first < 1 || first > 3) return false;
  const rest = cells.slice(first);
  return (
    rest.every((cell) => cell.number !== null) &&
    rest.some((cell) => cell.number?.value != null) &&
    cells.slice(0, first).every((cell) => cell.text.length <= SHORT)
  );
}

interface Scanned {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly row: boolean;
}

function scan(document: Document): Scanned[] {
  const { folded, lines } = document;
  const scanned: Scanned[] = [];
  for (const [line, { start, end }] of lines.entries()) {
    // Blank lines, and the rule below the header of a Markdown table, stand in no one's way.
    if (end <= start || /^[\s|:+=-]*$/.test(folded.slice(start, end))) continue;
    const cells = end - start > 600 ? [] : withoutIndex(cellsOf(folded, start, end));
    scanned.push({ line, cells, row: isRow(cells) });
  }
  spread(scanned, folded, document);
  commas(scanned, document);
  return scanned;
}

/** Rows with single spaces count when three stand together: prose ends in two numbers now and then. */
function spread(scanned: Scanned[], folded: string, document: Document): void {
  const found = scanned.map(({ line, cells }) => {
    const at = document.lines[line];
    return cells.length === 1 && at && at.end - at.start < 90 ? spaced(folded, at.start, at.end) : null;
  });
  for (let i = 0; i < found.length; i++) {
    let j = i;
    while (found[j]) j++;
    if (j - i >= 3)
      for (let k = i; k < j; k++) {
        const before = scanned[k] as Scanned;
        scanned[k] = { line: before.line, cells: found[k] ?? [], row: true };
      }
    i = Math.max(i, j);
  }
}

/** `Colombo,212,187`: a short name, then nothing but numbers. */
const COMMA_ROW = /^\s*[^,\d\s"][^,"]{0,40}(?:,\s*(?:\d+(?:\.\d+)?%?|-|)){2,20}\s*$/;

/** Rows with commas count when two stand together; the line above them that has as many words between commas is their header. */
function commas(scanned: Scanned[], { folded, lines }: Document): void {
  const cut = (at: number): Cell[] => {
    const { start, end } = lines[(scanned[at] as Scanned).line] ?? { start: 0, end: 0 };
    const cells: Cell[] = [];
    let from = start;
    for (const part of folded.slice(start, end).split(',')) {
      cells.push(cellAt(folded, from, from + part.length));
      from += part.length + 1;
    }
    return cells;
  };
  const found = scanned.map(({ line, cells }) => {
    const at = lines[line];
    return cells.length === 1 && at !== undefined && COMMA_ROW.test(folded.slice(at.start, at.end));
  });
  for (let i = 0; i < found.length; i++) {
    let j = i;
    while (found[j]) j++;
    if (j - i >= 2) {
      const width = cut(i).length;
      for (let k = i; k < j; k++) scanned[k] = { line: scanned[k]?.line ?? 0, cells: cut(k), row: true };
      const header = i > 0 && scanned[i - 1]?.cells.length === 1 ? cut(i - 1) : [];
      if (header.length === width && header.every((cell) => cell.text.length < 30 && !cell.number))
        scanned[i - 1] = { line: scanned[i - 1]?.line ?? 0, cells: header, row: false };
    }
    i = Math.max(i, j);
  }
}

/** Labels and numbers that take a line each: County, Cases, Deaths, Adams, 3, 0, … become rows. */
function* upright(scanned: readonly Scanned[]): Generator<{ from: number; to: number; table: Table }> {
  const single = (at: number): Cell | null => {
    const entry = scanned[at];
    const cell = entry?.cells[0];
    return entry && entry.cells.length === 1 && cell && cell.text.length <= 40 ? cell : null;
  };
  for (let i = 2; i < scanned.length; i++) {
    if (single(i)?.number?.value == null || single(i - 1) === null || single(i - 1)?.number) continue;
    let width = 1;
    while (single(i + width)?.number) width++;
    const first = i - 1;
    // The header stands in a line of its own (Country / cases / deaths), or takes a line for each head too.
    const above = scanned[first - 1]?.cells ?? [];
    const inLine = above.length === width + 1;
    const header = inLine ? above : [...Array(width + 1).keys()].map((k) => single(first - width - 1 + k));
    if (header.some((cell) => cell === null || cell.number !== null)) continue;
    const rows: Row[] = [];
    let at = first;
    for (; ; at += width + 1) {
      const cells = [...Array(width + 1).keys()].map((k) => single(at + k));
      if (cells.some((cell) => cell === null) || cells[0]?.number || cells.slice(1).some((cell) => !cell?.number))
        break;
      rows.push({ line: scanned[at]?.line ?? 0, cells: cells as Cell[] });
    }
    if (rows.length < 2) continue;
    const from = inLine ? first - 1 : first - width - 1;
    const lines = scanned.slice(from, at).map((entry) => entry.line);
    yield { from, to: at, table: { rows, header: header as Cell[], captions: captionsAbove(scanned, from), lines } };
    i = at;
  }
}

function captionsAbove(scanned: readonly Scanned[], from: number): string[] {
  const captions: string[] = [];
  for (let k = from - 1; k >= 0 && k >= from - FAR; k--) {
    const entry = scanned[k] as Scanned;
    if (entry.row) continue;
    const text = entry.cells.map((cell) => cell.text).join(' ');
    if (entry.cells.length > 0 && text.length <= SHORT) captions.push(text);
  }
  return captions;
}

/** The tables of a document whose `Gate` says that it may hold some, in order: rows that stand together under a header or a caption. */
export function tablesOf(document: Document): Table[] {
  const scanned = scan(document);
  const tables: Table[] = [];
  for (let i = 0; i < scanned.length; i++) {
    if (!scanned[i]?.row) continue;
    let to = i;
    // A single name between rows heads those below it: Guinea, then Cases / 3 / 293, Deaths / 5 / 193.
    for (let k = i + 1; k < scanned.length && k - to <= 2; k++) {
      if (scanned[k]?.row) to = k;
      else if (CAPTION.test(scanned[k]?.cells[0]?.text ?? '') || scanned[k]?.cells.length !== 1) break;
    }
    const from = headerStart(scanned, i);
    const named = scanned.slice(from, i).flatMap((entry) => entry.cells);
    const header = /^(?:序号|编号|no\.?|#|rank|排名)$/i.test(named[0]?.text ?? '') ? named.slice(1) : named;
    const rows = scanned.slice(i, to + 1).map(({ line, cells }) => ({ line, cells }));
    const lines = scanned.slice(from, to + 1).map((entry) => entry.line);
    tables.push({ rows, header, captions: captionsAbove(scanned, from), lines });
    i = to;
  }
  const taken = new Set(tables.flatMap((table) => table.lines));
  for (const { table } of upright(scanned)) if (!table.lines.some((line) => taken.has(line))) tables.push(table);
  return tables.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

/** The header is the line of several cells above the first row, with the single cells that go on with it. */
function headerStart(scanned: readonly Scanned[], first: number): number {
  const wanted = scanned[first]?.cells.length ?? 0;
  let cells = 0;
  for (let k = first - 1; k >= 0 && k >= first - 6; k--) {
    const entry = scanned[k] as Scanned;
    if (
      entry.row ||
      entry.cells.length === 0 ||
      entry.cells.some((cell) => cell.text.length > 60 || cell.number?.value != null)
    )
      break;
    cells += entry.cells.length;
    if (entry.cells.length >= 2) return cells <= wanted + 2 ? k : first;
    if (cells >= wanted) break;
  }
  return first;
}
