import { functionCharacters, type PageWordTrie, pageWordLists, pageWordTrie } from '../lexicon/page-words.js';
import { isHan } from '../text/letters.js';
import { tables } from '../text/tables.js';
import { Vocabulary } from './vocabulary.js';
import { pairOf } from './word-list.js';

// What a code unit is, in one byte. Below `OTHER` a letter: 1 to 26 for A to Z, small or not, `ACCENTED` for other Latin ones.
export const ACCENTED: number = 32;
export const OTHER: number = 64;
// Else `OTHER`, a kind of characters, and the signs below. A function character is a Chinese one too.
const PLAIN = 0;
export const SPACE: number = 1;
export const COMMA: number = 2;
export const BAR: number = 3;
export const QUOTE: number = 4;
export const BRACKET: number = 5;
export const DIGIT: number = 6;
export const STOP: number = 7;
export const POINT: number = 8;
export const HYPHEN: number = 9;
/** @ and : of addresses. */
export const ADDRESS: number = 10;
export const HAN: number = 11;
export const FUNCTION: number = 12;
export const KINDS: number = 16;
export const KIND: number = KINDS - 1;
/** 3天前, 昨天, 你: says when, or speaks to somebody. */
export const SPEAKS: number = 16;
/** A page word begins with this character; it stands alone, or goes on with more than Chinese characters. */
const OPENS = 32;
const OPENS_ALONE = 128;

/** Longer texts are judged by their beginning: what follows says no more. */
export const ENOUGH: number = 1200;

export interface Tables {
  /** Code unit → what it is. */
  readonly units: Uint8Array;
  /** By `pairOf` their first two: whether Chinese page words begin so, a bit each. */
  readonly pairs: Uint8Array;
  readonly words: PageWordTrie;
  readonly vocabulary: Vocabulary;
  /** By letters of a Latin word: what the number that `WordList` has for it is above the lowest 16 bits of its number here. */
  readonly shifts: Uint16Array;
}

function unitTable(keys: readonly string[], { trie }: PageWordTrie): Uint8Array {
  const units = new Uint8Array(65536).fill(OTHER | PLAIN);
  units
    .fill(OTHER | HAN, 0x3400, 0xa000)
    .fill(OTHER | HAN, 0xf900, 0xfb00)
    .fill(ACCENTED, 0xc0, 0x250);
  for (let letter = 1; letter <= 26; letter++) units[0x40 + letter] = units[0x60 + letter] = letter;
  const mark = (characters: string, kind: number): void => {
    for (let i = 0; i < characters.length; i++) units[characters.charCodeAt(i)] = OTHER | kind;
  };
  mark(' ', SPACE);
  mark(',，、;；', COMMA);
  mark('|｜·•>»›→/\\_–—', BAR);
  mark('"“”「」『』《》', QUOTE);
  mark('()（）[]【】', BRACKET);
  mark('0123456789', DIGIT);
  mark(functionCharacters, FUNCTION);
  mark('。！？!?…', STOP);
  mark('.', POINT);
  mark('-', HYPHEN);
  mark('@:', ADDRESS);
  const add = (unit: number, sign: number): void => {
    const known = units[unit] as number;
    const kind = known & KIND;
    if (known >= OTHER && (kind === PLAIN || kind === BRACKET || kind >= HAN)) units[unit] = known | sign;
  };
  for (const unit of [0x524d, 0x6628, 0x4f60, 0x60a8, 0x6211, 0x54b1]) add(unit, SPEAKS);
  for (let unit = 0; unit < 0x250; unit++) if (trie.begins(unit)) add(unit, OPENS | OPENS_ALONE);
  for (const key of keys)
    add(key.charCodeAt(0), key.length > 1 && isHan(key.charCodeAt(1)) ? OPENS : OPENS | OPENS_ALONE);
  return units;
}

function pairTable(keys: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(65536 / 8);
  for (const key of keys) {
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1));
    pairs[pair >> 3] = (pairs[pair >> 3] as number) | (1 << (pair & 7));
  }
  return pairs;
}

/** Of words of up to `longest` letters. */
function shiftTable(longest: number): Uint16Array {
  const shifts = new Uint16Array(longest + 1);
  for (let n = 1; n <= longest; n++) shifts[n] = 31 * (shifts[n - 1] as number) + 0x60;
  return shifts;
}

function build(): Pick<Tables, 'units' | 'pairs' | 'shifts'> {
  const { all } = pageWordLists();
  return { units: unitTable(all, pageWordTrie()), pairs: pairTable(all), shifts: shiftTable(ENOUGH) };
}

export function censusTables(): Tables {
  const { units, pairs, shifts } = tables('strip.census', build);
  return { units, pairs, words: pageWordTrie(), vocabulary: new Vocabulary(), shifts };
}

/** 前 of 3天前, 昨 and 天 of 昨天. */
const BEFORE = 0x524d;
const YESTER = 0x6628;
const HEAVEN = 0x5929;
/** The last of 秒 分钟 小时 天 周 月 年. */
const isPeriod = (unit: number): boolean => '秒钟时天周月年'.includes(String.fromCharCode(unit));
/** 前 and 昨 say when something was, other characters that speak speak to somebody. */
export const isWhen = (unit: number): boolean => unit === BEFORE || unit === YESTER;
/** Whether one of these, between two units, may be that of 3天前 or 昨天. */
export const isAgo = (unit: number, before: number, after: number): boolean =>
  unit === BEFORE ? isPeriod(before) : after === HEAVEN;

/** Quotes and brackets that close: " ' ) ] ” ’ */
export const isClosing = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019;

/** Whether a page word may begin with the unit at a place, which is `what`, and the next one. */
export function mayOpen({ pairs }: Tables, what: number, units: Uint16Array, at: number): boolean {
  if ((what & OPENS) === 0) return false;
  if ((what & OPENS_ALONE) !== 0) return true;
  const pair = pairOf(units[at] as number, at + 1 < units.length ? (units[at + 1] as number) : 0);
  return (((pairs[pair >> 3] as number) >> (pair & 7)) & 1) === 1;
}
