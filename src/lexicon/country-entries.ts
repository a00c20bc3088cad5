import { beginnings, found } from '../text/beginnings.js';
import { fold } from '../text/folding.js';
import { plainUnit, wordKey } from '../text/word-key.js';
import type { CountrySense } from '../types.js';
import { lookAlikesEn, lookAlikesZh } from './country-look-alikes.js';
import { countryNames } from './country-names.js';
import { countryNamesMore, countryNamesRare, countryNamesShort } from './country-names-more.js';
import { demonyms } from './demonyms.js';
import type { NameReading, NameTable } from './name-table.js';
import { commonHan, commonWords } from './place-words.js';
import { placesHan, placesLatin } from './places.js';

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

/** The two scripts that names are written in: a document of one needs no names in the other. */
export type Script = 'han' | 'latin';

const isHan = (unit: number): boolean => unit > 0x3000;

const NAME = 1e6;
const DEMONYM = 9e5;

/** Plural of a demonym, or `null` where it has none: Afghans, but not Chineses or Swisss. */
const plural = (word: string): string | null => (/(?:ese|ish|[sxz]|French|Dutch|men)$/.test(word) ? null : `${word}s`);

const atStart = (): number => 0;
const table = (text: string, headed: boolean, read: NameTable['read']): NameTable => ({
  text,
  headed,
  nameAt: atStart,
  read,
});

const named: NameTable['read'] = (alpha2, name) => [
  { name, sense: { alpha2, form: 'name', place: null }, weight: NAME },
];

const shortForms = table(countryNamesShort, true, (alpha2, name) => [
  { name, sense: { alpha2, form: 'abbreviation', place: null }, weight: DEMONYM },
]);

const peoples = table(demonyms, true, (codes, entry) => {
  const word = entry.replace('=', '');
  const many = entry.endsWith('=') ? null : plural(word);
  return codes.split(',').flatMap((alpha2, rank) => {
    const sense: CountrySense = { alpha2, form: 'demonym', place: null };
    const reading: NameReading = { name: word, sense, weight: DEMONYM - rank };
    return many === null ? [reading] : [reading, { ...reading, name: many }];
  });
});

const lookAlikes = (text: string): NameTable => table(text, false, (_, name) => [{ name, sense: null, weight: 0 }]);

/** Of names in several tables the first sense of equal weight counts; look-alikes come last and take away all others. */
const TABLES: Record<Script, readonly NameTable[]> = {
  han: [
    ...[countryNames, countryNamesMore, countryNamesRare].map((text) => table(text, true, named)),
    shortForms,
    ...placesHan,
    lookAlikes(lookAlikesZh),
  ],
  latin: [
    ...[countryNames, countryNamesMore, countryNamesRare].map((text) => table(text, true, named)),
    shortForms,
    peoples,
    ...placesLatin,
    lookAlikes(lookAlikesEn),
  ],
};

let commonNames: ReadonlySet<string> | null = null;

/** Adds a reading to what is known of its name. */
function add(drafts: Map<string, Draft>, { name, sense, weight }: NameReading): void {
  commonNames ??= new Set([...commonWords.split(/\s+/), ...commonHan.split(' '), ...countryNamesRare.split(/[\n|]/)]);
  const folded = fold(name);
  const key = wordKey(folded);
  let draft = drafts.get(key);
  if (!draft || sense === null) {
    draft = { name: folded, senses: [], weights: [], common: false };
    drafts.set(key, draft);
  }
  if (sense === null) return;
  const { senses, weights } = draft;
  if (!senses.some(({ alpha2 }) => alpha2 === sense.alpha2)) {
    // The heaviest first; of equal ones the first that came.
    let at = senses.length;
    while (at > 0 && (weights[at - 1] as number) < weight) at--;
    senses.splice(at, 0, sense);
    weights.splice(at, 0, weight);
  }
  const alone = sense.form === 'place' ? senses.length === 1 : isHan(folded.charCodeAt(0));
  draft.common ||= alone && commonNames.has(folded);
}

/** A number for a word, given that for what stands before its last letter. */
const lengthen = (word: number, letter: number): number => (Math.imul(word, 31) + letter) | 0;

/** The place of a pair of Latin letters, as they are compared. */
export const openingOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/**
 * What is known of Latin names: 1 at the two letters whose names are loaded, and at the lower half of the number of every
 * first word of these. Names end where words end, so a text with another word at such a place has no name there.
 */
export const knownWords: { readonly openings: Uint8Array; readonly words: Uint8Array } = {
  openings: new Uint8Array(1024),
  words: new Uint8Array(65536),
};

/** The number of the Latin letters at a place of a text, given its units, up to what is no letter. */
export function wordAt(units: Uint16Array, start: number): number {
  let word = 0;
  for (let at = start; ; at++) {
    const letter = plainUnit(units[at] as number);
    if (!isLetter(letter)) return word;
    word = lengthen(word, letter);
  }
}

/** Names in the order of their keys, and what they stand for. */
export class Names {
  private readonly keys: readonly string[];
  private readonly entries: readonly CountryEntry[];

  constructor(keys: readonly string[], entries: readonly CountryEntry[]) {
    this.keys = keys;
    this.entries = entries;
  }

