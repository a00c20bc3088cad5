import { expect, test } from 'vitest';
import { memo } from '../../src/text/memo.js';

test.for([
  ['a word again', ['one', 'one', 'two'], ['one', 'two']],
  ['long strings, which are not kept', ['a long string', 'a long string'], ['a long string', 'a long string']],
] as const)('%s: %j works for %j', ([, asked, expected]) => {
  const worked: string[] = [];
  const length = memo((text) => {
    worked.push(text);
    return text.length;
  });
  expect(asked.map(length)).toEqual(asked.map((text) => text.length));
  expect(worked).toEqual(expected);
});

test('what is kept is bounded', () => {
  let times = 0;
  const first = memo((text) => {
    times++;
    return text.charCodeAt(0);
  });
  for (let word = 0; word < 1000; word++) first(String(word));
  first('0');
  expect(times).toBe(1000);
  first('one more');
  first('0');
  expect(times).toBe(1002);
});
