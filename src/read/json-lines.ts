import { concat } from './bytes.js';

const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;

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

/**
 * Cuts a stream at line ends into blocks of about `size` bytes; a longer line is a block of its own. Where the stream
 * breaks off, the whole lines before come first.
 */
export async function* lineBlocks(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<LineBlock> {
  let first = 1;
  /** Whole lines, then the beginning of one. */
  let whole: Uint8Array[] = [];
  let begun: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const block of source) {
      const cut = block.lastIndexOf(NEWLINE) + 1;
      length += block.length;
      if (cut === 0) {
        begun.push(block);
        continue;
      }
      whole.push(...begun, block.subarray(0, cut));
      begun = cut < block.length ? [block.subarray(cut)] : [];
      if (length < size) continue;
      const bytes = concat(whole);
      whole = [];
      length = block.length - cut;
      yield { first, bytes };
      first += countLines(bytes);
    }
  } catch (error) {
    // A last line without its end is whole where it is closed, as with something else behind gzip data.
    if (begun.at(-1)?.at(-1) === CLOSING_BRACE) whole.push(...begun);
    if (whole.length > 0) yield { first, bytes: concat(whole) };
    throw error;
  }
  if (length > 0) yield { first, bytes: concat([...whole, ...begun]) };
}
