/** Words that a spotter has found in a text, in the order of their starts: index in its list, start and end. */
export interface Spotted {
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

import { unitsOf } from '../../text/units.js';

/** Classes of units: below this the units of Latin words, told apart by five bits; then those of which one may be a word. */
const SINGLE = 32;
const DIGIT = 62;
const LATIN = /^[a-z ]/;

/**
 * Finds all of many words in one pass, overlapping and within others too. Words are written in lower case and found
 * without regard to it; `#` in a word is any digit. Latin words, of three letters or more, are tried where their first
 * three stand (few places of a text), others at each of their first units.
 */
export class Spotter {
  private readonly classes = new Uint8Array(65536);
  /** First three units of Latin words, five bits each. */
  private readonly grams = new Uint8Array(1 << 15);
  /** Units by class, that begin another word. */
  private readonly begins = new Uint8Array(256);
  /** State that follows, by state and class of the unit: a trie. */
  private readonly next: Uint16Array;
  /** Word that ends in a state, or -1. */
  private readonly word: Int16Array;
  private readonly spotted: Spotted;

  constructor(words: readonly string[]) {
    const { classes } = this;
    const used = { latin: 0, other: DIGIT };
    for (let unit = 0x30; unit <= 0x39; unit++) classes[unit] = DIGIT;
    for (const unit of words.join('')) {
      const code = unit.charCodeAt(0);
      if (unit === '#' || classes[code]) continue;
      classes[code] = LATIN.test(unit) ? ++used.latin : ++used.other;
      classes[unit.toUpperCase().charCodeAt(0)] = classes[code] as number;
    }
    const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
    this.next = new Uint16Array(states << 8);
    this.word = new Int16Array(states).fill(-1);
    let made = 1;
    for (const [index, word] of words.entries()) {
      let state = 0;
      let gram = 0;
      for (const [k, unit] of [...word].entries()) {
        const kind = unit === '#' ? DIGIT : (classes[unit.charCodeAt(0)] as number);
        if (k < 3) gram = (gram << 5) | (kind & 31);
        if (k === 0 && kind >= SINGLE) this.begins[kind] = 1;
        const at = (state << 8) | kind;
        if (!this.next[at]) this.next[at] = made++;
        state = this.next[at] as number;
      }
      if (LATIN.test(word)) this.grams[gram] = 1;
      this.word[state] = index;
    }
    const size = 1024;
    this.spotted = {
      words: new Int32Array(size),
      starts: new Int32Array(size),
      ends: new Int32Array(size),
      count: 0,
    };
  }

  /** All words in a text; the answer holds until the next call. */
  find(text: string): Spotted {
    const { classes, grams, begins } = this;
    const units = unitsOf(text);
    this.spotted.count = 0;
    let gram = 0;
    for (let at = 0; at < text.length; at++) {
      const kind = classes[units[at] as number] as number;
      gram = ((gram << 5) | (kind & 31)) & 0x7fff;
      if (grams[gram]) this.wordsAt(units, text.length, at - 2);
      if (kind >= SINGLE && begins[kind]) this.wordsAt(units, text.length, at);
    }
    return this.spotted;
  }

  private wordsAt(units: Uint16Array, length: number, start: number): void {
    const { classes, next, word, spotted } = this;
    let state = 0;
    for (let at = start; at < length; at++) {
      state = next[(state << 8) | (classes[units[at] as number] as number)] as number;
      if (state === 0) return;
      const index = word[state] as number;
      if (index < 0) continue;
      if (spotted.count === spotted.words.length) this.grow();
      spotted.words[spotted.count] = index;
      spotted.starts[spotted.count] = start;
      spotted.ends[spotted.count++] = at + 1;
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
