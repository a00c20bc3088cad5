/**
 * Boosted trees: the sum of their leaves, and `bias`, is the logarithm of the odds that a block is main text. The nodes of all
 * trees lie one behind the other in flat arrays, from the root of a tree down, left before right.
 */
export interface Forest {
  readonly bias: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** Column that a node asks for, −1 for a leaf. */
  readonly feature: Int16Array;
  /** The next node is asked when the value is at most the threshold, else that of `right`. */
  readonly threshold: Float64Array;
  readonly right: Int32Array;
  /** What a leaf adds to the score. */
  readonly value: Float64Array;
}

/**
 * Reads a forest as `scripts/train-strip.ts` writes it: a line of feature names separated by `;`, a line with the bias,
 * then a tree a line, from the root down, left before right: `7<=0.5` is a node that asks for the eighth of these features,
 * a lone number a leaf. `columns` names the features in the order in which rows hold them.
 */
export function parseForest(text: string, columns: readonly string[]): Forest {
  const [names = '', bias = '0', ...lines] = text.trim().split('\n');
  const places = names.split(';').map((name) => columns.indexOf(name));
  const trees = lines.map((line) => line.split(' '));
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const forest: Forest = {
    bias: Number(bias),
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size).fill(-1),
    threshold: new Float64Array(size),
    right: new Int32Array(size),
    value: new Float64Array(size),
  };
  let node = 0;
  for (const [tree, parts] of trees.entries()) {
    forest.roots[tree] = node;
    // Nodes whose right side is still to come.
    const open: number[] = [];
    for (const part of parts) {
      const split = part.indexOf('<=');
      if (split >= 0) {
        forest.feature[node] = places[Number(part.slice(0, split))] ?? -1;
        forest.threshold[node] = Number(part.slice(split + 2));
        open.push(node);
      } else {
        forest.value[node] = Number(part);
        const parent = open.pop();
        if (parent !== undefined) forest.right[parent] = node + 1;
      }
      node++;
    }
  }
  return forest;
}

/**
 * Probability of each row: `values` holds the rows one behind the other. All rows are asked by one tree before the next, so
 * that its nodes stay at hand.
 */
export function probabilities(forest: Forest, values: Float64Array, width: number): Float64Array {
  const { roots, feature, threshold, right, value } = forest;
  const result = new Float64Array(width > 0 ? values.length / width : 0).fill(forest.bias);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] as number;
    for (let row = 0, at = 0; row < result.length; row++, at += width) {
      let node = root;
      for (let column = feature[node] as number; column >= 0; column = feature[node] as number)
        node = (values[at + column] as number) <= (threshold[node] as number) ? node + 1 : (right[node] as number);
      result[row] = (result[row] as number) + (value[node] as number);
    }
  }
  for (let row = 0; row < result.length; row++) result[row] = 1 / (1 + Math.exp(-(result[row] as number)));
  return result;
}
