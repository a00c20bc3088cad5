import { isLatin, type PageWordKind, pageWords } from '../lexicon/page-words.js';
import { isDigit, isLetter, isSmall, isWord, small } from '../text/letters.js';
import { isWhite } from '../text/white-space.js';

const SPACE = 0x20;
const POINT = 0x2e;
/** 年, 月, 日 */
const YEAR = 0x5e74;
const MONTH = 0x6708;
const DAY = 0x65e5;

/** Units of a text in small letters, or of what is left of it; 0 behind the end. Read before the next text. */
let units = new Uint16Array(512);
let length = 0;

function write(text: string): void {
  if (text.length >= units.length) units = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at++) units[at] = small(text.charCodeAt(at));
  length = text.length;
  units[length] = 0;
}

function standsAt(at: number, word: string): boolean {
  for (let n = 0; n < word.length; n++) if (units[at + n] !== word.charCodeAt(n)) return false;
  return true;
}

interface Word {
  readonly text: string;
  /** Whether no Latin letter or digit may stand beside it. */
  readonly whole: boolean;
}

/** Words of one kind by their first unit, in the order in which they are tried: Latin ones before others, longer ones first. */
type Words = ReadonlyMap<number, readonly Word[]>;
const known = new Map<PageWordKind, Words>();

function wordsOf(kind: PageWordKind): Words {
  const words = new Map<number, Word[]>();
  for (const whole of [true, false])
    for (const entry of pageWords(kind)) {
      if (isLatin(entry) !== whole) continue;
      const text = entry.toLowerCase();
      const others = words.get(text.charCodeAt(0));
      if (others) others.push({ text, whole });
      else words.set(text.charCodeAt(0), [{ text, whole }]);
    }
  return words;
}

const isAlone = (unit: number): boolean => !isSmall(unit) && !isDigit(unit);

/** Units of the word that begins at `at`, behind the unit `before`; 0 where none does. */
function sizeOfWord(at: number, before: number, words: Words): number {
  for (const { text, whole } of words.get(units[at] as number) ?? [])
    if (standsAt(at, text) && (!whole || (isAlone(before) && isAlone(units[at + text.length] as number))))
      return text.length;
  return 0;
}

/** Takes the words of one kind out of the units. */
function takeOut(kind: PageWordKind): void {
  let words = known.get(kind);
  if (words === undefined) {
    words = wordsOf(kind);
    known.set(kind, words);
  }
  let end = 0;
  for (let at = 0, before = 0; at < length; ) {
    const size = sizeOfWord(at, before, words);
    if (size > 0) {
      at += size;
      before = units[at - 1] as number;
    } else {
      before = units[at++] as number;
      units[end++] = before;
    }
  }
  length = end;
  units[length] = 0;
}

const isDot = (unit: number): boolean => unit === 0x2d || unit === 0x2f || unit === POINT;
const isColon = (unit: number): boolean => unit === 0x3a || unit === 0xff1a;
const digitsAt = (at: number, count: number): boolean => {
  for (let n = 0; n < count; n++) if (!isDigit(units[at + n] as number)) return false;
  return true;
};
const isYear = (at: number): boolean =>
  digitsAt(at, 4) && ((units[at] === 0x31 && units[at + 1] === 0x39) || (units[at] === 0x32 && units[at + 1] === 0x30));

/** Behind the one or two digits at `at`; 0 where there are none. */
const behindDigits = (at: number): number => (digitsAt(at, 2) ? at + 2 : digitsAt(at, 1) ? at + 1 : 0);

function behindSpaces(from: number): number {
  let at = from;
  while (units[at] === SPACE) at++;
  return at;
}

/** Behind `2020-02-03` or 2020年2月3日 at `at`; 0 where there is none. */
function behindDate(start: number): number {
  if (!isYear(start)) return 0;
  let at = behindSpaces(start + 4);
  if (!isDot(units[at] as number) && units[at] !== YEAR) return 0;
  at = behindDigits(behindSpaces(at + 1));
  if (at === 0) return 0;
  at = behindSpaces(at);
  if (!isDot(units[at] as number) && units[at] !== MONTH) return 0;
  at = behindDigits(behindSpaces(at + 1));
  if (at === 0) return 0;
  const day = behindSpaces(at);
  return units[day] === DAY ? day + 1 : at;
}

