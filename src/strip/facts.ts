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
const COMMAS = /[,，、;；]/g;
const BARS = /[|｜·•>»›→/\\_–—]|--/g;
const QUOTES = /["“”「」『』《》]/g;
const BRACKETS = /[()（）[\]【】]/g;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
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
  const spaces = count(text, / /g);
  const size = Math.max(1, text.length - spaces);
  const han = count(text, HAN);
  const latin = text.match(LATIN_WORD) ?? [];
  const words = latin.length + han;
  const stops = count(text, STOPS);
  let grammar = 0;
  for (const word of latin) if (functionWords.has(word.toLowerCase())) grammar++;
  let characters = 0;
  if (han > 0) for (const character of text) if (functionCharacters.includes(character)) characters++;
  const grammarShare = words > 0 ? (grammar + characters * 3) / (latin.length + han) : 0;
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
    digits: count(text, /\d/g) / size,
    commas: count(text, COMMAS) * scale,
    stops: stops * scale,
    bars: count(text, BARS) / size,
    spaces: spaces / text.length,
    quotes: count(text, QUOTES),
    brackets: count(text, BRACKETS) / size,
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
