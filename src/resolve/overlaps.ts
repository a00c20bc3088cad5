import type { Mention } from '../types.js';

/** Of mentions that overlap, the longest; of equals, the one whose rule comes first. Input and output in the order of the text. */
export function longest<Value>(found: readonly Mention<Value>[]): readonly Mention<Value>[] {
  let kept: Mention<Value>[] | null = null;
  let last: Mention<Value> | null = null;
  for (let i = 0; i < found.length; i++) {
    const mention = found[i] as Mention<Value>;
    if (last === null || mention.start >= last.end) {
      kept?.push(mention);
      last = mention;
      continue;
    }
    // Most pages have none that overlap: nothing is copied for these.
    kept ??= found.slice(0, i);
    if (mention.end - mention.start > last.end - last.start) {
      kept[kept.length - 1] = mention;
      last = mention;
    }
  }
  return kept ?? found;
}
