import type { Surroundings } from './surroundings.js';

/** What was measured of a page: column by column, of each block a value. */
export interface Columns {
  readonly values: Float64Array;
  /** Blocks of the page: as many values stand in a column. */
  readonly count: number;
}

/** Some things measured of every block of a page: by what names the trained model knows them, and how their columns are written. */
export interface Features {
  readonly names: readonly string[];
  /** Writes the values of all blocks to `into`, from `at` on: column by column, in the order of the names. */
  readonly fill: (page: Surroundings, into: Float64Array, at: number) => void;
}

/** Features whose values for a block are told together. */
export const together = (
  names: readonly string[],
  read: (page: Surroundings, i: number) => readonly number[],
): Features => ({
  names,
  fill: (page, into, at) => {
    const count = page.blocks.length;
    for (let i = 0; i < count; i++) {
      const row = read(page, i);
      for (let column = 0, to = at + i; column < row.length; column++, to += count) into[to] = row[column] as number;
    }
  },
});

/** One value for all blocks. */
export const whole = (name: string, read: (page: Surroundings) => number): Features => ({
  names: [name],
  fill: (page, into, at) => {
    into.fill(read(page), at, at + page.blocks.length);
  },
});

/** A column that stands ready. */
export const held = (name: string, read: (page: Surroundings) => Float64Array): Features => ({
  names: [name],
  fill: (page, into, at) => into.set(read(page), at),
});

/** `size-2`, `size+1`. */
export const signed = (name: string, offset: number): string => `${name}${offset > 0 ? '+' : ''}${offset}`;

/** Writes to `into`, from `at` on, what stands in `from`, from `start` on, `offset` further on; `beyond` beyond the ends. */
export function shift(
  from: Float64Array,
  start: number,
  count: number,
  offset: number,
  beyond: number,
  into: Float64Array,
  at: number,
): void {
  const first = Math.min(count, Math.max(0, -offset));
  const last = Math.max(first, Math.min(count, count - offset));
  for (let i = 0; i < first; i++) into[at + i] = beyond;
  for (let i = first; i < last; i++) into[at + i] = from[start + i + offset] as number;
  for (let i = last; i < count; i++) into[at + i] = beyond;
}

/** A column that stands ready, of the block `offset` further on; 0 beyond the ends. */
export const beside = (name: string, offset: number, read: (page: Surroundings) => Float64Array): Features => ({
  names: [signed(name, offset)],
  fill: (page, into, at) => shift(read(page), 0, page.blocks.length, offset, 0, into, at),
});
