import { isSmall } from '../text/letters.js';
import { beginnings, found } from '../text/beginnings.js';
import { tables } from '../text/tables.js';
import { plainUnit } from '../text/word-key.js';
import { type CountryEntry, entriesAt, entryPlaces, keyOf, readingsAt } from './country-entries.js';

/** Names in the order of their keys, and what they stand for. */
export class Names {
  private readonly keys: readonly string[];
  private readonly entries: readonly CountryEntry[];

  constructor(names: ReadonlyMap<string, CountryEntry>) {
    this.keys = [...names.keys()].sort();
    this.entries = this.keys.map((key) => names.get(key) as CountryEntry);
  }

  /** Number of names that begin at a place of the text, which has their first two characters. */
  find(text: string, start: number): number {
    return beginnings(this.keys, text, start, 2);
  }

  /** The names that `find` found last, from 0, shortest first. */
  entry(index: number): CountryEntry {
    return this.entries[found.words[index] as number] as CountryEntry;
  }

  end(index: number): number {
    return found.ends[index] as number;
  }
}

/** A number for a word, given that for what stands before its last letter. */
const lengthen = (word: number, letter: number): number => (Math.imul(word, 31) + letter) | 0;

/** The number of the Latin letters at a place of a text, given its units, up to what is no letter. */
export function wordAt(units: Uint16Array, start: number): number {
  let word = 0;
  for (let at = start; ; at++) {
    const letter = plainUnit(units[at] as number);
    if (!isSmall(letter)) return word;
    word = lengthen(word, letter);
  }
}

/** A number for the Latin letters that a key of a name begins with, 0 where it begins with none. */
function wordNumber(key: string): number {
  let word = 0;
  for (let at = 0; at < key.length && isSmall(key.charCodeAt(at)); at++) word = lengthen(word, key.charCodeAt(at));
  return word;
}

/** Two units as one number. */
const pair = (first: number, second: number): number => (first << 16) | second;
const pairOf = (key: string): number => pair(key.charCodeAt(0), key.charCodeAt(1));

/** Twice as many as groups, at least. */
const SLOTS = 1 << 15;
const slotOf = (start: number, word: number): number => (Math.imul(start ^ word, 0x9e3779b1) >>> 17) & (SLOTS - 1);

/**
 * Names in groups: those whose first two characters are the same, and the first word of Latin ones. A name ends where a
 * word ends, so a text with another word has none of them there.
 */
type Index = {
  /** At the slot of a group, or behind it where others stand there, its number and 1; then 0. */
  readonly slots: Uint16Array;
  /** By number of the group: the two characters, and the number of the word, 0 of Chinese names. */
  readonly pairs: Int32Array;
  readonly words: Int32Array;
  /** Where the entries of a group begin among these places, which end with those of the next group. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
};

function buildIndex(): Index {
  const groups = new Map<string, { readonly start: number; readonly word: number; readonly places: Set<number> }>();
  for (const place of entryPlaces())
    for (const { name } of readingsAt(place)) {
      const key = keyOf(name);
      const start = pairOf(key);
      const word = wordNumber(key);
      const group = groups.get(`${start} ${word}`) ?? { start, word, places: new Set() };
      groups.set(`${start} ${word}`, group);
      group.places.add(place);
    }
  const slots = new Uint16Array(SLOTS);
  const all = [...groups.values()];
  const starts = [0];
  for (const [number, { start, word, places }] of all.entries()) {
    let slot = slotOf(start, word);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = number + 1;
    starts.push((starts[number] as number) + places.size);
  }
  return {
    slots,
    pairs: Int32Array.from(all, ({ start }) => start),
    words: Int32Array.from(all, ({ word }) => word),
    starts: Int32Array.from(starts),
    places: Int32Array.from(all.flatMap(({ places }) => [...places])),
  };
}

let known: Index | null = null;
const loaded: Names[] = [];

const index = (): Index => {
  known ??= tables('country.index', buildIndex);
  return known;
};

/** The names that may begin at a place of the text, given its units and the number of the Latin word there, or none. */
export function namesAt(units: Uint16Array, start: number, word: number): Names | undefined {
  const { slots, pairs, words, starts, places } = index();
  const both = pair(plainUnit(units[start] as number), plainUnit(units[start + 1] as number));
  for (let slot = slotOf(both, word); ; slot = (slot + 1) & (SLOTS - 1)) {
    const group = (slots[slot] as number) - 1;
    if (group < 0) return undefined;
    if (pairs[group] !== both || words[group] !== word) continue;
    loaded[group] ??= new Names(
      entriesAt(places.subarray(starts[group], starts[group + 1]), (key) => wordNumber(key) === word),
    );
    return loaded[group];
  }
}

/** Bits of the filter, of which a tenth are set. */
const FILTER = 17;
const filterOf = (both: number, word: number): number => Math.imul(both ^ word, 0x9e3779b1) >>> (32 - FILTER);

/** A bit for each group, which few others share: where it is not set, no name begins; and the units that Chinese names begin with. */
export function buildBeginnings(): { readonly filter: Uint8Array; readonly han: Uint16Array } {
  const filter = new Uint8Array((1 << FILTER) >> 3);
  const han = new Set<number>();
  const { pairs, words } = index();
  for (let group = 0; group < pairs.length; group++) {
    const both = pairs[group] as number;
    const bit = filterOf(both, words[group] as number);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
    if (both >>> 16 > 0x3000) han.add(both >>> 16);
  }
  return { filter, han: Uint16Array.from(han) };
}

/** Whether the filter lets names begin at a place of the text, given its units and the number of the Latin word there, or none. */
export function mayBegin(filter: Uint8Array, units: Uint16Array, start: number, word: number): boolean {
  const both = pair(plainUnit(units[start] as number), plainUnit(units[start + 1] as number));
  const bit = filterOf(both, word);
  return ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}
