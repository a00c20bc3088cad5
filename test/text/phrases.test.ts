import { expect, test } from 'vitest';
import { Phrases } from '../../src/text/phrases.js';

const states = [
  ['ill', '(?:(?:very|rather) ){0,2}(?:ill|sick)(?:ness)?'],
  ['healed', 'heal(?:ed|ing)|isolated(?! from)|[- ]?recovered'],
  ['dead', '(?:had|have) (?!no )[a-z-]+ died|died|ill and dead'],
] as const;
const phrases = new Phrases('test.states', states);
const source = states.map(([, one]) => one).join('|');

const texts = [
  'He is ill.',
  'Very very ILL, and rather sick',
  'very very very ill',
  'illnesses; ill-fated; illness',
  'ill and dead',
  'isolated fromage, isolated from others, isolated',
  'have since died, have no died, had long-ago died',
  'nobody, none',
  'cases -recovered or not recovered',
  'chilled, unhealed, healing',
];

test.for(texts)('finds what the pattern finds: %s', (text) => {
  const found: [string, string][] = [];
  const wanted: [string, string][] = [];
  for (let at = phrases.search(text, 0); at >= 0; at = phrases.search(text, phrases.end))
    found.push([phrases.meaning, text.slice(at, phrases.end)]);
  for (const [match] of text.matchAll(new RegExp(`\\b(?:${source})(?![\\w-])`, 'gi')))
    wanted.push([states.find(([, one]) => new RegExp(`^(?:${one})$`, 'i').test(match))?.[0] ?? '', match]);
  expect(found).toEqual(wanted);
});

test.for([
  ['very ill', 'ill'],
  ['Isolated', 'healed'],
  ['very', null],
  ['', null],
  ['ill and', null],
  ['had quickly died', 'dead'],
] as const)('tells what all of a text means: %s', ([text, meaning]) => expect(phrases.all(text)).toBe(meaning));

test.for([
  ['very ill', 5, 8],
  ['very ill', 1, -1],
  ['ill-fated', 0, -1],
] as const)('finds a phrase at a place: %s, %i', ([text, at, end]) => expect(phrases.at(text, at)).toBe(end));

test('classes of units are no phrases', () => {
  expect(() => new Phrases('test.wide', [['wide', '[A-Z]+']]).at('a', 0)).toThrow('too wide a class');
});
