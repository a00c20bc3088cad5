import { expect, test } from 'vitest';
import { trieTables } from '../../src/text/trie.js';
import { WordTree } from '../../src/text/word-tree.js';

const words = ['line', 'lines', '热线', '热', 'tel'];
const tree = new WordTree(trieTables(words));

/** The words that begin a text. */
function wordsAt(text: string): string[] {
  const found: string[] = [];
  let node = tree.first[text.charCodeAt(0)] as number;
  for (let at = 1; node !== 0; at++) {
    const word = tree.word[node] as number;
    if (word >= 0) found.push(words[word] as string);
    node = tree.step(node, text.charCodeAt(at));
  }
  return found;
}

test.for<[text: string, found: string[]]>([
  ['lines are open', ['line', 'lines']],
  ['热线电话', ['热', '热线']],
  ['te', []],
  ['open line', []],
  ['', []],
])('%s', ([text, found]) => {
  expect(wordsAt(text)).toEqual(found);
});
