import { matchesOf } from '../../text/pattern.js';
import type { Span } from '../../types.js';

/** A cell of a table: where its text stands, and the number it holds, if that is all it holds. */
export interface Cell extends Span {
  readonly text: string;
  /** `null` for words; a dash or an empty place counts as a number that is not there. */
  readonly number: CellNumber | null;
}

export interface CellNumber extends Span {
  readonly value: number | null;
  /** A share or rate: it takes a column and counts nobody. */
  readonly share: boolean;
}

const NUMBER_CELL = new RegExp(
  '^[<>≥≤~]?\\s*(\\d{1,3}(?:[, ]\\d{3})+|\\d+(?:\\.\\d+)?)(\\s*[%％])?\\s*(?:[例人名])?\\s*(?:[*†‡§#^]|\\[\\w\\]|' +
    '\\(\\s*[+-]?[\\d.,]+\\s*%?\\s*\\)|（[\\d.,+-]+%?）){0,3}$',
);
const NOTHING = /^(?:-|–|—|\.|n\/a|na|nil|none|无)?$/i;
/** The cell of a part of the text, without the space around it. */
export function cellAt(text: string, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && /[\s\u200b\ufeff]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s\u200b\ufeff]/.test(text[to - 1] ?? '')) to--;
  const content = text.slice(from, to);
  const match = NUMBER_CELL.exec(content);
  if (match?.[1]) {
    const at = from + content.indexOf(match[1]);
    const value = Number(match[1].replace(/[, ]/g, ''));
    const share = match[2] !== undefined || !Number.isInteger(value);
    return { start: from, end: to, text: content, number: { start: at, end: at + match[1].length, value, share } };
  }
  const nothing = NOTHING.test(content);
  return {
    start: from,
    end: to,
    text: content,
    number: nothing ? { start: from, end: to, value: null, share: false } : null,
  };
}

/** The cells of a line, cut at tabs, bars, slashes between spaces, or runs of spaces; one cell where there are none. */
export function cellsOf(text: string, start: number, end: number): Cell[] {
  const line = text.slice(start, end);
  const mark = /\t/.test(line)
    ? /\t/g
    : (line.match(/\|/g)?.length ?? 0) >= 2
      ? /\|/g
      : (line.match(/ \/\/? /g)?.length ?? 0) >= 2
        ? / \/\/? /g
        : /\S {2,}\S/.test(line)
          ? / {2,}/g
          : null;
  if (!mark) return [cellAt(text, start, end)];
  const cells: Cell[] = [];
  let from = start;
  for (const match of matchesOf(mark, line)) {
    cells.push(cellAt(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  cells.push(cellAt(text, from, end));
  // A bar or tab at the edge makes no cell.
  while (cells.length > 1 && cells[0]?.text === '') cells.shift();
  while (cells.length > 1 && cells.at(-1)?.text === '') cells.pop();
  return cells;
}

/** Is a digit, a comma or a dash the last of a line? */
function endsInNumber(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && /\s/.test(text[last] as string)) last--;
  return last > start && /[\d,-]/.test(text[last] as string);
}

/** `Yemen 8 0 1 0`: words, then two or more numbers with nothing but a space between. */
export function spaced(text: string, start: number, end: number): Cell[] | null {
  if (!endsInNumber(text, start, end)) return null;
  const match = /^(\s*[^\d\s][^\d]{1,48}?) ((?:\d[\d,]*|-)(?: (?:\d[\d,]*|-)){1,9})\s*$/.exec(text.slice(start, end));
  if (!match?.[1] || !match[2]) return null;
  const cells = [cellAt(text, start, start + match[1].length)];
  let at = start + match[1].length + 1;
  for (const part of match[2].split(' ')) {
    cells.push(cellAt(text, at, at + part.length));
    at += part.length + 1;
  }
  return cells;
}
