import type { Metric } from '../../types.js';
import { isPartitive, isShare, isSharing } from './en-after.js';
import { modifier } from './en-noun.js';
import { OF_THOSE, OF_TOTAL, PART_OF, PREDICATE } from './en-patterns.js';
import { modifiers, predicates } from './en-phrases.js';
import { type EnglishReading, type Figure, firstFrom, headNear, type Reading } from './en-reading.js';

/** The number is a share of another: three of the 20 cases, of whom 12 are …; `undefined` when it is none. */
export function shareReading(
  reader: EnglishReading,
  figure: Figure,
  before: string,
  after: string,
): Reading | null | undefined {
  const { head } = reader;
  if (head && headNear(reader) && isSharing(after) && ofThose(reader, figure, before))
    return { metric: sharedMetric(head.metric, before), rule: 'group', end: figure.end, head: false };
  const tail = reader.text.slice(figure.end);
  const part = isShare(tail) ? PART_OF.exec(tail) : null;
  if (part) {
    const end = figure.end + part[0].length;
    const next = reader.figures[firstFrom(reader.figures, end)]?.start ?? reader.text.length;
    const clause = /^[^.;]{0,80}/.exec(reader.text.slice(end, next))?.[0] ?? '';
    if (PREDICATE.heard && predicates.search(clause, 0) >= 0)
      return { metric: predicates.meaning, rule: 'part', end, head: false };
    const whole = partOf(part[0], part[1] ?? '', head && headNear(reader) ? head.metric : null);
    return whole ? { metric: whole, rule: 'group', end, head: false } : null;
  }
  return isPartitive(after) ? null : undefined;
}

/** Of the 30 new cases, 28 were imported and two were local: what stands before both. */
function ofThose(reader: EnglishReading, figure: Figure, before: string): boolean {
  if (OF_THOSE.test(before) || OF_TOTAL.test(reader.text.slice(Math.max(0, figure.start - 140), figure.start)))
    return true;
  return (
    reader.drafts.at(-1)?.rule === 'count.en.group' &&
    /^ (?:were|are|was|is) [^.;:\d]{1,60}(?:,| and|, and) $/i.test(before)
  );
}

/** Two of the confirmed cases are confirmed, whatever was counted last; two of them are what was counted last. */
function partOf(words: string, noun: string, head: Metric | null): Metric | null {
  if (/deaths|fatalities/i.test(noun)) return 'deaths';
  if (!/cases|infections/i.test(noun)) return head;
  const said = modifier(words);
  return said ?? (head && !['deaths', 'recovered', 'released', 'contacts', 'tested'].includes(head) ? head : 'cases');
}

/** Of the new cases, 1,002 are from …: what the words name, though deaths were counted last. */
function sharedMetric(head: Metric, before: string): Metric {
  const named = /\bof the (?:new )?((?:\w+ )?)(cases|deaths)[, ]*(?:at least )?$/i.exec(before);
  if (!named) return head;
  if (/deaths/i.test(named[2] ?? '')) return 'deaths';
  return head === 'deaths' || head === 'recovered' ? (modifiers.all((named[1] ?? '').trim()) ?? 'cases') : head;
}
