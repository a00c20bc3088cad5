import { englishModifiers, englishNouns, englishPredicates } from '../../lexicon/count-words-en.js';
import type { Metric } from '../../types.js';
import { itemReading, leadMetric } from './en-lead.js';
import {
  AFTER,
  BARE,
  BREAKS,
  COURT,
  DISEASE,
  find,
  LINKED,
  MODIFIER,
  NO_COUNT,
  OF_THOSE,
  PARTITIVE,
  PREDICATE,
  QUALIFIED,
  RATE,
  SHARE,
  STARTS_PREDICATE,
  UNKNOWN,
} from './en-patterns.js';
import { peopleReading } from './en-people.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';

export function readingOf(
  reader: EnglishReading,
  figure: Figure,
  before: string,
  after: string,
  i: number,
): Reading | null {
  if (figure.kind === 'number' && NO_COUNT.test(after)) return null;
  const noun = withNoun(reader, figure, before, after);
  if (noun !== undefined) return noun;
  if (figure.kind !== 'number') return null;
  const predicate = STARTS_PREDICATE.exec(after);
  const linked = !/\bout of $/i.test(before) && LINKED.test(before.replace(QUALIFIED, ''));
  const lead = linked ? leadMetric(reader, before) : null;
  if (predicate && !PARTITIVE.test(after) && !(lead && /^ ?[,;]/.test(after))) {
    const metric = find(englishPredicates, predicate[1] ?? '');
    if (metric) return { metric, rule: 'predicate', end: figure.end + predicate[0].length, head: false };
  }
  const bare = BARE.exec(after);
  if (bare) {
    const metric = find(englishModifiers, (bare[1] ?? '').replace(/^(?:laboratory|lab)[- ]/i, ''));
    // 215 deaths (177 confirmed and 38 probable) are deaths.
    const head =
      reader.head?.sentence === reader.sentence && reader.head.metric === 'deaths' && inBracket(reader, figure.start);
    if (metric)
      return { metric: head ? 'deaths' : metric, rule: 'adjective', end: figure.end + bare[0].length, head: false };
  }
  const own = UNKNOWN.exec(after);
  if (own && !PARTITIVE.test(after) && !BREAKS.test(own[0].split(' ')[1] ?? '')) {
    const metric = find(englishPredicates, own[1] ?? '');
    if (metric) return { metric, rule: 'people', end: figure.end + own[0].length, head: true };
  }
  const shared = reader.head && headNear(reader) && OF_THOSE.test(before) && SHARE.test(after);
  if (shared && reader.head)
    return { metric: sharedMetric(reader.head.metric, before), rule: 'group', end: figure.end, head: false };
  if (PARTITIVE.test(after)) {
    const tail = after.slice(0, 80);
    const said = PREDICATE.exec(tail);
    const metric = said ? find(englishPredicates, said[0]) : null;
    if (metric) return { metric, rule: 'part', end: figure.end, head: false };
    // 71 of them in Lusaka; but one of the clinics
    const persons =
      /^(?: ?\([^()]{1,14}\))? of (?:them|these|those|which|whom|the (?:new |total |confirmed )?(?:cases|patients|deaths|people|infections|contacts))\b/i.test(
        after,
      );
    if (persons && reader.head && headNear(reader))
      return { metric: reader.head.metric, rule: 'group', end: figure.end, head: false };
    return null;
  }
  if (lead) return { metric: lead, rule: 'label', end: figure.end, head: true };
  return itemReading(reader, figure, after, i);
}

/** Of the new cases, 1,002 are from …: what the words name, though deaths were counted last. */
function sharedMetric(head: Metric, before: string): Metric {
  const named = /\bof the (?:new )?((?:\w+ )?)(cases|deaths)[, ]*(?:at least )?$/i.exec(before);
  if (!named) return head;
  if (/deaths/i.test(named[2] ?? '')) return 'deaths';
  return head === 'deaths' || head === 'recovered' ? (modifier(named[1] ?? '') ?? 'cases') : head;
}

