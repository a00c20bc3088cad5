import { tables } from '../../text/tables.js';

/** Words with a number each, found from any position of the units of a text without a string being built. */
export interface Trie {
  /** Number of the longest word that begins at `at` and ends by `limit`, 0 for none; its end is then in `end`. */
  longest(units: Uint16Array, at: number, limit: number): number;
  end: number;
  /** 1 for each unit that a word begins with. */
  readonly begins: Uint8Array;
}

/** Words as they are found: what follows from their list alone. */
type TrieTables = {
  /** The units that words begin with. */
  readonly firsts: Uint16Array;
  /** The step from a node by a unit stands in one open table, its key both numbers (0 is free, the root is node 1). */
  readonly keys: Int32Array;
  readonly nodes: Uint16Array;
  readonly values: Uint8Array;
};

const slotOf = (keys: Int32Array, key: number): number => {
  const last = keys.length - 1;
  let slot = Math.imul(key, 0x9e3779b1) >>> 7;
  for (slot &= last; keys[slot] !== 0 && keys[slot] !== key; slot = (slot + 1) & last);
  return slot;
};

function build(words: Iterable<readonly [string, number]>): TrieTables {
  const steps = new Map<number, number>();
  const values: number[] = [0, 0];
  const firsts = new Set<number>();
  for (const [word, value] of words) {
    firsts.add(word.charCodeAt(0));
    let node = 1;
    for (let i = 0; i < word.length; i++) {
      const key = (node << 16) | word.charCodeAt(i);
      node = steps.get(key) ?? values.push(0) - 1;
      steps.set(key, node);
    }
    values[node] ||= value;
  }
  let size = 64;
  while (size < steps.size * 2) size *= 2;
  const keys = new Int32Array(size);
  const nodes = new Uint16Array(size);
  for (const [key, node] of steps) {
    const slot = slotOf(keys, key);
    keys[slot] = key;
    nodes[slot] = node;
  }
  return { firsts: Uint16Array.from(firsts), keys, nodes, values: Uint8Array.from(values) };
}

/** Of `[word, number from 1 to 255]`; where a word comes twice, the first counts. `name`: that of its tables. */
export function knownTrie(name: string, words: () => Iterable<readonly [string, number]>): Trie {
  const { firsts, keys, nodes, values } = tables(name, () => build(words()));
  const begins = new Uint8Array(65536);
  for (let i = 0; i < firsts.length; i++) begins[firsts[i] as number] = 1;
  return {
    end: 0,
    begins,
    longest(units, at, limit) {
      if (begins[units[at] as number] === 0) return 0;
      let node = 1;
      let found = 0;
      for (let i = at; i < limit; i++) {
        node = nodes[slotOf(keys, (node << 16) | (units[i] as number))] as number;
        if (node === 0) break;
        const value = values[node] as number;
        if (value !== 0) {
          found = value;
          this.end = i + 1;
        }
      }
      return found;
    },
  };
}
