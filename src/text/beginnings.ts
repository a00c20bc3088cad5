import { unitAt } from './units.js';
import { isSpace, plainUnit } from './word-key.js';

/** Up to this many words can begin at one place of a text. */
const DEPTH = 16;

/** Of the words that begin where `beginnings` looked: index in the list given, and end; shortest first. */
export const found: { readonly words: Int32Array; readonly ends: Int32Array } = {
  words: new Int32Array(DEPTH),
  ends: new Int32Array(DEPTH),
};

/** The first of the sorted keys from `low` to `high` whose unit at `depth` is `unit` or a later one. */
function firstFrom(keys: readonly string[], low: number, high: number, depth: number, unit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as string).charCodeAt(depth) < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Number of words that begin at `start`, given their keys in order, all of which have the first `same` units of the text
 * there; which ones stands in `found` until the next call.
 */
export function beginnings(keys: readonly string[], text: string, start: number, same: number): number {
  let low = 0;
  let high = keys.length;
  let count = 0;
  for (let at = start + same, depth = same; ; at++, depth++) {
    if ((keys[low] as string).length === depth) {
      found.words[count] = low++;
      found.ends[count] = at;
      if (++count === DEPTH) break;
    }
    if (low >= high || at >= text.length) break;
    const unit = unitAt(text, at);
    const plain = plainUnit(unit);
    low = firstFrom(keys, low, high, depth, plain);
    if (low === high || (keys[low] as string).charCodeAt(depth) !== plain) break;
    high = firstFrom(keys, low + 1, high, depth, plain + 1);
    // Lines may break within a name, and the next one be indented.
    if (isSpace(unit)) while (isSpace(unitAt(text, at + 1))) at++;
  }
  return count;
}
