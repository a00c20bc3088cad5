import { isLetter, isWord, small } from './letters.js';
import { type PhraseTables, phraseTables } from './phrase-tables.js';
import { ANY_WORD } from './spellings.js';
import { tables } from './tables.js';
import { unitAt } from './units.js';

const HYPHEN = 0x2d;

/** May a phrase end before a unit, which stands at a place of a text? Behind the end it is 0. */
export type Border = (unit: number, text: string, at: number) => boolean;
export const endsWord: Border = (unit) => !isWord(unit) && unit !== HYPHEN;

/** So many phrases may stand at one place, one beginning another; so many may be ruled out there. */
const MOST = 32;
/** What was found where is looked: ranks and ends of phrases, and the ranks ruled out, the first and the last of each. */
const ranks = new Uint16Array(MOST);
const lasts = new Int32Array(MOST);
const barring = new Uint16Array(2 * MOST);
let count = 0;
let bars = 0;
const none = new Uint16Array(0);

function isBarred(rank: number): boolean {
  for (let k = 0; k < bars; k += 2)
    if (rank >= (barring[k] as number) && rank <= (barring[k + 1] as number)) return true;
  return false;
}

/**
 * Patterns that match some hundreds of phrases, such as `hospitali[sz]ed|(?:was|were) admitted`, read without regard to case
 * as a tree that the build has made: nothing need be compiled. What they find is what the patterns find, of phrases that
 * stand at one place the one tried first.
 */
export class Phrases<Name extends string> {
  /** Where the phrase that was found last ends. */
  end = -1;
  private found = 0;
  private tree: PhraseTables | null = null;
  /** By unit: the first node, or 0. */
  private first = none;

  /** `name`: that of its tables. `table`: names, and the source of a pattern for each. */
  constructor(
    private readonly name: string,
    private readonly table: readonly (readonly [Name, string])[],
    private readonly ends: Border = endsWord,
  ) {}

  /** What the phrase means that was found last. */
  get meaning(): Name {
    return this.table[this.found]?.[0] as Name;
  }

  /** Where the phrase ends that stands at a place of the text, or -1. */
  at(text: string, start: number): number {
    return this.look(text, start, false);
  }

  /** What all of a text means, or `null`. */
  all(text: string): Name | null {
    return this.look(text, 0, true) < 0 ? null : this.meaning;
  }

  /** The first place of a text, from `start`, where a phrase stands at the border of a word; or -1. */
  search(text: string, start: number): number {
    this.tree ??= this.prepare();
    const { length } = text;
    let inWord = start > 0 && isWord(unitAt(text, start - 1));
    for (let at = start; at < length; at++) {
      const unit = unitAt(text, at);
      const border = isWord(unit) !== inWord;
      if (border) inWord = !inWord;
      if (border && unit < 256 && this.first[unit] !== 0 && this.look(text, at, false) >= 0) return at;
    }
    return -1;
  }

  private prepare(): PhraseTables {
    const tree = tables(`phrases.${this.name}`, () => phraseTables(this.table.map(([, source]) => source)));
    this.first = new Uint16Array(256);
    for (let node = tree.nodes[2] as number; node !== 0; node = tree.nodes[3 * node + 1] as number) {
      const unit = tree.nodes[3 * node] as number;
      this.first[unit] = node;
      if (isLetter(unit)) this.first[unit & ~32] = node;
    }
    return tree;
  }

  /** The first in the order of preference of the phrases that stand at a place, and are all of the text if it must be so. */
  private look(text: string, start: number, whole: boolean): number {
    this.tree ??= this.prepare();
    this.end = -1;
    const unit = unitAt(text, start);
    const node = unit < 256 ? (this.first[unit] as number) : 0;
    if (node === 0) return -1;
    count = 0;
    bars = 0;
    this.walk(this.tree, node, text, start + 1, whole);
    let best = 0;
    for (let k = 0; k < count; k++) {
      const rank = ranks[k] as number;
      if ((best !== 0 && rank > best) || isBarred(rank)) continue;
      best = rank;
      this.end = lasts[k] as number;
    }
    this.found = this.tree.entry[best] as number;
    return this.end;
  }

  /** Notes what ends at a node or below it; the units up to `start` were read. */
  private walk({ nodes, rank, barred }: PhraseTables, from: number, text: string, start: number, whole: boolean): void {
    for (let node = from, at = start; ; at++) {
      const unit = unitAt(text, at);
      if (barred[2 * node] !== 0) {
        barring[bars++] = barred[2 * node] as number;
        barring[bars++] = barred[2 * node + 1] as number;
      }
      if (rank[node] !== 0 && (whole ? at === text.length : this.ends(unit, text, at))) {
        ranks[count] = rank[node] as number;
        lasts[count++] = at;
      }
      const letter = small(unit);
      let child = nodes[3 * node + 2] as number;
      let next = 0;
      for (; child !== 0; child = nodes[3 * child + 1] as number) {
        if (nodes[3 * child] === letter) next = child;
        else if (nodes[3 * child] === ANY_WORD) this.afterWord(child, text, at, whole);
      }
      if (next === 0) return;
      node = next;
    }
  }

  private afterWord(node: number, text: string, start: number, whole: boolean): void {
    let end = start;
    for (let unit = unitAt(text, end); isLetter(unit) || unit === HYPHEN; ) unit = unitAt(text, ++end);
    if (end > start) this.walk(this.tree as PhraseTables, node, text, end, whole);
  }
}
