import { describe, expect, test } from 'vitest';
import { beginnings, found } from '../../src/text/beginnings.js';
import { wordKey } from '../../src/text/word-key.js';

const words = ['Guinea', 'Guinea-Bissau', 'Guinea pig', 'Gulf', 'São Paulo', '几内亚', '几内亚比绍'];
const keysOf = (start: string): string[] =>
  words
    .map(wordKey)
    .filter((key) => key.startsWith(start))
    .sort();

describe('words that begin at a place of a text', () => {
  test.for([
    ['in Guinea-Bissau', 3, 'gu', ['Guinea', 'Guinea-Bissau']],
    ['in GUINEA BISSAU', 3, 'gu', ['GUINEA', 'GUINEA BISSAU']],
    ['Guinea\n   pigs', 0, 'gu', ['Guinea', 'Guinea\n   pig']],
    ['Guinean', 0, 'gu', ['Guinea']],
    ['Guin', 0, 'gu', []],
    ['gu', 0, 'gu', []],
    ['GUM', 0, 'gu', []],
    ['Sao Paulo', 0, 'sa', ['Sao Paulo']],
    ['在几内亚比绍', 1, '几内', ['几内亚', '几内亚比绍']],
    ['几内', 0, '几内', []],
  ] as const)('%j at %i', ([text, start, same, expected]) => {
    const keys = keysOf(same);
    const count = beginnings(keys, text, start, same.length);
    expect(Array.from({ length: count }, (_, i) => text.slice(start, found.ends[i]))).toEqual(expected);
    expect(Array.from({ length: count }, (_, i) => keys[found.words[i] as number])).toEqual(
      expected.map((word) => wordKey(word.replace(/\s+/g, ' '))),
    );
  });

  test('a word of two characters is found among longer ones', () => {
    expect(beginnings(['gu', ...keysOf('gu')], 'GU 96910', 0, 2)).toBe(1);
    expect(found.ends[0]).toBe(2);
  });

  test('all words of a whole list', () => {
    expect(beginnings(words.map(wordKey).sort(), 'Gulf', 0, 0)).toBe(1);
  });
});
