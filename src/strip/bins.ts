import type { Forest } from './forest.js';

/** Four blocks to a number, a byte each. */
const EVERY = 0x01010101;
/** Thresholds of a column: as many as seven bits tell. */
export const MOST_BORDERS = 127;

/** As many places as `ladder` gives at least. */
const FEW = 8;

/** The thresholds of a column, which rise, for the search in `Bins.read`: one less than a power of two, the last of them out of reach. */
export function ladder(borders: readonly number[]): Float64Array {
  let size = FEW;
  while (size <= borders.length) size *= 2;
  const rungs = new Float64Array(size - 1).fill(Number.POSITIVE_INFINITY);
  rungs.set(borders);
  return rungs;
}

function binOf(value: number, rungs: Float64Array): number {
  let bin = 0;
  while (value > (rungs[bin] as number)) bin++;
  return bin;
}

/** What is added to a bin so that the highest bit of its byte tells whether it lies above the border of this rank. */
export const addend = (rank: number): number => MOST_BORDERS - rank;
/** The same byte four times. */
export const every = (byte: number): number => Math.imul(byte, EVERY);

/** Bytes before the first block of a column: what is asked of the block three above the first stands there. */
const MARGIN = 4;

/** The bytes of the page that is read now: what other pages left stands only where no block asks. */
let room = new Uint8Array(1 << 14);
let seen = new DataView(room.buffer);

/**
 * What was measured of the blocks of a page, as far as a forest asks for it: of each value the number of thresholds that it
 * is above of, in a byte, so that one addition answers a question for four blocks.
 * One page at a time: the next one's stand in the same bytes.
 */
export class Bins {
  /** Column after column, from `start` of its place on. */
  readonly view: DataView;
  /** Bytes of a column: its blocks, and a margin on either side. */
  readonly stride: number;
  private readonly bytes: Uint8Array;

  constructor(
    private readonly forest: Forest,
    readonly count: number,
  ) {
    this.stride = 2 * MARGIN + ((count + 3) & ~3);
    const length = this.stride * forest.width;
    if (length > room.length) {
      room = new Uint8Array(2 * length);
      seen = new DataView(room.buffer);
    }
    this.bytes = room;
    this.view = seen;
  }

  /** Where the first block of a column stands. */
  start(place: number): number {
    return this.stride * place + MARGIN;
  }

  /** Takes in what `values` holds, from `at` on, of blocks `from` to `to - 1` for a column. */
  read(column: number, values: Float64Array, at: number, from: number, to: number): void {
    const { forest, bytes } = this;
    const rungs = forest.rungs[column] as Float64Array;
    if (rungs[0] === Number.POSITIVE_INFINITY) return;
    const start = this.start(forest.places[column] as number) + from - at;
    const end = at + to - from;
    const half = (rungs.length + 1) >> 1;
    const a = rungs[0] as number;
    const b = rungs[1] as number;
    const c = rungs[2] as number;
    const d = rungs[3] as number;
    // Compared without a branch, since which way it goes none can foresee; but many stand below their like.
    if (b === Number.POSITIVE_INFINITY) for (let n = at; n < end; n++) bytes[start + n] = +((values[n] as number) > a);
    else if (d === Number.POSITIVE_INFINITY)
      for (let n = at; n < end; n++) {
        const value = values[n] as number;
        bytes[start + n] = +(value > a) + +(value > b) + +(value > c);
      }
    else
      for (let n = at, last = Number.NaN, bin = 0; n < end; n++) {
        const value = values[n] as number;
        if (value !== last) {
          bin = 0;
          for (let step = half; step >= FEW; step >>= 1) bin += +(value > (rungs[bin + step - 1] as number)) * step;
          bin += +(value > (rungs[bin + 3] as number)) << 2;
          bin += +(value > (rungs[bin + 1] as number)) << 1;
          bin += +(value > (rungs[bin] as number));
          last = value;
        }
        bytes[start + n] = bin;
      }
  }

  /** Takes in a value that all blocks share. */
  fill(column: number, value: number): void {
    const { forest, bytes, count } = this;
    const rungs = forest.rungs[column] as Float64Array;
    if (rungs[0] === Number.POSITIVE_INFINITY) return;
    const start = this.start(forest.places[column] as number);
    bytes.fill(binOf(value, rungs), start, start + count);
  }

  /** What a column that others are shifted copies of holds beyond the ends. */
  pad(column: number, beyond: number): void {
    const { forest, bytes, count, stride } = this;
    const rungs = forest.rungs[column] as Float64Array;
    if (rungs[0] === Number.POSITIVE_INFINITY) return;
    const bin = binOf(beyond, rungs);
    const first = this.start(forest.places[column] as number);
    for (let at = first - MARGIN; at < first; at++) bytes[at] = bin;
    for (let at = first + count; at < first - MARGIN + stride; at++) bytes[at] = bin;
  }
}
