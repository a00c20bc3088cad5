import { describe, expect, test } from 'vitest';
import { Decoder } from '../../../src/extract/organization/model/decode.js';
import { ABSENT, LABELS, unpack } from '../../../src/extract/organization/model/weights.js';
import { buildTrie } from '../../../src/extract/organization/trie.js';

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

describe('decoder', () => {
  // Buckets 0 to 3 speak for B, I, E, S.
  const weights = unpack({
    bias: 0,
    transitions: flat,
    rows: store(0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9),
  });
  const rows: readonly (readonly [string, readonly number[], readonly (readonly [number, number])[]])[] = [
    ['begin, inner, end', [0, 1, 2, ABSENT], [[0, 2]]],
    [
      'single ones',
      [3, ABSENT, 3],
      [
        [0, 0],
        [2, 2],
      ],
    ],
    ['nothing', [ABSENT, ABSENT], []],
    ['an inner one alone makes no name of one token', [1], []],
  ];
  test.for(rows)('%s', ([, buckets, expected]) => {
    const decoder = new Decoder(1);
    decoder.reserve(buckets.length);
    decoder.features.set(buckets);
    decoder.decode(buckets.length, weights);
    expect([...decoder.names(buckets.length)]).toEqual(expected);
  });
});

describe('trie', () => {
  const trie = buildTrie([
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
    expect(trie.longest(text, 0, limit)).toBe(value);
    if (value !== 0) expect(trie.end).toBe(end);
  });
});
