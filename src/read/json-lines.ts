import { concat } from './bytes.js';

const NEWLINE = 0x0a;

/** Whole lines of a JSON Lines input, the number of the first from 1. */
export interface LineBlock {
  readonly first: number;
  readonly bytes: Uint8Array;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** Cuts a stream at line ends into blocks of about `size` bytes; a longer line is a block of its own. */
export async function* lineBlocks(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<LineBlock> {
  let first = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const block of source) {
    const cut = block.lastIndexOf(NEWLINE) + 1;
    held.push(cut > 0 ? block.subarray(0, cut) : block);
    length += block.length;
    if (cut === 0 || length < size) {
      if (cut > 0 && cut < block.length) held.push(block.subarray(cut));
      continue;
    }
    const bytes = concat(held);
    yield { first, bytes };
    first += countLines(bytes);
    held = cut < block.length ? [block.subarray(cut)] : [];
    length = block.length - cut;
  }
  if (length > 0) yield { first, bytes: concat(held) };
}
