import { isSmall } from '../../text/letters.js';
import {
  BASIS,
  bitsOf,
  CAPITAL,
  CAPITALISED,
  CLOSE,
  COLUMN,
  COMMA,
  type EnglishLexicon,
  englishLexicon,
  JOINT,
  JOINT_WORD,
  KNOWN,
  LETTERS,
  MIXED,
  NUMBER,
  OPEN,
  POSSESSIVE,
  POSSESSIVE_END,
  PRIME,
  placeOf,
  SHAPE,
  UPPER,
  type WordTable,
  withoutStop,
} from './en-lexicon.js';
import type { DocumentWords } from './model/document-words.js';
import { isDigit, isLetter, isSpace, isUpper, newTokens, type Tokens, tokenEnd } from './tokens.js';

/** Tokens of the English sentences of a document, one after the other, with what is known of each. */
export interface EnglishTokens extends Tokens {
  /** What the lexicon says, and the token itself. */
  bits: Int32Array;
  /** Hash of the word in lower case, without a final full stop; of a number its length, below 0. */
  lower: Int32Array;
  /** The tokens with a capital and those that may begin a known name: most sentences are small letters. */
  marks: Int32Array;
  marked: number;
  /** All bits that a mark of the sentence read last has: most sentences have no head, no title, no known name. */
  told: number;
}

export const newEnglishTokens = (): EnglishTokens => ({
  ...newTokens(),
  bits: new Int32Array(0),
  lower: new Int32Array(0),
  marks: new Int32Array(0),
  marked: 0,
  told: 0,
});

function grown(array: Int32Array, used: number, wanted: number): Int32Array {
  if (array.length >= wanted) return array;
  const larger = new Int32Array(wanted + (wanted >> 1));
  larger.set(array.subarray(0, used));
  return larger;
}

function reserve(tokens: EnglishTokens, count: number): void {
  if (tokens.starts.length >= count) return;
  for (const key of ['starts', 'ends', 'bits', 'lower'] as const) tokens[key] = grown(tokens[key], tokens.count, count);
}

function mark(tokens: EnglishTokens, token: number): void {
  if (tokens.marked === tokens.marks.length) tokens.marks = grown(tokens.marks, tokens.marked, tokens.marked + 256);
  tokens.marks[tokens.marked++] = token;
}

/** McKay, MacDonald: two capitals, and a plain surname. */
const isScottish = (units: Uint16Array, start: number): boolean =>
  units[start] === 77 && (units[start + 1] === 99 || (units[start + 1] === 97 && units[start + 2] === 99));

function shapeOf(bits: number): number {
  if ((bits & CAPITAL) !== 0) return (bits & UPPER) !== 0 ? 2 : (bits & MIXED) !== 0 ? CAPITALISED : 1;
  if ((bits & LETTERS) !== 0) return (bits & JOINT) !== 0 ? JOINT_WORD : 4;
  if ((bits & NUMBER) !== 0) return 6;
  if ((bits & COMMA) !== 0) return 7;
  if ((bits & OPEN) !== 0) return 8;
  if ((bits & CLOSE) !== 0) return 9;
  return (bits & POSSESSIVE) !== 0 ? POSSESSIVE_END : 11;
}

/** Bits of a token that is no plain word; its hash goes into `lower`. */
function describe(units: Uint16Array, start: number, end: number, known: EnglishLexicon, into: EnglishTokens): number {
  const first = units[start] as number;
  let exact = BASIS;
  let lower = BASIS;
  let uppers = 0;
  for (let i = start; i < end; i++) {
    const unit = units[i] as number;
    const small = isUpper(unit) ? unit + 32 : unit;
    if (small !== unit) uppers++;
    exact = Math.imul(exact ^ unit, PRIME);
    lower = Math.imul(lower ^ small, PRIME);
  }
  let bits = bitsOf(known.all, exact | 0);
  if (isLetter(first)) {
    bits |= LETTERS;
    if (uppers > 0) {
      bits |= isUpper(first) ? CAPITAL : MIXED | CAPITAL;
      if (uppers === end - start || (uppers > 1 && (units[start + 1] as number) === 46)) bits |= UPPER;
      else if (uppers > 1 && !isScottish(units, start)) bits |= MIXED;
    }
  } else if (isDigit(first)) bits |= NUMBER | (isLetter(units[end - 1] as number) && uppers > 0 ? CAPITAL : 0);
  else if (first === 44) bits |= COMMA;
  else if (first === 40) bits |= OPEN;
  else if (first === 41) bits |= CLOSE;
  else if (first === 39 && end - start === 2) bits |= POSSESSIVE;
  into.lower[into.count] = (bits & NUMBER) !== 0 && (bits & CAPITAL) === 0 ? start - end : lower;
  return bits | (shapeOf(bits) << SHAPE);
}

