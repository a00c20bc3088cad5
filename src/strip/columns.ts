import type { Surroundings } from './surroundings.js';

/** What was measured of a page: column by column, of each block a value. */
export interface Columns {
  readonly values: Float64Array;
  /** Blocks of the page: as many values stand in a column. */
  readonly count: number;
}

/**
 * Some things measured of every block of a page: by what names the trained model knows them, and how their columns are
 * written: the values of blocks `from` to `to - 1`, `to - from` a column, one column behind the other in the order of the names.
 */
export interface Measured {
  readonly names: readonly string[];
  readonly fill: (page: Surroundings, from: number, to: number, into: Float64Array, at: number) => void;
}

/** Columns that are copies of others, of the block `offset` further on: `size-2` is the size two above; `beyond` beyond the ends. */
export interface Shifted {
  readonly names: readonly string[];
  readonly of: readonly string[];
  readonly offset: number;
  readonly beyond: number;
}

/** One value for all blocks. */
export interface Whole {
  readonly names: readonly [name: string];
  readonly read: (page: Surroundings) => number;
}

/** A column that stands ready. */
export interface Held {
  readonly names: readonly [name: string];
  readonly column: (page: Surroundings) => Float64Array;
}

export type Features = Measured | Shifted | Whole | Held;
export const isWhole = (features: Features): features is Whole => 'read' in features;
export const isHeld = (features: Features): features is Held => 'column' in features;
export const isShifted = (features: Features): features is Shifted => 'of' in features;

/** Features whose values for a block are told together. */
export const together = (
  names: readonly string[],
  read: (page: Surroundings, i: number) => readonly number[],
): Measured => ({
  names,
  fill: (page, from, to, into, at) => {
    for (let i = from; i < to; i++) {
      const row = read(page, i);
      for (let column = 0, n = at + i - from; column < row.length; column++, n += to - from)
        into[n] = row[column] as number;
    }
  },
});

export const whole = (name: string, read: (page: Surroundings) => number): Whole => ({ names: [name], read });

export const held = (name: string, column: (page: Surroundings) => Float64Array): Held => ({ names: [name], column });

/** `size-2`, `size+1`. */
export const signed = (name: string, offset: number): string => `${name}${offset > 0 ? '+' : ''}${offset}`;

export const shifted = (offset: number, beyond: number, ...of: readonly string[]): Shifted => ({
  names: of.map((name) => signed(name, offset)),
  of,
  offset,
  beyond,
});

/** Writes to `into`, from `at` on, what stands in `from`, from `start` on, `offset` further on; `beyond` beyond the ends. */
export function shift(
  from: Float64Array,
  start: number,
  count: number,
  { offset, beyond }: Shifted,
  into: Float64Array,
  at: number,
): void {
  const first = Math.min(count, Math.max(0, -offset));
  const last = Math.max(first, Math.min(count, count - offset));
  for (let i = 0; i < first; i++) into[at + i] = beyond;
  for (let i = first; i < last; i++) into[at + i] = from[start + i + offset] as number;
  for (let i = last; i < count; i++) into[at + i] = beyond;
}
