import { expect, test } from 'vitest';
import { Gate } from '../../../src/extract/count/gate.js';

test.for([
  ['A post-pandemic recovery', true],
  ['Officials reported two more deaths on Monday', true],
  ['The report names eleven deaths', false],
  ['No deathseeker', false],
  ['Yellow fever was found', true],
  ['A feverish search', false],
  ['He has the flu.', true],
  ['An H5N1 strain', true],
  ['A survirus of things', false],
  ['The match was lost by three goals', false],
  ['发现新冠疫情', true],
  ['昨日进行了比赛', false],
] as const)('a text that names an outbreak: %s', ([text, outbreak]) => {
  expect(new Gate(text).outbreak).toBe(outbreak);
});

test.for([
  ['Cases rose to 12', false, false, true],
  ['Cases rose', false, false, false],
  ['Twelve of them', false, false, false],
  ['Twelve of them', false, true, true],
  ['A patient of thirty.', false, false, true],
  ['A still night of 3', false, false, false],
  ['They were ill for 3', false, false, true],
  ['新增三例', true, false, true],
  ['病人', true, false, false],
  ['病人三十多名', true, false, true],
  ['三十多名', true, false, false],
  ['三十多名', true, true, true],
] as const)('a sentence that may hold counts: %s %s %s', ([text, chinese, listed, opens]) => {
  expect(new Gate(text).opens({ start: 0, end: text.length }, chinese, listed)).toBe(opens);
});

test('a word that a sentence cuts off is not of it', () => {
  const text = 'Two confirmed cases.';
  const gate = new Gate(text);
  expect(gate.opens({ start: 0, end: 7 }, false, false)).toBe(false);
  expect(gate.opens({ start: 7, end: 20 }, false, true)).toBe(false);
});

test.for([
  ['Mali | 3 | 4', true],
  ['Mali, 3, 4', false],
  ['Mali,3,4', true],
  ['Mali 3 4\nNiger 5 6', true],
  ['Mali\n1,204 \nNiger', true],
  ['Mali  3', true],
  ['Mali had 3 or 4 cases in 2020.', false],
] as const)('a text that may hold a table: %s', ([text, tables]) => {
  expect(new Gate(text).tables).toBe(tables);
});

test('where the units of a country are named', () => {
  expect(new Gate('Dane County and the countywide count of Essex county').units()).toEqual([5, 46]);
});
