import type { Block } from './block.js';
import type { Memory } from './memory.js';
import { Numbered } from './numbered.js';

export interface Copies {
  /** How often the text of each block stands on the page. */
  readonly copies: Float64Array;
  /** The first block with the same text, above it; −1 for the first itself. */
  readonly copyOf: Float64Array;
}

/** Texts are told apart by so much of their beginning first. */
const BEGINNING = 32;

/** A number for how a text begins and how long it is. */
function keyOf({ units, start, end, text }: Block): number {
  const last = Math.min(end, start + BEGINNING);
  let key = text.length;
  for (let i = start; i < last; i++) key = (Math.imul(key, 31) + (units[i] as number)) | 0;
  return key;
}

/** By key the last block whose text is a new one, counted from 1, and of each such block the one before it with the same key. */
const latest = new Numbered();

/** The columns are those of `memory`. */
export function copiesOf(blocks: readonly Block[], memory: Memory): Copies {
  const count = blocks.length;
  latest.begin(count);
  const { values } = latest;
  const earlier = memory.column();
  const copies = memory.column();
  const copyOf = memory.column();
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as Block;
    const place = latest.placeOf(keyOf(block));
    const last = (values[place] as number) - 1;
    let first = last;
    while (first >= 0 && (blocks[first] as Block).text !== block.text) first = earlier[first] as number;
    copyOf[i] = first;
    copies[i] = 1;
    if (first < 0) {
      earlier[i] = last;
      values[place] = i + 1;
    } else copies[first] = (copies[first] as number) + 1;
  }
  for (let i = 0; i < count; i++) {
    const first = copyOf[i] as number;
    if (first >= 0) copies[i] = copies[first] as number;
  }
  return { copies, copyOf };
}
