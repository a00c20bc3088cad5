import { pagePhrase } from '../lexicon/page-phrases.js';
import type { PageWordKind } from '../lexicon/page-words.js';
import type { LineKind } from '../types.js';
import type { Block } from './block.js';
import { BAR, BRACKET, Census, COMMA, census, DIGIT, FUNCTION, HAN, QUOTE, SPACE } from './census.js';

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

const ADDRESS = /https?:|www\.|@[\w-]+\.|\.(?:com|cn|org|net|gov)\b/i;
const DATE =
  /(?:19|20)\d\d *[-/.年] *\d{1,2} *[-/.月]|\d{1,2}月\d{1,2}日|\d{1,2}[-/]\d{1,2}[-/](?:19|20)?\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const TIME = /\b\d{1,2}[:：]\d\d\b/;
const PHONE = /(?:\d[-—) ]?){7,}/;
const AGO =
  /\b(?:\d+|an?) ?(?:s|sec|second|m|min|minute|h|hr|hour|d|day|w|wk|week|month|mo|y|yr|year)s? ago\b|\d+ ?(?:秒|分钟|小时|天|周|个?月|年)前|昨天 ?\d|\byesterday\b/i;
const LIST_MARK = /^(?:[•·●○■□◆◇▪►▶*–—-]|[①-⑳])/;
/** What may close a sentence behind its stop. */
const CLOSING = '"\'”’」』)）]】';

function endingOf(text: string): number {
  let last = text.length - 1;
  while (last >= 0 && CLOSING.includes(text[last] as string)) last--;
  const character = text[last] ?? ' ';
  return '.。!！?？…;；'.includes(character) ? 2 : ',，:：、'.includes(character) ? 1 : 0;
}

function beginningOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 2;
  if (first >= 0x61 && first <= 0x7a) return 1;
  return LIST_MARK.test(text) ? 3 : 0;
}

/** Longer blocks are text even when they speak of cookies or rights. */
const LONGEST_PHRASE = 500;
/** Page words say something of short lines only; in prose they are words like others. */
const LONGEST_MENU = 400;
/** Long texts are judged by their beginning: what follows says no more. */
const ENOUGH = 1200;

export function factsOf(block: Block): Facts {
  const text = block.text.length > ENOUGH ? block.text.slice(0, ENOUGH) : block.text;
  const scale = block.text.length / text.length;
  const found = census(text, text.length < LONGEST_PHRASE);
  const { latin, stops } = found;
  const spaces = found.of(SPACE);
  const digits = found.of(DIGIT);
  const functions = found.of(FUNCTION);
  const size = Math.max(1, text.length - spaces);
  const han = found.of(HAN) + functions;
  const words = latin + han;
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
    ending: endingOf(text),
    beginning: beginningOf(text),
    address: found.address && ADDRESS.test(text),
    date: digits > 0 && DATE.test(text),
    time: digits > 2 && TIME.test(text),
    phone: digits > 6 && PHONE.test(text),
    ago: found.ago && AGO.test(text),
    you: found.you / Math.max(1, words),
    page: text.length > LONGEST_MENU ? Census.noWords : found.page(size),
    phrase: found.trigger && text.length < LONGEST_PHRASE ? pagePhrase(text) : null,
    prose: stops > 0 && words >= (han > latin ? 25 : 12) && grammar > 0.12,
  };
}
