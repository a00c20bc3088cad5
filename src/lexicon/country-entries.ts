import { fold } from '../text/folding.js';
import { Trie, trieKey } from '../text/trie.js';
import type { CountrySense } from '../types.js';
import { countryNames } from './country-names.js';
import { countryNamesMore, countryNamesRare, countryNamesShort } from './country-names-more.js';
import { lookAlikesEn, lookAlikesZh } from './country-look-alikes.js';
import { demonyms } from './demonyms.js';
import { commonWords } from './place-words.js';
import { placeNames, type Script } from './places.js';

/** A word that may name a country: what it can stand for, the likeliest first; nothing for a look-alike. */
export interface CountryEntry {
  /** As it is written, folded. */
  readonly name: string;
  readonly senses: readonly CountrySense[];
  /** The word is a common word, a first or a family name as well: it counts after a preposition or before a country alone. */
  readonly common: boolean;
}

interface Draft extends CountryEntry {
  readonly senses: CountrySense[];
  /** Of each sense. */
  readonly weights: number[];
  common: boolean;
}

const isHan = (name: string): boolean => name > '\u3000';

const NAME = 1e6;
const DEMONYM = 9e5;

/** Plural of a demonym, or `null` where it has none: Afghans, but not Chineses or Swisss. */
const plural = (word: string): string | null => (/(?:ese|ish|[sxz]|French|Dutch|men)$/.test(word) ? null : `${word}s`);

function* words(script: Script): Generator<{ name: string; sense: CountrySense; weight: number }> {
  for (const table of [countryNames, countryNamesMore, countryNamesRare])
    for (const line of table.trim().split('\n')) {
      const [alpha2 = '', ...names] = line.split('|');
      const sense: CountrySense = { alpha2, form: 'name', place: null };
      for (const name of names) if (isHan(name) === (script === 'han')) yield { name, sense, weight: NAME };
    }
  for (const line of countryNamesShort.trim().split('\n')) {
    const [alpha2 = '', name = ''] = line.split('|');
    yield { name, sense: { alpha2, form: 'abbreviation', place: null }, weight: DEMONYM };
  }
  for (const line of demonyms.trim().split('\n')) {
    const [codes = '', ...adjectives] = line.split('|');
    for (const [rank, alpha2] of codes.split(',').entries())
      for (const entry of adjectives) {
        const word = entry.replace('=', '');
        const sense: CountrySense = { alpha2, form: 'demonym', place: null };
        yield { name: word, sense, weight: DEMONYM - rank };
        const many = entry.endsWith('=') ? null : plural(word);
        if (many) yield { name: many, sense, weight: DEMONYM - rank };
      }
  }
  for (const { name, place } of placeNames(script))
    yield { name, sense: { alpha2: place.alpha2, form: 'place', place: place.english }, weight: place.weight };
}

interface Entries {
  readonly entries: readonly CountryEntry[];
  readonly trie: Trie;
}

function load(script: Script): Entries {
  const common = new Set([...commonWords.split(/\s+/), ...countryNamesRare.split(/[\n|]/)]);
  const drafts = new Map<string, Draft>();
  for (const { name, sense, weight } of words(script)) {
    if (isHan(name) !== (script === 'han')) continue;
    const folded = fold(name);
    const key = trieKey(folded);
    let draft = drafts.get(key);
    if (!draft) {
      draft = { name: folded, senses: [], weights: [], common: false };
      drafts.set(key, draft);
    }
    if (!draft.senses.some(({ alpha2 }) => alpha2 === sense.alpha2)) {
      // The heaviest first; of equal ones the first that came.
      let at = draft.senses.length;
      while (at > 0 && (draft.weights[at - 1] as number) < weight) at--;
      draft.senses.splice(at, 0, sense);
      draft.weights.splice(at, 0, weight);
    }
    draft.common ||= common.has(folded) && (sense.form === 'place' ? draft.senses.length === 1 : isHan(folded));
  }
  for (const word of (script === 'han' ? lookAlikesZh : lookAlikesEn).trim().split(/[|\n]/)) {
    const name = fold(word);
    drafts.set(trieKey(name), { name, senses: [], weights: [], common: false });
  }
  // In order, so that the trie finds them sorted.
  const keys = [...drafts.keys()].sort();
  return { entries: keys.map((key) => drafts.get(key) as Draft), trie: new Trie(keys) };
}

const loaded: Record<Script, Entries | null> = { han: null, latin: null };

/** All entries written in a script, and the trie that finds them by their index. */
export function countryEntries(script: Script): Entries {
  let entries = loaded[script];
  if (entries === null) {
    entries = load(script);
    loaded[script] = entries;
  }
  return entries;
}

let firstCharacters: Map<string, string[]> | null = null;

/** Han characters that Chinese names of countries begin with, and the codes of those: 斯 → LK, SI, SK, SZ. */
export function initials(): ReadonlyMap<string, readonly string[]> {
  if (firstCharacters === null) {
    firstCharacters = new Map();
    for (const line of countryNames.trim().split('\n')) {
      const [alpha2 = '', ...names] = line.split('|');
      for (const character of new Set(names.map((name) => fold(name).charAt(0)).filter((unit) => unit >= '\u3400'))) {
        const codes = firstCharacters.get(character);
        if (codes) codes.push(alpha2);
        else firstCharacters.set(character, [alpha2]);
      }
    }
  }
  return firstCharacters;
}
