import { isLetter } from './letters.js';
import { tables } from './tables.js';
import { trieTables } from './trie.js';
import { WordTree } from './word-tree.js';

/** A to Z as small letters, other units as they are. */
export const small = (unit: number): number => (isLetter(unit) ? unit | 0x20 : unit);

/**
 * Of some words, which a text holds: a bit of an answer for each kind of them. One pass, and nothing to compile, in place of
 * patterns that would tell whether another one can match.
 */
export class WordBits {
  private readonly bits: readonly number[];
  private tree: WordTree | null = null;

  /** `name`: that of its tables. Words are written in small letters, and found without regard to case, within others too. */
  constructor(
    private readonly name: string,
    private readonly words: Readonly<Record<string, number>>,
  ) {
    this.bits = Object.values(words);
  }

  private get known(): WordTree {
    this.tree ??= new WordTree(tables(this.name, () => trieTables(Object.keys(this.words))));
    return this.tree;
  }

  /** The bits of the words that begin at a place and end at `end` at the latest. */
  at(text: string, start: number, end: number): number {
    const { known, bits } = this;
    let found = 0;
    let node = known.first[small(text.charCodeAt(start))] as number;
    for (let at = start + 1; node !== 0; at++) {
      const word = known.word[node] as number;
      if (word >= 0) found |= bits[word] as number;
      if (at >= end) break;
      node = known.step(node, small(text.charCodeAt(at)));
    }
    return found;
  }

  /** The bits of all words between two places. */
  between(text: string, start: number, end: number): number {
    const { first } = this.known;
    let found = 0;
    for (let at = start; at < end; at++) if (first[small(text.charCodeAt(at))] !== 0) found |= this.at(text, at, end);
    return found;
  }
}
