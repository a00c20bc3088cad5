import { ExtractError } from '../errors.js';

/** How many letters must be put in, left out, changed or swapped to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}

/** The word that was probably meant: begun like it (`org`, `jsonlines`) or two letters off (`repotr`); else `null`. */
export function nearest(word: string, choices: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (typed.length < 2) return null;
  const begun = choices.filter((choice) => choice.startsWith(typed));
  if (begun.length === 1) return begun[0] ?? null;
  const within = choices.filter((choice) => typed.startsWith(choice)).sort((a, b) => b.length - a.length);
  if (within[0] !== undefined) return within[0];
  // `ndjson` is `jsonl` in other words, and only by its letters like `json`.
  if (/^(?:nd|ld)json$/.test(typed) && choices.includes('jsonl')) return 'jsonl';
  const near = choices
    .map((choice) => ({ choice, off: distance(typed, choice) }))
    .filter(({ choice, off }) => off <= Math.min(2, Math.floor(choice.length / 2)))
    .sort((a, b) => a.off - b.off);
  return near[0]?.choice ?? null;
}

/** The error for a word that is none of those that can stand there. */
export function noneOf(where: string, word: string, choices: readonly string[]): ExtractError {
  const meant = nearest(word, choices);
  const hint = meant === null ? '' : ` (Did you mean ${meant}?)`;
  return new ExtractError('usage', `${where}: '${word}' is none of ${choices.join(', ')}${hint}`);
}
