import { describe, expect, test } from 'vitest';
import * as html from '../../src/lexicon/strip-html.js';
import * as text from '../../src/lexicon/strip-text.js';
import { Bins } from '../../src/strip/bins.js';
import { parseForest, probabilities, scores, scoresOf } from '../../src/strip/forest.js';
import { namesFor } from '../../src/strip/verdict.js';

const leaves = Array.from({ length: 32 }, (_, leaf) => leaf / 10);
// Asks of the second column five times, each border higher than the last; the bias is 1.
const forest = parseForest(`second\n1\n0>1 0>2 0>3 0>4 0>5 ${leaves.join(' ')}`, ['first', 'second']);

describe('a forest', () => {
  test.for([
    [0, 0],
    [1, 0],
    [1.5, 16],
    [3, 24],
    [4.5, 30],
    [9, 31],
  ])('a value of %s ends in leaf %s', ([value = 0, leaf = 0]) => {
    const found = scores(forest, { values: Float64Array.from([-1, value]), count: 1 });
    expect(found[0]).toBeCloseTo(1 + leaf / 10, 10);
  });

  test('reads column by column', () => {
    const found = scores(forest, { values: Float64Array.from([0, 0, 0, 9, 0, 1.5]), count: 3 });
    expect([...found]).toEqual([1 + 3.1, 1, 1 + 1.6]);
  });

  test('odds as probabilities', () => {
    expect([...probabilities(Float64Array.from([0, 100, -100]))].map((p) => p.toFixed(3))).toEqual([
      '0.500',
      '1.000',
      '0.000',
    ]);
  });
});

describe('a question of the block above or below', () => {
  // The second column is the first, of the block one above; -1 above the first.
  const origins = [
    { column: 0, offset: 0 },
    { column: 0, offset: -1 },
  ];
  const written = `own;own-1\n0\n0>1 1>1 1>-1 1>3 1>7 ${leaves.join(' ')}`;
  const above = parseForest(written, ['own', 'own-1'], origins);

  test.for([
    ['one block', [2], [1.6]],
    ['a block above', [2, 0], [1.6, 1.2]],
    ['blocks of two numbers', [0, 0, 0, 9, 2, 0], [0, 0.4, 0.4, 2, 3.1, 1.2]],
  ] as const)('%s', ([, values, expected]) => {
    const bins = new Bins(above, values.length);
    bins.read(0, Float64Array.from(values), 0, 0, values.length);
    bins.pad(0, -1);
    expect([...scoresOf(above, bins)].map((score) => Number(score.toFixed(4)))).toEqual(expected);
  });
});

test('a value falls between many thresholds', () => {
  const borders = Array.from({ length: 40 }, (_, i) => i);
  const many = parseForest(
    `one\n0\n${borders.map((border) => `0>${border} 0>99 0>99 0>99 0>99 ${'0 '.repeat(16)}${'1 '.repeat(16)}`).join('\n')}`,
    ['one'],
  );
  const values = Float64Array.from([-1, 0, 0.5, 7, 7.5, 38.5, 99]);
  expect([...scores(many, { values, count: values.length })]).toEqual([0, 0, 1, 7, 8, 39, 40]);
});

describe('the learnt forests ask only for features that there are', () => {
  test.for([
    ['text', text.forest, namesFor(false)],
    ['HTML', html.forest, namesFor(true)],
  ] as const)('%s', ([, written, names]) => {
    const [asked = ''] = written.trim().split('\n');
    expect(asked.split(';').filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
