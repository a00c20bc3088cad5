import {
  englishDemonyms,
  englishFirstNames,
  englishLeading,
  englishOpeners,
  englishPlaces,
  englishStrongHeads,
  englishTitles,
} from '../../lexicon/organization-words.js';
import type { DocumentWords } from './model/document-words.js';
import { isDigit, isLetter, isSpace, isUpper, newTokens, type Tokens, tokenEnd } from './tokens.js';
import { headWords, latinNames, words } from './value.js';

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

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const hashOf = (word: string): number => {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
};

const SLOTS = 1 << 14;

/** Bits of the words of the lexicon by their hash, open addressing; 0 for a word that it does not have. */
interface WordTable {
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}
let table: WordTable | null = null;
/** No word of the lexicon without a capital is longer: `plc`, `49ers`. */
const LONGEST_SMALL = 5;

function slotOf({ keys }: WordTable, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** End of a token without its final full stop. */
const withoutStop = (text: string, start: number, end: number): number =>
  end - start > 2 && text.charCodeAt(end - 1) === 46 ? end - 1 : end;

function lexicon(): WordTable {
  if (table) return table;
  const built: WordTable = { keys: new Int32Array(SLOTS), bits: new Int32Array(SLOTS) };
  const add = (list: Iterable<string>, bit: number): void => {
    for (const word of list) {
      const slot = slotOf(built, hashOf(word));
      built.keys[slot] = hashOf(word);
      built.bits[slot] = (built.bits[slot] as number) | bit;
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
    const first = name.slice(0, withoutStop(name, 0, tokenEnd(name, 0, name.length)));
    // `vivo` is a word of other languages too.
    if (first === 'al' || first !== first.toLowerCase() || isDigit(first.charCodeAt(0))) add([first], KNOWN);
  }
  add(['Ltd', 'Ltd.', 'Inc', 'Inc.', 'LLC', 'LLP', 'PLC', 'L.L.C.', 'INC', 'INC.', 'LTD', 'LTD.'], LEGAL);
  table = built;
  return table;
}

/** Tokens of the English sentences of a document, one after the other, with what is known of each. */
export interface EnglishTokens extends Tokens {
  /** Bits as above. */
  bits: Int32Array;
  /** Hash of the word in lower case, without a final full stop; of a number its length, below 0. */
  lower: Int32Array;
}

export const newEnglishTokens = (): EnglishTokens => ({
  ...newTokens(),
  bits: new Int32Array(0),
  lower: new Int32Array(0),
});

function reserve(tokens: EnglishTokens, count: number): void {
  if (tokens.starts.length >= count) return;
  for (const key of ['starts', 'ends', 'bits', 'lower'] as const) {
    const grown = new Int32Array(count * 2);
    grown.set(tokens[key].subarray(0, tokens.count));
    tokens[key] = grown;
  }
}

/** McKay, MacDonald: two capitals, and a plain surname. */
const isScottish = (text: string, start: number): boolean =>
  text.charCodeAt(start) === 77 && (text.startsWith('Mc', start) || text.startsWith('Mac', start));

/** Bits of a token of letters and digits that is no small word, and of all others; its hash goes into `lower`. */
function describe(text: string, start: number, end: number, into: EnglishTokens): void {
  const known = lexicon();
  const first = text.charCodeAt(start);
  let exact = BASIS;
  let lower = BASIS;
  let uppers = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const small = isUpper(unit) ? unit + 32 : unit;
    if (small !== unit) uppers++;
    exact = Math.imul(exact ^ unit, PRIME);
    lower = Math.imul(lower ^ small, PRIME);
  }
  let bits = known.bits[slotOf(known, exact | 0)] as number;
  if (isLetter(first)) {
    bits |= LETTERS;
    if (uppers > 0) {
      bits |= isUpper(first) ? CAPITAL : MIXED | CAPITAL;
      if (uppers === end - start || (uppers > 1 && text.charCodeAt(start + 1) === 46)) bits |= UPPER;
      else if (uppers > 1 && !isScottish(text, start)) bits |= MIXED;
    }
  } else if (isDigit(first)) bits |= NUMBER | (isLetter(text.charCodeAt(end - 1)) && uppers > 0 ? CAPITAL : 0);
  else if (first === 44) bits |= COMMA;
  else if (first === 40) bits |= OPEN;
  else if (first === 41) bits |= CLOSE;
  else if (first === 39 && end - start === 2) bits |= POSSESSIVE;
  into.bits[into.count] = bits;
  into.lower[into.count] = (bits & NUMBER) !== 0 && (bits & CAPITAL) === 0 ? start - end : lower;
}

/** Whether a small word ends before this unit, which is no letter, digit, `&` or apostrophe. */
const endsWord = (unit: number): boolean => unit < 65 && (unit < 48 || unit > 57) && unit !== 38 && unit !== 39;

const TAB = 9;

/**
 * Reads a sentence of the folded `text` into `into` behind those before, every character once; its small words are told
 * to `words`. `written` is the text before folding, which has tabs.
 */
export function readWords(
  text: string,
  written: string,
  start: number,
  end: number,
  into: EnglishTokens,
  words: DocumentWords,
): void {
  reserve(into, into.count + end - start + 32);
  const known = lexicon();
  const { starts, ends, bits, lower } = into;
  let column = 0;
  for (let i = start; i < end; ) {
    const first = text.charCodeAt(i);
    if (isSpace(first)) {
      if (written.charCodeAt(i++) === TAB) column = COLUMN;
      continue;
    }
    const count = into.count;
    starts[count] = i;
    // Most words are small: they are cut and hashed in one go.
    let hash = BASIS;
    let to = i;
    let unit = first;
    while (unit >= 97 && unit <= 122) {
      hash = Math.imul(hash ^ unit, PRIME);
      unit = ++to < end ? text.charCodeAt(to) : 32;
    }
    if (to > i && endsWord(unit)) {
      bits[count] = LETTERS | (to - i <= LONGEST_SMALL ? (known.bits[slotOf(known, hash)] as number) : 0);
      lower[count] = hash;
    } else {
      to = tokenEnd(text, i, end);
      describe(text, i, withoutStop(text, i, to), into);
    }
    if (((bits[count] as number) & (LETTERS | CAPITAL)) === LETTERS) words.addSmall(lower[count] as number);
    bits[count] = (bits[count] as number) | column;
    column = 0;
    ends[count] = to;
    into.count = count + 1;
    i = to;
  }
}
