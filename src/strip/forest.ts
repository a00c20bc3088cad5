import type { Columns } from './columns.js';

/** Questions of a tree: all nodes of a level ask the same, so that a row needs no branches to find its leaf. */
export const DEPTH = 5;
const LEAVES: number = 1 << DEPTH;

/** Boosted trees: the sum of their leaves, and `bias`, is the logarithm of the odds that a block is main text. */
export interface Forest {
  readonly bias: number;
  /** Of each tree the columns it asks for, and the thresholds that a value must be above of: `DEPTH` a tree. */
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  /** What its leaves add to the score, by the answers as binary digits, the first question the highest. */
  readonly leaves: Float64Array;
}

/**
 * Reads a forest as `scripts/train-strip.ts` writes it: a line of feature names separated by `;`, a line with the bias,
 * then a tree a line: `7>0.5` asks whether the eighth of these features is above 0.5, then come the leaves. `columns` names
 * the features in the order of the columns.
 */
export function parseForest(text: string, columns: readonly string[]): Forest {
  const [names = '', bias = '0', ...lines] = text.trim().split('\n');
  const places = names.split(';').map((name) => columns.indexOf(name));
  const forest: Forest = {
    bias: Number(bias),
    features: new Int16Array(lines.length * DEPTH),
    thresholds: new Float64Array(lines.length * DEPTH),
    leaves: new Float64Array(lines.length * LEAVES),
  };
  for (const [tree, line] of lines.entries()) {
    const parts = line.split(' ');
    for (let level = 0; level < DEPTH; level++) {
      const [feature, threshold] = (parts[level] ?? '').split('>');
      forest.features[tree * DEPTH + level] = places[Number(feature)] ?? 0;
      forest.thresholds[tree * DEPTH + level] = Number(threshold);
    }
    for (let leaf = 0; leaf < LEAVES; leaf++) forest.leaves[tree * LEAVES + leaf] = Number(parts[DEPTH + leaf]);
  }
  return forest;
}

/** Logarithm of the odds of each row of `columns`. All rows are asked by one tree before the next, so that its questions stay at hand. */
export function scores(forest: Forest, { values, count }: Columns): Float64Array {
  const { features, thresholds, leaves } = forest;
  const result = new Float64Array(count).fill(forest.bias);
  for (let question = 0, leaf = 0; question < features.length; question += DEPTH, leaf += LEAVES) {
    const a = (features[question] as number) * count;
    const b = (features[question + 1] as number) * count;
    const c = (features[question + 2] as number) * count;
    const d = (features[question + 3] as number) * count;
    const e = (features[question + 4] as number) * count;
    const aboveA = thresholds[question] as number;
    const aboveB = thresholds[question + 1] as number;
    const aboveC = thresholds[question + 2] as number;
    const aboveD = thresholds[question + 3] as number;
    const aboveE = thresholds[question + 4] as number;
    for (let row = 0; row < count; row++) {
      const answers =
        (+((values[a + row] as number) > aboveA) << 4) |
        (+((values[b + row] as number) > aboveB) << 3) |
        (+((values[c + row] as number) > aboveC) << 2) |
        (+((values[d + row] as number) > aboveD) << 1) |
        +((values[e + row] as number) > aboveE);
      result[row] = (result[row] as number) + (leaves[leaf + answers] as number);
    }
  }
  return result;
}

export const probabilities = (logarithms: Float64Array): Float64Array =>
  logarithms.map((logarithm) => 1 / (1 + Math.exp(-logarithm)));
