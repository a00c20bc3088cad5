import {
  numberAbbreviations,
  openAbbreviations,
  sayingVerbs,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/sentence-words.js';
import { isDigit, isSmall } from '../text/letters.js';
import { ownUnits } from '../text/units.js';
import { isWhite } from '../text/white-space.js';

/** Where a sentence may end, with the quotes and brackets that close behind it. */
const END =
  /[。！？｡]+["”’』」）)】]*|[!?]+["”’』」）)】\]]*(?=\s|$|[\u3400-\u9fff])|\.+["”’)\]]*(?=\s|$|[\u3400-\u9fff“A-Z])|…+["”’』」）)】]*/y;
const SAYING = new RegExp(`^${sayingVerbs}`);
const OPENING = /[（(【[《“「『]/;
const CLOSING = /[）)】\]》”」』]/;

const OPENS = 1;
const CLOSES = 2;
const ENDS = 4;
const WORD = 8;
const LETTER = 16;
/** What a cut stops at. */
const TOLD: number = OPENS | CLOSES | ENDS;

/** Code unit → what it may be: a bracket, the first of what ends a sentence, a letter of a word. */
function unitTable(): Uint8Array {
  const table = new Uint8Array(65536).fill(WORD, 0xc0, 0x250);
  table.fill(WORD | LETTER, 0x41, 0x5b).fill(WORD | LETTER, 0x61, 0x7b);
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  mark('（(【[《', OPENS);
  mark('）)】]》', CLOSES);
  mark('。！？｡!?.…', ENDS);
  return table;
}
let units: Uint8Array | null = null;
const LONGEST_BRACKET = 80;
/** Of the 150,000 sentences of the development data the longest has 2,940 units: a table of countries in one line. */
const LONGEST_SENTENCE = 3000;
const PAUSE = /[\s,，;；、]/;
const ENUMERATOR = /^(?:[（(]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[)）]?)$/;
const LONGEST_ENUMERATOR = 6;
const CAPITALISED = /^[A-Z][a-z]*$/;
const INITIALS = /^(?:[a-z]\.)+[a-z]$/;

const LONGEST_WORD = 16;
/** Longer words without a full stop in them are no abbreviations. */
const LONGEST_ABBREVIATION = Math.max(
  ...[...numberAbbreviations, ...titleAbbreviations, ...openAbbreviations].map(({ length }) => length),
);

/** The piece of a text that is cut: up to `end`. `raw`: units of the text. */
interface Piece {
  readonly text: string;
  readonly raw: Uint16Array;
  readonly end: number;
  readonly table: Uint8Array;
}

const STOP = 0x2e;
/** 。 */
const FULL_STOP = 0x3002;

/** Where the letters and inner full stops begin that stand before a full stop: `u.s`, `jan`, `km`. */
function wordStart({ raw, table }: Piece, from: number, at: number): number {
  const least = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > least) {
    const unit = raw[start - 1] as number;
    const inner = unit === STOP && start < at && ((table[raw[start] as number] as number) & LETTER) !== 0;
    if (!inner && ((table[unit] as number) & WORD) === 0) break;
    start--;
  }
  while (start < at && raw[start] === STOP) start++;
  return start;
}

/** How far the next word is looked for. */
const NEAR = 40;

/** " “ ‘ ( [ ' */
const opensWord = (unit: number): boolean =>
  unit === 0x22 || unit === 0x201c || unit === 0x2018 || unit === 0x28 || unit === 0x5b || unit === 0x27;

/** Where the next word or other character begins, `limit` where there is none. */
function nextStart(raw: Uint16Array, after: number, limit: number): number {
  let at = after;
  while (at < limit && (isWhite(raw[at] as number) || opensWord(raw[at] as number))) at++;
  return at;
}

/** The word that begins at `start`, apostrophes in it. */
function wordFrom({ text, raw, table }: Piece, start: number, limit: number): string {
  let end = start;
  while (end < limit && (((table[raw[end] as number] as number) & WORD) !== 0 || raw[end] === 0x27)) end++;
  return text.slice(start, Math.max(end, start + 1));
}

/** Whether the piece from `from` to `at` is the number of an item: `1`, `(b)`, `iv)`. */
function isEnumerator({ text, raw }: Piece, from: number, at: number): boolean {
  let start = from;
  while (start < at && isWhite(raw[start] as number)) start++;
  return at - start <= LONGEST_ENUMERATOR && ENUMERATOR.test(text.slice(start, at));
}

