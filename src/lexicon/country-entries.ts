import { fold } from '../text/folding.js';
import { tables as tablesOf } from '../text/tables.js';
import { groupOf, type UnitGroups, unitGroups } from '../text/unit-groups.js';
import { wordKey } from '../text/word-key.js';
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

const names = [countryNames, countryNamesMore, countryNamesRare].map((text) => table(text, true, named));

/** Of names in several tables the first sense of equal weight counts; look-alikes come last and take away all others. */
const hanTables: readonly NameTable[] = [...names, shortForms, ...placesHan, lookAlikes(lookAlikesZh)];
const latinTables: readonly NameTable[] = [...names, shortForms, peoples, ...placesLatin, lookAlikes(lookAlikesEn)];
const tables: readonly NameTable[] = [...hanTables, ...latinTables];

/** Bits of the place of an entry within the text of its table; the number of the table stands above them. */
const WITHIN = 20;

/** The places of all entries, as `readingsAt` takes them: those with Chinese names of the first tables, Latin ones of the others. */
export function* entryPlaces(): Generator<number> {
  for (const [number, { text, headed, nameAt }] of tables.entries()) {
    let at = 0;
    for (const line of text.split('\n'))
      for (const [i, entry] of line.split('|').entries()) {
        const han = isHan(entry.charCodeAt(nameAt(entry)));
        if (entry !== '' && !(headed && i === 0) && han === number < hanTables.length) yield (number << WITHIN) | at;
        at += entry.length + 1;
      }
  }
}

/** What stands in a text from a place on, up to the end of the entry. */
function entryAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 0x7c && text.charCodeAt(end) !== 0x0a) end++;
  return text.slice(start, end);
}

/** The names of the entry at a place. */
export function readingsAt(place: number): readonly NameReading[] {
  const { text, read } = tables[place >>> WITHIN] as NameTable;
  const at = place & ((1 << WITHIN) - 1);
  return read(entryAt(text, text.lastIndexOf('\n', at) + 1), entryAt(text, at));
}

/** The key under which a name is found. */
export const keyOf = (name: string): string => wordKey(fold(name));

/** Whether a list has a word between two of its marks. */
function holds(list: string, word: string, marks: string): boolean {
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    const begins = at === 0 || marks.includes(list.charAt(at - 1));
    if (begins && (end === list.length || marks.includes(list.charAt(end)))) return true;
  }
  return false;
}

/** Whether a name, folded, is a common word or a person's name as well. Asked once for each name that texts have. */
const isCommon = (name: string): boolean =>
  holds(commonWords, name, ' \n') || holds(commonHan, name, ' ') || holds(countryNamesRare, name, '\n|');

/** Adds a reading to what is known of its name. */
function add(drafts: Map<string, Draft>, key: string, { name, sense, weight }: NameReading): void {
  const folded = fold(name);
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
  draft.common ||= alone && isCommon(folded);
}

/** What the entries at some places say of the names whose keys are wanted, by these. */
export function entriesAt(
  places: Iterable<number>,
  wanted: (key: string) => boolean,
): ReadonlyMap<string, CountryEntry> {
  const drafts = new Map<string, Draft>();
  for (const place of places)
    for (const reading of readingsAt(place)) {
      const key = keyOf(reading.name);
      if (wanted(key)) add(drafts, key, reading);
    }
  return drafts;
}

/** By Han characters that Chinese names of countries begin with the codes of these, both letters in 16 bits. */
function initialGroups(): UnitGroups {
  const all = new Map<number, number[]>();
  for (const line of countryNames.trim().split('\n')) {
    const [alpha2 = '', ...names] = line.split('|');
    const code = (alpha2.charCodeAt(0) << 8) | alpha2.charCodeAt(1);
    for (const character of new Set(names.map((name) => fold(name.charAt(0))).filter((unit) => unit >= '\u3400'))) {
      const unit = character.charCodeAt(0);
      const codes = all.get(unit) ?? [];
      all.set(unit, codes);
      codes.push(code);
    }
  }
  return unitGroups(all);
}

const initials = (): UnitGroups => tablesOf('country.initials', initialGroups);

/** The Han characters that Chinese names of countries begin with. */
export const initialCharacters = (): string => String.fromCharCode(...initials().units);

/** Codes of the countries whose Chinese names begin with a character: 斯 → LK, SI, SK, SZ. */
export const codesOfInitial = (character: string): string[] =>
  Array.from(groupOf(initials(), character.charCodeAt(0)), (code) => String.fromCharCode(code >> 8, code & 0xff));
