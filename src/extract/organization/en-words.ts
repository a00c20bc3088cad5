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
  LONGEST_SMALL,
  MIXED,
  NUMBER,
  OPEN,
  POSSESSIVE,
  POSSESSIVE_END,
  PRIME,
  SHAPE,
  UPPER,
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
}

export const newEnglishTokens = (): EnglishTokens => ({
  ...newTokens(),
  bits: new Int32Array(0),
  lower: new Int32Array(0),
  marks: new Int32Array(0),
  marked: 0,
});

function grown(array: Int32Array, used: number, wanted: number): Int32Array {
  if (array.length >= wanted) return array;
  const larger = new Int32Array(wanted + (wanted >> 1));
  larger.set(array.subarray(0, used));
  return larger;
}

function reserve(tokens: EnglishTokens, count: number): void {
  for (const key of ['starts', 'ends', 'bits', 'lower'] as const) tokens[key] = grown(tokens[key], tokens.count, count);
}

function mark(tokens: EnglishTokens, token: number): void {
  if (tokens.marked === tokens.marks.length) tokens.marks = grown(tokens.marks, tokens.marked, tokens.marked + 256);
  tokens.marks[tokens.marked++] = token;
}

/** McKay, MacDonald: two capitals, and a plain surname. */
const isScottish = (text: string, start: number): boolean =>
  text.charCodeAt(start) === 77 && (text.startsWith('Mc', start) || text.startsWith('Mac', start));

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
function describe(text: string, start: number, end: number, known: EnglishLexicon, into: EnglishTokens): number {
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
  let bits = bitsOf(known.all, exact | 0);
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
  into.lower[into.count] = (bits & NUMBER) !== 0 && (bits & CAPITAL) === 0 ? start - end : lower;
  return bits | (shapeOf(bits) << SHAPE);
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
/** Whether a plain word ends before this unit, which is no letter, digit, `&` or apostrophe. */
const endsWord = (unit: number): boolean => unit < 65 && (unit < 48 || unit > 57) && unit !== 38 && unit !== 39;

const TAB = 9;
const STOP = 46;

/**
 * Reads a sentence of the folded `text` into `into` behind those before, nearly every character once; its small words are
 * told to `words`. `written` is the text before folding, which has tabs.
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
  const known = englishLexicon();
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
    // Most words are small, or have one capital: they are cut and hashed in one go.
    const capital = first >= 65 && first <= 90;
    let exact = BASIS;
    let hash = BASIS;
    let to = i;
    let unit = first;
    if (capital) {
      exact = Math.imul(BASIS ^ unit, PRIME);
      hash = Math.imul(BASIS ^ (unit + 32), PRIME);
      unit = ++to < end ? text.charCodeAt(to) : 32;
    }
    for (; isSmall(unit); unit = ++to < end ? text.charCodeAt(to) : 32) {
      exact = Math.imul(exact ^ unit, PRIME);
      hash = Math.imul(hash ^ unit, PRIME);
    }
    let bit: number;
    if (!capital && to > i && endsWord(unit)) {
      bit = to - i <= LONGEST_SMALL ? bitsOf(known.small, hash) : 0;
      bit |= LETTERS | (((bit & JOINT) !== 0 ? JOINT_WORD : 4) << SHAPE);
      lower[count] = hash;
      words.addSmall(hash);
    } else if (capital && to > i + 1 && unit !== STOP && endsWord(unit)) {
      bit = bitsOf(known.all, exact) | LETTERS | CAPITAL | (1 << SHAPE);
      lower[count] = hash;
    } else {
      to = tokenEnd(text, i, end);
      bit = describe(text, i, withoutStop(text, i, to), known, into);
      if ((bit & (LETTERS | CAPITAL)) === LETTERS) words.addSmall(lower[count] as number);
    }
    bits[count] = bit | column;
    if ((bit & (CAPITAL | KNOWN)) !== 0) mark(into, count);
    column = 0;
    ends[count] = to;
    into.count = count + 1;
    i = to;
  }
}
