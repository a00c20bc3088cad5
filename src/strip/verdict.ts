import type { Block } from './block.js';
import { contextNames, fillContext } from './context-features.js';
import { factsOf } from './facts.js';
import { type Feature, type Rows, textFeatures } from './features.js';
import { type Forest, probabilities } from './forest.js';
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

/** The features of each block, with room after them for what the second look sees beside. */
export function rowsOf(page: Surroundings, features: readonly Feature[]): Rows {
  const width = features.length + contextNames.length;
  const rows: Rows = { values: new Float64Array(page.blocks.length * width), width };
  for (let column = 0; column < features.length; column++) (features[column] as Feature).fill(page, rows, column);
  return rows;
}

/** Probability of each block to be main text: judged twice, the second time knowing the first verdicts around it. */
export function verdicts(page: Surroundings, html: boolean, forests: readonly [Forest, Forest]): Float64Array {
  const rows = rowsOf(page, featuresFor(html));
  fillContext(rows, probabilities(forests[0], rows.values, rows.width), page.facts);
  return probabilities(forests[1], rows.values, rows.width);
}
