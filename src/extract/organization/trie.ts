/** Words with a number each, found from any position of a text without a string being built. */
export interface Trie {
  /** Number of the longest word that begins at `at` and ends by `limit`, 0 for none; its end is then in `end`. */
  longest(text: string, at: number, limit: number): number;
  end: number;
}

/** Of `[word, number above 0]`; where a word comes twice, the first counts. */
export function buildTrie(words: Iterable<readonly [string, number]>): Trie {
  const roots = new Map<number, number>();
  // Node after node: its children by code unit, and the number of the word that ends there.
  const children: (Map<number, number> | null)[] = [null];
  const values: number[] = [0];
  const grow = (): number => {
    children.push(null);
    return values.push(0) - 1;
  };
  for (const [word, value] of words) {
    let node = roots.get(word.charCodeAt(0)) ?? grow();
    roots.set(word.charCodeAt(0), node);
    for (let i = 1; i < word.length; i++) {
      children[node] ??= new Map();
      const unit = word.charCodeAt(i);
      const next: number = children[node]?.get(unit) ?? grow();
      children[node]?.set(unit, next);
      node = next;
    }
    values[node] ||= value;
  }
  const known = new Uint8Array(65536);
  for (const unit of roots.keys()) known[unit] = 1;
  return {
    end: 0,
    longest(text, at, limit) {
      const first = text.charCodeAt(at);
      if (known[first] === 0) return 0;
      let node = roots.get(first) ?? 0;
      let found = 0;
      for (let i = at + 1; ; i++) {
        const value = values[node] ?? 0;
        if (value !== 0) {
          found = value;
          this.end = i;
        }
        if (i >= limit) break;
        const next = children[node]?.get(text.charCodeAt(i));
        if (next === undefined) break;
        node = next;
      }
      return found;
    },
  };
}
