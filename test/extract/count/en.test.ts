import { describe, expect, test } from 'vitest';
import { counted, summary } from './found.js';

type Rows = readonly (readonly [string, readonly string[]])[];
const check = ([text, expected]: readonly [string, readonly string[]]): void =>
  expect(counted(text).map(summary)).toEqual(expected);

describe('numbers', () => {
  const rows: Rows = [
    ['There were 103 new cases of cholera.', ['cases 103 new']],
    ['A total of 1,204 confirmed cases have been reported.', ['confirmed 1204 cumulative']],
    ['A total of 13 300 cases have been reported.', ['cases 13300 cumulative']],
    ['There were twenty-one new cases.', ['cases 21 new']],
    ['There have been nine hundred and ninety-nine reported cases.', ['cases 999 cumulative']],
    ['The region reported over 1.3 million new cases.', ['cases >1300000 new']],
    ['At least a dozen people have died of measles.', ['deaths ≥12 cumulative']],
    ['No new cases were reported.', ['cases 0 new']],
    ['Between 10 and 15 cases are suspected.', ['cases 10-15 ?']],
    ['Another 12 deaths were reported.', ['deaths 12 new']],
    ['Just under 3000 new deaths were reported.', ['deaths ≲3000 new']],
    ['As many as 50 people were infected with Ebola.', ['cases ≤50 cumulative']],
    ['About 77 people have recovered from COVID-19.', ['recovered ~77 cumulative']],
    ['Fewer than 5 deaths were reported in total.', ['deaths <5 cumulative']],
    ['Hundreds of cases were reported.', []],
    ['The death toll rose to 41.', ['deaths 41 cumulative']],
    ['The number of new cases decreased from 37 to 8.', ['cases 37 new', 'cases 8 new']],
    ['Deaths: 2', ['deaths 2 cumulative']],
    ['Total positive: 346', ['confirmed 346 cumulative']],
    ['The number of deaths is 30.', ['deaths 30 cumulative']],
    ['A second confirmed case and a case of Lassa fever was reported.', ['cases 1 ?']],
  ];
  test.for(rows)('%s', check);
});

describe('what a number inherits', () => {
  const rows: Rows = [
    ['22 new cases, including 14 deaths, were reported.', ['cases 22 new', 'deaths 14 new']],
    ['A total of 19 cases, of which 12 were fatal, were reported.', ['cases 19 cumulative', 'deaths 12 cumulative']],
    ['There have been 5 deaths and 12 recoveries.', ['deaths 5 cumulative', 'recovered 12 cumulative']],
    [
      'An additional 9 cases have been diagnosed, bringing the total to 3,025.',
      ['cases 9 new', 'cases 3025 cumulative'],
    ],
    [
      'The highest numbers of new deaths were reported from Brazil (706 new deaths; 1.2 new deaths per 100 000; a 30% decrease) and Peru (66).',
      ['deaths 706 new @Brazil', 'deaths 66 new @Peru'],
    ],
    ['Ica 562 cases, Chincha 17 cases.', ['cases 562 ? @Ica', 'cases 17 ? @Chincha']],
    [
      'There were 1,187 new cases and six deaths. Of the new cases, 1,002 are from the Western Division.',
      ['cases 1187 new', 'deaths 6 new', 'cases 1002 new @Western Division'],
    ],
    ['Schools closed on Monday after a measles outbreak that has killed 20 people.', ['deaths 20 cumulative']],
    ['152 patients were cured and discharged from hospital.', ['recovered 152 cumulative']],
    ['222 were admitted to hospitals with cholera.', ['hospitalized 222 current']],
    [
      'As of 13 November, 341 cases (303 confirmed and 38 probable) have been reported.',
      ['cases 341 cumulative', 'confirmed 303 cumulative', 'suspected 38 cumulative'],
    ],
    ['There are currently 108 active cases of COVID-19.', ['active 108 current']],
    ['14 people are being treated in intensive care.', ['critical 14 current']],
    ['25 patients who tested positive for coronavirus have died.', ['deaths 25 cumulative']],
    ['894 tests were positive.', ['confirmed 894 cumulative']],
    ['93 new cases were reported, 71 of them in Lusaka.', ['cases 93 new', 'cases 71 new @Lusaka']],
    ['The outbreak of measles has killed 20 people.', ['deaths 20 cumulative']],
    ['More than 285,000 Michiganders have been infected.', ['cases >285000 cumulative']],
    [
      '59 cases, including 22 staff and 37 residents, were confirmed.',
      ['cases 59 ?', 'confirmed 22 cumulative', 'confirmed 37 cumulative'],
    ],
    ['Of the 53 cases confirmed to date, 41 have been fatal.', ['confirmed 53 cumulative', 'deaths 41 cumulative']],
    ['28 imported cases of malaria have been reported.', ['cases 28 cumulative imported']],
    ['157 contacts are being followed up.', ['contacts 157 current']],
  ];
  test.for(rows)('%s', check);
});

describe('what is no count', () => {
  const rows: Rows = [
    ['The fifth case of Ebola was confirmed.'],
    ['Case 7 travelled from Freetown.'],
    ['The patient is a 55-year-old man with cholera.'],
    ['People above the age of 60 die of influenza more often.'],
    ['The hospital has 500 beds for COVID-19 patients.'],
    ['Some 300 health workers were sent to fight Ebola.'],
    ['The government spent $5 million on the outbreak.'],
    ['The case fatality rate was 8.5% and cases rose by 12%.'],
    ['There were 1318 new cases per million population.'],
    ['The outbreak struck a city of 33 million people.'],
    ['Contacts of cases stay at home for 14 days.'],
    ['The village lies 28 kilometres from the outbreak.'],
    ['COVID-19 and H5N1 cause disease; SARS-CoV-2 is a virus.'],
    ['Patients travelled on flight CA123.'],
    ['Three cases against the ministry are before the court.'],
    ['In three cases out of four, speed is what patients need.'],
    ['About 600 tests are available for suspected patients.'],
    ['Toll-free line for patients: 909'],
    ['The outbreak affected 12 districts and 5 countries.'],
    ['Go to one of the fever clinics named by the hospital.'],
    ['In 2014 the outbreak began; patients came on 5 May at 10:30.'],
  ].map(([text]) => [text ?? '', []] as const);
  test.for(rows)('%s', check);
});
