import type { Block } from './block.js';
import type { Columns, Features } from './columns.js';
import { copiesOf } from './copies.js';
import { type Facts, factsOf } from './facts.js';
import { textFeatures } from './features.js';
import { type Forest, probabilities, scores } from './forest.js';
import { markupFeatures } from './markup-features.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** What is measured of each block, by whether the page was HTML. */
export const featuresFor = (html: boolean): readonly Features[] => (html ? markupFeatures : textFeatures);

/** Names of the columns. */
export const namesFor = (html: boolean): readonly string[] => featuresFor(html).flatMap(({ names }) => names);

export function surroundings(blocks: readonly Block[], title: string): Surroundings {
  const copies = copiesOf(blocks);
  const facts: Facts[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const first = copies.copyOf[i] as number;
    facts.push(first < 0 ? factsOf(blocks[i] as Block) : (facts[first] as Facts));
  }
  return surroundingsOf(blocks, facts, copies, title);
}

/** The features of each block. */
export function columnsOf(page: Surroundings, features: readonly Features[]): Columns {
  const count = page.blocks.length;
  const width = features.reduce((sum, { names }) => sum + names.length, 0);
  const values = new Float64Array(count * width);
  let at = 0;
  for (const { names, fill } of features) {
    fill(page, values, at);
    at += names.length * count;
  }
  return { values, count };
}

/** Probability of each block to be main text. */
export const verdicts = (page: Surroundings, html: boolean, forest: Forest): Float64Array =>
  probabilities(scores(forest, columnsOf(page, featuresFor(html))));
