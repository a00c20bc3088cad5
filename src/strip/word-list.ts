import type { Block } from './block.js';

/** Shorter Latin words say little. */
export const SHORTEST_WORD = 4;

/** A number for two Chinese characters that stand together, below 65536. */
export const pairOf = (previous: number, unit: number): number => (previous * 131 + unit) & 0xffff;

/**
 * The words of blocks, one block behind the other, as numbers below 65536: pairs of Chinese characters, and Latin words of
 * `SHORTEST_WORD` letters and more.
 */
export class WordList {
  numbers: Uint16Array = new Uint16Array(1 << 13);
  /** As many are written. */
  end = 0;
  /** Of each block of a page where its words begin and end: those of a copy are those of the first. */
  starts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);

  /** Begins with the words of another page, of so many blocks. */
  begin(blocks: number): void {
    this.end = 0;
    if (blocks <= this.starts.length) return;
    this.starts = new Int32Array(2 * blocks);
    this.ends = new Int32Array(2 * blocks);
  }

  /** Makes room for the words of a text of so many units. */
  makeRoom(units: number): void {
    if (this.end + units < this.numbers.length) return;
    const written = this.numbers;
    this.numbers = new Uint16Array(2 * (written.length + units));
    this.numbers.set(written);
  }

  /** Writes the words of some units. Blocks that are counted have theirs written on the way: see `census.ts`. */
  write({ units, start, end }: Pick<Block, 'units' | 'start' | 'end'>): void {
    this.makeRoom(end - start);
    const { numbers } = this;
    let at = this.end;
    let hash = 0;
    let letters = 0;
    let previous = 0;
    for (let i = start; i <= end; i++) {
      const unit = i < end ? (units[i] as number) : 32;
      const small = unit | 32;
      if (small >= 97 && small <= 122) {
        hash = ((hash << 5) - hash + small) & 0xffff;
        letters++;
        continue;
      }
      if (letters >= SHORTEST_WORD) numbers[at++] = hash;
      hash = 0;
      letters = 0;
      if (unit >= 0x3400 && unit <= 0x9fff) {
        if (previous !== 0) numbers[at++] = pairOf(previous, unit);
        previous = unit;
      } else previous = 0;
    }
    this.end = at;
  }
}
