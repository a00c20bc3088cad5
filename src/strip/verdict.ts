import type { Block } from './block.js';
import { contextNames, contextRows } from './context-features.js';
import { factsOf } from './facts.js';
import type { Facts } from './facts.js';
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

export function rowsOf(page: Surroundings, features: readonly Feature[]): Float64Array[] {
  return page.blocks.map((_, i) => Float64Array.from(features, (feature) => feature.read(page, i)));
}

/** Rows of the second look: those of the first, with the first verdicts around each block. */
export function secondRows(rows: readonly Float64Array[], first: Float64Array, facts: readonly Facts[]): Float64Array[] {
  const context = contextRows(first, facts);
  return rows.map((row, i) => Float64Array.from([...row, ...(context[i] ?? [])]));
}

/** Probability of each block to be main text: judged twice, the second time knowing the first verdicts around it. */
export function verdicts(page: Surroundings, html: boolean, forests: readonly [Forest, Forest]): Float64Array {
  const rows = rowsOf(page, featuresFor(html));
  const first = Float64Array.from(rows, (row) => probability(score(forests[0], row)));
  return Float64Array.from(secondRows(rows, first, page.facts), (row) => probability(score(forests[1], row)));
}
