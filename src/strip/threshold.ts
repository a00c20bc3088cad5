import type { Surroundings } from './surroundings.js';

const LOWEST = 0.1;
/** The tree of an HTML page tells surely; of a text line it is better to keep one too many. */
const HIGHEST = { html: 0.5, text: 0.4 };
/** Below this for all blocks, a page that is neither prose nor a thread has no main text. */
const UNSURE = 0.6;
/** On pages of fewer blocks a short line may be all the text there is. */
const SMALL = 15;
/** Above all probabilities. */
const NOTHING = 2;
/** Shorter blocks tell nothing of whether the page has a text. */
const SHORT = 20;
const STEPS = 100;

// Characters of the page that is read now that are expected to be text, and all characters, by probability in steps.
const expected = new Float64Array(STEPS + 1);
const sizes = new Float64Array(STEPS + 1);

/**
 * Above which probability the blocks of a page are held for main text: that by which, were the probabilities true, F1 of
 * its characters would be the highest. On pages that the model is unsure of, such as threads of an unknown board, it is low.
 */
export function thresholdOf(page: Surroundings, probabilities: Float64Array): number {
  expected.fill(0);
  sizes.fill(0);
  let total = 0;
  let most = 0;
  for (let i = 0; i < page.blocks.length; i++) {
    const p = probabilities[i] as number;
    const size = page.facts[i]?.size ?? 0;
    const step = Math.floor(p * STEPS);
    expected[step] = (expected[step] as number) + p * size;
    sizes[step] = (sizes[step] as number) + size;
    total += p * size;
    if (size >= SHORT) most = Math.max(most, p);
  }
  const prose = (page.countBefore[page.blocks.length] as number) / Math.max(1, page.blocks.length);
  if (most < UNSURE && prose < 0.05 && page.forum < 0.04) return page.blocks.length < SMALL ? UNSURE : NOTHING;
  const highest = page.containers ? HIGHEST.html : HIGHEST.text;
  let best = 0;
  let found = highest;
  for (let step = STEPS, both = 0, given = 0; step >= LOWEST * STEPS; step--) {
    both += expected[step] as number;
    given += sizes[step] as number;
    const f = (2 * both) / Math.max(1, total + given);
    if (f <= best) continue;
    best = f;
    found = step / STEPS;
  }
  return Math.min(highest, found);
}
