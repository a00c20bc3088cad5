import { englishQualifiers } from '../../lexicon/count-words-en.js';
import type { Origin, Qualifier } from '../../types.js';
import { find, QUALIFIED } from './en-patterns.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';
import type { Draft } from './state.js';

export function qualifierOf(before: string): Qualifier | null {
  const match = QUALIFIED.exec(before.slice(-40));
  if (!match || !/(?:^|[\s(:~<>])$/.test(before.slice(-40).slice(0, match.index))) return null;
  return find(englishQualifiers, match[1] ?? '');
}

export function originOf(reader: EnglishReading, before: string, after: string, reading: Reading): Origin | null {
  const near = `${before.slice(-30)} ${after.slice(0, Math.max(30, reading.end))}`;
  if (/\bimported\b|\boverseas[- ]acquired\b/i.test(near)) return 'imported';
  if (
    /\b(?:locally|domestically)[- ](?:acquired|transmitted)\b|\b(?:local|indigenous|autochthonous|domestic|community) (?:confirmed |new )?(?:cases?|transmission|infections?)\b/i.test(
      near,
    )
  )
    return 'local';
  return reader.head?.sentence === reader.sentence ? reader.head.origin : null;
}

/** Whom a group names: 300 prisoners; of `among them` nobody new. */
export function namedGroup(words: string): string | null {
  const group = words.trim();
  return /^(?:them|these|those|which|whom|us|the)?$/i.test(group) ? null : group;
}

/** 0 confirmed case has been reported among expats: whom it counts. */
export function subsetOf(reader: EnglishReading, figure: Figure, after: string): string | null {
  const match =
    /\b(?:among|amongst|in) ((?:the )?[a-z][\w' -]{2,40}?)(?=[.,;:()]|$| (?:and|with|including|in|who|were|have)\b)/.exec(
      after.slice(0, 120),
    );
  if (!match?.[1] || !/^[^.;]*$/.test(after.slice(0, match.index))) return null;
  if (/\bin $/.test(match[0].slice(0, 3)) || match[0].startsWith('in ')) return null;
  const start = figure.end + match.index + match[0].indexOf(match[1]);
  return namedGroup(reader.written.slice(start, start + match[1].length));
}

/** Between 10 and 15 cases, 10 to 15 cases: one count with two values. */
export function joinRange(reader: EnglishReading, i: number, draft: Draft, before: string): void {
  const low = reader.figures[i - 1];
  if (low?.kind !== 'number' || low.value >= draft.value) return;
  const lead = reader.text.slice(Math.max(0, low.start - 9), low.start);
  const between = /\bbetween $/i.test(lead) && /^ and $/i.test(before);
  if (!between && !(/^(?: to | ?[-–] ?)$/i.test(before) && !/\bfrom $/i.test(lead))) return;
  const taken = reader.drafts.findIndex((other) => other.start === low.start);
  if (taken >= 0) reader.drafts.splice(taken, 1);
  draft.start = low.start;
  draft.valueMax = draft.value;
  draft.value = low.value;
  draft.qualifier = null;
}
