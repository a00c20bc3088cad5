/** Words with a number each, found from any position of the units of a text without a string being built. */
export interface Trie {
  /** Number of the longest word that begins at `at` and ends by `limit`, 0 for none; its end is then in `end`. */
  longest(units: Uint16Array, at: number, limit: number): number;
  end: number;
  /** 1 for each unit that a word begins with. */
  readonly begins: Uint8Array;
}

/** Of `[word, number from 1 to 255]`; where a word comes twice, the first counts. */
export function buildTrie(words: Iterable<readonly [string, number]>): Trie {
  const list = [...words];
  const letters = list.reduce((sum, [word]) => sum + word.length, 1);
  // The step from a node by a unit stands in one open table, its key both numbers (0 is free, the root is node 1).
  let size = 64;
  while (size < letters * 3) size *= 2;
  const keys = new Int32Array(size);
  const nodes = new Uint16Array(size);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= size - 1; keys[slot] !== 0 && keys[slot] !== key; slot = (slot + 1) & (size - 1));
    return slot;
  };
  const values = new Uint8Array(letters + 1);
  const begins = new Uint8Array(65536);
  let last = 1;
  for (const [word, value] of list) {
    begins[word.charCodeAt(0)] = 1;
    let node = 1;
    for (let i = 0; i < word.length; i++) {
      const key = (node << 16) | word.charCodeAt(i);
      const slot = slotOf(key);
      if (keys[slot] === 0) {
        keys[slot] = key;
        nodes[slot] = ++last;
      }
      node = nodes[slot] as number;
    }
    values[node] ||= value;
  }
  return {
    end: 0,
    begins,
    longest(units, at, limit) {
      if (begins[units[at] as number] === 0) return 0;
      let node = 1;
      let found = 0;
      for (let i = at; i < limit; i++) {
        node = nodes[slotOf((node << 16) | (units[i] as number))] as number;
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
