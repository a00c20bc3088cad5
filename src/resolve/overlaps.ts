import type { Mention } from '../types.js';

/** Of mentions that overlap, the longest; of equals, the one whose rule comes first. Input and output in the order of the text. */
export function longest<Value>(found: readonly Mention<Value>[]): Mention<Value>[] {
  const kept: Mention<Value>[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
