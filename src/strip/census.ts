import {
  FIRST_SIGN,
  functionCharacters,
  type PageWordTrie,
  pageWordKinds,
  pageWordTrie,
} from '../lexicon/page-words.js';
import type { Block } from './block.js';
import { noWords, type Shares, sharesOf } from './shares.js';
import { BEGINS, FUNCTION_WORD, next, PAST, PERSON, Vocabulary } from './vocabulary.js';

/** Kinds of characters. A function character is a Chinese one too. */
const PLAIN = 0;
export const SPACE: number = 1;
export const COMMA: number = 2;
export const BAR: number = 3;
export const QUOTE: number = 4;
export const BRACKET: number = 5;
export const DIGIT: number = 6;
export const HAN: number = 7;
export const FUNCTION: number = 8;
const SMALL = 9;
const CAPITAL = 10;
/** A letter with an accent. */
const ACCENTED = 11;
const STOP = 12;
const POINT = 13;
const HYPHEN = 14;
/** @ and : of addresses. */
const ADDRESS = 15;
const KINDS = 16;
/** Set in what `letters` has for a letter with an accent. */
const ACCENT = 32;

const WORDS = pageWordKinds.length;

interface Tables {
  /** Code unit → kind of character. */
  readonly kinds: Uint8Array;
  /** Code unit → 1 to 26 for A to Z, small or not, `ACCENT` for other Latin letters, 0 for all else. */
  readonly letters: Uint8Array;
  readonly words: PageWordTrie;
  readonly vocabulary: Vocabulary;
}

function build(): Tables {
  const kinds = new Uint8Array(65536).fill(PLAIN).fill(HAN, 0x3400, 0xa000).fill(HAN, 0xf900, 0xfb00);
  kinds.fill(ACCENTED, 0xc0, 0x250).fill(SMALL, 0x61, 0x7b).fill(CAPITAL, 0x41, 0x5b);
  const mark = (characters: string, kind: number): void => {
    for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
  };
  mark(' ', SPACE);
  mark(',，、;；', COMMA);
  mark('|｜·•>»›→/\\_–—', BAR);
  mark('"“”「」『』《》', QUOTE);
  mark('()（）[]【】', BRACKET);
  mark('0123456789', DIGIT);
  mark(functionCharacters, FUNCTION);
  mark('。！？!?…', STOP);
  mark('.', POINT);
  mark('-', HYPHEN);
  mark('@:', ADDRESS);
  const letters = new Uint8Array(65536).fill(ACCENT, 0xc0, 0x250);
  for (let letter = 1; letter <= 26; letter++) letters[0x40 + letter] = letters[0x60 + letter] = letter;
  const words = pageWordTrie();
  return { kinds, letters, words, vocabulary: new Vocabulary(words) };
}

/** Quotes and brackets that close: " ' ) ] ” ’ */
const isClosing = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** What is counted in one pass over a text. One object is filled again and again: read it before the next call. */
export class Census {
  /** Latin words, those that begin with a capital, those that are function words, and those that speak to somebody. */
  latin = 0;
  capitals = 0;
  grammar = 0;
  you = 0;
  stops = 0;
  /** Signs that a closer look may find an address, or "3 days ago". */
  address = false;
  ago = false;
  /** Which kinds of phrases it may hold, a bit for each of `phraseSigns`. */
  signs = 0;

  private readonly counts = new Uint32Array(KINDS);
  /** Of each kind of page word: characters covered, and the end of the last one. */
  private readonly covered = new Uint16Array(WORDS);
  private readonly ends = new Uint16Array(WORDS);
  private any = false;
  private readonly tables = build();
  /** What is read, from the unit at `start` to the one before `end`. */
  private text = '';
  private units: Uint16Array = new Uint16Array(0);
  private start = 0;
  private end = 0;

  /** How many characters of a kind there are. */
  of(kind: number): number {
    return this.counts[kind] as number;
  }

  /** Shares of `size` characters that page words of each kind cover. */
  page(size: number): Shares {
    return this.any ? sharesOf(this.covered, size) : noWords;
  }

