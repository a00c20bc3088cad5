import { describe, expect, test } from 'vitest';
import { pageOfText } from '../../src/decode/index.js';
import { blocksOf, READ } from '../../src/strip/block.js';
import { copiesOf } from '../../src/strip/copies.js';
import { Memory } from '../../src/strip/memory.js';
import { layoutOf } from '../../src/text/layout.js';

const blocks = (text: string) => {
  const page = pageOfText('page', text, '');
  return blocksOf(page, layoutOf(page));
};

describe('blocks of a page', () => {
  test.for([
    ['One line', ['One line']],
    ['One line\n\nand two', ['One line', 'and two']],
    ['  indented\t\n \t \nright  after ', ['indented', 'right after']],
    ['a\tb', ['a b']],
    ['　　全角空格　之后', ['全角空格 之后']],
    ['', []],
  ] as const)('%j → %j', ([text, expected]) => {
    const found = blocks(text);
    expect(found.map((block) => block.text)).toEqual(expected);
    for (const { text, units, start, end } of found)
      expect(String.fromCharCode(...units.subarray(start, end))).toBe(text);
  });

  test('are read unit by unit up to a length, the next one whole', () => {
    const [long, short] = blocks(`${'word '.repeat(READ)}\nshort`);
    expect(long?.text).toHaveLength(READ * 5 - 1);
    expect((long?.end ?? 0) - (long?.start ?? 0)).toBe(READ);
    expect((short?.end ?? 0) - (short?.start ?? 0)).toBe('short'.length);
  });
});

describe('copies of a line', () => {
  test.for([
    ['a\nb\na\na', [3, 1, 3, 3], [-1, -1, 0, 0]],
    // Alike in their beginning and in length.
    [`${'x'.repeat(40)}1\n${'x'.repeat(40)}2\n${'x'.repeat(40)}1\n${'x'.repeat(40)}2`, [2, 2, 2, 2], [-1, -1, 0, 1]],
  ] as const)('of %j', ([text, counts, firsts]) => {
    const memory = new Memory();
    memory.begin(counts.length);
    const { copies, copyOf } = copiesOf(blocks(text), memory);
    expect([...copies.subarray(0, counts.length)]).toEqual(counts);
    expect([...copyOf.subarray(0, counts.length)]).toEqual(firsts);
  });
});
