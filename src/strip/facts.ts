import { pagePhrase } from '../lexicon/page-phrases.js';
import {
  functionCharacters,
  functionWords,
  type PageWordKind,
  pageWordKinds,
  pageWords,
} from '../lexicon/page-words.js';
import type { LineKind } from '../types.js';
import type { Block } from './block.js';

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
  readonly date: boolean;
  readonly time: boolean;
  readonly phone: boolean;
  /** "3 hours ago", 5小时前. */
  readonly ago: boolean;
  readonly you: number;
  /** Share of its characters that page words of a kind cover. */
  readonly page: Readonly<Record<PageWordKind, number>>;
  /** The kind of page that a whole phrase of it belongs to: "We use cookies", 版权声明. */
  readonly phrase: LineKind | null;
  /** A line of running text: long, with grammar and a stop. */
  readonly prose: boolean;
}

const STOPS = /[。！？!?…]|\.(?=["')\]”’]*(?:\s|$))/g;
const LATIN_WORD = /[A-Za-z\u00c0-\u024f]+(?:'[a-z]+)?/g;
const ADDRESS = /https?:|www\.|@[\w-]+\.|\.(?:com|cn|org|net|gov)\b/i;
const DATE =
  /(?:19|20)\d\d *[-/.年] *\d{1,2} *[-/.月]|\d{1,2}月\d{1,2}日|\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const TIME = /\b\d{1,2}[:：]\d\d\b/;
const PHONE = /(?:\d[-—) ]?){7,}/;
const AGO =
  /\b(?:\d+|an?) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week|month|mo|y|yr|year)s? ago\b|\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前|昨天 ?\d|\byesterday\b/i;
const YOU = /\b(?:you|your|i|my|me|i'm|i've)\b|[你您我咱]/gi;
const LIST_MARK = /^(?:[•·●○■□◆◇▪►▶*–—-]|[①-⑳])/;

/** Kinds of characters that are counted; a function character is a Chinese one too. */
const PLAIN = 0;
const SPACE = 1;
const COMMA = 2;
const BAR = 3;
const QUOTE = 4;
const BRACKET = 5;
const DIGIT = 6;
const HAN = 7;
const FUNCTION = 8;
const KINDS = 9;

/** Code unit → its kind. */
let kinds: Uint8Array | null = null;

function kindTable(): Uint8Array {
  const table = new Uint8Array(65536).fill(PLAIN).fill(HAN, 0x3400, 0xa000).fill(HAN, 0xf900, 0xfb00);
  const mark = (characters: string, kind: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  };
  mark(' ', SPACE);
  mark(',，、;；', COMMA);
  mark('|｜·•>»›→/\\_–—', BAR);
  mark('"“”「」『』《》', QUOTE);
  mark('()（）[]【】', BRACKET);
  mark('0123456789', DIGIT);
  mark(functionCharacters, FUNCTION);
  return table;
}

/** How many characters of each kind a text has; `--` is a bar. */
function census(text: string): Uint32Array {
  kinds ??= kindTable();
  const found = new Uint32Array(KINDS);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] as number;
    if (unit === 0x2d && text.charCodeAt(i + 1) === 0x2d) {
      kind = BAR;
      i++;
    }
    found[kind] = (found[kind] as number) + 1;
  }
  return found;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function covered(text: string, pattern: RegExp): number {
  let sum = 0;
  for (const word of text.match(pattern) ?? []) sum += word.replaceAll(' ', '').length;
  return sum;
}

/** Longer blocks are text even when they speak of cookies or rights. */
const LONGEST_PHRASE = 500;
/** Long texts are judged by their beginning: what follows says no more. */
const ENOUGH = 1200;

export function factsOf(block: Block): Facts {
  const text = block.text.length > ENOUGH ? block.text.slice(0, ENOUGH) : block.text;
  const scale = block.text.length / text.length;
  const found = census(text);
  const of = (kind: number): number => found[kind] as number;
  const spaces = of(SPACE);
  const size = Math.max(1, text.length - spaces);
  const han = of(HAN) + of(FUNCTION);
  const latin = text.match(LATIN_WORD) ?? [];
  const words = latin.length + han;
  const stops = count(text, STOPS);
  let grammar = 0;
  for (const word of latin) if (functionWords.has(word.toLowerCase())) grammar++;
  const grammarShare = words > 0 ? (grammar + of(FUNCTION) * 3) / (latin.length + han) : 0;
  const last = text.replace(/["'”’」』)）\]】]+$/, '').at(-1) ?? '';
  const first = text[0] ?? '';
  const page = {} as Record<PageWordKind, number>;
  // Page words say something of short lines only; in prose they are words like others.
  for (const kind of pageWordKinds) page[kind] = text.length > 400 ? 0 : covered(text, pageWords(kind)) / size;
  return {
    size: size * scale,
    words: words * scale,
    han: han / size,
    latin: words > 0 ? latin.length / words : 0,
    digits: of(DIGIT) / size,
    commas: of(COMMA) * scale,
    stops: stops * scale,
    bars: of(BAR) / size,
    spaces: spaces / text.length,
    quotes: of(QUOTE),
    brackets: of(BRACKET) / size,
    grammar: grammarShare,
    capitals: latin.length > 0 ? count(text, /(?<![A-Za-z\u00c0-\u024f'])[A-Z]/g) / latin.length : 0,
    ending: /[.。!！?？…;；]/.test(last) ? 2 : /[,，:：、]/.test(last) ? 1 : 0,
    beginning: LIST_MARK.test(text) ? 3 : /\d/.test(first) ? 2 : /[a-z]/.test(first) ? 1 : 0,
    address: ADDRESS.test(text),
    date: DATE.test(text),
    time: TIME.test(text),
    phone: PHONE.test(text),
    ago: AGO.test(text),
    you: count(text, YOU) / Math.max(1, words),
    page,
    phrase: text.length < LONGEST_PHRASE ? pagePhrase(text) : null,
    prose: stops > 0 && words >= (han > latin.length ? 25 : 12) && grammarShare > 0.12,
  };
}
