/** A tree of decisions as flat arrays; node 0 is the root, a node without a feature (−1) is a leaf. */
export interface Tree {
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  /** Node to go to when the value is at most the threshold; the other one follows it in `right`. */
  readonly left: Int16Array;
  readonly right: Int16Array;
  /** What a leaf adds to the score. */
  readonly value: Float64Array;
}

/** Boosted trees: the sum of their leaves, and `bias`, is the logarithm of the odds that a block is main text. */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/**
 * Reads a forest as `scripts/train-strip.ts` writes it: a line of feature names separated by `;`, a line with the bias,
 * then a tree a line, from the root down, left before right: `7<=0.5` is a node that asks for the eighth of these features,
 * a lone number a leaf. `columns` names the features in the order in which rows hold them.
 */
export function parseForest(text: string, columns: readonly string[]): Forest {
  const [names = '', bias = '0', ...lines] = text.trim().split('\n');
  const places = names.split(';').map((name) => columns.indexOf(name));
  return { bias: Number(bias), trees: lines.map((line) => parseTree(line, places)) };
}

function parseTree(line: string, places: readonly number[]): Tree {
  const parts = line.split(' ');
  const tree: Tree = {
    feature: new Int16Array(parts.length).fill(-1),
    threshold: new Float64Array(parts.length),
    left: new Int16Array(parts.length),
    right: new Int16Array(parts.length),
    value: new Float64Array(parts.length),
  };
  // Nodes whose right side is still to come.
  const open: number[] = [];
  for (const [node, part] of parts.entries()) {
    const split = part.indexOf('<=');
    if (split >= 0) {
      tree.feature[node] = places[Number(part.slice(0, split))] ?? -1;
      tree.threshold[node] = Number(part.slice(split + 2));
      tree.left[node] = node + 1;
      open.push(node);
    } else {
      tree.value[node] = Number(part);
      const parent = open.pop();
      if (parent !== undefined) tree.right[parent] = node + 1;
    }
  }
  return tree;
}

/** Score of one row of features. */
export function score(forest: Forest, row: Float64Array): number {
  let sum = forest.bias;
  for (const tree of forest.trees) {
    let node = 0;
    for (let feature = tree.feature[0] ?? -1; feature >= 0; feature = tree.feature[node] ?? -1)
      node = ((row[feature] ?? 0) <= (tree.threshold[node] ?? 0) ? tree.left[node] : tree.right[node]) ?? 0;
    sum += tree.value[node] ?? 0;
  }
  return sum;
}

export const probability = (logarithm: number): number => 1 / (1 + Math.exp(-logarithm));
