import { functionWords, pageWordLists } from '../lexicon/page-words.js';
import { tables } from '../text/tables.js';
import { ownUnits, textOf } from '../text/units.js';

/** What a Latin word may be; one word may be several of these. */
export const FUNCTION_WORD = 1;
/** One by which a page speaks to its reader. */
export const PERSON = 2;
/** Sign of "3 days ago". */
export const PAST = 4;
/** The first of a page word. */
export const BEGINS = 8;

/**
 * Words as numbers, letter by letter, `a` as 1: unlike for unlike words of up to six letters, and practically so for longer ones.
 * 31 times the number so far, and the letter; written so that one letter waits for the last as short as may be.
 */
export const next = (hash: number, letter: number): number => ((hash << 5) - hash + letter) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = next(hash, word.charCodeAt(i) - 0x60);
  return hash;
}

const SLOTS = 1 << 13;
/** All bits, which no set of letters has. */
const ANY = -1;

type VocabularyTables = {
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
  /** Of a word that begins page words: by bits, the letters with which the next word of these begins; `ANY` where it is one itself. */
  readonly nexts: Int32Array;
  /** Units of the page words that may be longer, `cookie*`, a line each. */
  readonly openings: Uint16Array;
};

/** Where a number stands, or the empty place where it would. */
function slotOf(flags: Uint8Array, hashes: Int32Array, hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (flags[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function build(): VocabularyTables {
  const { all, open } = pageWordLists();
  const tables: VocabularyTables = {
    hashes: new Int32Array(SLOTS),
    flags: new Uint8Array(SLOTS),
    nexts: new Int32Array(SLOTS),
    openings: ownUnits(all.filter((key) => open.has(key) && /^[a-z]+$/.test(key)).join('\n')),
  };
  const { hashes, flags, nexts } = tables;
  const add = (word: string, flag: number): number => {
    const hash = hashOf(word);
    const slot = slotOf(flags, hashes, hash);
    hashes[slot] = hash;
    flags[slot] = (flags[slot] as number) | flag;
    return slot;
  };
  for (const word of functionWords) add(word, FUNCTION_WORD);
  for (const word of ['you', 'your', 'i', 'my', 'me']) add(word, PERSON);
  for (const word of ['ago', 'yesterday']) add(word, PAST);
  for (const key of all) {
    const first = /^[a-z]+/.exec(key)?.[0];
    if (first === undefined) continue;
    const slot = add(first, BEGINS);
    const next = /^ ([a-z])/.exec(key.slice(first.length))?.[1];
    nexts[slot] = (nexts[slot] as number) | (next === undefined ? ANY : 1 << (next.charCodeAt(0) - 0x60));
  }
  return tables;
}

/** Latin words by their number: most words of a text are none of these, which one look must tell. */
export class Vocabulary {
  private readonly hashes: Int32Array;
  private readonly flags: Uint8Array;
  private readonly nexts: Int32Array;
  /** Page words that may be longer by their first letter, 1 for `a`. */
  private readonly openings: string[][] = Array.from({ length: 32 }, () => []);
  /** By their first two letters: the third ones, by bits. All have three at least. */
  private readonly thirds = new Int32Array(32 * 32);

  constructor() {
    const { hashes, flags, nexts, openings } = tables('strip.vocabulary', build);
    this.hashes = hashes;
    this.flags = flags;
    this.nexts = nexts;
    for (const key of textOf(openings).split('\n')) {
      const letter = key.charCodeAt(0) & 31;
      this.openings[letter]?.push(key);
      const pair = (letter << 5) | (key.charCodeAt(1) & 31);
      this.thirds[pair] = (this.thirds[pair] as number) | (1 << (key.charCodeAt(2) & 31));
    }
  }

  /** What the word of this number is. */
  of(hash: number): number {
    const slot = hash & (SLOTS - 1);
    const flags = this.flags[slot] as number;
    // Most are at once where they stand, or would: told without a branch.
    const other = +(this.hashes[slot] !== hash);
    return (flags & -other) === 0 ? flags : (this.flags[slotOf(this.flags, this.hashes, hash)] as number);
  }

  /** Whether the word of this number, which begins page words, is one itself or begins one that goes on with this letter, 1 for `a`. */
  goesOn(hash: number, letter: number): boolean {
    const next = this.nexts[slotOf(this.flags, this.hashes, hash)] as number;
    return next === ANY || (letter !== 0 && ((next >>> letter) & 1) === 1);
  }

  /** Whether the word at `start` begins with a page word that may be longer. */
  opens(units: Uint16Array, start: number): boolean {
    const letter = (units[start] as number) & 31;
    const second = start + 1 < units.length ? (units[start + 1] as number) : 0;
    const third = start + 2 < units.length ? (units[start + 2] as number) : 0;
    const thirds = this.thirds[(letter << 5) | (second & 31)] as number;
    if (((thirds >>> (third & 31)) & 1) === 0) return false;
    const keys = this.openings[letter] as string[];
    for (const key of keys) {
      let at = 0;
      while (at < key.length && ((units[start + at] as number) | 32) === key.charCodeAt(at)) at++;
      if (at === key.length) return true;
    }
    return false;
  }
}
