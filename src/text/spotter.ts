import { unitsOf } from './units.js';

/** Words that a spotter has found in a text, in the order of their starts: index in its list, start and end. */
export interface Spotted {
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

/** For `#`: each of these has five last bits of its own. */
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const DIGIT = 0x23;
const LETTER = /[a-z ]/;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const small = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 32 : unit);
function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
}

/** Words as a spotter reads them: what follows from a list of words alone. */
export type SpotterTables = {
  /** The last five bits of three units, or -1 - a unit, and where the words that begin so are in the list. */
  readonly begins: Int32Array;
  readonly ranges: Int32Array;
  /** Words one after another: index in the list given, number of units, units; -1 behind the last of a range. */
  readonly list: Int32Array;
};

/** Words are written in lower case; `#` is any digit. Those of less than three units hold no letter of the alphabet. */
export function spotterTables(words: readonly string[]): SpotterTables {
  const all = new Map<number, number[]>();
  const note = (key: number, word: string, index: number): void => {
    const range = all.get(key) ?? [];
    all.set(key, range);
    range.push(index, word.length, ...[...word].map((unit) => unit.charCodeAt(0)));
  };
  for (const [index, word] of words.entries()) {
    if (word.length < 3) {
      if (LETTER.test(word) || /^[A-Z[-`]/.test(word)) throw new Error(`too short a word to be spotted: ${word}`);
      for (const first of word[0] === '#' ? DIGITS : [word]) note(-1 - first.charCodeAt(0), word, index);
      continue;
    }
    const grams = DIGITS.map((digit) => gramOf(word.replaceAll('#', digit)));
    for (const gram of new Set(grams)) note(gram, word, index);
  }
  const list: number[] = [0];
  const ranges: number[] = [];
  for (const range of all.values()) {
    ranges.push(list.length);
    for (const number of range) list.push(number);
    list.push(-1);
  }
  return { begins: Int32Array.from(all.keys()), ranges: Int32Array.from(ranges), list: Int32Array.from(list) };
}

/**
 * Finds all of many words in one pass, overlapping and within others too, without regard to case. Words of three units or
 * more are tried where units stand that are alike their first three (few places of a text), shorter ones at their first.
 * What is read at each place is small: other work between two texts leaves little of it in the cache.
 */
export class Spotter {
  /** First three units of words, the last five bits of each: those tell letters apart, and mostly others. A bit each. */
  private readonly grams = new Uint8Array(1 << 12);
  /** Units that begin a shorter word, a bit each. */
  private readonly begins = new Uint8Array(1 << 13);
  /** By such three units, and by a unit: the words, as a range of the list below. */
  private readonly byGram = new Uint16Array(1 << 15);
  private readonly byUnit = new Map<number, number>();
  private readonly list: Int32Array;
  private readonly spotted: Spotted = {
    words: new Int32Array(1024),
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    count: 0,
  };

  constructor({ begins, ranges, list }: SpotterTables) {
    this.list = list;
    for (let k = 0; k < begins.length; k++) {
      const key = begins[k] as number;
      const range = ranges[k] as number;
      if (key < 0) {
        setBit(this.begins, -1 - key);
        this.byUnit.set(-1 - key, range);
      } else {
        setBit(this.grams, key);
        this.byGram[key] = range;
      }
    }
  }

  /** All words in a text; the answer holds until the next call. */
  find(text: string): Spotted {
    this.scan(text, null);
    return this.spotted;
  }

  /** The first place of a text where one of the words begins and that is accepted, or -1. */
  first(text: string, accepts: (start: number) => boolean): number {
    return this.scan(text, accepts);
  }

  private scan(text: string, accepts: ((start: number) => boolean) | null): number {
    const { grams, begins, spotted } = this;
    const { length } = text;
    let units = unitsOf(text);
    spotted.count = 0;
    let second = units[0] as number;
    let third = length > 1 ? (units[1] as number) : 0;
    let gram = ((second & 31) << 5) | (third & 31);
    for (let at = 0; at < length; at++) {
      const unit = second;
      second = third;
      third = units[at + 2] as number;
      gram = ((gram << 5) | (third & 31)) & 0x7fff;
      const long = ((grams[gram >> 3] as number) >> (gram & 7)) & 1;
      // Letters of the alphabet, and spaces, begin no short word.
      const short =
        (unit > 0x7a || (unit > 0x20 && unit < 0x41)) && (((begins[unit >> 3] as number) >> (unit & 7)) & 1) === 1;
      if (long === 0 && !short) continue;
      const before = spotted.count;
      if (long === 1) this.wordsAt(units, length, at, this.byGram[gram] as number);
      if (short) this.wordsAt(units, length, at, this.byUnit.get(unit) as number);
      if (accepts === null || spotted.count === before) continue;
      if (accepts(at)) return at;
      units = unitsOf(text);
    }
    return -1;
  }

  /** Notes the words of a range that stand at a place. */
  private wordsAt(units: Uint16Array, length: number, start: number, range: number): void {
    const { list, spotted } = this;
    for (let at = range; (list[at] as number) >= 0; ) {
      const index = list[at] as number;
      const size = list[at + 1] as number;
      at += 2;
      let k = start + size <= length ? 0 : -1;
      while (k >= 0 && k < size) {
        const wanted = list[at + k] as number;
        const unit = units[start + k] as number;
        k = wanted === small(unit) || (wanted === DIGIT && isDigit(unit)) ? k + 1 : -1;
      }
      at += size;
      if (k < 0) continue;
      if (spotted.count === spotted.words.length) this.grow();
      spotted.words[spotted.count] = index;
      spotted.starts[spotted.count] = start;
      spotted.ends[spotted.count++] = start + size;
    }
  }

  private grow(): void {
    const twice = (list: Int32Array): Int32Array => {
      const more = new Int32Array(2 * list.length);
      more.set(list);
      return more;
    };
    this.spotted.words = twice(this.spotted.words);
    this.spotted.starts = twice(this.spotted.starts);
    this.spotted.ends = twice(this.spotted.ends);
  }
}

function gramOf(word: string): number {
  let gram = 0;
  for (let k = 0; k < 3; k++) gram = (gram << 5) | (word.charCodeAt(k) & 31);
  return gram;
}
