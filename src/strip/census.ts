import { FIRST_SIGN, pageWordKinds } from '../lexicon/page-words.js';
import { isDigit, isSmall } from '../text/letters.js';
import { isAddress, isHost } from './addresses.js';
import type { Block } from './block.js';
import {
  ACCENTED,
  ADDRESS,
  BAR,
  censusTables,
  DIGIT,
  ENOUGH,
  HAN,
  isAgo,
  isClosing,
  isWhen,
  KIND,
  KINDS,
  mayOpen,
  OTHER,
  POINT,
  SPEAKS,
  STOP,
} from './census-tables.js';
import { noWords, type Shares, sharesOf } from './shares.js';
import { BEGINS, FUNCTION_WORD, next, PAST, PERSON } from './vocabulary.js';
import { pairOf, SHORTEST_WORD, type WordList } from './word-list.js';

const WORDS = pageWordKinds.length;
const ALL_WORDS = (1 << WORDS) - 1;

/** What is counted in one pass over a text. One object is filled again and again: read it before the next call. */
export class Census {
  /** Latin words, those that begin with a capital, those that are function words, and those that speak to somebody. */
  latin = 0;
  capitals = 0;
  grammar = 0;
  you = 0;
  stops = 0;
  address = false;
  /** Sign that a closer look may find "3 days ago". */
  ago = false;
  /** Which kinds of phrases it may hold, a bit for each of `phraseSigns`. */
  signs = 0;

  /** How far behind the beginning each run of digits begins. */
  readonly runs: Uint16Array = new Uint16Array(ENOUGH);
  runCount = 0;

  private readonly counts = new Uint32Array(KINDS);
  /** Of each kind of page word: characters covered, and the end of the last one. */
  private readonly covered = new Uint16Array(WORDS);
  private readonly ends = new Uint16Array(WORDS);
  private any = false;
  private readonly tables = censusTables();
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

  /** Counts in the first `ENOUGH` units of a block, page words too when `pageWords` is set; adds the words of all that is read of it to `list`. */
  read(block: Block, pageWords: boolean, list: WordList): void {
    const { units, start } = block;
    const end = Math.min(block.end, start + ENOUGH);
    this.text = block.text;
    this.units = units;
    this.start = start;
    this.end = end;
    for (let kind = 0; kind < KINDS; kind++) this.counts[kind] = 0;
    this.you = this.stops = this.runCount = 0;
    this.address = this.ago = false;
    this.signs = 0;
    if (this.any) {
      this.covered.fill(0);
      this.ends.fill(0);
      this.any = false;
    }
    list.makeRoom(end - start);
    const first = list.end;
    this.pass(pageWords, list);
    if (end === block.end) return;
    list.end = first;
    list.write(block);
  }

