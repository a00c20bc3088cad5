import type { Block } from './block.js';
import { Numbered } from './numbered.js';

/** Longest line whose shape is looked at. */
const SHAPED = 60;

/** A number for the text of a block with each run of digits as one, and without regard to case. */
function shapeOf({ units, start, end }: Block): number {
  let hash = 0;
  let digit = false;
  for (let i = start; i < end; i++) {
    const unit = (units[i] as number) | 32;
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (!(isDigit && digit)) hash = (Math.imul(hash, 31) + (isDigit ? 0x30 : unit)) | 0;
    digit = isDigit;
  }
  return hash;
}

/** By shape how many blocks have it. */
const found = new Numbered();

/** Fills in of each block how many have its shape, and how many of these another text. */
export function shapesOf(
  blocks: readonly Block[],
  copies: Float64Array,
  shaped: Float64Array,
  numbered: Float64Array,
): void {
  const count = blocks.length;
  found.begin(count);
  const { values } = found;
  // First the place of its shape, −1 for longer ones.
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as Block;
    const place = block.text.length < SHAPED ? found.placeOf(shapeOf(block)) : -1;
    shaped[i] = place;
    if (place >= 0) values[place] = (values[place] as number) + 1;
  }
  for (let i = 0; i < count; i++) {
    const place = shaped[i] as number;
    shaped[i] = place < 0 ? 1 : (values[place] as number);
    numbered[i] = place < 0 ? 0 : (shaped[i] as number) - (copies[i] as number);
  }
}
