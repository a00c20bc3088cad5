import type { TrieTables } from './trie.js';

/**
 * Words read unit by unit at a place of a text, without a substring of it: node 0 is none. The first unit of a word is looked
 * up in a table, since most places of a text begin none; a node's children stand side by side in the order of their units.
 */
export class WordTree {
  /** Of each unit that a word begins with, the node for it. */
  readonly first: Uint16Array = new Uint16Array(65536);
  /** Of each node the index in the list given of the word that ends there, or -1. */
  readonly word: Int32Array;
  private readonly unit: Uint16Array;
  private readonly child: Int32Array;
  private readonly children: Uint16Array;

  constructor({ unit, child, children, word }: TrieTables) {
    this.unit = unit;
    this.child = child;
    this.children = children;
    this.word = word;
    for (let node = 1; node <= (children[0] as number); node++) this.first[unit[node] as number] = node;
  }

  /** The node to which a unit leads from another one, or 0. */
  step(node: number, unit: number): number {
    let low = this.child[node] as number;
    let high = low + (this.children[node] as number);
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.unit[middle] as number;
      if (other === unit) return middle;
      if (other < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}
