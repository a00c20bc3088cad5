import { unitsOf } from '../../text/units.js';
import type { Span } from '../../types.js';
import { MONTH } from './en-figure-parts.js';
import { DISEASE } from './en-patterns.js';

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

/** Kinds of units: 2 begins a name, 1 or 2 goes on with it. */
const parts = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const written = String.fromCharCode(unit);
  return /[A-Z\u00c0-\u00de]/.test(written) ? 2 : /[\w\u00c0-\u024f'.-]/.test(written) ? 1 : 0;
});
const SPACE = 0x20;
const LAST = parts.length;
const partOf = (unit: number): number => (unit < LAST ? (parts[unit] as number) : 0);

/** Where a name ends that begins at a place, or -1. */
function nameEnd(text: string, start: number): number {
  if (partOf(text.charCodeAt(start)) !== 2) return -1;
  let end = start + 1;
  while (partOf(text.charCodeAt(end)) > 0) end++;
  return end > start + 1 ? end : -1;
}

/** Where a unit's name ends behind a space, or -1. */
function unitEnd(text: string, space: number): number {
  if (space < 0 || text.charCodeAt(space) !== SPACE || !UNITS.includes(text[space + 1] ?? '-')) return -1;
  UNIT.lastIndex = space + 1;
  return UNIT.test(text) ? UNIT.lastIndex : -1;
}

/** Where a name ends that one or two words make with a unit's name behind, or -1: Miami-Dade County, New York State. */
function withUnit(text: string, start: number): number {
  const first = nameEnd(text, start);
  if (first < 0 || text.charCodeAt(first) !== SPACE) return -1;
  const both = unitEnd(text, nameEnd(text, first + 1));
  return both >= 0 ? both : unitEnd(text, first);
}

/** Where the name of a place ends that begins at a capital, or -1. */
function placeEnd(text: string, start: number): number {
  const end = withUnit(text, start);
  if (end >= 0) return end;
  if (start > 0 && (text.charCodeAt(start - 1) !== SPACE || !LEADS.includes(text[start - 2] ?? ','))) return -1;
  PLACE_NAME.lastIndex = start;
  return PLACE_NAME.test(text) ? PLACE_NAME.lastIndex : -1;
}

const known = new Map<string, boolean>();
/** Does a name stand for something else? Asked once for each: names come again. */
function isOther(name: string, article: number): boolean {
  let other = known.get(name);
  if (other === undefined) {
    other = NO_PLACE.test(name.slice(article)) || DISEASE.test(name);
    if (known.size < 4000) known.set(name, other);
  }
  return other;
}

const LEADING_ARTICLE = /[Tt]he (?=[A-Z])/y;

/** Names that may be places, in order: those found as countries or cities, and those that stand as one. */
export function placeNames(
  text: string,
  written: string,
  found: readonly Span[],
): (Span & { readonly text: string })[] {
  const spans: Span[] = found.map(({ start, end }) => {
    LEADING_ARTICLE.lastIndex = start;
    return { start: start + (LEADING_ARTICLE.test(text) ? 4 : 0), end };
  });
  const units = unitsOf(text);
  for (let at = 0; at < text.length; at++) {
    if (partOf(units[at] as number) !== 2) continue;
    const until = placeEnd(text, at);
    if (until < 0) continue;
    const name = text.slice(at, until);
    const article = /^The (?=[A-Z])/.test(name) ? 4 : 0;
    const start = at + article;
    const end = name.endsWith('.') ? until - 1 : until;
    at = until - 1;
    if (isOther(name, article)) continue;
    const over = spans.findIndex((span) => span.start < end && start < span.end);
    if (over >= 0) {
      const known = spans[over] as Span;
      if (known.start >= start && known.end <= end) spans[over] = { start, end };
    } else spans.push({ start, end });
  }
  return spans
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: written.slice(start, end) }));
}
