import type { Shifted } from './columns.js';
import type { Forest } from './forest.js';

/** Four blocks to a number, a byte each. */
const EVERY = 0x01010101;
/** Thresholds of a column: as many as seven bits tell. */
export const MOST_BORDERS = 127;

/**
 * Values fall into cells by the upper half of their number as it is held: sixteen to each doubling from 2⁻¹⁰ to 2¹⁷, one
 * for all below, 0 and −1 too, and one for all above.
 */
const STEP = 16;
const LOWEST = (1023 - 10) << 4;
const CELLS: number = 27 * 16 + 2;
/** Set where a threshold stands within a cell: values of it are compared with the thresholds from the one given on. */
const DIVIDED = 0x80;

const cellOf = (upper: number): number => Math.min(CELLS - 1, Math.max(0, (upper >> STEP) - LOWEST + 1));

const double = new Float64Array(1);
const upper = new Int32Array(double.buffer);
const UPPER: number = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** Of each cell how many of `borders` lie below it, and whether one lies within. */
export function cellsOf(borders: Float64Array): Uint8Array {
  const cells = new Uint8Array(CELLS);
  for (const border of borders) {
    double[0] = border;
    const own = cellOf(upper[UPPER] as number);
    cells[own] = (cells[own] as number) | DIVIDED;
    for (let cell = own + 1; cell < CELLS; cell++) cells[cell] = (cells[cell] as number) + 1;
  }
  return cells;
}

/** How many of `borders`, which rise, lie below `value`, when the first `least` do. */
function binOf(value: number, borders: Float64Array, least: number): number {
  let bin = least;
  while (bin < borders.length && value > (borders[bin] as number)) bin++;
  return bin;
}

/** What is added to bins so that the highest bit of a byte tells whether its bin lies above the border of this rank. */
export const above = (rank: number): number => Math.imul(MOST_BORDERS - rank, EVERY);

/**
 * What was measured of the blocks of a page, as far as a forest asks for it: of each value the number of thresholds that it
 * is above of, in a byte, so that one addition answers a question for four blocks.
 */
export class Bins {
  /** Column after column, four blocks in each number. */
  readonly fours: Int32Array;
  /** Numbers of a column. */
  readonly stride: number;
  private readonly bytes: Uint8Array;

  constructor(
    private readonly forest: Forest,
    readonly count: number,
  ) {
    this.stride = (count + 3) >> 2;
    this.fours = new Int32Array(this.stride * forest.width);
    this.bytes = new Uint8Array(this.fours.buffer);
  }

  /** Takes in what `values` holds, from `at` on, of blocks `from` to `to - 1` for a column. `uppers`: the same memory. */
  read(column: number, values: Float64Array, uppers: Int32Array, at: number, from: number, to: number): void {
    const borders = this.forest.borders[column] as Float64Array;
    if (borders.length === 0) return;
    const cells = this.forest.cells[column] as Uint8Array;
    const { bytes } = this;
    const start = 4 * this.stride * (this.forest.places[column] as number);
    for (let i = from, n = at; i < to; i++, n++) {
      const cell = cells[cellOf(uppers[2 * n + UPPER] as number)] as number;
      bytes[start + i] = cell < DIVIDED ? cell : binOf(values[n] as number, borders, cell & ~DIVIDED);
    }
  }

  /** Takes in a column that is a shifted copy of another, which was read before. */
  shift(column: number, { offset, beyond }: Shifted): void {
    const { forest, bytes, count, stride } = this;
    const borders = forest.borders[column] as Float64Array;
    if (borders.length === 0) return;
    const start = 4 * stride * (forest.places[column] as number);
    const source = 4 * stride * (forest.places[forest.origins[column] as number] as number) + offset;
    const outside = binOf(beyond, borders, 0);
    const first = Math.min(count, Math.max(0, -offset));
    const last = Math.max(first, Math.min(count, count - offset));
    for (let i = 0; i < first; i++) bytes[start + i] = outside;
    for (let i = first; i < last; i++) bytes[start + i] = bytes[source + i] as number;
    for (let i = last; i < count; i++) bytes[start + i] = outside;
  }
}
