import { isSpace, plainUnit as plain } from './word-key.js';
import { WordTree } from './word-tree.js';

/** Up to this many words can begin at one place of a text. */
const DEPTH = 16;

/** Words as a trie reads them: what follows from a list of words alone. Nodes are numbered from the root, 0, level by level. */
export type TrieTables = {
  /** Of each node: its unit, its first child and the number of these, and the index of the word that ends there or -1. */
  readonly unit: Uint16Array;
  readonly child: Int32Array;
  readonly children: Uint16Array;
  readonly word: Int32Array;
};

/** `keys` are results of `wordKey`, each once. */
export function trieTables(keys: readonly string[]): TrieTables {
  const order = keys.map((_, index) => index).sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1));
  const size = 1 + keys.reduce((sum, key) => sum + key.length, 0);
  const units = new Uint16Array(size);
  const child = new Int32Array(size);
  const children = new Uint16Array(size);
  const word = new Int32Array(size).fill(-1);
  // Breadth first: node n stands for the keys order[low[n]] … order[high[n] - 1], alike up to depth[n].
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const depth = new Uint16Array(size);
  high[0] = keys.length;
  let nodes = 1;
  for (let node = 0; node < nodes; node++) {
    let at = low[node] as number;
    const end = high[node] as number;
    const level = depth[node] as number;
    if (at < end && keys[order[at] as number]?.length === level) word[node] = order[at++] as number;
    child[node] = nodes;
    while (at < end) {
      const unit = (keys[order[at] as number] as string).charCodeAt(level);
      low[nodes] = at;
      while (at < end && keys[order[at] as number]?.charCodeAt(level) === unit) at++;
      high[nodes] = at;
      depth[nodes] = level + 1;
      units[nodes] = unit;
      nodes++;
    }
    children[node] = nodes - (child[node] as number);
  }
  return {
    unit: units.slice(0, nodes),
    child: child.slice(0, nodes),
    children: children.slice(0, nodes),
    word: word.slice(0, nodes),
  };
}

/**
 * Many words searched at once, as `wordKey` writes them: spaces and line breaks within a name count as one.
 */
export class Trie {
  /** Of the words that begin where `find` looked: index in the list given, and end; shortest first. */
  readonly words: Int32Array = new Int32Array(DEPTH);
  readonly ends: Int32Array = new Int32Array(DEPTH);

  private readonly tree: WordTree;

  constructor(tables: TrieTables) {
    this.tree = new WordTree(tables);
  }

  /** Whether any word begins with this unit, which is compared as it stands. */
  begins(unit: number): boolean {
    return this.tree.first[plain(unit)] !== 0;
  }

  /** Number of words that begin at `start`; which ones stands in `words` and `ends` until the next call. */
  find(text: string, start: number): number {
    const { tree } = this;
    let node = tree.first[plain(text.charCodeAt(start))] as number;
    let found = 0;
    for (let at = start + 1; node !== 0; at++) {
      const word = tree.word[node] as number;
      if (word >= 0 && found < DEPTH) {
        this.words[found] = word;
        this.ends[found++] = at;
      }
      if (at >= text.length) break;
      node = tree.step(node, plain(text.charCodeAt(at)));
      // Lines may break within a name, and the next one be indented.
      if (isSpace(text.charCodeAt(at))) while (isSpace(text.charCodeAt(at + 1))) at++;
    }
    return found;
  }
}
