import type { Block } from './block.js';
import { contextNames, contextRows } from './context-features.js';
import type { Facts } from './facts.js';
import { factsOf } from './facts.js';
import { type Feature, textFeatures } from './features.js';
import { type Forest, probability, score } from './forest.js';
import { markupFeatures } from './markup-features.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** The features of the first look, by whether the page was HTML. */
export const featuresFor = (html: boolean): readonly Feature[] => (html ? markupFeatures : textFeatures);

/** Names of the columns of the second look. */
export const secondNames = (html: boolean): readonly string[] => [
  ...featuresFor(html).map((feature) => feature.name),
  ...contextNames,
];

export function surroundings(blocks: readonly Block[], title: string): Surroundings {
  return surroundingsOf(blocks, blocks.map(factsOf), title);
}

/** A row of features for each block, with room after them for what the second look sees beside. */
export function rowsOf(page: Surroundings, features: readonly Feature[]): Float64Array[] {
  const width = features.length + contextNames.length;
  const all = new Float64Array(page.blocks.length * width);
  const rows: Float64Array[] = [];
  for (let i = 0; i < page.blocks.length; i++) {
    const row = all.subarray(i * width, (i + 1) * width);
    for (let f = 0; f < features.length; f++) row[f] = (features[f] as Feature).read(page, i);
    rows.push(row);
  }
  return rows;
}

/** Completes the rows for the second look: the first verdicts around each block. */
export function completeRows(rows: readonly Float64Array[], first: Float64Array, facts: readonly Facts[]): void {
  const context = contextRows(first, facts);
  for (const [i, row] of rows.entries()) {
    const added = context[i] ?? new Float64Array();
    row.set(added, row.length - added.length);
  }
}

/** Probability of each block to be main text: judged twice, the second time knowing the first verdicts around it. */
export function verdicts(page: Surroundings, html: boolean, forests: readonly [Forest, Forest]): Float64Array {
  const rows = rowsOf(page, featuresFor(html));
  const judged = (forest: Forest): Float64Array => {
    const result = new Float64Array(rows.length);
    for (const [i, row] of rows.entries()) result[i] = probability(score(forest, row));
    return result;
  };
  completeRows(rows, judged(forests[0]), page.facts);
  return judged(forests[1]);
}
