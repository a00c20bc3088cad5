import { type Block, blockOf } from './block.js';
import type { Facts } from './facts.js';

/**
 * Writes the words of a block as numbers below 65536: pairs of Chinese characters, and Latin words of four letters and
 * more. The end of what was written.
 */
function write({ units, start, end }: Block, into: Uint16Array, from: number): number {
  let at = from;
  let hash = 0;
  let letters = 0;
  let previous = 0;
  for (let i = start; i <= end; i++) {
    const unit = i < end ? (units[i] as number) : 32;
    const small = unit | 32;
    if (small >= 97 && small <= 122) {
      hash = ((hash << 5) - hash + small) & 0xffff;
      letters++;
      continue;
    }
    if (letters >= 4) into[at++] = hash;
    hash = 0;
    letters = 0;
    if (unit >= 0x3400 && unit <= 0x9fff) {
      if (previous !== 0) into[at++] = (previous * 131 + unit) & 0xffff;
      previous = unit;
    } else previous = 0;
  }
  return at;
}

export interface SharedWords {
  /** For each block, the share of its words that other prose of the page uses too. */
  readonly shared: Float64Array;
  /** For each block, the share of the title's words that it uses; −1 when the title has fewer than two. */
  readonly titleWords: Float64Array;
}

// Kept between pages: tables for all words cost more to make than a short page to read. Each block has a number of its own,
// in rising order, so that what earlier pages left is told from what this one wrote.
/** By word: the last block of prose that holds it, times 4, and how many do, up to 2. */
const holders = new Int32Array(65536);
/** By word of the title: the last block that uses it. */
const users = new Int32Array(65536);
/** By word: whether the title of this page has it. Small, as nearly every word that is looked up is none of these. */
const named = new Uint8Array(65536 / 8);
const bitOf = (word: number): number => 1 << (word & 7);
const MOST = 2 ** 28;
let numbered = 0;

/** Gives `count` blocks their numbers; the one before the first. */
function number(count: number): number {
  if (numbered + count >= MOST) {
    holders.fill(0);
    users.fill(0);
    numbered = 0;
  }
  numbered += count + 1;
  return numbered - count;
}

/** Compares the words of all blocks with those of prose and of the title. */
export function wordsOf(blocks: readonly Block[], facts: readonly Facts[], title: string): SharedWords {
  const count = blocks.length;
  const words = new Uint16Array(blocks.reduce((sum, { start, end }) => sum + end - start + 1, 0));
  const ends = new Int32Array(count);
  const before = number(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const from = at;
    at = write(blocks[i] as Block, words, at);
    ends[i] = at;
    if (!facts[i]?.prose) continue;
    const own = before + 1 + i;
    for (let n = from; n < at; n++) {
      const word = words[n] as number;
      const held = holders[word] as number;
      const last = held >> 2;
      if (last !== own) holders[word] = (own << 2) | (last > before ? Math.min(2, (held & 3) + 1) : 1);
    }
  }
  const heading = blockOf(title);
  const titleWord = new Uint16Array(heading.end + 1);
  const titleEnd = write(heading, titleWord, 0);
  let different = 0;
  for (let n = 0; n < titleEnd; n++) {
    const word = titleWord[n] as number;
    if (users[word] !== before) different++;
    users[word] = before;
    named[word >> 3] = (named[word >> 3] as number) | bitOf(word);
  }
  const shared = new Float64Array(count);
  const titleWords = new Float64Array(count).fill(-1);
  for (let i = 0, n = 0; i < count; i++) {
    const from = n;
    const others = facts[i]?.prose ? 1 : 0;
    const own = before + 1 + i;
    let common = 0;
    let titled = 0;
    for (; n < (ends[i] as number); n++) {
      const word = words[n] as number;
      const held = holders[word] as number;
      // Without a branch, as every other word is one.
      common += +(held >> 2 > before) & +((held & 3) > others);
      if (((named[word >> 3] as number) & bitOf(word)) === 0 || users[word] === own) continue;
      users[word] = own;
      titled++;
    }
    if (n > from) shared[i] = common / (n - from);
    if (different > 1) titleWords[i] = titled / different;
  }
  for (let n = 0; n < titleEnd; n++) named[(titleWord[n] as number) >> 3] = 0;
  return { shared, titleWords };
}