/** The number stands before its noun: 14 laboratory-confirmed human cases. `undefined` when no noun follows. */
export function withNoun(
  reader: EnglishReading,
  figure: Figure,
  before: string,
  after: string,
): Reading | null | undefined {
  const match = AFTER.exec(after);
  if (!match) return undefined;
  const modifiers = match[1] ?? '';
  const noun = find(englishNouns, match[2] ?? '') ?? 'cases';
  const tail = after.slice(match[0].length);
  if (RATE.test(tail.slice(0, 60)) && /^(?: \w+){0,2} per /i.test(tail)) return null;
  if (COURT.test(tail) || /^ out of\b/i.test(tail)) return null;
  if (noun === 'tested' && /^ (?:are|is|will be|available|kits?|a day|per)\b/i.test(tail)) return null;
  const described = modifier(modifiers);
  const end = figure.end + match[0].length;
  if (figure.kind === 'one') {
    const singular = /^(?:case|death|fatality|infection)$/i.test(match[2] ?? '');
    const disease = DISEASE.test(modifiers) || /^ of /i.test(tail);
    if (!singular || !(described || disease || /\b(?:new|further|additional|human|second|third)\b/i.test(modifiers)))
      return null;
    if (/(?:definition|management|fatality|rate|study|series)/i.test(`${modifiers} ${tail.slice(0, 14)}`)) return null;
    if (!/^ (?:of|was|is|has|had|in|from|with|reported|confirmed|who|which|linked|among|on|at|occurred)\b/i.test(tail))
      return null;
    if (/\b(?:if|any|whether|when|suspect) $/i.test(reader.text.slice(Math.max(0, figure.start - 9), figure.start)))
      return null;
  }
  if (figure.kind === 'no' && /(?:link|evidence|history|contact)/i.test(modifiers)) return null;
  if (noun === 'person' || noun === 'patient') return peopleReading(reader, figure, noun, described, before, tail, end);
  let metric: Metric = noun;
  // 894 tests were positive.
  const result =
    noun === 'tested'
      ? /^ (?:(?:were|was|came back|have been|are) )?(?:confirmed )?(positive|negative)\b/i.exec(tail)
      : null;
  if (noun === 'tested' && (described === 'confirmed' || described === 'tested_negative')) metric = described;
  if (result) metric = result[1]?.toLowerCase() === 'positive' ? 'confirmed' : 'tested_negative';
  if (noun === 'cases') {
    metric = described ?? 'cases';
    if (metric === 'cases' || metric === 'confirmed' || metric === 'suspected') metric = casesAfter(metric, tail);
  }
  return { metric, rule: figure.kind === 'no' ? 'none' : figure.kind === 'one' ? 'single' : 'noun', end, head: true };
}

export function casesAfter(metric: Metric, tail: string): Metric {
  const clause = /^[^.;:()]{0,60}/.exec(tail)?.[0] ?? '';
  if (/^ (?:have |has |had )?(?:died|were fatal|was fatal|been fatal)\b/i.test(clause)) return 'deaths';
  if (/^ (?:were |was |have been |has been |are )?hospitali[sz]ed\b/i.test(clause)) return 'hospitalized';
  if (/^ (?:have |has )?recovered\b/i.test(clause)) return 'recovered';
  if (/^ requiring hospitali[sz]ation/i.test(clause)) return 'hospitalized';
  if (metric !== 'cases') return metric;
  if (/^ of (?:suspected|probable|possible)\b/i.test(clause)) return 'suspected';
  if (
    /^(?: [\w-]+){0,4}? (?:(?:have|has) been |were |was )?(?:(?:laboratory|lab)[- ])?confirmed\b/i.test(clause) &&
    !/^ (?:and|,)/.test(clause)
  )
    return 'confirmed';
  return 'cases';
}

export function modifier(modifiers: string): Metric | null {
  const found = MODIFIER.exec(modifiers);
  return found ? find(englishModifiers, found[0]) : null;
}

export function inBracket(reader: EnglishReading, at: number): boolean {
  const before = reader.text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

export function headNear(reader: EnglishReading): boolean {
  return reader.head !== null && reader.sentence - reader.head.sentence <= 4;
}
