import type { StickyPattern } from './rule.js';

const patterns = new WeakSet<StickyPattern>();

/**
 * A sticky pattern over the sentence in lower case: one with the `i` flag takes twice as long to compile, as each letter
 * becomes two. What it finds is in lower case too; where the case tells something, a rule looks into the sentence.
 */
export function lowerCase(source: string): RegExp {
  const pattern = new RegExp(source.toLowerCase(), 'y');
  patterns.add(pattern);
  return pattern;
}

export const isLowerCase = (pattern: StickyPattern): boolean => patterns.has(pattern);

/** A text of the same length, its letters in lower case: `İ` alone would become two units. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
