import { expect, test } from 'vitest';
import { train, write } from '../../scripts/strip/boosting.js';
import type { Example, Labels } from '../../scripts/strip/examples.js';
import { pageScore } from '../../scripts/strip/measure.js';
import { noHints, pageOfText } from '../../src/decode/index.js';
import { parseForest, probabilities, scores } from '../../src/strip/forest.js';

const names = ['noise', 'asked'];
/** Whether the second value is above 0.5; the first says nothing. */
const samples = Array.from({ length: 400 }, (_, i) => {
  const asked = ((i * 37) % 100) / 100;
  return { row: Float64Array.from([(i * 61) % 7, asked]), label: asked > 0.5 ? 1 : 0, weight: 1 };
});
const learn = (rounds: number): string =>
  write(train(samples, 2, { rounds, rate: 0.3, leaf: 0.0005, lambda: 0.02, features: 1, samples: 0.8 }), names);

test.for([20, 21])('a forest of %i trees is learnt, written and read', (rounds) => {
  const forest = parseForest(learn(rounds), names);
  const values = Float64Array.from([3, 0, 6, 0.1, 0.9, 0.4]);
  const found = probabilities(scores(forest, { values, count: 3 }));
  expect([...found].map((p) => (p > 0.9 ? 1 : p < 0.1 ? 0 : null))).toEqual([0, 1, 0]);
});

test('the same samples give the same bytes', () => {
  expect(learn(5)).toBe(learn(5));
});

test.for<[labels: Labels, kept: readonly boolean[], score: number | null]>([
  [[1, 0], [true, false], 1],
  [[1, 0], [false, true], 0],
  // Four of the eight characters given are wanted.
  [[1, 0], [true, true], 8 / 12],
  [[1, null], [true, true], 1],
  [[0, 0], [false, false], null],
])('lines labelled %j, kept %j', ([labels, kept, score]) => {
  const page = pageOfText('page', 'te xt\nmenu', '', noHints);
  expect(pageScore({ page, labels } as Example, kept)).toBe(score);
});