/** Behind `3/2/2020` at `at`, and spaces behind its strokes; 0 where there is none. */
function behindShortDate(start: number): number {
  let at = start;
  for (let part = 0; part < 2; part++) {
    at = behindDigits(at);
    if (at === 0 || !isDot(units[at] as number)) return 0;
    at++;
    if (at < length && isWhite(units[at] as number)) at++;
  }
  return isYear(at) ? at + 4 : 0;
}

/** Behind `10:05` or `10:05:30` at `at`; 0 where there is none. */
function behindTime(start: number): number {
  const at = behindDigits(start);
  if (at === 0 || !isColon(units[at] as number) || !digitsAt(at + 1, 2)) return 0;
  return units[at + 3] === 0x3a && digitsAt(at + 4, 2) ? at + 6 : at + 3;
}

/** Behind the date, the time or the number at `at`. */
function behindNumber(start: number): number {
  const behind = behindDate(start) || behindShortDate(start) || behindTime(start);
  if (behind > 0) return behind;
  let at = start;
  while (isDigit(units[at] as number)) at++;
  return at;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];

/** Whether the Latin word from `from` to `to` is a month, a day of the week, `am` or `pm`. */
function isOfDate(from: number, to: number): boolean {
  if (to - from === 2) return (standsAt(from, 'a') || standsAt(from, 'p')) && standsAt(from + 1, 'm');
  if (to - from > 5 && standsAt(to - 3, 'day')) {
    for (const day of days) if (day.length === to - from - 3 && standsAt(from, day)) return true;
  }
  return to - from > 2 && months.some((month) => standsAt(from, month));
}

/** What is none of the letters that texts are mostly made of. */
const NO_LETTER = /[^\p{L}]/iu;
/** Chinese characters that are letters, and marks that are none. */
const isChinese = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fa5;
const isMark = (unit: number): boolean =>
  unit < 0x80 ||
  (unit >= 0x2000 && unit < 0x2070) ||
  (unit > 0x3000 && unit < 0x3004) ||
  (unit > 0x3007 && unit < 0x3021) ||
  (unit > 0xff00 && unit < 0xff21);

/** Units of the character at `at` where it is a letter, or 0. */
function lettersAt(at: number, size: number): number {
  const unit = units[at] as number;
  if (size === 1 && (isChinese(unit) || isMark(unit))) return isChinese(unit) ? 1 : 0;
  return NO_LETTER.test(String.fromCharCode(unit, ...(size === 2 ? [units[at + 1] as number] : []))) ? 0 : size;
}

const sizeOf = (at: number): number =>
  ((units[at] as number) & 0xfc00) === 0xd800 && ((units[at + 1] as number) & 0xfc00) === 0xdc00 ? 2 : 1;

/**
 * Letters of a text that belong to no date or time, and to no words that stand beside these: 6 of
 * 来源：某某日报 2020-02-03 10:05 编辑：张三.
 */
export function ownLetters(text: string): number {
  write(text);
  takeOut('byline');
  takeOut('widget');
  let letters = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at] as number;
    if (isDigit(unit)) at = behindNumber(at);
    else if (isLetter(unit)) {
      const from = at;
      while (isSmall(units[at] as number)) at++;
      const whole = from === 0 || !isWord(units[from - 1] as number);
      // "a.m."
      if (
        whole &&
        at === from + 1 &&
        units[at] === POINT &&
        units[at + 1] === 0x6d &&
        !isWord(units[at + 2] as number)
      ) {
        if (unit === 0x61 || unit === 0x70) at += 2;
        else letters++;
      } else if (!(whole && !isWord(units[at] as number) && isOfDate(from, at))) letters += at - from;
    } else {
      const size = sizeOf(at);
      letters += lettersAt(at, size);
      at += size;
    }
  }
  return letters;
}
