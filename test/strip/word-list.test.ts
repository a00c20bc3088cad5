import { describe, expect, test } from 'vitest';
import { blockOf } from '../../src/strip/block.js';
import { factsOf } from '../../src/strip/facts.js';
import { WordList } from '../../src/strip/word-list.js';

/** The words of a text, as they are written on the way when it is counted, and alone. */
function lists(text: string): readonly (readonly number[])[] {
  const counted = new WordList();
  factsOf(blockOf(text), counted);
  const written = new WordList();
  written.write(blockOf(text));
  return [counted, written].map((list) => [...list.numbers.subarray(0, list.end)]);
}

describe('the words of a text are the same when it is counted', () => {
  test.for([
    ['Nine words: four of them long enough to count', 7],
    ['新冠肺炎 a 疫情', 4],
    ["shouldn'tfall don'tCareful it'sélan he'llé", 3],
    ['naïveté Übermut co-operation', 2],
    ['\uf900\uf900新冠', 1],
    ['', 0],
    [`${'word '.repeat(280)}the end of it`, 280],
    ['所有词'.repeat(500), 1499],
  ] as const)('%s', ([text, count]) => {
    const [counted, written] = lists(text);
    expect(counted).toEqual(written);
    expect(counted).toHaveLength(count);
  });
});

test('words of the next block stand behind those of the last, with room for more than there was', () => {
  const list = new WordList();
  for (let i = 0; i < 40; i++) factsOf(blockOf('所有词'.repeat(400)), list);
  expect(list.end).toBe(40 * 1199);
  expect(list.numbers[1199 * 39]).toBe(list.numbers[0]);
});