  private pass(pageWords: boolean, list: WordList): void {
    const { counts, units, start, end, tables } = this;
    const { units: table, vocabulary, shifts } = tables;
    const { numbers } = list;
    let written = list.end;
    let latin = 0;
    let capitals = 0;
    let grammar = 0;
    let previous = 0;
    for (let i = start; i < end; i++) {
      const unit = units[i] as number;
      const what = table[unit] as number;
      if (what < OTHER) {
        let at = i + 1; // of a Latin word
        let hash = what;
        let seen = what;
        for (; at < end; at++) {
          const letter = table[units[at] as number] as number;
          if (letter >= OTHER) break;
          seen |= letter;
          hash = next(hash, letter);
        }
        const before = i > start ? (units[i - 1] as number) : 0x20;
        const after = at < end ? (units[at] as number) : 0x20;
        latin++;
        // Sums without a branch: which way one goes at a word none can foresee.
        capitals += +((unit - 0x41) >>> 0 < 26) & +(before !== 0x27);
        const plain = (seen & ACCENTED) === 0;
        if (!plain || (table[before] as number) < OTHER) {
          list.end = written;
          this.writeParts(i, at, list);
          written = list.end;
        } else {
          numbers[written] = hash + (shifts[at - i] as number);
          written += +(at - i >= SHORTEST_WORD);
        }
        const flags = plain ? vocabulary.of(hash) : BEGINS;
        const possessive = after === 0x27 && isSmall(this.unit(at + 1));
        if (!possessive) grammar += flags & FUNCTION_WORD;
        if ((flags & (PERSON | PAST)) !== 0) {
          if ((flags & PERSON) !== 0 && !isDigit(before) && !isDigit(after)) this.you++;
          if ((flags & PAST) !== 0) this.ago = true;
        }
        if (pageWords && !isDigit(before)) {
          const begins = (flags & BEGINS) !== 0 && (!plain || this.goesOn(hash, at, after));
          if (begins || vocabulary.opens(units, i)) this.find(i);
        }
        previous = 0;
        i = at - 1;
        if (!possessive) continue;
        // The rest of "don't", "you're".
        const rest = ++at;
        hash = 0;
        for (; isSmall(this.unit(at)); at++) hash = next(hash, (units[at] as number) - 0x60);
        const more = vocabulary.of(hash);
        const ended = at === end || (table[units[at] as number] as number) >= OTHER;
        if ((more & PERSON) !== 0) this.you++;
        if (pageWords && ((more & BEGINS) !== 0 || !ended)) this.find(rest);
        if (ended && at - rest >= SHORTEST_WORD) numbers[written++] = (hash + (shifts[at - rest] as number)) & 0xffff;
        i = at - 1;
        continue;
      }
      const kind = what & KIND;
      counts[kind] = (counts[kind] as number) + 1;
      if (kind >= HAN) {
        if (previous !== 0) numbers[written++] = pairOf(previous, unit);
        previous = unit < 0xa000 ? unit : 0;
        if (what < (OTHER | SPEAKS)) continue;
        if ((what & SPEAKS) !== 0) {
          if (!isWhen(unit)) this.you++;
          else if (isAgo(unit, i > start ? (units[i - 1] as number) : 0, this.unit(i + 1))) this.ago = true;
        }
        if (pageWords && mayOpen(tables, what, units, i)) this.find(i);
        continue;
      }
      previous = 0;
      if (kind >= STOP) i += this.mark(kind, i);
      else if (kind === DIGIT) {
        this.runs[this.runCount] = i - start;
        if (i === start || table[units[i - 1] as number] !== what) this.runCount++;
      } else if (pageWords && mayOpen(tables, what, units, i)) this.find(i);
    }
    list.end = written;
    this.latin = latin;
    this.capitals = capitals;
    this.grammar = grammar;
  }

  /** Stops, points, hyphens and addresses; how many more units the mark has. */
  private mark(kind: number, at: number): number {
    if (kind === STOP) this.stops++;
    else if (kind === POINT) {
      if (!this.address) this.address = isHost(this.units, this.start, at, this.end);
      if (this.closes(at + 1)) this.stops++;
    } else if (kind === ADDRESS) {
      if (!this.address) this.address = isAddress(this.units, this.start, at, this.end);
    } else if (this.unit(at + 1) === 0x2d) {
      this.counts[BAR] = (this.counts[BAR] as number) + 1;
      return 1;
    }
    return 0;
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

  /** Adds the words of a piece that has accents, or is the rest of "don'tCare". */
  private writeParts(from: number, end: number, list: WordList): void {
    const { units } = this;
    let start = from;
    while (start > this.start && (this.tables.units[units[start - 1] as number] as number) <= 26) start--;
    list.write({ units, start, end });
  }

  /** Whether a page word may begin with the word of this number, which ends at `at` before `after`. "the" alone is none. */
  private goesOn(hash: number, at: number, after: number): boolean {
    if (after !== 0x20) return true;
    const letter = this.tables.units[this.unit(at + 1)] as number;
    return letter === ACCENTED || this.tables.vocabulary.goesOn(hash, letter < OTHER ? letter : 0);
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
        const after = this.unit(this.start + end);
        if (isDigit(after) || isSmall(after | 32)) continue;
      }
      const bits = kinds[word] as number;
      this.signs |= bits >> FIRST_SIGN;
      for (let rest = bits & ALL_WORDS; rest !== 0; rest &= rest - 1) {
        const kind = 31 - Math.clz32(rest & -rest);
        if ((this.ends[kind] as number) > from) continue;
        this.covered[kind] = (this.covered[kind] as number) + (sizes[word] as number);
        this.ends[kind] = end;
        this.any = true;
      }
    }
  }
}

let one: Census | null = null;

/** The counts of the first `ENOUGH` units of a block, valid until the next call; its words are added to `list`. */
export function census(block: Block, pageWords: boolean, list: WordList): Census {
  one ??= new Census();
  one.read(block, pageWords, list);
  return one;
}
