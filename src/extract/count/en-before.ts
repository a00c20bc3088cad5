import { isWord } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import { isWhite } from '../../text/white-space.js';
import { HYPHEN, SPACE } from './en-figure-parts.js';
import { heads, leadingModifiers, linked, links } from './en-phrases.js';

// What stands before a number.

/** Where the run of word units ends backwards that ends at a place. */
function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isWord(unitAt(text, at - 1))) at--;
  return at;
}

/** Does a verb or a mark end here that leads to a number? */
function linkEnds(text: string, end: number): boolean {
  if (end > 0 && ':=–—('.includes(text[end - 1] as string)) return true;
  const start = wordStart(text, end);
  return start < end && links.at(text, start) === end;
}

/** Cases reached 12; the total is more than 12: up to three words stand between. */
export function endsLinked(before: string): boolean {
  let end = before.length;
  while (end > 0 && isWhite(unitAt(before, end - 1))) end--;
  if (linkEnds(before, end)) return true;
  for (let words = 0, at = end; words < 3; words++) {
    const start = wordStart(before, at);
    if (start === at || unitAt(before, start - 1) !== SPACE) return false;
    if (linked.at(before, start) === end && linkEnds(before, start - 1)) return true;
    at = start - 1;
  }
  return false;
}

/** 61 out of 240 */
export const endsOutOf = (before: string): boolean =>
  before.slice(-3).toLowerCase() === 'of ' && /\bout of $/i.test(before);

/** A noun before the number, with what leads to it: the total number of confirmed cases. */
export interface Lead {
  /** Where a word for a state begins that it opens with, with up to three words before the noun. */
  readonly start: number;
  /** Where that word ends, or -1. */
  readonly described: number;
  readonly noun: number;
  readonly end: number;
  readonly meaning: (typeof heads)['meaning'];
}

const isPart = (unit: number): boolean => isWord(unit) || unit === HYPHEN || unit === 0x27;
const atBorder = (text: string, at: number): boolean => at === 0 || !isWord(unitAt(text, at - 1));

/** Where the noun begins that stands at a place or up to three words behind it, or -1. */
function nounNear(text: string, start: number): number {
  for (let words = 0, at = start; ; words++) {
    if (atBorder(text, at) && heads.at(text, at) >= 0) return at;
    if (words === 3) return -1;
    let end = at;
    while (isPart(unitAt(text, end))) end++;
    if (end === at || unitAt(text, end) !== SPACE) return -1;
    at = end + 1;
  }
}

/** All nouns of a text with what leads to them, none within another. */
export function leadsOf(text: string): Lead[] {
  const found: Lead[] = [];
  for (let at = 0, from = 0; at < text.length; at++) {
    if (!isPart(unitAt(text, at))) continue;
    const border = atBorder(text, at);
    // Within a word everything is as at its start.
    if (at > from && !border && isPart(unitAt(text, at - 1))) continue;
    const described = border ? leadingModifiers.at(text, at) : -1;
    let noun = described < 0 ? -1 : nounNear(text, described + 1);
    const own = noun >= 0;
    if (!own) noun = nounNear(text, at);
    if (noun < 0) continue;
    const { end, meaning } = heads;
    found.push({ start: at, described: own ? described : -1, noun, end, meaning });
    from = end;
    at = end - 1;
  }
  return found;
}
