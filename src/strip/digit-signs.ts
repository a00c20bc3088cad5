import { isDigit, isLetter, isWord } from '../text/letters.js';

// What digits of a text are part of, a bit each.
/** "2020-02-03", "2020年2月", 3月2日, 3/2/20, "Feb. 3", "3 february". */
export const DATE = 1;
/** 10:05 */
export const TIME = 2;
/** Seven digits or more, with no more than one space, dash or bracket between two. */
export const PHONE = 4;
const ALL: number = DATE | TIME | PHONE;

const POINT = 0x2e;
const SPACE = 0x20;
/** 年, 月, 日 */
const YEAR = 0x5e74;
const MONTH = 0x6708;
const DAY = 0x65e5;
const FEWEST_OF_PHONE = 7;

/** - and / */
const isStroke = (unit: number): boolean => unit === 0x2d || unit === 0x2f;
/** Stand between two digits of a telephone number: - — ) and the space. */
const parts = (unit: number): boolean => unit === 0x2d || unit === 0x2014 || unit === 0x29 || unit === SPACE;

/** A number for three letters, be they small or not. */
const keyOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
const months: readonly number[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
].map((name) => keyOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)));

/** The digits of a text, each run of which is looked at with what stands around it. */
class Digits {
  private units: Uint16Array = new Uint16Array(0);
  private start = 0;
  private end = 0;

  read(units: Uint16Array, start: number, end: number, runs: Uint16Array, count: number): number {
    this.units = units;
    this.start = start;
    this.end = end;
    let found = 0;
    /** Digits of what may be a telephone number, and the end of the last ones. */
    let many = 0;
    let last = start - 2;
    for (let run = 0; run < count; run++) {
      const from = start + (runs[run] as number);
      let to = from + 1;
      while (to < end && isDigit(units[to] as number)) to++;
      const near = from === last || (from === last + 1 && parts(units[last] as number));
      many = (near ? many : 0) + to - from;
      if (many >= FEWEST_OF_PHONE) found |= PHONE;
      if ((found & DATE) === 0 && this.isDate(from, to)) found |= DATE;
      if ((found & TIME) === 0 && this.isTime(from, to)) found |= TIME;
      if (found === ALL) break;
      last = to;
    }
    return found;
  }

  /** The unit at a place, 0 beyond the ends. */
  private unit(at: number): number {
    return at >= this.start && at < this.end ? (this.units[at] as number) : 0;
  }

  private endOfDigits(from: number): number {
    let at = from;
    while (isDigit(this.unit(at))) at++;
    return at;
  }

  private endOfLetters(from: number): number {
    let at = from;
    while (isLetter(this.unit(at))) at++;
    return at;
  }

  private endOfSpaces(from: number): number {
    let at = from;
    while (this.unit(at) === SPACE) at++;
    return at;
  }

  /** Whether a word of letters alone that begins here begins as a month does. */
  private isMonth(at: number): boolean {
    const a = this.unit(at);
    const b = this.unit(at + 1);
    const c = this.unit(at + 2);
    if (!isLetter(a) || !isLetter(b) || !isLetter(c)) return false;
    return months.includes(keyOf(a, b, c)) && !isWord(this.unit(this.endOfLetters(at)));
  }

  /** `Feb. 3`: whether a month stands before a space and the digits at `from`. */
  private isBehindMonth(from: number): boolean {
    let at = from - 1;
    if (this.unit(at) !== SPACE) return false;
    if (this.unit(at - 1) === POINT) at--;
    const end = at;
    while (isLetter(this.unit(at - 1))) at--;
    return end - at > 2 && !isWord(this.unit(at - 1)) && this.isMonth(at);
  }

  /** Whether the digits from `from` to `to`, and what stands around them, are a date. */
  private isDate(from: number, to: number): boolean {
    const next = this.unit(to);
    const short = to - from <= 2;
    if (short) {
      if (!isWord(next) && this.isBehindMonth(from)) return true;
      if (next === SPACE && !isWord(this.unit(from - 1)) && this.isMonth(to + 1)) return true;
    }
    if (isStroke(next) || next === MONTH) {
      const end = this.endOfDigits(to + 1);
      const after = this.unit(end);
      if (end > to + 1 && end <= to + 3) {
        if (next === MONTH) return after === DAY;
        if (isStroke(after) && isDigit(this.unit(end + 1)) && isDigit(this.unit(end + 2))) return true;
      }
    }
    return to - from >= 4 && this.isYear(to) && this.isMonthOfYear(to);
  }

  /** Whether the four digits before `to` are a year of these times. */
  private isYear(to: number): boolean {
    const century = this.unit(to - 4) * 10 + this.unit(to - 3) - 0x30 * 11;
    return century === 19 || century === 20;
  }

  /** `-02-`, `年 2 月`, `/2/`: whether a month in digits stands behind a year. */
  private isMonthOfYear(year: number): boolean {
    let at = this.endOfSpaces(year);
    const first = this.unit(at);
    if (!isStroke(first) && first !== POINT && first !== YEAR) return false;
    const from = this.endOfSpaces(at + 1);
    at = this.endOfDigits(from);
    if (at === from || at > from + 2) return false;
    const second = this.unit(this.endOfSpaces(at));
    return isStroke(second) || second === POINT || second === MONTH;
  }

  private isTime(from: number, to: number): boolean {
    const colon = this.unit(to);
    if (to - from > 2 || (colon !== 0x3a && colon !== 0xff1a) || isWord(this.unit(from - 1))) return false;
    return isDigit(this.unit(to + 1)) && isDigit(this.unit(to + 2)) && !isWord(this.unit(to + 3));
  }
}

const digits = new Digits();

/**
 * What the digits among the units from `start` to `end - 1` are part of: `DATE`, `TIME`, `PHONE`. `runs`: how far behind
 * `start` each of `count` runs of digits begins.
 */
export const digitSigns = (units: Uint16Array, start: number, end: number, runs: Uint16Array, count: number): number =>
  digits.read(units, start, end, runs, count);
