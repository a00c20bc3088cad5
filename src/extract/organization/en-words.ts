import {
  englishDemonyms,
  englishFirstNames,
  englishLeading,
  englishPlaces,
  englishStrongHeads,
  englishTitles,
} from '../../lexicon/organization-words.js';
import { isDigit, isLetter, isUpper, type Tokens } from './tokens.js';
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

export const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
};

const SLOTS = 1 << 13;

/** Bits of the words of the lexicon by their hash, open addressing; 0 for a word that it does not have. */
interface WordTable {
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}
let table: WordTable | null = null;

function slotOf({ keys }: WordTable, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

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
  add(words(englishTitles), TITLE);
  add(words(englishPlaces), PLACE);
  add(words(englishFirstNames), PERSON);
  add(words(englishDemonyms), DEMONYM);
  add(['and', '&', 'AND', 'et'], AND);
  add(['of', 'for', 'OF', 'FOR', 'de'], OF);
  add(['in', 'IN', 'at'], IN);
  add(['Ltd', 'Ltd.', 'Inc', 'Inc.', 'LLC', 'LLP', 'PLC', 'L.L.C.', 'INC', 'INC.', 'LTD', 'LTD.'], LEGAL);
  table = built;
  return table;
}

/** Tokens of an English sentence with what is known of each. */
export interface EnglishTokens {
  count: number;
  /** Bits as above. */
  bits: Int32Array;
  /** Hash of the word as written, and in lower case; without a final full stop. */
  exact: Int32Array;
  lower: Int32Array;
  /** Hashes of the first and last three letters in lower case. */
  prefix: Int32Array;
  suffix: Int32Array;
}

export const newEnglishTokens = (): EnglishTokens => ({
  count: 0,
  bits: new Int32Array(0),
  exact: new Int32Array(0),
  lower: new Int32Array(0),
  prefix: new Int32Array(0),
  suffix: new Int32Array(0),
});

const PRIME = 0x01000193;

/** Reads every token once: bits and hashes, no string built. */
export function describeTokens(text: string, tokens: Tokens, into: EnglishTokens): void {
  const known = lexicon();
  if (into.bits.length < tokens.count) {
    for (const key of ['bits', 'exact', 'lower', 'prefix', 'suffix'] as const)
      into[key] = new Int32Array(tokens.count * 2 + 64);
  }
  into.count = tokens.count;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t] ?? 0;
    let end = tokens.ends[t] ?? 0;
    const first = text.charCodeAt(start);
    if (end - start > 2 && text.charCodeAt(end - 1) === 46) end--;
    let exact = 0x811c9dc5;
    let lower = 0x811c9dc5;
    let prefix = 0;
    let tail = 0;
    let uppers = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const small = isUpper(unit) ? unit + 32 : unit;
      if (small !== unit) uppers++;
      exact = Math.imul(exact ^ unit, PRIME);
      lower = Math.imul(lower ^ small, PRIME);
      if (i === start + 2) prefix = lower;
      tail = ((tail << 10) | (small & 1023)) & 0x3fffffff;
    }
    let bits = known.bits[slotOf(known, exact | 0)] as number;
    if (isLetter(first)) {
      bits |= LETTERS;
      if (isUpper(first)) bits |= CAPITAL;
      else if (uppers > 0) bits |= MIXED | CAPITAL;
      if (uppers === end - start || (uppers > 1 && text.charCodeAt(start + 1) === 46)) bits |= UPPER;
      else if (uppers > 1) bits |= MIXED;
    } else if (isDigit(first)) bits |= NUMBER | (isLetter(text.charCodeAt(end - 1)) && uppers > 0 ? CAPITAL : 0);
    else if (first === 44) bits |= COMMA;
    else if (first === 40) bits |= OPEN;
    else if (first === 41) bits |= CLOSE;
    else if (first === 39 && end - start === 2) bits |= POSSESSIVE;
    into.bits[t] = bits;
    into.exact[t] = exact;
    into.lower[t] = (bits & NUMBER) !== 0 && (bits & CAPITAL) === 0 ? -end + start : lower;
    into.prefix[t] = prefix;
    into.suffix[t] = tail;
  }
}
