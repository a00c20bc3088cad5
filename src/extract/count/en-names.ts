import { unitsOf } from '../../text/units.js';
import type { Span } from '../../types.js';
import { MONTH } from './en-figure-parts.js';
import { namesDisease } from './en-patterns.js';

const NAME = "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'.-]+";
const UNIT =
  /(?:County|Province|District|State|Region|City|Island|Parish|Prefecture|Governorate|Territory|Division|county|province|district|prefecture|governorate)\b/y;
/** Their first letters. */
const UNITS = 'CPDSRIGTcpdg';
/** Names after a preposition, or before a bracket or a count of a list. */
const PLACE_NAME = new RegExp(
  `(?<=\\b(?:in|from|across|at|near|outside|throughout) (?:the )?)${NAME}(?: (?:and the|of the|` +
    `of|de|da|del)? ?${NAME}){0,4}|` +
    `(?<=(?:^|, |; |and |from |: )(?:the )?)${NAME}(?: (?:of )?${NAME}){0,4}` +
    '(?= \\((?:\\d|[a-z]+ )|(?::| [–—-])? \\d[\\d ,]* (?:new |confirmed |suspected )?(?:cases|deaths))',
  'y',
);
/** The last units, before a space, of what stands before such a name. */
const LEADS = 'nmstreh,;d:';
/** Capitalised words that begin a sentence or name no place. */
const NO_PLACE = new RegExp(
  `^(?:${MONTH}|The|Around|Roughly|Some|Fewer|Less|Just|Close|Upwards?|No|Between|From|Well|` +
    'Exactly|Last|Earlier|Meanwhile|Today|Yesterday|This|These|Total|At|Over|About|Approximately|' +
    'Nearly|Almost|More|Up|With|Since|Among|However|Globally|Each|Every|Our|Both|Several|Many|' +
    'Most|Other|That|Any|Health|' +
    'Overall|Another|Only|All|Region|As|In|On|Of|For|WHO|Monday|Tuesday|Wednesday|Thursday|' +
    'Friday|Saturday|Sunday|COVID.*|' +
    'Figure|Table|Week|Phase)\\b|\\b(?:Units?|Care|ICU|Ministry|Department)\\b',
);

/** What units are, one bit each: of a name, the first of one, the first of a unit's name, one that stands before a name. */
const PART = 1;
const FIRST = 2;
const OF_UNIT = 4;
const LEADS_ON = 8;
const kinds = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const written = String.fromCharCode(unit);
  const named = /[A-Z\u00c0-\u00de]/.test(written) ? PART | FIRST : /[\w\u00c0-\u024f'.-]/.test(written) ? PART : 0;
  return named | (UNITS.includes(written) ? OF_UNIT : 0) | (LEADS.includes(written) ? LEADS_ON : 0);
});
const SPACE = 0x20;
const LAST = kinds.length;
const is = (kind: number, unit: number): boolean => unit < LAST && ((kinds[unit] as number) & kind) !== 0;

/** Where a name ends that begins at a place, or -1. Behind the text stands 0. */
function nameEnd(units: Uint16Array, start: number): number {
  if (!is(FIRST, units[start] as number)) return -1;
  let end = start + 1;
  while (is(PART, units[end] as number)) end++;
  return end > start + 1 ? end : -1;
}

/** Where a unit's name ends behind a space, or -1. */
function unitEnd(text: string, units: Uint16Array, space: number): number {
  if (space < 0 || units[space] !== SPACE || !is(OF_UNIT, units[space + 1] as number)) return -1;
  UNIT.lastIndex = space + 1;
  return UNIT.test(text) ? UNIT.lastIndex : -1;
}

/** Where a name ends that one or two words make with a unit's name behind, or -1: Miami-Dade County, New York State. */
function withUnit(text: string, units: Uint16Array, start: number): number {
  const first = nameEnd(units, start);
  if (first < 0 || units[first] !== SPACE) return -1;
  const both = unitEnd(text, units, nameEnd(units, first + 1));
  return both >= 0 ? both : unitEnd(text, units, first);
}

/** Where the name of a place ends that begins at a capital, or -1. */
function placeEnd(text: string, units: Uint16Array, start: number): number {
  const end = withUnit(text, units, start);
  if (end >= 0) return end;
  if (start > 0 && units[start - 1] !== SPACE) return -1;
  if (start > 1 && !is(LEADS_ON, units[start - 2] as number)) return -1;
  PLACE_NAME.lastIndex = start;
  return PLACE_NAME.test(text) ? PLACE_NAME.lastIndex : -1;
}

const known = new Map<string, boolean>();
/** Does a name stand for something else? Asked once for each: names come again. */
function isOther(name: string, article: number): boolean {
  let other = known.get(name);
  if (other === undefined) {
    other = NO_PLACE.test(name.slice(article)) || namesDisease(name);
    if (known.size < 4000) known.set(name, other);
  }
  return other;
}

/** Does a name begin with an article: The Gambia, the Gambia? */
const ARTICLE = /[Tt]he (?=[A-Z])/y;
function articleAt(text: string, units: Uint16Array, start: number): boolean {
  if (((units[start] as number) | 32) !== T) return false;
  ARTICLE.lastIndex = start;
  return ARTICLE.test(text);
}
const T = 0x74;

/** All names are objects of one shape, whose text is cut out at the end. */
const nameOf = (start: number, end: number): Named => ({ start, end, text: '' });
interface Named {
  start: number;
  end: number;
  text: string;
}

/** Adds a name, unless it overlaps one that is no part of it; in place of one that is. */
function add(names: Named[], start: number, end: number): void {
  for (const known of names) {
    if (known.start >= end || start >= known.end) continue;
    if (known.start >= start && known.end <= end) {
      known.start = start;
      known.end = end;
    }
    return;
  }
  names.push(nameOf(start, end));
}

/** Names that may be places, in order: those found as countries or cities, and those that stand as one. */
export function placeNames(
  text: string,
  written: string,
  found: readonly Span[],
): readonly (Span & { readonly text: string })[] {
  const names: Named[] = [];
  const units = unitsOf(text);
  for (const { start, end } of found) names.push(nameOf(articleAt(text, units, start) ? start + 4 : start, end));
  for (let at = 0; at < text.length; at++) {
    if (!is(FIRST, units[at] as number)) continue;
    const until = placeEnd(text, units, at);
    if (until < 0) continue;
    const article = units[at] === CAPITAL_T && until > at + 4 && articleAt(text, units, at) ? 4 : 0;
    if (!isOther(text.slice(at, until), article))
      add(names, at + article, units[until - 1] === STOP ? until - 1 : until);
    at = until - 1;
  }
  names.sort((a, b) => a.start - b.start);
  for (const name of names) name.text = written.slice(name.start, name.end);
  return names;
}

const CAPITAL_T = 0x54;
const STOP = 0x2e;
