import { isDigit, small } from './letters.js';
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

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
}

/** Words as a spotter reads them: what follows from a list of words alone. */
export type SpotterTables = {
  /** The last five bits of three units, or -1 - a unit, and the first node of the tree of the words that begin so. */
  readonly begins: Int32Array;
  readonly trees: Int32Array;
  /** Three numbers a node: its unit, the next node of the same depth or 0, the first of the next depth or 0. Node 0 is none. */
  readonly nodes: Int32Array;
  /** By node: index in the list given of the word that ends there, or -1. */
  readonly last: Int32Array;
};

/** Words are written in lower case; `#` is any digit. Those of less than three units hold no letter of the alphabet. */
export function spotterTables(words: readonly string[]): SpotterTables {
  const trees = new Map<number, number>();
  const nodes: number[] = [0, 0, 0];
  const last: number[] = [-1];
  const plant = (key: number, word: string, index: number): void => {
    let parent = -1;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const head = (at === 0 ? trees.get(key) : nodes[3 * parent + 2]) ?? 0;
      let node = head;
      while (node !== 0 && nodes[3 * node] !== unit) node = nodes[3 * node + 1] as number;
      if (node === 0) {
        node = last.length;
        nodes.push(unit, head, 0);
        last.push(-1);
        if (at === 0) trees.set(key, node);
        else nodes[3 * parent + 2] = node;
      }
      parent = node;
    }
    last[parent] = index;
  };
  for (const [index, word] of words.entries()) {
    if (word.length < 3) {
      if (LETTER.test(word) || /^[A-Z[-`]/.test(word)) throw new Error(`too short a word to be spotted: ${word}`);
      for (const first of word[0] === '#' ? DIGITS : [word]) plant(-1 - first.charCodeAt(0), word, index);
      continue;
    }
    for (const digit of word.includes('#') ? DIGITS : ['#']) plant(gramOf(word.replaceAll('#', digit)), word, index);
  }
  return {
    begins: Int32Array.from(trees.keys()),
    trees: Int32Array.from(trees.values()),
    nodes: Int32Array.from(nodes),
    last: Int32Array.from(last),
  };
}

/**
 * Finds all of many words in one pass, overlapping and within others too. Words are written in lower case and found
 * without regard to it; `#` in a word is any digit. Words of three units or more are tried where units stand that are
 * alike their first three (few places of a text), shorter ones, which hold no letter of the alphabet, at their first.
 * What is read at each place is small: other work between two texts leaves little of it in the cache.
 */
export class Spotter {
  /** First three units of words, the last five bits of each: those tell letters apart, and mostly others. A bit each. */
  private readonly grams = new Uint8Array(1 << 12);
  /** Units that begin a shorter word, a bit each. */
  private readonly begins = new Uint8Array(1 << 13);
  /** By such three units, and by a unit: the tree of the words that begin so. */
  private readonly byGram = new Uint16Array(1 << 15);
  private readonly byUnit = new Uint16Array(1 << 16);
  private readonly nodes: Int32Array;
  private readonly last: Int32Array;
  private readonly spotted: Spotted = {
    words: new Int32Array(1024),
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    count: 0,
  };

  constructor({ begins, trees, nodes, last }: SpotterTables) {
    this.nodes = nodes;
    this.last = last;
    for (let k = 0; k < begins.length; k++) {
      const key = begins[k] as number;
      if (key < 0) {
        setBit(this.begins, -1 - key);
        this.byUnit[-1 - key] = trees[k] as number;
      } else {
        setBit(this.grams, key);
        this.byGram[key] = trees[k] as number;
      }
    }
  }

  /** All words in a text; the answer holds until the next call. */
  find(text: string): Spotted {
    this.scan(text, null);
    return this.spotted;
  }

  /** The first place of a text where one of the words begins and that is accepted (each word that does is asked for), or -1. */
  first(text: string, accepts: (start: number, word: number) => boolean): number {
    return this.scan(text, accepts);
  }

  private scan(text: string, accepts: ((start: number, word: number) => boolean) | null): number {
    const { grams, begins, spotted } = this;
    const { length } = text;
    let units = unitsOf(text);
    spotted.count = 0;
    let gram = (((units[0] as number) & 31) << 5) | ((units[1] as number) & 31);
    for (let at = 0; at < length; at++) {
      const unit = units[at] as number;
      gram = ((gram << 5) | ((units[at + 2] as number) & 31)) & 0x7fff;
      const long = (grams[gram >> 3] as number) >> (gram & 7);
      const short = (begins[unit >> 3] as number) >> (unit & 7);
      // One test: few places go on from here.
      if (((long | short) & 1) === 0) continue;
      const before = spotted.count;
      if ((long & 1) === 1) this.wordsAt(units, at, at, this.byGram[gram] as number);
      if ((short & 1) === 1) this.wordsAt(units, at, at, this.byUnit[unit] as number);
      if (accepts === null || spotted.count === before) continue;
      for (let k = before; k < spotted.count; k++) if (accepts(at, spotted.words[k] as number)) return at;
      units = unitsOf(text);
    }
    return -1;
  }

  /** Notes the words of a tree that stand at a place. Behind the text stands 0, with which none goes on. */
  private wordsAt(units: Uint16Array, start: number, from: number, tree: number): void {
    const { nodes, last } = this;
    let at = from;
    let unit = small(units[at] as number);
    for (let node = tree; node !== 0; ) {
      const wanted = nodes[3 * node] as number;
      const next = nodes[3 * node + 1] as number;
      if (wanted !== unit && !(wanted === DIGIT && isDigit(unit))) {
        node = next;
        continue;
      }
      if ((last[node] as number) >= 0) this.note(last[node] as number, start, at + 1);
      // A digit may go on as itself and as any.
      if (next !== 0 && isDigit(unit)) this.wordsAt(units, start, at, next);
      node = nodes[3 * node + 2] as number;
      unit = small(units[++at] as number);
    }
  }

  private note(word: number, start: number, end: number): void {
    const { spotted } = this;
    if (spotted.count === spotted.words.length) this.grow();
    spotted.words[spotted.count] = word;
    spotted.starts[spotted.count] = start;
    spotted.ends[spotted.count++] = end;
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
