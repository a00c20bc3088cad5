import { latinNames } from '../../lexicon/organization-index.js';
import {
  englishDemonyms,
  englishFirstNames,
  englishLeading,
  englishOpeners,
  englishPlaces,
  englishStrongHeads,
  englishTitles,
} from '../../lexicon/organization-words.js';
import { tables } from '../../text/tables.js';
import { ownUnits } from '../../text/units.js';
import { isDigit, tokenEnd } from './tokens.js';
import { headWords, words } from './value.js';

/** What the lexicon says of an English word, as bits; the lowest four hold the kind of body that it is the head of. */
export const HEAD = 0xf;
export const STRONG: number = 1 << 4;
export const JOINT: number = 1 << 5;
export const LEADING: number = 1 << 6;
export const TITLE: number = 1 << 7;
export const PLACE: number = 1 << 8;
export const PERSON: number = 1 << 9;
export const DEMONYM: number = 1 << 10;
/** Of the token itself. */
export const CAPITAL: number = 1 << 11;
export const UPPER: number = 1 << 12;
export const NUMBER: number = 1 << 13;
export const LETTERS: number = 1 << 14;
export const COMMA: number = 1 << 15;
export const OPEN: number = 1 << 16;
export const CLOSE: number = 1 << 17;
export const AND: number = 1 << 18;
export const OF: number = 1 << 19;
export const IN: number = 1 << 20;
export const POSSESSIVE: number = 1 << 21;
/** Ltd, Inc: what a comma before joins to the name. */
export const LEGAL: number = 1 << 22;
export const MIXED: number = 1 << 23;
/** First token of a name that the lexicon knows. */
export const KNOWN: number = 1 << 24;
/** What alone at the head of a sentence is no name. */
export const OPENER: number = 1 << 25;
/** A column of a table begins with the token. */
export const COLUMN: number = 1 << 26;
/** From this bit on the shape of the token: up to `CAPITALISED` it has a capital; 0 where there is none. */
export const SHAPE = 27;
export const CAPITALISED = 3;
export const JOINT_WORD = 5;
export const POSSESSIVE_END = 10;

/** Hash of a word: `BASIS`, and for each unit of it the hash so far XOR the unit, times `PRIME`. */
export const BASIS: number = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

const hashOf = (word: string): number => {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
};

/** What the lexicon says of words by their hash: a hash and its bits, behind one another, open addressing; 0 is free. */
export type WordTable = Int32Array;

/** The words of the lexicon, and by themselves those of small letters: few, and most words of a text are small. */
export type EnglishLexicon = {
  readonly all: WordTable;
  /** None of its words stands behind another's place: one look tells. */
  readonly small: WordTable;
};
let lexicon: EnglishLexicon | null = null;
/** No word of the lexicon without a capital is longer: `plc`. */
const LONGEST_SMALL = 5;

/** Where a word of this hash stands in a table, if nothing else does. */
export const placeOf = (table: WordTable, hash: number): number => ((hash ^ (hash >>> 15)) << 1) & (table.length - 2);

/** What the lexicon says of the word of this hash; 0 where it does not have it. */
export function bitsOf(table: WordTable, hash: number): number {
  let place = placeOf(table, hash);
  while (table[place] !== hash && table[place] !== 0) place = (place + 2) & (table.length - 2);
  return table[place + 1] as number;
}

/** End of a token without its final full stop. */
export const withoutStop = (units: Uint16Array, start: number, end: number): number =>
  end - start > 2 && units[end - 1] === 46 ? end - 1 : end;

function build(): EnglishLexicon {
  const built: EnglishLexicon = { all: new Int32Array(1 << 15), small: new Int32Array(1 << 9) };
  const put = (table: WordTable, hash: number, bit: number): void => {
    let place = placeOf(table, hash);
    while (table[place] !== hash && table[place] !== 0) place = (place + 2) & (table.length - 2);
    if (table === built.small && place !== placeOf(table, hash)) throw new RangeError('two small words in one place');
    table[place] = hash;
    table[place + 1] = (table[place + 1] as number) | bit;
  };
  const add = (list: Iterable<string>, bit: number): void => {
    for (const word of list) {
      put(built.all, hashOf(word), bit);
      if (word.length <= LONGEST_SMALL && /^[a-z]+$/.test(word)) put(built.small, hashOf(word), bit);
    }
  };
  for (const [word, kind] of headWords()) add([word, word.toUpperCase()], kind);
  add(words(englishStrongHeads), STRONG);
  add(words(englishStrongHeads.toUpperCase()), STRONG);
  add(['of', 'for', 'and', '&', 'the', 'on', "'s", 'de', 'des', 'du', 'la', 'del', 'di', 'in', 'et', 'le'], JOINT);
  add(words(englishLeading), LEADING);
  add(words(englishOpeners), OPENER);
  add(words(englishOpeners.toUpperCase()), OPENER);
  add(words(englishTitles), TITLE);
  add(words(englishPlaces), PLACE);
  add(words(englishFirstNames), PERSON);
  add(words(englishDemonyms), DEMONYM);
  add(['and', '&', 'AND', 'et'], AND);
  add(['of', 'for', 'OF', 'FOR', 'de'], OF);
  add(['in', 'IN', 'at'], IN);
  for (const name of latinNames()) {
    const units = ownUnits(name);
    const first = name.slice(0, withoutStop(units, 0, tokenEnd(units, 0, units.length)));
    // `vivo` is a word of other languages too.
    if (first === 'al' || first !== first.toLowerCase() || isDigit(first.charCodeAt(0))) add([first], KNOWN);
  }
  add(['Ltd', 'Ltd.', 'Inc', 'Inc.', 'LLC', 'LLP', 'PLC', 'L.L.C.', 'INC', 'INC.', 'LTD', 'LTD.'], LEGAL);
  return built;
}

export function englishLexicon(): EnglishLexicon {
  lexicon ??= tables('organization.lexicon', build);
  return lexicon;
}
