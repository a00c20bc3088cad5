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
const LETTER = /[a-z ]/;
/** The class of digits. */
const DIGIT = 1;

/**
 * Finds all of many words in one pass, overlapping and within others too. Words are written in lower case and found
 * without regard to it; `#` in a word is any digit. Words of three units or more are tried where units stand that are
 * alike their first three (few places of a text), shorter ones, which hold no letter of the alphabet, at their first.
 */
export class Spotter {
  /** Units of the words by class; 0 is in none. */
  private readonly classes = new Uint16Array(65536);
  private readonly width: number;
  /** First three units of words, the last five bits of each: those tell letters apart, and mostly others. */
  private readonly grams = new Uint8Array(1 << 15);
  /** Units that begin a shorter word. */
  private readonly begins = new Uint8Array(65536);
  /** State that follows, by state and class of the unit: a trie. */
  private readonly next: Uint16Array;
  /** Word that ends in a state, or -1. */
  private readonly word: Int16Array;
  private readonly spotted: Spotted = {
    words: new Int32Array(1024),
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    count: 0,
  };

  constructor(words: readonly string[]) {
    const { classes } = this;
    let used = DIGIT;
    for (let unit = 0x30; unit <= 0x39; unit++) classes[unit] = DIGIT;
    for (const unit of words.join('')) {
      const code = unit.charCodeAt(0);
      if (unit === '#' || classes[code]) continue;
      classes[code] = ++used;
      classes[unit.toUpperCase().charCodeAt(0)] = used;
    }
    this.width = used + 1;
    const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
    this.next = new Uint16Array(states * this.width);
    this.word = new Int16Array(states).fill(-1);
    let made = 1;
    for (const [index, word] of words.entries()) {
      let state = 0;
      for (const unit of word) {
        const at = state * this.width + (unit === '#' ? DIGIT : (classes[unit.charCodeAt(0)] as number));
        if (!this.next[at]) this.next[at] = made++;
        state = this.next[at] as number;
      }
      this.word[state] = index;
      for (const digits of DIGITS) this.note(word.replaceAll('#', digits));
    }
  }

  /** Notes how a word begins. */
  private note(word: string): void {
    if (word.length < 3) {
      if (LETTER.test(word) || /^[A-Z[-`]/.test(word)) throw new Error(`too short a word to be spotted: ${word}`);
      this.begins[word.charCodeAt(0)] = 1;
      return;
    }
    let gram = 0;
    for (let k = 0; k < 3; k++) gram = (gram << 5) | (word.charCodeAt(k) & 31);
    this.grams[gram] = 1;
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
      // Letters of the alphabet, and spaces, begin no short word.
      const short = unit > 0x7a || (unit > 0x20 && unit < 0x41);
      if (grams[gram] === 0 && !(short && begins[unit])) continue;
      const before = spotted.count;
      this.wordsAt(units, length, at);
      if (accepts === null || spotted.count === before) continue;
      if (accepts(at)) return at;
      units = unitsOf(text);
    }
    return -1;
  }

  private wordsAt(units: Uint16Array, length: number, start: number): void {
    const { classes, width, next, word, spotted } = this;
    let state = 0;
    for (let at = start; at < length; at++) {
      state = next[state * width + (classes[units[at] as number] as number)] as number;
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
