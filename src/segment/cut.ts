import {
  numberAbbreviations,
  openAbbreviations,
  sayingVerbs,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/sentence-words.js';

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

const NEXT = /^["“‘(['\s]*([A-Za-z\u00c0-\u024f']+|\d|[\u3400-\u9fff]|\S)?/;

/** Whether the full stop at `at` of `text` ends a sentence that begins at `from`; `after` is where the next one would begin. */
function endsSentence(text: string, from: number, at: number, after: number, table: Uint8Array): boolean {
  const word = wordBefore(text, from, at, table);
  const next = NEXT.exec(text.slice(after, after + 40))?.[1] ?? '';
  const spaced = after >= text.length || /\s/.test(text[after] ?? '');
  if (next === '') return true;
  if (/^[a-z]/.test(next) && !spaced) return false;
  // Glued sentences, "of the epidemic.The virus", but not "Amazon.Com" or "U.S.A".
  if (!spaced && /^[A-Z]/.test(next))
    return word.length > 2 && !word.includes('.') && /^[A-Z][a-z]*$/.test(next) && sentenceStarters.has(next);
  // "1. Wash your hands": the number of an item, not a sentence.
  if (ENUMERATOR.test(text.slice(from, at))) return false;
  if (/^[a-z]/.test(next)) return false;
  if (/^\d/.test(next) && (numberAbbreviations.has(word) || titleAbbreviations.has(word))) return false;
  if (titleAbbreviations.has(word) && !numberAbbreviations.has(word)) return false;
  if (openAbbreviations.has(word) || /^[a-z]$/.test(word) || /^(?:[a-z]\.)+[a-z]$/.test(word))
    return sentenceStarters.has(next) && !/^[a-z]$/.test(word);
  return true;
}

/** Whether `at` stands inside brackets that were opened after `from` and close soon: （详见附件。） */
function inBrackets(text: string, from: number, at: number, after: number, table: Uint8Array): boolean {
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
  const rest = text.slice(after, open + LONGEST_BRACKET);
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
function ends(text: string, from: number, at: number, after: number, marks: string, table: Uint8Array): boolean {
  const mark = marks[0] ?? '';
  if (mark === '.' && !endsSentence(text, from, at, after, table)) return false;
  if (/[!?…]/.test(mark) && /^\s*[a-z]/.test(text.slice(after, after + 3))) return false;
  if (mark === '…' && !/^\s*[A-Z\u3400-\u9fff“"]/.test(text.slice(after, after + 3))) return false;
  if (mark === '…' && /[\u3400-\u9fff]/.test(text[after] ?? '') && !/[”"』」]/.test(marks)) return false;
  if (/[。！？…]/.test(mark) && /[”』」]/.test(marks) && SAYING.test(text.slice(after, after + 8))) return false;
  return !inBrackets(text, from, at, after, table);
}

/**
 * Cuts a piece of text without blank lines into sentences of at most `LONGEST_SENTENCE` units: half-open spans, white
 * space at their ends left in.
 */
export function cut(text: string): readonly (readonly [number, number])[] {
  units ??= unitTable();
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (units[text.charCodeAt(at)] !== ENDS) continue;
    END.lastIndex = at;
    const match = END.exec(text);
    if (match === null) continue;
    const after = at + match[0].length;
    if (ends(text, from, at, after, match[0], units)) {
      part(text, from, after, found);
      from = after;
    }
    at = after - 1;
  }
  if (from < text.length) part(text, from, text.length, found);
  return found;
}
