import { small } from './letters.js';
import { tables } from './tables.js';
import { trieTables } from './trie.js';
import { unitAt } from './units.js';
import { WordTree } from './word-tree.js';

/**
 * Of some words, which a text holds: a bit of an answer for each kind of them. One pass, and nothing to compile, in place of
 * patterns that would tell whether another one can match.
 */
export class WordBits {
  private readonly bits: readonly number[];
  private tree: WordTree | null = null;
  /** Whether a word begins so, by the last five bits of two units: few places of a text do. A word of one unit does with any other. */
  private readonly begins = new Uint8Array(1024);

  /** `name`: that of its tables. Words are written in small letters, and found without regard to case, within others too. */
  constructor(
    private readonly name: string,
    private readonly words: Readonly<Record<string, number>>,
  ) {
    this.bits = Object.values(words);
  }

  private known(): WordTree {
    if (this.tree !== null) return this.tree;
    this.tree = new WordTree(tables(this.name, () => trieTables(Object.keys(this.words))));
    for (const word of Object.keys(this.words)) {
      const first = (word.charCodeAt(0) & 31) << 5;
      if (word.length > 1) this.begins[first | (unitAt(word, 1) & 31)] = 1;
      else this.begins.fill(1, first, first + 32);
    }
    return this.tree;
  }

  /** The bits of the words that begin at a place and end at `end` at the latest. */
  at(text: string, start: number, end: number): number {
    const known = this.known();
    let found = 0;
    let node = known.first[small(unitAt(text, start))] as number;
    for (let at = start + 1; node !== 0; at++) {
      const word = known.word[node] as number;
      if (word >= 0) found |= this.bits[word] as number;
      if (at >= end) break;
      node = known.step(node, small(unitAt(text, at)));
    }
    return found;
  }

  /** The bits of all words between two places. */
  between(text: string, start: number, end: number): number {
    this.known();
    const { begins } = this;
    let found = 0;
    let unit = unitAt(text, start);
    for (let at = start; at < end; at++) {
      const next = unitAt(text, at + 1);
      if (begins[((unit & 31) << 5) | (next & 31)] === 1) found |= this.at(text, at, end);
      unit = next;
    }
    return found;
  }
}
