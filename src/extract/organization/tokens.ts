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
for (let unit = 0; unit < 65536; unit++) {
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) classes[unit] = LETTER;
  else if (unit >= 0xc0 && unit < 0x530 && unit !== 0xd7 && unit !== 0xf7) classes[unit] = LETTER;
  else if (unit >= 48 && unit <= 57) classes[unit] = DIGIT;
  else if (unit <= 32 || unit === 0xa0 || unit === 0x3000) classes[unit] = SPACE;
  // Surrogates too: 𠮷 is two units, and nearly all that come in pairs within names are Han.
  else if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) classes[unit] = HAN;
  else if (unit >= 0xd840 && unit <= 0xdfff) classes[unit] = HAN;
}

export const isLetter = (unit: number): boolean => classes[unit] === LETTER;
export const isDigit = (unit: number): boolean => classes[unit] === DIGIT;
export const isHan = (unit: number): boolean => classes[unit] === HAN;
export const isUpper = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) || (unit >= 0x410 && unit <= 0x42f);

const DOTTED = new Set([
  'Inc',
  'Ltd',
  'Co',
  'Corp',
  'St',
  'Dr',
  'Mr',
  'Mrs',
  'Dept',
  'Bros',
  'No',
  'INC',
  'LTD',
  'Pte',
]);
const DOT = 46;
const APOSTROPHE = 39;
const AMPERSAND = 38;

/** End of the word that begins at `at`: `U.S.`, `Inc.`, `AT&T`, `d'Ivoire` are one; `People's` is two. */
function wordEnd(text: string, at: number, limit: number): number {
  let i = at;
  for (; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (classes[unit] === LETTER || classes[unit] === DIGIT) continue;
    const next = i + 1 < limit ? text.charCodeAt(i + 1) : 0;
    if (unit === AMPERSAND && isUpper(next) && i - at <= 2) continue;
    if (unit === APOSTROPHE && classes[next] === LETTER) {
      const after = i + 2 < limit ? (classes[text.charCodeAt(i + 2)] ?? 0) : 0;
      if (after === LETTER) continue;
    }
    // Single letters with dots between them.
    if (unit === DOT && isUpper(text.charCodeAt(i - 1)) && (i - 1 === at || text.charCodeAt(i - 2) === DOT)) {
      if (isUpper(next) || (i - 1 > at && next !== 0)) continue;
      if (i - 1 > at) return i + 1;
    }
    break;
  }
  if (i < limit && text.charCodeAt(i) === DOT && i - at <= 4 && DOTTED.has(text.slice(at, i))) return i + 1;
  return i;
}

/** Cuts `[start, end)` of a folded text; the arrays grow as needed and are used again. */
export function tokenize(text: string, start: number, end: number, into: Tokens): void {
  if (into.starts.length < end - start) {
    into.starts = new Int32Array(end - start + 32);
    into.ends = new Int32Array(end - start + 32);
  }
  const { starts, ends } = into;
  let count = 0;
  for (let i = start; i < end; ) {
    const type = classes[text.charCodeAt(i)];
    if (type === SPACE) {
      i++;
      continue;
    }
    let to = i + 1;
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && to < end) to++;
    if (type === LETTER) to = wordEnd(text, i, end);
    else if (type === DIGIT) {
      while (to < end && classes[text.charCodeAt(to)] === DIGIT) to++;
      // 3GPP, 19th
      if (to < end && classes[text.charCodeAt(to)] === LETTER) to = wordEnd(text, to, end);
    } else if (text.charCodeAt(i) === APOSTROPHE && to < end && (text.charCodeAt(to) | 32) === 115) {
      if (to + 1 >= end || classes[text.charCodeAt(to + 1)] !== LETTER) to++;
    }
    starts[count] = i;
    ends[count++] = to;
    i = to;
  }
  into.count = count;
}
