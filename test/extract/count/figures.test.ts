import { expect, test } from 'vitest';
import { scanFigures } from '../../../src/extract/count/en-figures.js';

test.for([
  ['12 cases and twenty-one deaths', ['number 12', 'number twenty-one']],
  ['no new cases, a new case', ['no no', 'one a']],
  ['1,204 to 10-15 or more, half a million', ['number 1,204', 'number 10-15 or more', 'number half a million']],
  ['on 6 June 2018, in 2020, week 23, Table 2, aged 40', []],
  ['COVID-19, H1N1, B.1.1.7x, 40% and 9 pm', []],
  ['super 100, 3 in every 100, out of every thousand', ['number 3']],
  ['see xhttps://a.b/12', []],
  ['$12 million, 21st', []],
  ['seventeenths', []],
] as const)('figures of a sentence: %s', ([text, expected]) => {
  expect(scanFigures(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expected);
});
