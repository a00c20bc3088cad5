import type { Block } from './block.js';

export interface Copies {
  /** How often the text of each block stands on the page. */
  readonly copies: Float64Array;
  /** The first block with the same text, above it; −1 for the first itself. */
  readonly copyOf: Int32Array;
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

export function copiesOf(blocks: readonly Block[]): Copies {
  const count = blocks.length;
  // By key the last block whose text is a new one, and of each such block the one before it with the same key.
  const latest = new Map<number, number>();
  const earlier = new Int32Array(count);
  const copies = new Float64Array(count);
  const copyOf = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as Block;
    const key = keyOf(block);
    const last = latest.get(key) ?? -1;
    let first = last;
    while (first >= 0 && (blocks[first] as Block).text !== block.text) first = earlier[first] as number;
    if (first < 0) {
      earlier[i] = last;
      latest.set(key, i);
      copies[i] = 1;
    } else {
      copyOf[i] = first;
      copies[first] = (copies[first] as number) + 1;
    }
  }
  for (let i = 0; i < count; i++) {
    const first = copyOf[i] as number;
    if (first >= 0) copies[i] = copies[first] as number;
  }
  return { copies, copyOf };
}
