import type { Surroundings } from './surroundings.js';

/** Characters that a passage must have to be a second copy of the article, and not a sentence that a notice repeats. */
const PASSAGE = 150;
const SENTENCE = 40;
/** How far above a second copy its headline may stand. */
const HEAD = 4;

/** First block above the passage that belongs to it: its copy of the headline, and the source line between. */
function headOf(page: Surroundings, from: number, title: number): number {
  for (let i = from - 1; i >= Math.max(title + 1, from - HEAD); i--) {
    if (page.facts[i]?.prose) break;
    if ((page.copyOf[i] ?? -1) >= 0) return i;
  }
  return from;
}

/**
 * Blocks that print again what the text says elsewhere: a second copy of the article (some blocks in a row, in the same order),
 * and a teaser above the headline. `kept` says which blocks are held for main text; the copy that stays is the one in the text.
 */
export function repeats(page: Surroundings, kept: readonly boolean[], title: number): Uint8Array {
  const repeated = new Uint8Array(page.blocks.length);
  const { copyOf, facts } = page;
  const count = facts.length;
  for (let from = 0; from < count; from++) {
    if ((copyOf[from] ?? -1) < 0 || !kept[from]) continue;
    let to = from;
    let size = 0;
    let last = -1;
    // The second copy may leave out a line or have a widget more.
    for (let i = from, strange = 0; i < count && strange < 3; i++) {
      const original = copyOf[i] ?? -1;
      if (original > last && original - last <= (last < 0 ? count : 4) && original < from && kept[original]) {
        size += facts[i]?.size ?? 0;
        last = original;
        to = i + 1;
        strange = 0;
      } else strange++;
    }
    if (size < PASSAGE || to - from < 2) continue;
    for (let i = headOf(page, from, title); i < to; i++) if ((copyOf[i] ?? -1) >= 0 || i < from) repeated[i] = 1;
    from = to - 1;
  }
  for (let i = 0; i < title; i++) {
    if (!kept[i] || (facts[i]?.size ?? 0) < SENTENCE || (page.copies[i] as number) < 2) continue;
    const text = page.blocks[i]?.text;
    if (page.blocks.some((block, other) => other > title && kept[other] && block.text === text && !repeated[other]))
      repeated[i] = 1;
  }
  return repeated;
}
