import type { Metric } from '../../types.js';
import { cue } from './cue.js';
import { nounAfter } from './en-after.js';
import { ANIMALS, COURT, DEAD_ALONE, MAYBE_NO, MODIFIER, namesDisease, OTHER_CASES, RATE } from './en-patterns.js';
import { peopleReading } from './en-people.js';
import { modifiers, nouns } from './en-phrases.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';

/** A rate: cases in the week per 100,000. */
const PER = cue(/^(?: \w+){0,2} per /i, ' per ');
const MAY = cue(/^ (?:may|might|could|would|will|can)(?! have)\b/i);
const OUT_OF = cue(/^ out of\b/i);
const OF_PATIENTS = cue(
  /^ (?:[a-z]+ )?(?:samples|specimens|records|beds|rooms|care)\b/i,
  'samples|specimens|records|beds|rooms|care',
);
const OF_TESTS = cue(/^ (?:are|is|will be|available|kits?|a day|per)\b/i);
const OF_THE = cue(/(?<!\bout) of (?:the|these|those|its) $/i);
/** Officials confirmed at least 14 new cases. */
const CONFIRMED = cue(
  /\bconfirmed (?:(?:an|the|about|some|over|at|least|than|more|another|further|additional|all|nearly|around|total|of|up|to|almost|only|just) ){0,4}$/i,
);

/** The number stands before its noun: 14 laboratory-confirmed human cases. `undefined` when no noun follows. */
export function withNoun(
  reader: EnglishReading,
  figure: Figure,
  before: string,
  after: string,
): Reading | null | undefined {
  const match = nounAfter(after);
  if (!match) return undefined;
  const words = after.slice(match.described, match.start);
  const noun = nouns.meaning;
  const counted = after.slice(match.start, match.end);
  const tail = after.slice(match.end);
  if (PER.test(tail) && RATE.test(tail.slice(0, 60))) return null;
  if (noun === 'cases' && OTHER_CASES.test(`${words}|${tail}`)) return null;
  if (noun === 'cases' && reader.lawsuit) return null;
  if (COURT.test(tail) || MAY.test(tail)) return null;
  if (noun === 'patient' && OF_PATIENTS.test(tail)) return null;
  const people = noun === 'person' || noun === 'patient';
  if (!people && OUT_OF.test(tail)) return null;
  if (noun === 'tested' && OF_TESTS.test(tail)) return null;
  if ((noun === 'cases' || noun === 'deaths') && ANIMALS.test(words) && !/\bhuman\b/i.test(words)) return null;
  if (counted.length === 4 && counted.toLowerCase() === 'dead' && !DEAD_ALONE.test(tail)) return null;
  if (figure.kind === 'no' && MAYBE_NO.test(reader.text.slice(Math.max(0, figure.start - 30), figure.start)))
    return null;
  const described = modifier(words);
  const end = figure.end + match.end;
  if (figure.kind === 'one') {
    const singular = /^(?:case|death|fatality|infection)$/i.test(counted);
    const disease = namesDisease(words) || /^ of /i.test(tail);
    if (!singular || !(described || disease || /\b(?:new|further|additional|human|second|third)\b/i.test(words)))
      return null;
    if (/(?:definition|management|fatality|rate|study|series)/i.test(`${words} ${tail.slice(0, 14)}`)) return null;
    if (!/^ (?:of|was|is|has|had|in|from|with|reported|confirmed|who|which|linked|among|on|at|occurred)\b/i.test(tail))
      return null;
    if (/\b(?:if|any|whether|when|suspect) $/i.test(reader.text.slice(Math.max(0, figure.start - 9), figure.start)))
      return null;
  }
  if (figure.kind === 'no' && /(?:link|evidence|history|contact)/i.test(words)) return null;
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
    if (OF_THE.heard && OF_THE.test(reader.text.slice(Math.max(0, figure.start - 20), figure.start)))
      return { metric, rule: 'noun', end, head: false };
    // Officials confirmed 14 new cases.
    if (metric === 'cases' && CONFIRMED.test(before.slice(-40))) metric = 'confirmed';
    if (metric === 'cases' || metric === 'confirmed' || metric === 'suspected') metric = casesAfter(metric, tail);
  }
  return { metric, rule: figure.kind === 'no' ? 'none' : figure.kind === 'one' ? 'single' : 'noun', end, head: true };
}

const DIED = cue(/^ (?:have |has |had )?(?:died|were fatal|was fatal|been fatal)\b/i);
const HOSPITALIZED = cue(
  /^ (?:(?:were |was |have been |has been |are )?hospitali[sz]ed\b|requiring hospitali[sz]ation)/i,
  'hospital',
);
const RECOVERED = cue(/^ (?:have |has )?recovered\b/i);
const OF_SUSPECTED = cue(/^ of (?:suspected|probable|possible)\b/i);
const WERE_CONFIRMED = cue(
  /^(?: [\w-]+){0,4}? (?:(?:have|has) been |were |was )?(?:(?:laboratory|lab)[- ])?confirmed\b/i,
  'confirmed',
);

export function casesAfter(metric: Metric, tail: string): Metric {
  const clause = /^[^.;:()]{0,60}/.exec(tail)?.[0] ?? '';
  if (DIED.test(clause)) return 'deaths';
  if (HOSPITALIZED.test(clause)) return 'hospitalized';
  if (RECOVERED.test(clause)) return 'recovered';
  if (metric !== 'cases') return metric;
  if (OF_SUSPECTED.test(clause)) return 'suspected';
  if (WERE_CONFIRMED.test(clause) && !/^ (?:and|,)/.test(clause)) return 'confirmed';
  return 'cases';
}

/** The first state that some words name. */
export function modifier(words: string): Metric | null {
  return MODIFIER.heard && modifiers.search(words, 0) >= 0 ? modifiers.meaning : null;
}

/** Does the place stand between brackets? */
export function inBracket(reader: EnglishReading, at: number): boolean {
  const before = reader.text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
