import { phrasesOf } from './spellings.js';

/** Phrases as a tree of their units: what follows from the sources of their patterns alone. */
export type PhraseTables = {
  /** Three numbers a node: its unit, the next node of the same depth or 0, the first of the next depth or 0. Node 0 is the root. */
  readonly nodes: Uint16Array;
  /** By node: the rank of the phrase that ends there, from 1 for the one preferred to all others; or 0. */
  readonly rank: Uint16Array;
  /** By node: the first and the last rank that are ruled out where it is reached, or 0. */
  readonly barred: Uint16Array;
  /** By rank: index of the entry. */
  readonly entry: Uint8Array;
};

/** The phrases that the patterns of some entries match, in lower case. */
export function phraseTables(sources: readonly string[]): PhraseTables {
  const nodes = [0, 0, 0];
  const rank = [0];
  const barred = [0, 0];
  const entry = [0];
  const plant = (text: string): number => {
    let parent = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let node = nodes[3 * parent + 2] as number;
      while (node !== 0 && nodes[3 * node] !== unit) node = nodes[3 * node + 1] as number;
      if (node === 0) {
        node = rank.length;
        nodes.push(unit, nodes[3 * parent + 2] as number, 0);
        rank.push(0);
        barred.push(0, 0);
        nodes[3 * parent + 2] = node;
      }
      parent = node;
    }
    return parent;
  };
  const bar = (node: number, own: number): void => {
    const last = barred[2 * node + 1] as number;
    if (last === 0) barred[2 * node] = own;
    else if (last < own - 1) throw new Error('ruled out at one place: phrases far apart');
    barred[2 * node + 1] = own;
  };
  for (const [index, source] of sources.entries())
    for (const { text, not } of phrasesOf(source)) {
      const node = plant(text);
      // The same as one before it: that one is preferred.
      if (rank[node] !== 0) continue;
      rank[node] = entry.length;
      for (const other of not) bar(plant(other), entry.length);
      entry.push(index);
    }
  return {
    nodes: Uint16Array.from(nodes),
    rank: Uint16Array.from(rank),
    barred: Uint16Array.from(barred),
    entry: Uint8Array.from(entry),
  };
}
