import { expect, test } from 'vitest';
import { FirstMatch } from '../../src/text/first-match.js';
import { Spotter, spotterTables } from '../../src/text/spotter.js';

const spotter = new Spotter(spotterTables(['case', 'cases', 'ases', 'h#n#', '#', '例', '病例', '%', 'per #']));

test.for([
  ['Cases', ['Case', 'Cases', 'ases']],
  ['cas', []],
  ['an H5N1 case', ['H5N1', '5', '1', 'case']],
  ['40% per 7', ['4', '0', '%', 'per 7', '7']],
  ['新增病例', ['病例', '例']],
  ['cäses', []],
  ['', []],
] as const)('words that stand in %s', ([text, expected]) => {
  const { words, starts, ends, count } = spotter.find(text);
  expect(words.length).toBeGreaterThanOrEqual(count);
  expect([...Array(count).keys()].map((k) => text.slice(starts[k], ends[k]))).toEqual(expected);
});

test('the first place that is accepted', () => {
  expect(spotter.first('a case, cases', () => true)).toBe(2);
  expect(spotter.first('a case, cases', (start) => start > 2)).toBe(8);
  expect(spotter.first('a case', () => false)).toBe(-1);
});

test('more words than there was room for', () => {
  expect(spotter.find('7'.repeat(5000)).count).toBe(5000);
});

test('a short word of letters cannot be spotted', () => {
  expect(() => new Spotter(spotterTables(['of']))).toThrow('of');
});

const fever = new FirstMatch('test.first', [
  { before: '\\b', names: ['yellow fever', 'Lassa(?: fever)?'], behind: '\\b' },
  { before: '', names: ['黄热病', '麻疹'], behind: '' },
]);

test.for([
  ['Cases of LASSA fever and yellow fever', 'LASSA fever'],
  ['麻疹 and yellow fever', 'yellow fever'],
  ['黄热病、麻疹', '黄热病'],
  ['Yellow feverish', null],
] as const)('the first match of the first pattern that has one: %s', ([text, expected]) => {
  const found = fever.find(text);
  expect(found && text.slice(found.start, found.end)).toBe(expected);
});
