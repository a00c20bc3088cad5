import { describe, expect, test } from 'vitest';
import { Decoder } from '../../../src/extract/organization/model/decode.js';
import { bucketOf, saltOf } from '../../../src/extract/organization/model/hash.js';
import { Sums } from '../../../src/extract/organization/model/sums.js';
import { ABSENT, BUCKETS, LABELS, unpack, type Weights } from '../../../src/extract/organization/model/weights.js';
import { knownTrie } from '../../../src/extract/organization/trie.js';
import { ownUnits } from '../../../src/text/units.js';

/** Rows of stored weights: gap before the row, then B, I, E, S. */
const store = (...bytes: number[]): string => Buffer.from(bytes.map((value) => value & 255)).toString('base64');
const flat = new Array<number>(LABELS * LABELS).fill(0);

describe('stored weights', () => {
  test('a gap above 254 goes on in the next byte; absent features weigh nothing', () => {
    const { emissions } = unpack({ bias: 0, transitions: flat, rows: store(2, 1, -1, 127, -127, 255, 1, 0, 0, 0, 5) });
    const row = (at: number): number[] => [0, 8, 16, 24].map((shift) => (((emissions[at] ?? 0) >>> shift) & 255) - 128);
    expect(row(2)).toEqual([1, -1, 127, -127]);
    expect(row(259)).toEqual([0, 0, 0, 5]);
    expect(row(0)).toEqual([0, 0, 0, 0]);
    expect(row(ABSENT)).toEqual([0, 0, 0, 0]);
  });
});

/** Emissions in which the feature of template 0 (1) that sees n (10 + n) speaks for label n + 1: B, I, E, S. */
function emissionsOf(): Int32Array {
  const emissions = new Int32Array(BUCKETS + 1).fill(0x80808080 | 0);
  for (let label = 0; label < 4; label++) {
    const row = (0x80808080 + (9 << (8 * label))) | 0;
    emissions[bucketOf(saltOf(0) ^ label)] = row;
    emissions[bucketOf(saltOf(1) ^ (10 + label))] = row;
  }
  return emissions;
}

describe('decoder', () => {
  const weights: Weights = { bias: 0, transitions: Int32Array.from(flat), emissions: emissionsOf() };
  // What template 0 sees of each token; it sees nothing that weighs in 4.
  const rows: readonly (readonly [string, readonly number[], readonly (readonly [number, number])[]])[] = [
    ['begin, inner, end', [0, 1, 2, 4], [[0, 2]]],
    [
      'single ones',
      [3, 4, 3],
      [
        [0, 0],
        [2, 2],
      ],
    ],
    ['nothing', [4, 4], []],
    ['an inner one alone makes no name of one token', [1], []],
  ];
  test.for(rows)('%s', ([, values, expected]) => {
    const expand = (keys: Int32Array, at: number, seen: Int32Array): number => {
      seen[0] = keys[at] as number;
      return 0;
    };
    const decoder = new Decoder({ groups: [], alone: [0], sometimes: [], keyWidth: 1, expand });
    decoder.reserve(values.length);
    decoder.seen.keys.set(values);
    const found = decoder.decode(values.length, weights);
    expect(Array.from({ length: found }, (_, n) => [decoder.firsts[n], decoder.lasts[n]])).toEqual(expected);
  });
});

describe('sums', () => {
  const weights: Weights = { bias: 2, transitions: Int32Array.from(flat), emissions: emissionsOf() };
  // Template 1 in a group, which keeps what it weighs by the key; template 0 alone and may lack.
  const rows: readonly (readonly [string, number, number, number, readonly number[]])[] = [
    ['both', 0, 11, 1, [11, 11, 2, 2]],
    ['the same again', 0, 11, 1, [11, 11, 2, 2]],
    ['the one alone is lacking', 0, 11, 0, [2, 11, 2, 2]],
    ['another key', 2, 13, 1, [2, 2, 11, 11]],
  ];
  const expand = (keys: Int32Array, at: number, values: Int32Array, pairs: Int32Array): number => {
    pairs[0] = values[0] = keys[at] as number;
    values[1] = keys[at + 1] as number;
    return keys[at + 2] as number;
  };
  const sums = new Sums({ groups: [[1]], alone: [0], sometimes: [0], keyWidth: 3, expand });
  sums.reserve(1);
  const scores = new Int32Array(LABELS);
  test.for(rows)('%s', ([, alone, grouped, present, expected]) => {
    sums.keys.set([grouped, alone, present]);
    sums.score(1, weights, scores);
    expect([...scores.subarray(1)]).toEqual(expected);
  });
  test('the trainer gets the buckets in the order of the templates', () => {
    sums.keys.set([10, 0, 1]);
    expect([...sums.buckets(1)]).toEqual([bucketOf(saltOf(0)), bucketOf(saltOf(1) ^ 10)]);
    sums.keys.set([10, 0, 0]);
    expect([...sums.buckets(1)]).toEqual([ABSENT, bucketOf(saltOf(1) ^ 10)]);
  });
});

describe('trie', () => {
  const trie = knownTrie('test.trie', () => [
    ['北京', 1],
    ['北京市', 2],
    ['京都', 3],
  ]);
  const rows: readonly (readonly [string, number, number, number])[] = [
    ['北京市长', 4, 2, 3],
    ['北京市长', 2, 1, 2],
    ['京都', 2, 3, 2],
    ['北方', 2, 0, 0],
  ];
  test.for(rows)('%s up to %i', ([text, limit, value, end]) => {
    expect(trie.longest(ownUnits(text), 0, limit)).toBe(value);
    if (value !== 0) expect(trie.end).toBe(end);
  });
});