  /** Number of names that begin at a place of the text, which has their first two characters. */
  find(text: string, start: number): number {
    return beginnings(this.keys, text, start, 2);
  }

  /** The names that `find` found last, from 0, shortest first. */
  entry(index: number): CountryEntry {
    return this.entries[found.words[index] as number] as CountryEntry;
  }

  end(index: number): number {
    return found.ends[index] as number;
  }
}

/** Entries whose names begin with the same two characters: as they stand in the tables until a text needs them. */
class Group {
  private readonly raw: (readonly [table: NameTable, head: string, entry: string])[] = [];
  /** By the first word of Latin names, under 0 for Chinese ones. */
  private names: Map<number, Names> | null = null;
  /** The third letters, as they are compared; 0 where a name may have none there: 湖北 of 湖北省. */
  readonly thirds: Set<number> = new Set();

  push(table: NameTable, head: string, entry: string, third: number): void {
    this.raw.push([table, head, entry]);
    this.thirds.add(third);
  }

  private load(): Map<number, Names> {
    const drafts = new Map<string, Draft>();
    for (const [table, head, entry] of this.raw)
      for (const reading of table.read(head, entry)) add(drafts, reading);
    const keys = [...drafts.keys()].sort();
    const byWord = new Map<number, string[]>();
    for (const key of keys) {
      const word = wordNumber(key);
      const alike = byWord.get(word);
      if (alike) alike.push(key);
      else byWord.set(word, [key]);
      knownWords.words[word & 0xffff] = 1;
    }
    const [first = ''] = keys;
    if (isLetter(first.charCodeAt(1))) knownWords.openings[openingOf(first.charCodeAt(0), first.charCodeAt(1))] = 1;
    return new Map([...byWord].map(([word, alike]) => [word, new Names(alike, alike.map((key) => drafts.get(key) as Draft))]));
  }

  /** The names whose first word has this number. */
  get(word: number): Names | undefined {
    this.names ??= this.load();
    return this.names.get(word);
  }
}

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** A number for the Latin letters that a key of a name begins with, 0 where it begins with none. */
function wordNumber(key: string): number {
  let word = 0;
  for (let at = 0; at < key.length && isLetter(key.charCodeAt(at)); at++) word = lengthen(word, key.charCodeAt(at));
  return word;
}

/** Two units as one number. */
const pair = (first: number, second: number): number => (first << 16) | second;

const indexes: Record<Script, Map<number, Group> | null> = { han: null, latin: null };

/** A Latin letter as it is compared; 0 for anything else, such as what stands behind a name in its table. */
function letterAt(text: string, at: number): number {
  const unit = plainUnit(text.charCodeAt(at));
  return unit >= 0x61 && unit <= 0x7a ? unit : 0;
}

/** One pass over the tables, which looks at the first two characters of each name alone. */
function index(script: Script): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const table of TABLES[script])
    for (const line of table.text.split('\n')) {
      if (line === '') continue;
      const entries = line.split('|');
      const head = entries[0] as string;
      for (let i = table.headed ? 1 : 0; i < entries.length; i++) {
        const entry = entries[i] as string;
        const at = table.nameAt(entry);
        if (isHan(entry.charCodeAt(at)) !== (script === 'han')) continue;
        const start = fold(entry.slice(at, at + 3));
        const second = plainUnit(start.charCodeAt(1));
        const key = pair(plainUnit(start.charCodeAt(0)), second);
        let group = groups.get(key);
        if (group === undefined) {
          group = new Group();
          groups.set(key, group);
        }
        group.push(table, head, entry, second === 0x20 ? 0 : letterAt(start, 2));
      }
    }
  return groups;
}

/** The names of a script by their first two characters. */
function groupsOf(script: Script): ReadonlyMap<number, Group> {
  const groups = indexes[script] ?? index(script);
  indexes[script] = groups;
  return groups;
}

/** The first three characters, as they are compared, of the names in a script; the third is 0 where it may be any. */
export function* nameBeginnings(
  script: Script,
): Generator<readonly [first: number, second: number, thirds: ReadonlySet<number>]> {
  for (const [key, { thirds }] of groupsOf(script)) yield [key >>> 16, key & 0xffff, thirds];
}

/** The names that may begin at a place of the text, given its units and the number of the word there, or none. */
export function namesAt(script: Script, units: Uint16Array, start: number, word: number): Names | undefined {
  const key = pair(plainUnit(units[start] as number), plainUnit(units[start + 1] as number));
  return groupsOf(script).get(key)?.get(word);
}

let firstCharacters: Map<string, string[]> | null = null;

/** Han characters that Chinese names of countries begin with, and the codes of those: 斯 → LK, SI, SK, SZ. */
export function initials(): ReadonlyMap<string, readonly string[]> {
  if (firstCharacters === null) {
    firstCharacters = new Map();
    for (const line of countryNames.trim().split('\n')) {
      const [alpha2 = '', ...names] = line.split('|');
      for (const character of new Set(names.map((name) => fold(name.charAt(0))).filter((unit) => unit >= '\u3400'))) {
        const codes = firstCharacters.get(character);
        if (codes) codes.push(alpha2);
        else firstCharacters.set(character, [alpha2]);
      }
    }
  }
  return firstCharacters;
}
