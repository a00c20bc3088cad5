import { isLetter, isSmall, isWord } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import { isWhite } from '../../text/white-space.js';
import type { Metric } from '../../types.js';
import { COMMA, HYPHEN, SPACE } from './en-figure-parts.js';
import {
  adjectives,
  animals,
  breaks,
  following,
  leads,
  noCounts,
  nouns,
  parts,
  predicates,
  shares,
  sharing,
} from './en-phrases.js';

// What stands behind a number: `after` is the text from the end of the number on. All that is found begins there.

/** What is said of a number behind it, and where the words for it end. */
export interface Said {
  readonly metric: Metric;
  /** Its words: 0 is the end of the number. */
  readonly start: number;
  readonly end: number;
}

const OPEN = 0x28;
const CLOSE = 0x29;

/** Where a bracket of up to so many units ends that stands right behind a number, or 0: 35 (12 of them new) cases. */
function bracketEnd(after: string, most: number): number {
  const open = unitAt(after, 0) === SPACE ? 1 : 0;
  if (unitAt(after, open) !== OPEN) return 0;
  for (let at = open + 1; at <= open + 1 + most; at++) {
    const unit = unitAt(after, at);
    if (unit === CLOSE) return at > open + 1 ? at + 1 : 0;
    if (unit === OPEN || at >= after.length) return 0;
  }
  return 0;
}

/** Hours, km, %: what is no count. */
export function isOther(after: string): boolean {
  const first = unitAt(after, 0);
  return noCounts.at(after, first === SPACE || first === HYPHEN ? 1 : 0) >= 0;
}

const isLatin = (unit: number): boolean => isLetter(unit) || (unit >= 0xc0 && unit <= 0x24f);
/** Of a word: ' ’ . / ( ) - too. */
const isPart = (unit: number): boolean =>
  isWord(unit) ||
  isLatin(unit) ||
  unit === 0x27 ||
  unit === 0x2019 ||
  (unit >= 0x2d && unit <= 0x2f) ||
  isBracket(unit);
const isBracket = (unit: number): boolean => unit === OPEN || unit === CLOSE;

/** Where the word that stands at a place and the space behind it end, or -1. */
function wordEnd(after: string, start: number): number {
  if (!isLatin(unitAt(after, start))) return -1;
  let at = start + 1;
  while (isPart(unitAt(after, at))) at++;
  if (unitAt(after, at) === COMMA) at++;
  return unitAt(after, at) === SPACE ? at + 1 : -1;
}

/** So many words may describe a noun. */
const DESCRIBED = 7;

/** The noun that a number stands before, described or not: 14 laboratory-confirmed human cases. */
export function nounAfter(
  after: string,
): { readonly described: number; readonly start: number; readonly end: number } | null {
  let at = bracketEnd(after, 44);
  const unit = unitAt(after, at);
  if (unit === SPACE || unit === 0x200b) at++;
  const described = at;
  for (let words = 0; ; words++) {
    const end = nouns.at(after, at);
    if (end >= 0) return { described, start: at, end };
    if (words === DESCRIBED || breaks.at(after, at) >= 0) return null;
    at = wordEnd(after, at);
    if (at < 0) return null;
  }
}

const said = (metric: Metric, start: number, end: number): Said => ({ metric, start, end });

/** What is said of people right behind their number: 12 of whom have recovered; 15 (three new) were discharged. */
export function predicateAfter(after: string): Said | null {
  let at = bracketEnd(after, 14);
  if (unitAt(after, at) === COMMA) at++;
  if (unitAt(after, at) === SPACE) at++;
  for (let words = 0; ; words++) {
    const end = predicates.at(after, at);
    if (end >= 0) return said(predicates.meaning, at, end);
    const lead = words === 5 ? -1 : leads.at(after, at);
    if (lead < 0) return null;
    at = lead + 1;
  }
}

/** 12 confirmed and 3 suspected: the state alone, which then stands for those in it. */
export function adjectiveAfter(after: string): Said | null {
  const space = bracketEnd(after, 14);
  const end = unitAt(after, space) === SPACE ? adjectives.at(after, space + 1) : -1;
  return end < 0 ? null : said(adjectives.meaning, space + 1, end);
}

