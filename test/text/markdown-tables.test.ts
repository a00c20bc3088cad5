import { expect, test } from 'vitest';
import { markdownRows } from '../../src/text/markdown-tables.js';
import type { Span } from '../../src/types.js';

/** The marks of the lines of a text as one string. */
function marks(text: string): string {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return [...(markdownRows(text, lines) ?? [])].join('');
}

test.for<[name: string, text: string, expected: string]>([
  ['a table with a rule', 'Text\n| a | b |\n| --- | --- |\n| 1 | 2 |\nText', '02220'],
  ['without outer bars', 'a | b\n--- | ---\n1 | 2', '222'],
  ['drawn with signs', '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |', '2222'],
  ['no rule, as many cells', '| a | 1 |\n| b | 2 |\nText', '110'],
  ['no rule, other cells', '| a | 1 |\n| b |', ''],
  ['two tables', '| a | b |\n| --- | --- |\n\n| a | b |\n| :-: | --: |', '22022'],
  ['menu lines without outer bars', 'Home | News\nSport | More', ''],
  ['a rule alone', 'Text\n-----\n| --- |', ''],
  ['a bar in a line', 'Title | Site\nText', ''],
  ['no bar', 'Text', ''],
])('%s', ([, text, expected]) => {
  expect(marks(text)).toBe(expected);
});
