/** Code unit → code unit under which words are compared: lower case, no accents, hyphens and line ends as spaces. */
const folded: Uint16Array = Uint16Array.from({ length: 0x250 }, (_, unit) => {
  const plain = String.fromCharCode(unit)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
});
folded[0x0a] = 0x20;
folded[0x2d] = 0x20;
folded[0x131] = 0x69; // ı as i

/** The unit under which one of a text is compared: `É` as `e`. */
export function plainUnit(unit: number): number {
  if (unit < folded.length) return folded[unit] as number;
  return unit === 0x2010 || unit === 0x2011 || unit === 0x2013 ? 0x20 : unit;
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a;
const PLAIN = /^[a-z '.]*$/;

/** The key under which a word is found: `São Paulo` and `SAO-PAULO` are one. */
export function wordKey(word: string): string {
  if (PLAIN.test(word)) return word;
  let key = '';
  for (let at = 0; at < word.length; at++) key += String.fromCharCode(plainUnit(word.charCodeAt(at)));
  return key;
}

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
    const unit = text.charCodeAt(at);
    const plain = plainUnit(unit);
    low = firstFrom(keys, low, high, depth, plain);
    if (low === high || (keys[low] as string).charCodeAt(depth) !== plain) break;
    high = firstFrom(keys, low + 1, high, depth, plain + 1);
    // Lines may break within a name, and the next one be indented.
    if (isSpace(unit)) while (isSpace(text.charCodeAt(at + 1))) at++;
  }
  return count;
}
