import { unitsOf } from '../text/units.js';
import type { Facts } from './facts.js';
import type { Memory } from './memory.js';
import { WordList } from './word-list.js';

export interface SharedWords {
  /** For each block, the share of its words that other prose of the page uses too. */
  readonly shared: Float64Array;
  /** For each block, the share of the title's words that it uses; −1 when the title has fewer than two. */
  readonly titleWords: Float64Array;
}

// Kept between pages: tables for all words cost more to make than a short page to read. Each block has a number of its own,
// in rising order, so that what earlier pages left is told from what this one wrote.
/** By word: the last block of prose that holds it, times 4, and how many do, up to 2. As small as may be, since all of it is looked at. */
let holders: Uint16Array | Int32Array = new Uint16Array(65536);
/** By word of the title: the last block that uses it. */
const users = new Int32Array(65536);
/** By word: whether the title of this page has it. Small, as nearly every word that is looked up is none of these. */
const named = new Uint8Array(65536 / 8);
const bitOf = (word: number): number => 1 << (word & 7);
/** The words of the title. */
const heading = new WordList();
/** Blocks that have numbers in so few bits; longer pages have a larger table. */
const MOST = 2 ** 14 - 1;
let numbered = 0;

/** Gives `count` blocks their numbers; the one before the first. */
function number(count: number): number {
  if (numbered + count >= MOST) {
    if (count >= MOST) holders = new Int32Array(65536);
    else if (holders instanceof Int32Array) holders = new Uint16Array(65536);
    else holders.fill(0);
    users.fill(0);
    numbered = 0;
  }
  numbered += count + 1;
  return numbered - count;
}

/** Compares the words of all blocks with those of prose and of the title. `words`: block `i` has those from `starts[i]` to `ends[i]`. */
export function sharedWords(
  facts: readonly Facts[],
  { numbers, starts, ends }: WordList,
  title: string,
  memory: Memory,
): SharedWords {
  const count = facts.length;
  const before = number(count);
  for (let i = 0; i < count; i++) {
    if (!(facts[i] as Facts).prose) continue;
    const own = before + 1 + i;
    for (let n = starts[i] as number, end = ends[i] as number; n < end; n++) {
      const word = numbers[n] as number;
      const held = holders[word] as number;
      const last = held >> 2;
      // Without a branch, as which words stand here again none can foresee.
      const known = held & 3 & -+(last > before);
      holders[word] = (own << 2) | (known + (+(known < 2) & +(last !== own)));
    }
  }
  heading.begin(0);
  heading.write({ units: unitsOf(title), start: 0, end: title.length });
  let different = 0;
  for (let n = 0; n < heading.end; n++) {
    const word = heading.numbers[n] as number;
    if (users[word] !== before) different++;
    users[word] = before;
    named[word >> 3] = (named[word >> 3] as number) | bitOf(word);
  }
  const shared = memory.column();
  const titleWords = memory.column();
  for (let i = 0; i < count; i++) {
    const from = starts[i] as number;
    const to = ends[i] as number;
    const others = (facts[i] as Facts).prose ? 1 : 0;
    const own = before + 1 + i;
    let common = 0;
    let titled = 0;
    for (let n = from; n < to; n++) {
      const word = numbers[n] as number;
      const held = holders[word] as number;
      // Without a branch, as every other word is one.
      common += +(held >> 2 > before) & +((held & 3) > others);
      if (((named[word >> 3] as number) & bitOf(word)) === 0 || users[word] === own) continue;
      users[word] = own;
      titled++;
    }
    shared[i] = to > from ? common / (to - from) : 0;
    titleWords[i] = different > 1 ? titled / different : -1;
  }
  for (let n = 0; n < heading.end; n++) named[(heading.numbers[n] as number) >> 3] = 0;
  return { shared, titleWords };
}
