import { type CountryEntry, countryEntries } from '../../lexicon/country-entries.js';
import type { Script } from '../../lexicon/places.js';
import type { CountryName, Document, Mention, Span } from '../../types.js';
import { isMeant } from './en.js';
import { formUnits, worthTrying } from './zh.js';

/** Whether a code unit belongs to a Latin word: letters with and without accents, digits, the underscore. */
function inWord(unit: number): boolean {
  if (unit < 128)
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
  return unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7;
}

const isCapital = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** Bits of what may begin at a unit of the text: a Latin name, a Chinese one, a one-character form. */
const LATIN = 1;
const HAN = 2;
const FORM = 4;

const bigram = (first: number, second: number): number => (Math.imul(first, 0x9e3b) ^ second) & 0xffff;

/** What may begin where. */
interface Tables {
  /** By unit, what may begin there: most places of a text begin nothing. */
  readonly units: Uint8Array;
  /** By a hash of two Han characters, whether a Chinese name may begin with them. */
  readonly bigrams: Uint8Array;
  readonly scripts: Set<Script>;
}

let known: Tables | null = null;

/** The tables, with the names in the scripts of this text: a page in English costs no Chinese names. */
function tables(text: string): Tables {
  known ??= { units: new Uint8Array(65536), bigrams: new Uint8Array(65536), scripts: new Set() };
  const { units, bigrams, scripts } = known;
  if (!scripts.has('latin') && /[A-Z\u00c0-\u00de]/.test(text)) {
    scripts.add('latin');
    for (const { name } of countryEntries('latin').entries)
      if (isCapital(name.charCodeAt(0))) units[name.charCodeAt(0)] = LATIN;
  }
  if (!scripts.has('han') && /[\u3400-\u9fff]/.test(text)) {
    scripts.add('han');
    for (const { name } of countryEntries('han').entries) {
      const unit = name.charCodeAt(0);
      units[unit] = HAN;
      bigrams[bigram(unit, name.charCodeAt(1))] = 1;
    }
    for (const unit of formUnits()) units[unit] = (units[unit] ?? 0) | FORM;
  }
  return known;
}

/** `Cote d'Ivoire` for `Côte d'Ivoire`, `Guinea Bissau` for `Guinea-Bissau`: the trie has seen to the letters, the case counts. */
function sameCapitals(written: string, name: string): boolean {
  for (let at = 0; at < name.length; at++)
    if (isCapital(written.charCodeAt(at)) !== isCapital(name.charCodeAt(at))) return false;
  return true;
}

/** Names are found as they are written, or in capitals when long enough not to be a short form of something else. */
function sameCase(written: string, name: string): boolean {
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
function longestAt(text: string, start: number): { entry: CountryEntry; end: number } | null {
  const { entries, trie } = countryEntries(isHan(text.charCodeAt(start)) ? 'han' : 'latin');
  const count = trie.find(text, start);
  for (let i = count - 1; i >= 0; i--) {
    const entry = entries[trie.words[i] as number] as CountryEntry;
    const end = trie.ends[i] as number;
    if (!isHan(text.charCodeAt(start))) {
      if (inWord(text.charCodeAt(end - 1)) && end < text.length && inWord(text.charCodeAt(end))) continue;
      // Of a look-alike the first letter is enough: French bulldog, French Bulldog.
      if (entry.senses.length > 0 && !sameCase(text.slice(start, end), entry.name)) continue;
    }
    return { entry, end };
  }
  return null;
}

/** Between marks of punctuation or words that join names: 、中非和 */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return /^$|[\s、，。,；;：:（）()和及与]/.test(before) && /^$|[\s、，。,；;：:（）()和及与等]/.test(after);
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
  const { units: begins, bigrams: pairs } = tables(text);
  const { sentences } = document;
  const names: Names = { found: [], taken: [], forms: [] };
  let sentence = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = begins[unit] as number;
    if (kind === 0) continue;
    if (kind === LATIN) {
      if (at > 0 && inWord(text.charCodeAt(at - 1))) continue;
    } else {
      if (kind & FORM && worthTrying(text, at)) names.forms.push(at);
      if (!(kind & HAN) || pairs[bigram(unit, text.charCodeAt(at + 1))] === 0) continue;
    }
    const match = longestAt(text, at);
    if (match === null) continue;
    const { entry, end } = match;
    const [likeliest, ...others] = entry.senses;
    const meant = kind === LATIN ? isMeant(text, at, end, entry) : !entry.common || standsAlone(text, at, end);
    if (!meant && kind !== LATIN) continue;
    names.taken.push({ start: at, end });
    if (likeliest && meant) {
      while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence++;
      if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= at)
        names.found.push({ start: at, end, rule: RULE[likeliest.form], sentence, value: { ...likeliest, others } });
    }
    at = end - 1;
  }
  return names;
}