/** Whether a plain word ends before this unit, which is no letter, digit, `&` or apostrophe. */
const endsWord = (unit: number): boolean => unit < 65 && (unit < 48 || unit > 57) && unit !== 38 && unit !== 39;

const TAB = 9;
const SPACE = 32;
const STOP = 46;

/** A plain small word that the lexicon does not have. */
const PLAIN: number = LETTERS | (4 << SHAPE);

/** Bits of a plain word of small letters, by its hash. */
function smallWord(small: WordTable, hash: number): number {
  const place = placeOf(small, hash);
  if (small[place] !== hash) return PLAIN;
  const bit = small[place + 1] as number;
  return (bit & JOINT) !== 0 ? bit | LETTERS | (JOINT_WORD << SHAPE) : bit | PLAIN;
}

/**
 * Reads a sentence of the `units` of a folded text into `into` behind those before, nearly every unit once; its small
 * words are told to `words`. `written` is the text before folding where that has tabs, else `null`.
 */
export function readWords(
  units: Uint16Array,
  written: string | null,
  start: number,
  end: number,
  into: EnglishTokens,
  words: DocumentWords,
): void {
  reserve(into, into.count + end - start + 32);
  const known = englishLexicon();
  const { all, small } = known;
  const { starts, ends, bits, lower } = into;
  let { count } = into;
  let column = 0;
  let told = 0;
  // Words end at the end of the sentence, so long as a space stands there.
  const behind = units[end] as number;
  units[end] = SPACE;
  for (let i = start; i < end; ) {
    const first = units[i] as number;
    if (first === SPACE || isSpace(first)) {
      if (written !== null && written.charCodeAt(i) === TAB) column = COLUMN;
      i++;
      continue;
    }
    // Most words are small, or have one capital: they are cut and hashed in one go.
    let to = i;
    let unit = first;
    let bit = 0;
    let hash = BASIS;
    if (isSmall(first)) {
      do {
        hash = Math.imul(hash ^ unit, PRIME);
        unit = units[++to] as number;
      } while (isSmall(unit));
      if (endsWord(unit)) bit = smallWord(small, hash);
    } else if (first >= 65 && first <= 90) {
      let exact = Math.imul(BASIS ^ first, PRIME);
      hash = Math.imul(BASIS ^ (first + 32), PRIME);
      unit = units[++to] as number;
      for (; isSmall(unit); unit = units[++to] as number) {
        exact = Math.imul(exact ^ unit, PRIME);
        hash = Math.imul(hash ^ unit, PRIME);
      }
      if (to > i + 1 && unit !== STOP && endsWord(unit)) bit = bitsOf(all, exact) | LETTERS | CAPITAL | (1 << SHAPE);
    }
    starts[count] = i;
    if (bit !== 0) lower[count] = hash;
    else {
      to = tokenEnd(units, i, end);
      into.count = count;
      bit = describe(units, i, withoutStop(units, i, to), known, into);
    }
    if ((bit & (LETTERS | CAPITAL)) === LETTERS) words.addSmall(lower[count] as number);
    if ((bit & (CAPITAL | KNOWN)) !== 0) {
      mark(into, count);
      told |= bit;
    }
    bits[count] = bit | column;
    column = 0;
    ends[count++] = to;
    i = to;
  }
  units[end] = behind;
  into.told = told;
  into.count = count;
}
