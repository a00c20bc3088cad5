import { pagePhrase } from '../lexicon/page-phrases.js';
import type { LineKind } from '../types.js';
import type { Block } from './block.js';
import { census } from './census.js';
import { ADDRESS, BAR, BRACKET, COMMA, DIGIT, ENOUGH, FUNCTION, HAN, QUOTE, SPACE } from './census-tables.js';
import { DATE, digitSigns, PHONE, TIME } from './digit-signs.js';
import { isDate } from './kinds.js';
import { noWords, type Shares } from './shares.js';
import type { WordList } from './word-list.js';

/** What can be counted in one block alone. Shares are of its characters without spaces. */
export interface Facts {
  /** Characters without spaces. */
  readonly size: number;
  /** Latin words and Chinese characters. */
  readonly words: number;
  readonly han: number;
  readonly latin: number;
  readonly digits: number;
  readonly commas: number;
  /** Ends of sentences: 。！？ and . ! ? before a space or the end. */
  readonly stops: number;
  /** Separators of lists of links: | · > » / and the like. */
  readonly bars: number;
  readonly spaces: number;
  readonly quotes: number;
  readonly brackets: number;
  /** Share of function words among Latin words, or of function characters among Chinese ones. */
  readonly grammar: number;
  /** Share of Latin words that begin with a capital. */
  readonly capitals: number;
  /** The last character: 2 ends a sentence, 1 leaves it open (, :), 0 neither. */
  readonly ending: number;
  /** The first character: 3 a list mark, 2 a digit, 1 a small letter, 0 else. */
  readonly beginning: number;
  readonly address: boolean;
  /** A colon, or an address by mail. */
  readonly colon: boolean;
  readonly date: boolean;
  /** A date and nothing else. */
  readonly dateAlone: boolean;
  readonly time: boolean;
  readonly phone: boolean;
  /** "3 hours ago", 5小时前. */
  readonly ago: boolean;
  readonly you: number;
  /** Share of its characters that page words of a kind cover. */
  readonly page: Shares;
  /** The kind of page that a whole phrase of it belongs to: "We use cookies", 版权声明. */
  readonly phrase: LineKind | null;
  /** A line of running text: long, with grammar and a stop. */
  readonly prose: boolean;
}

/** 日 */
const DAY = 0x65e5;
const AGO =
  /\b(?:\d+|an?) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week|month|mo|y|yr|year)s? ago\b|\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前|昨天 ?\d|\byesterday\b/i;
const LIST_MARKS = '•·●○■□◆◇▪►▶*–—-①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** What may close a sentence behind its stop. */
const CLOSING = '"\'”’」』)）]】';
const STOPS = '.。!！?？…;；';
const OPEN = ',，:：、';

const LIST_MARK = 8;
const CLOSES = 4;
const ENDS = 2;
const LEAVES_OPEN = 1;

/** Code unit → what it says at the beginning and at the end of a block. */
let borders: Uint8Array | null = null;
function borderTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [characters, kind] of [
    [LIST_MARKS, LIST_MARK],
    [CLOSING, CLOSES],
    [STOPS, ENDS],
    [OPEN, LEAVES_OPEN],
  ] as const)
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  return table;
}

function endingOf(units: Uint16Array, start: number, end: number): number {
  borders ??= borderTable();
  let last = end - 1;
  while (last >= start && borders[units[last] as number] === CLOSES) last--;
  return last < start ? 0 : (borders[units[last] as number] as number) & (ENDS | LEAVES_OPEN);
}

function beginningOf(first: number): number {
  borders ??= borderTable();
  if (first >= 0x30 && first <= 0x39) return 2;
  if (first >= 0x61 && first <= 0x7a) return 1;
  return borders[first] === LIST_MARK ? 3 : 0;
}

/** Longer blocks are text even when they speak of cookies or rights. */
const LONGEST_PHRASE = 500;
/** Page words say something of short lines only; in prose they are words like others. */
const LONGEST_MENU = 500;

/** Counts what is in a block, and adds its words to `list`. */
export function factsOf(block: Block, list: WordList): Facts {
  const { units, start, end } = block;
  const text = block.text.length > ENOUGH ? block.text.slice(0, ENOUGH) : block.text;
  const scale = block.text.length / text.length;
  const found = census(block, text.length < LONGEST_PHRASE, list);
  const { latin, stops } = found;
  const spaces = found.of(SPACE);
  const digits = found.of(DIGIT);
  const functions = found.of(FUNCTION);
  const size = Math.max(1, text.length - spaces);
  const han = found.of(HAN) + functions;
  const words = latin + han;
  const last = Math.min(end, start + ENOUGH);
  const signs = digits > 0 ? digitSigns(units, start, last, found.runs, found.runCount) : 0;
  const date = (signs & DATE) !== 0;
  const grammar = words > 0 ? (found.grammar + functions * 3) / words : 0;
  return {
    size: size * scale,
    words: words * scale,
    han: han / size,
    latin: words > 0 ? latin / words : 0,
    digits: digits / size,
    commas: found.of(COMMA) * scale,
    stops: stops * scale,
    bars: found.of(BAR) / size,
    spaces: spaces / text.length,
    quotes: found.of(QUOTE),
    brackets: found.of(BRACKET) / size,
    grammar,
    capitals: latin > 0 ? found.capitals / latin : 0,
    ending: endingOf(units, start, last),
    beginning: beginningOf(units[start] as number),
    address: found.address,
    colon: found.of(ADDRESS) > 0,
    date,
    // 二〇二〇年二月三日 has no digits.
    dateAlone: (digits > 0 || units[end - 1] === DAY) && isDate(text, date, latin),
    time: (signs & TIME) !== 0,
    phone: (signs & PHONE) !== 0,
    ago: found.ago && AGO.test(text),
    you: found.you / Math.max(1, words),
    page: text.length > LONGEST_MENU ? noWords : found.page(size),
    phrase: found.signs !== 0 && text.length < LONGEST_PHRASE ? pagePhrase(text, found.signs) : null,
    prose: stops > 0 && words >= (han > latin ? 25 : 12) && grammar > 0.12,
  };
}
