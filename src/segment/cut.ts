import {
  numberAbbreviations,
  openAbbreviations,
  sayingVerbs,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/sentence-words.js';
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
const ENUMERATOR = /^\s*(?:[（(]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[)）]?)$/;

const LONGEST_WORD = 16;

/** The piece of a text that is cut: up to `end`. */
interface Piece {
  readonly text: string;
  readonly end: number;
  readonly table: Uint8Array;
}

/** The letters and inner full stops before a full stop: `u.s`, `jan`, `km`; lower case. */
function wordBefore(text: string, from: number, at: number, table: Uint8Array): string {
  const least = Math.max(from, at - LONGEST_WORD);
  let start = at;
  while (start > least) {
    const unit = text.charCodeAt(start - 1);
    const inner = unit === 0x2e && start < at && ((table[text.charCodeAt(start)] ?? 0) & LETTER) !== 0;
    if (!inner && ((table[unit] ?? 0) & WORD) === 0) break;
    start--;
  }
  while (start < at && text.charCodeAt(start) === 0x2e) start++;
  return text.slice(start, at).toLowerCase();
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const NEXT = /^["“‘(['\s]*([A-Za-z\u00c0-\u024f']+|\d|[\u3400-\u9fff]|\S)?/;

/** Whether the full stop at `at` of `text` ends a sentence that begins at `from`; `after` is where the next one would begin. */
function endsSentence(piece: Piece, from: number, at: number, after: number): boolean {
  const { text, end, table } = piece;
  const word = wordBefore(text, from, at, table);
  const next = NEXT.exec(text.slice(after, Math.min(end, after + 40)))?.[1] ?? '';
  const spaced = after >= end || isWhite(text.charCodeAt(after));
  if (next === '') return true;
  const first = next.charCodeAt(0);
  if (isSmall(first) && !spaced) return false;
  // Glued sentences, "of the epidemic.The virus", but not "Amazon.Com" or "U.S.A".
  if (!spaced && first >= 0x41 && first <= 0x5a)
    return word.length > 2 && !word.includes('.') && /^[A-Z][a-z]*$/.test(next) && sentenceStarters.has(next);
  // "1. Wash your hands": the number of an item, not a sentence.
  if (ENUMERATOR.test(text.slice(from, at))) return false;
  if (isSmall(first)) return false;
  if (first >= 0x30 && first <= 0x39 && (numberAbbreviations.has(word) || titleAbbreviations.has(word))) return false;
  if (titleAbbreviations.has(word) && !numberAbbreviations.has(word)) return false;
  const letter = word.length === 1 && isSmall(word.charCodeAt(0));
  if (letter || openAbbreviations.has(word) || (word.includes('.') && /^(?:[a-z]\.)+[a-z]$/.test(word)))
    return sentenceStarters.has(next) && !letter;
  return true;
}

/** Whether `at` stands inside brackets that were opened after `from` and close soon: （详见附件。） */
function inBrackets({ text, end, table }: Piece, from: number, at: number, after: number): boolean {
  const least = Math.max(from, at - LONGEST_BRACKET);
  let open = at - 1;
  for (; open >= least; open--) {
    const kind = table[text.charCodeAt(open)];
    if (kind === CLOSES) return false;
    if (kind === OPENS) break;
  }
  if (open < least) return false;
  const closed = text.slice(at, after);
  if (CLOSING.test(closed) && !/[“”"]/.test(closed)) return false;
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

/** Whether a sentence from `from` ends with the `marks` from `at` to `after`. */
function ends(piece: Piece, from: number, at: number, after: number, marks: string): boolean {
  const { text, end } = piece;
  const mark = marks[0] ?? '';
  const behind = (length: number): string => text.slice(after, Math.min(end, after + length));
  if (mark === '.') return endsSentence(piece, from, at, after) && !inBrackets(piece, from, at, after);
  if ((mark === '!' || mark === '?' || mark === '…') && /^\s*[a-z]/.test(behind(3))) return false;
  if (mark === '…' && !/^\s*[A-Z\u3400-\u9fff“"]/.test(behind(3))) return false;
  if (mark === '…' && /[\u3400-\u9fff]/.test(behind(1)) && !/[”"』」]/.test(marks)) return false;
  if (marks.length > 1 && /[。！？…]/.test(mark) && /[”』」]/.test(marks) && SAYING.test(behind(8))) return false;
  return !inBrackets(piece, from, at, after);
}

/**
 * Cuts a piece of text without blank lines, which ends with a line, into sentences of at most `LONGEST_SENTENCE` units: half-open spans, white
 * space at their ends left in.
 */
export function cut(text: string, start = 0, end: number = text.length): readonly (readonly [number, number])[] {
  units ??= unitTable();
  const piece: Piece = { text, end, table: units };
  const found: (readonly [number, number])[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (units[text.charCodeAt(at)] !== ENDS) continue;
    END.lastIndex = at;
    if (!END.test(text)) continue;
    const after = END.lastIndex;
    if (ends(piece, from, at, after, text.slice(at, after))) {
      part(text, from, after, found);
      from = after;
    }
    at = after - 1;
  }
  if (from < end) part(text, from, end, found);
  return found;
}
