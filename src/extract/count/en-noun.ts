import { englishModifiers, englishNouns } from '../../lexicon/count-words-en.js';
import type { Metric } from '../../types.js';
import {
  AFTER,
  ANIMALS,
  COURT,
  DEAD_ALONE,
  DISEASE,
  find,
  MAYBE_NO,
  MODIFIER,
  OTHER_CASES,
  RATE,
} from './en-patterns.js';
import { peopleReading } from './en-people.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';

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
  if (noun === 'cases' && OTHER_CASES.test(`${modifiers}|${tail}`)) return null;
  if (noun === 'cases' && reader.lawsuit) return null;
  if (COURT.test(tail) || /^ (?:may|might|could|would|will|can)(?! have)\b/i.test(tail)) return null;
  if (noun === 'patient' && /^ (?:[a-z]+ )?(?:samples|specimens|records|beds|rooms|care)\b/i.test(tail)) return null;
  const people = noun === 'person' || noun === 'patient';
  if (/^ out of\b/i.test(tail) && !people) return null;
  if (noun === 'tested' && /^ (?:are|is|will be|available|kits?|a day|per)\b/i.test(tail)) return null;
  if ((noun === 'cases' || noun === 'deaths') && ANIMALS.test(modifiers) && !/\bhuman\b/i.test(modifiers)) return null;
  if (/^dead$/i.test(match[2] ?? '') && !DEAD_ALONE.test(tail)) return null;
  if (figure.kind === 'no' && MAYBE_NO.test(reader.text.slice(Math.max(0, figure.start - 30), figure.start)))
    return null;
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
  if (people) return peopleReading(reader, figure, noun, described, before, tail, end);
  let metric: Metric = noun;
  // Three household contacts of the first patient tested positive.
  if (
    noun === 'contacts' &&
    /^[^.;,]{0,60}?\b(?:tested positive|(?:were|was|been) (?:found )?(?:positive|infected))/i.test(tail)
  )
    metric = 'confirmed';
  // 894 tests were positive.
  const result =
    noun === 'tested'
      ? /^ (?:(?:were|was|came back|have been|are) )?(?:confirmed )?(positive|negative)\b/i.exec(tail)
      : null;
  if (noun === 'contacts' && /^ (?:have |had |has )?(?:all )?(?:completed|finished|been released)\b/i.test(tail))
    metric = 'released';
  if (noun === 'tested' && (described === 'confirmed' || described === 'tested_negative')) metric = described;
  if (result) metric = result[1]?.toLowerCase() === 'positive' ? 'confirmed' : 'tested_negative';
  if (noun === 'cases') {
    metric = described ?? 'cases';
    // Three of the 20 cases have died: the 20 are cases.
    if (
      /(?<!\bout) of (?:the|these|those|its) $/i.test(reader.text.slice(Math.max(0, figure.start - 20), figure.start))
    )
      return { metric, rule: 'noun', end, head: false };
    // Officials confirmed 14 new cases.
    if (
      metric === 'cases' &&
      /\bconfirmed (?:(?:an|the|about|some|over|at|least|than|more|another|further|additional|all|nearly|around|total|of|up|to|almost|only|just) ){0,4}$/i.test(
        before.slice(-40),
      )
    )
      metric = 'confirmed';
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

/** Does the place stand between brackets? */
export function inBracket(reader: EnglishReading, at: number): boolean {
  const before = reader.text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
