import { tables } from '../../text/tables.js';

/** Words as they are found: what follows from their list alone. */
type TrieTables = {
  /**
   * The step from a node by a unit, in one open table: both as one number (0 is free, the root is node 1), and behind it
   * the node that it leads to, above which (from `VALUE` on) stands the number of the word that ends there.
   */
  readonly steps: Int32Array;
};

const VALUE = 16;
const NODE = 0xffff;

/** Where a step stands, or where it would. */
function slotOf(steps: Int32Array, key: number): number {
  const last = steps.length - 2;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 6) & last;
  while (steps[slot] !== 0 && steps[slot] !== key) slot = (slot + 2) & last;
  return slot;
}

function build(words: Iterable<readonly [string, number]>): TrieTables {
  const nodes = new Map<number, number>();
  const values: number[] = [0, 0];
  for (const [word, value] of words) {
    let node = 1;
    for (let i = 0; i < word.length; i++) {
      const key = (node << 16) | word.charCodeAt(i);
      node = nodes.get(key) ?? values.push(0) - 1;
      nodes.set(key, node);
    }
    values[node] ||= value;
  }
  let size = 128;
  while (size < nodes.size * 4) size *= 2;
  const steps = new Int32Array(size);
  for (const [key, node] of nodes) {
    const slot = slotOf(steps, key);
    steps[slot] = key;
    steps[slot + 1] = node | ((values[node] as number) << VALUE);
  }
  return { steps };
}

/** Words with a number each, found from any position of the units of a text without a string being built. */
export class Trie {
  /** End of the word that was found last. */
  end = 0;
  constructor(private readonly steps: Int32Array) {}

  /** Number of the longest word that begins at `at` and ends by `limit`, 0 for none; its end is then in `end`. */
  longest(units: Uint16Array, at: number, limit: number): number {
    const { steps } = this;
    let node = 1;
    let found = 0;
    for (let i = at; i < limit; i++) {
      const step = steps[slotOf(steps, (node << 16) | (units[i] as number)) + 1] as number;
      if (step === 0) break;
      node = step & NODE;
      if (step > NODE) {
        found = step >>> VALUE;
        this.end = i + 1;
      }
    }
    return found;
  }
}

/** Of `[word, number from 1 to 255]`; where a word comes twice, the first counts. `name`: that of its tables. */
export const knownTrie = (name: string, words: () => Iterable<readonly [string, number]>): Trie =>
  new Trie(tables(name, () => build(words())).steps);