  /** Counts in the first `most` units of a block, page words too when `words` is set. */
  read({ text, units, start, end: last }: Block, most: number, words: boolean): void {
    const end = Math.min(last, start + most);
    this.text = text;
    this.units = units;
    this.start = start;
    this.end = end;
    this.counts.fill(0);
    this.latin = this.capitals = this.grammar = this.you = this.stops = 0;
    this.address = this.ago = false;
    this.signs = 0;
    if (this.any) this.covered.fill(0);
    if (words) this.ends.fill(0);
    this.any = false;
    const { counts } = this;
    const { kinds } = this.tables;
    const { trie } = this.tables.words;
    for (let i = start; i < end; i++) {
      const unit = units[i] as number;
      const kind = kinds[unit] as number;
      counts[kind] = (counts[kind] as number) + 1;
      switch (kind) {
        case SMALL:
        case CAPITAL:
        case ACCENTED:
          i = this.word(i, words);
          continue;
        case STOP:
          this.stops++;
          break;
        case POINT:
          if (this.closes(i + 1)) this.stops++;
          else this.address = true;
          if (i > start && ((units[i - 1] as number) | 32) === 0x77) this.address = true;
          break;
        case ADDRESS:
          this.address = true;
          break;
        case HYPHEN:
          if (this.unit(i + 1) === 0x2d) {
            counts[BAR] = (counts[BAR] as number) + 1;
            i++;
          }
          break;
        case FUNCTION:
        case HAN:
          // 3天前, 昨天, 你
          if (unit === 0x524d || unit === 0x6628) this.ago = true;
          else if (unit === 0x4f60 || unit === 0x60a8 || unit === 0x6211 || unit === 0x54b1) this.you++;
          if (words && trie.begins(unit)) this.find(i);
          break;
        case PLAIN:
        case BRACKET:
          if (words && trie.begins(unit)) this.find(i);
      }
    }
  }

  /** The unit at a place, 0 behind the end. */
  private unit(at: number): number {
    return at < this.end ? (this.units[at] as number) : 0;
  }

  /** Whether only quotes and brackets stand between `at` and the next space, or the end. */
  private closes(at: number): boolean {
    let end = at;
    while (isClosing(this.unit(end))) end++;
    return end >= this.end || this.units[end] === 0x20;
  }

  /** Reads the Latin word that begins at `start`; its last unit. */
  private word(start: number, words: boolean): number {
    const { kinds, letters, vocabulary } = this.tables;
    const { units, end } = this;
    const initial = units[start] as number;
    let at = start;
    let hash = 0;
    let seen = 0;
    for (; at < end; at++) {
      const letter = letters[units[at] as number] as number;
      if (letter === 0) break;
      seen |= letter;
      hash = next(hash, letter);
    }
    this.latin++;
    const before = start > this.start ? (units[start - 1] as number) : 0x20;
    const after = at < end ? (units[at] as number) : 0x20;
    if (initial >= 0x41 && initial <= 0x5a && before !== 0x27) this.capitals++;
    const digit = isDigit(before);
    const possessive = after === 0x27 && kinds[this.unit(at + 1)] === SMALL;
    const flags = (seen & ACCENT) === 0 ? vocabulary.of(hash) : BEGINS;
    if (flags !== 0) {
      if (flags & FUNCTION_WORD && !possessive) this.grammar++;
      if (flags & PERSON && !digit && !isDigit(after)) this.you++;
      if (flags & PAST) this.ago = true;
    }
    if (words && !digit) {
      const begins = flags & BEGINS && ((seen & ACCENT) !== 0 || this.goesOn(hash, at, after));
      if (begins || vocabulary.opens(units, start)) this.find(start);
    }
    if (!possessive) return at - 1;
    // The rest of "don't", "you're".
    at++;
    hash = 0;
    const rest = at;
    for (; kinds[this.unit(at)] === SMALL; at++) hash = next(hash, letters[units[at] as number] as number);
    const more = vocabulary.of(hash);
    if (more & PERSON) this.you++;
    if (words && (more & BEGINS || letters[this.unit(at)] !== 0)) this.find(rest);
    return at - 1;
  }

  /** Whether a page word may begin with the word of this number, which ends at `at` before `after`. "the" alone is none. */
  private goesOn(hash: number, at: number, after: number): boolean {
    if (after !== 0x20) return true;
    const letter = this.tables.letters[this.unit(at + 1)] as number;
    return letter === ACCENT || this.tables.vocabulary.goesOn(hash, letter);
  }

  /** Counts the page words that begin at `start`: of each kind the longest, beyond the last one. */
  private find(start: number): void {
    const { trie, kinds, sizes, whole } = this.tables.words;
    const from = start - this.start;
    const count = trie.find(this.text, from);
    for (let n = count - 1; n >= 0; n--) {
      const word = trie.words[n] as number;
      const end = trie.ends[n] as number;
      if (whole[word] === 1) {
        const after = this.tables.kinds[this.unit(this.start + end)] as number;
        if (after === SMALL || after === CAPITAL || after === DIGIT) continue;
      }
      const bits = kinds[word] as number;
      this.signs |= bits >> FIRST_SIGN;
      for (let kind = 0; kind < WORDS; kind++) {
        if ((bits & (1 << kind)) === 0 || (this.ends[kind] as number) > from) continue;
        this.covered[kind] = (this.covered[kind] as number) + (sizes[word] as number);
        this.ends[kind] = end;
        this.any = true;
      }
    }
  }
}

let one: Census | null = null;

/** The counts of the first `most` units of a block, valid until the next call. */
export function census(block: Block, most: number, words: boolean): Census {
  one ??= new Census();
  one.read(block, most, words);
  return one;
}
