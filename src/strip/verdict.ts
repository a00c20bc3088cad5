import type { Block } from './block.js';
import type { Columns, Features } from './columns.js';
import { contextNames, fillContext } from './context-features.js';
import { copiesOf } from './copies.js';
import { type Facts, factsOf } from './facts.js';
import { textFeatures } from './features.js';
import { type Forest, probabilities, scores } from './forest.js';
import { markupFeatures } from './markup-features.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';

/** The features of the first look, by whether the page was HTML. */
export const featuresFor = (html: boolean): readonly Features[] => (html ? markupFeatures : textFeatures);

/** Names of the columns of the first look. */
export const firstNames = (html: boolean): readonly string[] => featuresFor(html).flatMap(({ names }) => names);

/** Names of the columns of the second look. */
export const secondNames = (html: boolean): readonly string[] => [...firstNames(html), ...contextNames];

export function surroundings(blocks: readonly Block[], title: string): Surroundings {
  const copies = copiesOf(blocks);
  const facts: Facts[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const first = copies.copyOf[i] as number;
    facts.push(first < 0 ? factsOf(blocks[i] as Block) : (facts[first] as Facts));
  }
  return surroundingsOf(blocks, facts, copies, title);
}

/** The features of each block, with room after them for what the second look sees beside. */
export function columnsOf(page: Surroundings, features: readonly Features[]): Columns {
  const count = page.blocks.length;
  const width = features.reduce((sum, { names }) => sum + names.length, 0);
  const values = new Float64Array(count * (width + contextNames.length));
  let at = 0;
  for (const { names, fill } of features) {
    fill(page, values, at);
    at += names.length * count;
  }
  return { values, count };
}

/** How much the first look weighs beside the second, which knows more and errs in its own way. */
const FIRST = 0.35;

/** Probability of each block to be main text: judged twice, the second time knowing the first verdicts around it. */
export function judgedTwice(
  columns: Columns,
  facts: readonly Facts[],
  forests: readonly [Forest, Forest],
): Float64Array {
  const first = scores(forests[0], columns);
  fillContext(columns, probabilities(first), facts);
  const second = scores(forests[1], columns);
  return probabilities(second.map((score, i) => FIRST * (first[i] as number) + (1 - FIRST) * score));
}

export const verdicts = (page: Surroundings, html: boolean, forests: readonly [Forest, Forest]): Float64Array =>
  judgedTwice(columnsOf(page, featuresFor(html)), page.facts, forests);
