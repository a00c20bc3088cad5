import type { CountryEntry } from '../../lexicon/country-entries.js';
import { buildBeginnings, mayBegin, namesAt, wordAt } from '../../lexicon/country-index.js';
import { tables } from '../../text/tables.js';
import { unitsOf } from '../../text/units.js';
import type { CountryName, CountrySense, Document, Mention, Span } from '../../types.js';
import { isMeant } from './en.js';
import { formUnits, worthTrying } from './zh.js';
import { isMeantHan } from './zh-names.js';

/** Whether a code unit belongs to a Latin word: letters with and without accents, digits, the underscore. */
function inWord(unit: number): boolean {
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
  return unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7;
}

const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);

/** Bits of what may begin at a unit of the text: a Latin name, a Chinese one, a one-character form. */
const LATIN = 1;
const HAN = 2;
const FORM = 4;

/** What may begin where. */
interface Beginnings {
  /** By unit, what may begin there: most places of a text begin nothing. */
  readonly units: Uint8Array;
  readonly filter: Uint8Array;
}

function build(): Beginnings {
  const { filter, han } = buildBeginnings();
  const units = new Uint8Array(65536);
  for (let unit = 0; unit < 0x100; unit++) if (isCapital(unit)) units[unit] = LATIN;
  for (const unit of han) units[unit] = HAN;
  for (const unit of formUnits()) units[unit] = (units[unit] ?? 0) | FORM;
  return { units, filter };
}

let known: Beginnings | null = null;

/** `Cote d'Ivoire` for `Côte d'Ivoire`, `Guinea Bissau` for `Guinea-Bissau`: the letters are the same, the case counts. */
function sameCapitals(written: string, name: string): boolean {
  for (let at = 0; at < name.length; at++)
    if (isCapital(written.charCodeAt(at)) !== isCapital(name.charCodeAt(at))) return false;
  return true;
}

/** Names are found as they are written, or in capitals when long enough not to be a short form of something else. */
function sameCase(written: string, name: string): boolean {
  if (written === name) return true;
  const flat = written.replace(/[ \n]+/g, ' ');
  return sameCapitals(flat, name) || (name.length > 3 && sameCapitals(flat, name.toUpperCase()));
}

const RULE = {
  name: 'country.name',
  demonym: 'country.demonym',
  abbreviation: 'country.abbreviation',
  place: 'country.place',
};

/** The longest entry that begins at `start` and ends where a word ends. */
function longestAt(
  text: string,
  units: Uint16Array,
  start: number,
  latin: boolean,
  word: number,
): { entry: CountryEntry; end: number } | null {
  const names = namesAt(units, start, word);
  if (names === undefined) return null;
  for (let i = names.find(text, start) - 1; i >= 0; i--) {
    const entry = names.entry(i);
    const end = names.end(i);
    if (latin) {
      if (inWord(units[end - 1] as number) && inWord(units[end] as number)) continue;
      // Of a look-alike the first letter is enough: French bulldog, French Bulldog.
      if (entry.senses.length > 0 && !sameCase(text.slice(start, end), entry.name)) continue;
    }
    return { entry, end };
  }
  return null;
}

const nameOfEntry = new WeakMap<CountryEntry, CountryName>();

/** The senses of an entry, the same object for all of its mentions. */
function nameOf(entry: CountryEntry): CountryName {
  let name = nameOfEntry.get(entry);
  if (name === undefined) {
    const [{ alpha2, form, place }, ...others] = entry.senses as [CountrySense, ...CountrySense[]];
    name = { alpha2, form, place, others };
    nameOfEntry.set(entry, name);
  }
  return name;
}

/** What one pass over a text gives. */
export interface Names {
  /** Names in the order of the text. */
  readonly found: Mention<CountryName>[];
  /** All spans that are taken: those of look-alikes too, in which nothing else is found. */
  readonly taken: Span[];
  /** Places at which a one-character form may stand. */
  readonly forms: number[];
}

/** One pass over the text for all names at once. */
export function findNames(document: Document): Names {
  const text = document.folded;
  known ??= tables('country.beginnings', build);
  const { units: begins, filter } = known;
  const units = unitsOf(text);
  const { sentences } = document;
  const names: Names = { found: [], taken: [], forms: [] };
  let sentence = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] as number;
    const kind = begins[unit] as number;
    if (kind === 0) continue;
    let word = 0;
    if (kind === LATIN) {
      if (at > 0 && inWord(units[at - 1] as number)) continue;
      word = wordAt(units, at);
      if (!mayBegin(filter, units, at, word)) continue;
    } else {
      if (kind & FORM && worthTrying(units, at)) names.forms.push(at);
      if (!(kind & HAN) || !mayBegin(filter, units, at, 0)) continue;
    }
    const match = longestAt(text, units, at, kind === LATIN, word);
    if (match === null) continue;
    const { entry, end } = match;
    const likeliest = entry.senses[0];
    const follows = names.taken.at(-1)?.end === at;
    const meant = kind === LATIN ? isMeant(text, at, end, entry) : isMeantHan(text, at, end, entry, follows);
    if (!meant && kind !== LATIN) continue;
    names.taken.push({ start: at, end });
    if (likeliest && meant) {
      while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence++;
      if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= at)
        names.found.push({ start: at, end, rule: RULE[likeliest.form], sentence, value: nameOf(entry) });
    }
    at = end - 1;
  }
  return names;
}
