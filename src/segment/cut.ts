import {
  numberAbbreviations,
  openAbbreviations,
  sayingVerbs,
  sentenceStarters,
  titleAbbreviations,
} from '../lexicon/sentence-words.js';

/** Where a sentence may end, with the quotes and brackets that close behind it. */
const END =
  /[。！？｡]+["”’』」）)】]*|[!?]+["”’』」）)】\]]*(?=\s|$|[\u3400-\u9fff])|\.+["”’)\]]*(?=\s|$|[\u3400-\u9fff“A-Z])|…+["”’』」）)】]*/g;
const SAYING = new RegExp(`^${sayingVerbs}`);
const OPENING = /[（(【[《“「『]/;
const CLOSING = /[）)】\]》”」』]/;
const LONGEST_BRACKET = 80;
/** Of the 150,000 sentences of the development data the longest has 2,940 units: a table of countries in one line. */
const LONGEST_SENTENCE = 3000;
const PAUSE = /[\s,，;；、]/;
const ENUMERATOR = /^\s*(?:[（(]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[)）]?)$/;

/** The letters and inner full stops before a full stop: `U.S`, `Jan`, `km`. */
const BEFORE = /[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f]|\.(?=[A-Za-z])){0,15}$/;
const NEXT = /^["“‘(['\s]*([A-Za-z\u00c0-\u024f']+|\d|[\u3400-\u9fff]|\S)?/;

/** Whether the full stop at `at` of `text` ends a sentence that begins at `from`; `after` is where the next one would begin. */
function endsSentence(text: string, from: number, at: number, after: number): boolean {
  const head = text.slice(Math.max(from, at - 24), at);
  const word = (BEFORE.exec(head)?.[0] ?? '').toLowerCase();
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
function inBrackets(text: string, from: number, at: number, after: number): boolean {
  let open = -1;
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_BRACKET); i--) {
    if (/[）)】\]》]/.test(text[i] ?? '')) return false;
    if (/[（(【[《]/.test(text[i] ?? '')) {
      open = i;
      break;
    }
  }
  if (open < 0) return false;
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
function* parts(text: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE;
    let end = limit;
    while (end > limit - 200 && !PAUSE.test(text[end - 1] ?? '')) end--;
    if (end === limit - 200) end = /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
    yield [start, end];
    start = end;
  }
  yield [start, to];
}

/**
 * Cuts a piece of text without blank lines into sentences of at most `LONGEST_SENTENCE` units: half-open spans, white
 * space at their ends left in.
 */
export function* cut(text: string): Generator<readonly [number, number]> {
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const at = match.index;
    const after = at + match[0].length;
    const mark = match[0][0] ?? '';
    if (mark === '.' && !endsSentence(text, from, at, after)) continue;
    if (/[!?…]/.test(mark) && /^\s*[a-z]/.test(text.slice(after, after + 3))) continue;
    if (mark === '…' && !/^\s*[A-Z\u3400-\u9fff“"]/.test(text.slice(after, after + 3))) continue;
    if (mark === '…' && /[\u3400-\u9fff]/.test(text[after] ?? '') && !/[”"』」]/.test(match[0])) continue;
    if (/[。！？…]/.test(mark) && /[”』」]/.test(match[0]) && SAYING.test(text.slice(after, after + 8))) continue;
    if (inBrackets(text, from, at, after)) continue;
    yield* parts(text, from, after);
    from = after;
  }
  if (from < text.length) yield* parts(text, from, text.length);
}
