import type { Block } from './block.js';

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

/** Of each block: how many have its shape, and how many of these another text. */
export function shapesOf(
  blocks: readonly Block[],
  copies: Float64Array,
): { shaped: Float64Array; numbered: Float64Array } {
  const found = new Map<number, number>();
  const own = blocks.map((block) => (block.text.length < SHAPED ? shapeOf(block) : 0));
  for (const shape of own) found.set(shape, (found.get(shape) ?? 0) + 1);
  const shaped = new Float64Array(blocks.length).fill(1);
  const numbered = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) {
    if ((blocks[i] as Block).text.length >= SHAPED) continue;
    shaped[i] = found.get(own[i] as number) ?? 1;
    numbered[i] = (shaped[i] as number) - (copies[i] as number);
  }
  return { shaped, numbered };
}
