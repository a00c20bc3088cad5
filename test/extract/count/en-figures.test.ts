import { expect, test } from 'vitest';
import { hear } from '../../../src/extract/count/cue.js';
import { scanFigures } from '../../../src/extract/count/en-figures.js';

/** What stands at each figure, those that are words of none marked. */
function figuresOf(text: string): string[] {
  hear(text);
  return scanFigures(text).map(({ kind, start, end }) => {
    const written = text.slice(start, end);
    return kind === 'number' ? written : `${kind}: ${written}`;
  });
}

test.for([
  // Digits
  ['35 cases and 1,204 deaths', ['35', '1,204']],
  ['13 300 people; 2.5 million tests; 10k doses', ['13 300', '2.5 million', '10k']],
  ['10-15 cases, 10 – 15 deaths', ['10-15', '10 – 15']],
  ['50 or more people', ['50 or more']],
  ['the tally is now 2020 cases.', ['2020']],
  ['(12) 7; 8: 9.', ['12', '7', '8', '9']],
  ['3 am, 3 ambulances', ['3']],
  ['12 of May, 12 of those', ['12']],
  ['40 to 50 cases, 40 to 50 % of cases', ['40', '50']],
  // Words
  ['Twenty-one cases, two hundred and six deaths', ['Twenty-one', 'two hundred and six']],
  ['a hundred people and half a million doses', ['a hundred', 'half a million']],
  ['no new cases, zero deaths', ['no: no', 'zero']],
  ['a further case was reported', ['one: a']],
  ['A single death was reported', ['one: A', 'single']],
  ['people under two roofs', ['two']],
  ['1,204 to 10-15 or more', ['1,204', '10-15 or more']],
  ['super 100, 3 in every 100', ['3']],
] as const)('finds numbers: %s', ([text, wanted]) => {
  expect(figuresOf(text)).toEqual(wanted);
});

test.for([
  'On March 5, 2020, on 5 of March, in Sept. 2019, 5 March',
  '2020-03-05, 5.3.2020, 3/5/20',
  'at 12:30 pm, 9.30 a.m., 9 am',
  'COVID-19, covid 19, H1N1, H7N9) 2013, B117, x-3',
  'case 7, week 23, Table 2, No. 5, route #6',
  '35%, 12 per cent, 30-40 percent',
  'aged five, those over 70, people were under the age of ten.',
  'her brother, 9, is well',
  '14 days, two weeks, 12-year-old, ten-month',
  '$5 million, €3.2, # 4',
  'per 100,000, in every thousand, out of every million',
  'in 2020, 2019-20',
  '5th, 22nd',
  'https://a.example/12/34, xhttps://a.b/12',
  'seventeenths, B.1.1.7x',
  'no change, a man, single file',
  '0.5.7, x/12, $ 20',
])('passes over what counts nobody: %s', (text) => {
  expect(figuresOf(text)).toEqual([]);
});
