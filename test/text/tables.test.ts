import { expect, test } from 'vitest';
import { tables } from '../../src/text/tables.js';

test('tables are made once, each under its own name', () => {
  let made = 0;
  const make = (first: number) => () => ({ numbers: Int32Array.of(first, ++made) });
  const one = tables('test.one', make(1));
  expect(one.numbers).toEqual(Int32Array.of(1, 1));
  expect(tables('test.one', make(5))).toBe(one);
  expect(tables('test.two', make(2)).numbers).toEqual(Int32Array.of(2, 2));
  expect(made).toBe(2);
});
