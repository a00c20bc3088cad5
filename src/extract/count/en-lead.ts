import { englishModifiers, englishNouns, englishPredicates } from '../../lexicon/count-words-en.js';
import type { Metric } from '../../types.js';
import { headNear } from './en-metric.js';
import { find, LEAD, NAMED, PREDICATE } from './en-patterns.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';

/** The words before the number name what is counted: the death toll rose to 41; Deaths: 2. */
export function leadMetric(reader: EnglishReading, before: string): Metric | null {
  const clause = before.slice(-200);
  if (
    /\b(?:population|budget|price|cost|age|distance|temperature|number of (?:countries|doses|beds|tests per))\b[^.;]{0,60}$/i.test(
      clause,
    )
  )
    return null;
  let metric: Metric | null = null;
  for (const match of clause.matchAll(LEAD)) {
    const noun = /death toll/i.test(match[2] ?? '') ? 'deaths' : find(englishNouns, match[2] ?? '');
    const described = match[1] ? (find(englishModifiers, match[1]) as Metric | null) : null;
    if (noun === 'person' || noun === 'patient') {
      const said = PREDICATE.exec(clause.slice(match.index));
      const metricSaid = said ? find(englishPredicates, said[0]) : null;
      if (described ?? metricSaid) metric = described ?? metricSaid;
    } else metric = noun === 'cases' ? (described ?? labelled(clause)) : noun;
  }
  if (metric === null && /^\s*(?:total )?positives?(?: results?)?\s*[:=]\s*$/i.test(clause)) return 'confirmed';
  if (
    metric === null &&
    /\b(?:total|toll(?!-free)|figure|number|tally|count)\b[^.;]{0,30}$/i.test(clause) &&
    reader.head &&
    headNear(reader)
  )
    return reader.head.metric;
  if (
    metric === null &&
    /^[^.;]{0,40}\b(?:from|and|to)\b[^.;]{0,6}$/i.test(clause) &&
    reader.drafts.length > 0 &&
    / to $/i.test(clause)
  )
    return reader.drafts.at(-1)?.metric ?? null;
  if (metric === null) {
    const said = /^\s*([A-Za-z ]{4,40})[^:]{0,20}[:=]\s*$/.exec(clause);
    const word = said ? PREDICATE.exec(said[0]) : null;
    if (word) return find(englishPredicates, word[0]);
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
export function itemReading(reader: EnglishReading, figure: Figure, after: string, i: number): Reading | null {
  nameMetric(reader, figure);
  const head = reader.head?.sentence === reader.sentence ? reader.head.metric : (reader.named?.metric ?? null);
  if (!head) return null;
  const reading: Reading = { metric: head, rule: 'item', end: figure.end, head: false };
  const placed = reader.names.some(
    (name) =>
      name.end <= figure.start &&
      figure.start - name.end <= 2 &&
      /^ ?[(:]?$/.test(reader.text.slice(name.end, figure.start)),
  );
  if (placed && /^\s*(?:[),;]|$)/.test(after)) return reading;
  const follows = reader.names.some(
    (name) =>
      name.start >= figure.end &&
      name.start - figure.end < 24 &&
      /^(?: each)? (?:in|from|at|among) (?:the )?$/i.test(reader.text.slice(figure.end, name.start)),
  );
  if (follows && i > 0) return reading;
  return null;
}

export function nameMetric(reader: EnglishReading, figure: Figure): void {
  for (const match of reader.text.slice(0, figure.start).matchAll(NAMED)) {
    const noun = find(englishNouns, match[2] ?? '');
    const metric = (match[1] ? find(englishModifiers, match[1]) : null) ?? noun;
    if (metric && metric !== 'person' && metric !== 'patient')
      reader.named = { metric, end: match.index + match[0].length };
  }
}
