import type { Block } from './block.js';
import type { Facts } from './facts.js';

/** Words of a text as numbers below 65536; the end of what was written. */
type Writer = (text: string, into: Uint16Array, at: number) => number;

/** Long texts are told by their beginning. */
const ENOUGH = 1500;

/** Pairs of Chinese characters and Latin words of four letters and more. */
const write: Writer = (text, into, from) => {
  let at = from;
  let hash = 0;
  let letters = 0;
  let previous = 0;
  const end = Math.min(text.length, ENOUGH);
  for (let i = 0; i <= end; i++) {
    let unit = i < end ? text.charCodeAt(i) : 32;
    if (unit < 128) unit |= 32;
    if (unit >= 97 && unit <= 122) {
      hash = (hash * 31 + unit) & 0xffff;
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
};

export interface SharedWords {
  /** For each block, the share of its words that other prose of the page uses too. */
  readonly shared: Float64Array;
  /** For each block, the share of the title's words that it uses; −1 when the title has fewer than two. */
  readonly titleWords: Float64Array;
}

// Kept between pages, empty: a table for all words costs more to make than a short page to read.
const holders = new Uint16Array(65536);
const seen = new Int32Array(65536);

/** Compares the words of all blocks with those of prose and of the title. */
export function wordsOf(blocks: readonly Block[], facts: readonly Facts[], title: string): SharedWords {
  const words = new Uint16Array(blocks.reduce((sum, { text }) => sum + Math.min(text.length, ENOUGH) + 1, 0));
  const ends = new Int32Array(blocks.length);
  // `holders`: in how many prose blocks each word stands; `seen`: the last block that held it (from 1).
  let at = 0;
  for (let i = 0; i < blocks.length; i++) {
    const from = at;
    at = write((blocks[i] as Block).text, words, at);
    ends[i] = at;
    if (!facts[i]?.prose) continue;
    for (let n = from; n < at; n++) {
      const word = words[n] as number;
      if (seen[word] === i + 1) continue;
      seen[word] = i + 1;
      holders[word] = (holders[word] as number) + 1;
    }
  }
  const ofTitle = new Uint16Array(title.length + 1);
  // Words of the title: 1, and when last found in a block, its number + 2.
  for (let n = 0; n < at; n++) seen[words[n] as number] = 0;
  const wanted = seen;
  let different = 0;
  const titleEnd = write(title, ofTitle, 0);
  for (let n = 0; n < titleEnd; n++) {
    if (wanted[ofTitle[n] as number] === 0) different++;
    wanted[ofTitle[n] as number] = 1;
  }
  const shared = new Float64Array(blocks.length);
  const titleWords = new Float64Array(blocks.length).fill(-1);
  for (let i = 0, n = 0; i < blocks.length; i++) {
    const from = n;
    const own = facts[i]?.prose ? 1 : 0;
    let common = 0;
    let titled = 0;
    for (; n < (ends[i] as number); n++) {
      const word = words[n] as number;
      if ((holders[word] as number) > own) common++;
      if (wanted[word] === 0 || wanted[word] === i + 2) continue;
      wanted[word] = i + 2;
      titled++;
    }
    if (n > from) shared[i] = common / (n - from);
    if (different > 1) titleWords[i] = titled / different;
  }
  for (let n = 0; n < at; n++) holders[words[n] as number] = seen[words[n] as number] = 0;
  for (let n = 0; n < titleEnd; n++) seen[ofTitle[n] as number] = 0;
  return { shared, titleWords };
}