const AUXILIARY: ReadonlySet<string> = new Set(['have', 'has', 'had', 'were', 'are', 'was']);
const ADVERB: ReadonlySet<string> = new Set(['been', 'now', 'since', 'all']);
const PREPOSITION: ReadonlySet<string> = new Set(['from', 'in', 'at', 'of']);

const lettersEnd = (text: string, start: number): number => {
  let at = start;
  while (isLetter(unitAt(text, at))) at++;
  return at;
};

/** Behind one of some words and the space that follows it at a place, or -1. */
function behind(words: ReadonlySet<string>, after: string, start: number): number {
  const end = lettersEnd(after, start);
  return end - start < 8 && unitAt(after, end) === SPACE && words.has(after.slice(start, end).toLowerCase())
    ? end + 1
    : -1;
}

/** Behind a word of letters, digits and apostrophes and the space that follows it, or -1. */
function behindAny(after: string, start: number): number {
  let at = start;
  while (isWord(unitAt(after, at)) || unitAt(after, at) === 0x27) at++;
  return at > start && unitAt(after, at) === SPACE ? at + 1 : -1;
}

/** 285,000 Michiganders have been infected: a word of which nothing is known, or two, then a predicate. */
export function unknownAfter(after: string): Said | null {
  if (unitAt(after, 0) !== SPACE) return null;
  const first = lettersEnd(after, 1);
  const next = unitAt(after, first);
  if (first === 1 || (next !== SPACE && next !== HYPHEN)) return null;
  const second = lettersEnd(after, first + 1);
  const third = unitAt(after, second);
  let found = second > first + 1 && (third === SPACE || third === HYPHEN) ? fromThere(after, second + 1) : null;
  found ??= fromThere(after, first + 1);
  if (found === null) return null;
  const living = animals.at(after, 1) >= 0 || (next === SPACE && animals.at(after, first + 1) >= 0);
  return living ? null : found;
}

/** … from the northern province have been infected */
function fromThere(after: string, start: number): Said | null {
  const place = behind(PREPOSITION, after, start);
  if (place >= 0) {
    const article = after.slice(place, place + 4).toLowerCase() === 'the ' ? place + 4 : -1;
    for (const from of article < 0 ? [place] : [article, place]) {
      const one = behindAny(after, from);
      const two = one < 0 ? -1 : behindAny(after, one);
      const found = (two < 0 ? null : stateAt(after, two)) ?? (one < 0 ? null : stateAt(after, one));
      if (found) return found;
    }
  }
  return stateAt(after, start);
}

function stateAt(after: string, start: number): Said | null {
  const verb = behind(AUXILIARY, after, start);
  if (verb < 0) return null;
  const adverb = behind(ADVERB, after, verb);
  for (const at of adverb < 0 ? [verb] : [adverb, verb]) {
    const end = predicates.at(after, at);
    if (end >= 0) return said(predicates.meaning, at, end);
  }
  return null;
}

/** Three of the 20 cases. */
export function isPartitive(after: string): boolean {
  const space = bracketEnd(after, 14);
  return unitAt(after, space) === SPACE && parts.at(after, space + 1) >= 0;
}

/** The same, or: out of 20. */
export function isShare(after: string): boolean {
  const space = bracketEnd(after, 14);
  return unitAt(after, space) === SPACE && shares.at(after, space + 1) >= 0;
}

/** Of whom 12 are …: a verb right behind the number. */
export const isSharing = (after: string): boolean => unitAt(after, 0) === SPACE && sharing.at(after, 1) >= 0;

/** What follows a number that the words before it name: nothing, or no noun of its own. Words in small letters, that is. */
export function isLabelled(after: string): boolean {
  let at = 0;
  while (isWhite(unitAt(after, at))) at++;
  if (at === after.length) return true;
  const unit = unitAt(after, at);
  if (!isSmall(unit)) return !isLetter(unit) && !(unit >= 0x30 && unit <= 0x39);
  let end = at;
  while (isSmall(unitAt(after, end))) end++;
  if (isWord(unitAt(after, end))) return false;
  if (following.at(after, at) === end) return true;
  const word = after.slice(at, end);
  return (word.length > 2 && word.endsWith('ed')) || (word.length > 3 && word.endsWith('ing'));
}
