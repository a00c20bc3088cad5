/** The tokens of one sentence: a Han character, a run of Latin letters or digits, or one other character. */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
}

export const newTokens = (): Tokens => ({ count: 0, starts: new Int32Array(0), ends: new Int32Array(0) });

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const HAN = 4;
const classes = new Uint8Array(65536);
classes.fill(SPACE, 0, 33);
classes.fill(DIGIT, 48, 58);
classes.fill(LETTER, 65, 91);
classes.fill(LETTER, 97, 123);
classes.fill(LETTER, 0xc0, 0x530);
classes[0xa0] = classes[0x3000] = SPACE;
classes[0xd7] = classes[0xf7] = 0;
// Surrogates too: 𠮷 is two units, and nearly all that come in pairs within names are Han.
for (const [first, last] of [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xd840, 0xdfff],
] as const)
  classes.fill(HAN, first, last + 1);

export const isLetter = (unit: number): boolean => classes[unit] === LETTER;
export const isDigit = (unit: number): boolean => classes[unit] === DIGIT;
export const isSpace = (unit: number): boolean => classes[unit] === SPACE;
export const isHan = (unit: number): boolean => classes[unit] === HAN;
/** Whether it is a letter, a digit or a Han character. */
export const isWord = (unit: number): boolean => classes[unit] !== 0 && classes[unit] !== SPACE;
export const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x410 && unit <= 0x42f);

/** Up to four units below 128 as a number. */
function abbreviation(units: Uint16Array, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    if ((units[i] as number) > 127) return 0;
    number = (number << 7) | (units[i] as number);
  }
  return number;
}
const DOTTED = new Set(
  'Inc Ltd Co Corp St Dr Mr Mrs Dept Bros No INC LTD Pte'.split(' ').map((word) =>
    abbreviation(
      Uint16Array.from(word, (unit) => unit.charCodeAt(0)),
      0,
      word.length,
    ),
  ),
);
const DOT = 46;
const APOSTROPHE = 39;
const AMPERSAND = 38;

/** End of the word that begins at `at`: `U.S.`, `Inc.`, `AT&T`, `d'Ivoire` are one; `People's` is two. */
function wordEnd(units: Uint16Array, at: number, limit: number): number {
  let i = at;
  for (; i < limit; i++) {
    const unit = units[i] as number;
    if (classes[unit] === LETTER || classes[unit] === DIGIT) continue;
    const next = i + 1 < limit ? (units[i + 1] as number) : 0;
    if (unit === AMPERSAND && isUpper(next) && i - at <= 2) continue;
    if (unit === APOSTROPHE && classes[next] === LETTER) {
      const after = i + 2 < limit ? classes[units[i + 2] as number] : 0;
      if (after === LETTER) continue;
    }
    // Single letters with dots between them.
    if (unit === DOT && isUpper(units[i - 1] as number) && (i - 1 === at || (units[i - 2] as number) === DOT)) {
      if (isUpper(next) || (i - 1 > at && next !== 0)) continue;
      if (i - 1 > at) return i + 1;
    }
    break;
  }
  if (i < limit && (units[i] as number) === DOT && i - at <= 4 && DOTTED.has(abbreviation(units, at, i))) return i + 1;
  return i;
}

/** End of the token that begins at `at`, where no space stands. */
export function tokenEnd(units: Uint16Array, at: number, limit: number): number {
  const unit = units[at] as number;
  const type = classes[unit];
  if (type === LETTER) return wordEnd(units, at, limit);
  let to = at + 1;
  if (type === DIGIT) {
    while (to < limit && classes[units[to] as number] === DIGIT) to++;
    // 3GPP, 19th
    return to < limit && classes[units[to] as number] === LETTER ? wordEnd(units, to, limit) : to;
  }
  if ((unit & 0xfc00) === 0xd800 && to < limit) return to + 1;
  // People|'s
  if (unit === APOSTROPHE && to < limit && ((units[to] as number) | 32) === 115)
    if (to + 1 >= limit || classes[units[to + 1] as number] !== LETTER) to++;
  return to;
}

/** Cuts `[start, end)` of the units of a folded text; the arrays grow as needed and are used again. */
export function tokenize(units: Uint16Array, start: number, end: number, into: Tokens): void {
  if (into.starts.length < end - start) {
    into.starts = new Int32Array(end - start + 32);
    into.ends = new Int32Array(end - start + 32);
  }
  const { starts, ends } = into;
  let count = 0;
  for (let i = start; i < end; ) {
    const unit = units[i] as number;
    if (isSpace(unit)) {
      i++;
      continue;
    }
    starts[count] = i;
    i = classes[unit] === HAN && (unit & 0xf800) !== 0xd800 ? i + 1 : tokenEnd(units, i, end);
    ends[count++] = i;
  }
  into.count = count;
}