/** Whether the full stop at `at` of `text` ends a sentence that begins at `from`; `after` is where the next one would begin. */
function endsSentence(piece: Piece, from: number, at: number, after: number): boolean {
  const { text, raw, end } = piece;
  const limit = Math.min(end, after + NEAR);
  const next = nextStart(raw, after, limit);
  if (next === limit) return true;
  const spaced = isWhite(raw[after] as number);
  const first = raw[next] as number;
  if (isSmall(first) && !spaced) return false;
  const start = wordStart(piece, from, at);
  const long = at - start > LONGEST_ABBREVIATION && raw[start + 1] !== STOP;
  const word = long ? '' : text.slice(start, at).toLowerCase();
  // Glued sentences, "of the epidemic.The virus", but not "Amazon.Com" or "U.S.A".
  if (!spaced && first >= 0x41 && first <= 0x5a) {
    const glued = wordFrom(piece, next, limit);
    return (
      at - start > 2 && !text.slice(start, at).includes('.') && CAPITALISED.test(glued) && sentenceStarters.has(glued)
    );
  }
  // "1. Wash your hands": the number of an item, not a sentence.
  if (isEnumerator(piece, from, at)) return false;
  if (isSmall(first)) return false;
  if (word === '') return true;
  if (isDigit(first) && (numberAbbreviations.has(word) || titleAbbreviations.has(word))) return false;
  if (titleAbbreviations.has(word) && !numberAbbreviations.has(word)) return false;
  const letter = word.length === 1 && isSmall(word.charCodeAt(0));
  if (letter || openAbbreviations.has(word) || (word.includes('.') && INITIALS.test(word)))
    return !letter && sentenceStarters.has(wordFrom(piece, next, limit));
  return true;
}

/**
 * Whether `at` stands inside brackets that were opened after `from` and close soon: （详见附件。） `open`: the last bracket
 * above it where that one opens, else −1.
 */
function inBrackets({ text, end }: Piece, from: number, at: number, after: number, open: number): boolean {
  if (open < from || open < at - LONGEST_BRACKET) return false;
  if (after > at + 1) {
    const closed = text.slice(at, after);
    if (CLOSING.test(closed) && !/[“”"]/.test(closed)) return false;
  }
  const rest = text.slice(after, Math.min(end, open + LONGEST_BRACKET));
  const close = rest.search(/[）)】\]》]/);
  return close >= 0 && !OPENING.test(rest.slice(0, close));
}

/**
 * The parts of a sentence that is longer than any: a table or a list in one line, or no prose at all. Whatever looks at
 * a whole sentence, and the context that every record carries, stay bounded so. Parted behind a comma or a space.
 */
function part(text: string, from: number, to: number, found: (readonly [number, number])[]): void {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE;
    let end = limit;
    while (end > limit - 200 && !PAUSE.test(text[end - 1] ?? '')) end--;
    if (end === limit - 200) end = /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
    found.push([start, end]);
    start = end;
  }
  found.push([start, to]);
}

/** Whether a sentence from `from` ends with the marks from `at` to `after`; `open` as in `inBrackets`. */
function ends(piece: Piece, from: number, at: number, after: number, open: number): boolean {
  const { text, raw, end } = piece;
  const unit = raw[at] as number;
  if (unit === STOP) return endsSentence(piece, from, at, after) && !inBrackets(piece, from, at, after, open);
  if (unit === FULL_STOP && after === at + 1) return !inBrackets(piece, from, at, after, open);
  const marks = text.slice(at, after);
  const mark = marks[0] ?? '';
  const behind = (length: number): string => text.slice(after, Math.min(end, after + length));
  if ((mark === '!' || mark === '?' || mark === '…') && /^\s*[a-z]/.test(behind(3))) return false;
  if (mark === '…' && !/^\s*[A-Z\u3400-\u9fff“"]/.test(behind(3))) return false;
  if (mark === '…' && /[\u3400-\u9fff]/.test(behind(1)) && !/[”"』」]/.test(marks)) return false;
  if (marks.length > 1 && /[。！？…]/.test(mark) && /[”』」]/.test(marks) && SAYING.test(behind(8))) return false;
  return !inBrackets(piece, from, at, after, open);
}

/**
 * Where the marks end that begin at `at`, the quotes and brackets that close behind them with them, or 0 where they end no
 * sentence. A full stop before a space, or within `2.5`, and 。 before a Chinese character are told without the pattern.
 */
function marksEnd({ text, raw }: Piece, at: number): number {
  const unit = raw[at] as number;
  const next = raw[at + 1] as number;
  if (unit === STOP) {
    if (next === 0x20 || next === 0x0a) return at + 1;
    if (isSmall(next) || isDigit(next)) return 0;
  } else if (unit === FULL_STOP && ((next >= 0x3400 && next < 0xa000) || next === 0x0a)) return at + 1;
  END.lastIndex = at;
  return END.test(text) ? END.lastIndex : 0;
}

/**
 * Cuts a piece of text without blank lines, which ends with a line, into sentences of at most `LONGEST_SENTENCE` units: half-open spans, white
 * space at their ends left in. `raw`: units of the text.
 */
export function cut(
  text: string,
  start = 0,
  end: number = text.length,
  raw: Uint16Array = ownUnits(text),
): readonly (readonly [number, number])[] {
  units ??= unitTable();
  const table = units;
  const piece: Piece = { text, raw, end, table };
  const found: (readonly [number, number])[] = [];
  let from = start;
  let open = -1;
  for (let at = start; at < end; at++) {
    const kind = (table[raw[at] as number] as number) & TOLD;
    if (kind === 0) continue;
    if (kind !== ENDS) {
      open = kind === OPENS ? at : -1;
      continue;
    }
    const after = marksEnd(piece, at);
    if (after === 0) continue;
    if (ends(piece, from, at, after, open)) {
      part(text, from, after, found);
      from = after;
    }
    while (++at < after) if (table[raw[at] as number] === CLOSES) open = -1;
    at--;
  }
  if (from < end) part(text, from, end, found);
  return found;
}
