import { expect, test } from 'vitest';
import { hear } from '../../../src/extract/count/cue.js';
import { placeNames } from '../../../src/extract/count/en-names.js';

/** The names of a sentence in which those given were found as countries or cities. */
function namesOf(text: string, found: readonly string[] = []): string[] {
  hear(text);
  const spans = found.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return placeNames(text, text, spans).map((name) => name.text);
}

test.for([
  ['3 cases in Kano and 2 deaths from the Upper West', [], ['Kano', 'Upper West']],
  ['5 cases in Miami-Dade County', [], ['Miami-Dade County']],
  ['Lombardia (12 new cases), Veneto: 4 cases', [], ['Lombardia', 'Veneto']],
  ['3 cases in Upper Nile', ['Nile'], ['Upper Nile']],
  ['The Gambia reported 3 cases', ['The Gambia'], ['Gambia']],
  ['3 cases, and 4 in Oyo.', [], ['Oyo']],
] as const)('names that may be places: %s', ([text, found, expected]) => {
  expect(namesOf(text, found)).toEqual(expected);
});

test.for(['3 cases in March', 'seen by Peter Miller', 'Health (3 cases)', '3 cases in X', ''])('none: %s', (text) => {
  expect(namesOf(text)).toEqual([]);
});
