import type { Metric } from '../../types.js';
import { leadsOf } from './en-before.js';
import { modifier } from './en-noun.js';
import { PREDICATE } from './en-patterns.js';
import { modifiers, predicates } from './en-phrases.js';
import { type EnglishReading, type Figure, headNear, type Reading } from './en-reading.js';

/** … and the capital 14 */
const THE_PLACE = new RegExp(
  '(?:,| and|;) the (?:capital|city|province|state|county|country|district|island|north|' +
    'south|east|west|rest)(?: of [\\w ]{1,20})? $',
  'i',
);
const FROM_WHERE = /^ (?:imported|local(?:ly (?:acquired|transmitted))?|travel[- ]related|indigenous)(?=[.,;)]|$)/i;
const LISTED = /^\s*(?:[),;.]|$|,? and (?:the )?[A-Z]| each\b)/;
const COMPARES = new RegExp(
  '^[^.;]{0,60}(?:,|\\band|\\bwith|compared (?:to|with)|\\b(?:up|down) from|\\bthan|\\bagainst)(?: another|' +
    ' about| only| just)? $',
  'i',
);
const THEN = new RegExp(
  '^ (?:on (?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|\\d|previous)|' +
    '(?:in|for|during) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|20\\d\\d|19\\d\\d|(?:epi[a-z]* )?week \\d)|' +
    'yesterday\\b|today\\b|the (?:day|week|month|year) before|(?:a|the|last|previous) (?:day|week|month|year)\\b)',
  'i',
);
/** Compared with 1,840 cases in 2018, 4,311 have been recorded this year. */
const RECORDED =
  /^ (?:more |others )?(?:(?:have|has|had) been|were) (?:reported|recorded|registered|notified|logged|seen)\b/i;

const MORE = /^( (?:more|others?|further))(?: in| at| from|[,.;]|$)/i;

/** The words before the number name what is counted: the death toll rose to 41; Deaths: 2. */
export function leadMetric(reader: EnglishReading, before: string, i: number): Metric | null {
  const clause = before.slice(-200);
  if (
    /\b(?:population|budget|price|cost|age|distance|temperature|number of (?:countries|doses|beds|tests per))\b[^.;]{0,60}$/i.test(
      clause,
    )
  )
    return null;
  let metric: Metric | null = null;
  for (const { start, described, noun, meaning } of leadsOf(clause)) {
    const state = described < 0 ? modifier(clause.slice(start, noun)) : modifiers.all(clause.slice(start, described));
    if (meaning === 'person' || meaning === 'patient') {
      const said = PREDICATE.heard && predicates.search(clause.slice(start), 0) >= 0 ? predicates.meaning : null;
      if (state ?? said) metric = state ?? said;
    } else if (meaning === 'toll') metric = 'deaths';
    else metric = meaning === 'cases' ? (state ?? labelled(clause)) : meaning;
  }
  // The number of cases and deaths rose to 390 (260 confirmed) and 270 deaths.
  if (metric === 'deaths' && /\bcases and deaths\b(?![^.;]*\bdeaths\b)/i.test(clause)) metric = 'cases';
  if (metric === null && /^\s*(?:total )?positives?(?: results?)?\s*[:=]\s*$/i.test(clause)) return 'confirmed';
  if (
    metric === null &&
    /\b(?:total|toll(?!-free)|figure(?! ?\d)|number|tally|count)\b[^.;]{0,30}$/i.test(clause) &&
    reader.head &&
    headNear(reader)
  )
    return reader.head.metric;
  if (
    metric === null &&
    /^[^.;]{0,40}\b(?:from|and|to)\b[^.;]{0,6}$/i.test(clause) &&
    reader.drafts.at(-1)?.end === reader.figures[i - 1]?.end &&
    / (?:to|from) $/i.test(clause)
  )
    return reader.drafts.at(-1)?.metric ?? null;
  if (metric === null) {
    const said = /^[\s;,.]*([A-Za-z ]{3,40})[^:]{0,20}[:=]\s*$/.exec(clause);
    if (said && PREDICATE.heard && predicates.search(said[0], 0) >= 0) return predicates.meaning;
  }
  return metric;
}

/** Total cases requiring hospitalization: 41 */
export function labelled(clause: string): Metric {
  if (/requiring hospitali[sz]ation/i.test(clause)) return 'hospitalized';
  if (/\bconfirmed\b/i.test(clause)) return 'confirmed';
  return 'cases';
}

/** Items of a list take the metric of its head: Austria (1), Brazil (4); 9 in Isiro and 1 in Dungu. */
export function itemReading(
  reader: EnglishReading,
  figure: Figure,
  before: string,
  after: string,
  i: number,
): Reading | null {
  const names = reader.namesNear(figure.start);
  const head =
    reader.head?.sentence === reader.sentence ? reader.head.metric : (reader.namedBefore(figure.start)?.metric ?? null);
  if (!head) return null;
  const reading: Reading = { metric: head, rule: 'item', end: figure.end, head: false };
  const placed = names.some(
    (name) =>
      name.end <= figure.start &&
      figure.start - name.end <= 12 &&
      /^(?: ?[(:]?| ?\(n ?= ?| (?:with|had|has|reported|recorded|saw|registered) )$/.test(
        reader.text.slice(name.end, figure.start),
      ),
  );
  // 465 of them locally transmitted and 22 imported
  if (reader.drafts.length > 0 && / and (?:the )?$/.test(before) && FROM_WHERE.test(after)) return reading;
  if ((placed || (i > 0 && THE_PLACE.test(before))) && LISTED.test(after)) return reading;
  // 15 new cases on Monday, 12 on Tuesday; compared with 70 on 1 May; with two more in Lombardy
  if (reader.drafts.length > 0 && COMPARES.test(before) && (THEN.test(after) || MORE.test(after)))
    return { ...reading, end: figure.end + (MORE.exec(after)?.[1]?.length ?? 0) };
  if (
    reader.drafts.length > 0 &&
    RECORDED.test(after) &&
    /(?:,|;|\band|\bwhile|\bagainst) (?:another |only |just )?$/i.test(before)
  )
    return reading;
  const follows = names.some(
    (name) =>
      name.start >= figure.end &&
      name.start - figure.end < 24 &&
      /^(?: each)? (?:in|from|at|among) (?:the )?$/i.test(reader.text.slice(figure.end, name.start)),
  );
  if (follows && i > 0) return reading;
  return null;
}
