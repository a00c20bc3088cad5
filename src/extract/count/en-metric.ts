import {
  adjectiveAfter,
  isLabelled,
  isOther,
  isPartitive,
  predicateAfter,
  type Said,
  unknownAfter,
} from './en-after.js';
import { endsLinked, endsOutOf } from './en-before.js';
import { labelReading, pairReading } from './en-label.js';
import { itemReading, leadMetric } from './en-lead.js';
import { inBracket, withNoun } from './en-noun.js';
import { ACTED, CLOSES, DESCRIBES, DISEASED, fell, MODIFIER, PREDICATE, QUALIFIED, rose } from './en-patterns.js';
import { actedMetric } from './en-people.js';
import { breaks } from './en-phrases.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';
import { shareReading } from './en-share.js';

/** Cases reached 12; the total is more than 12. */
function isLinked(before: string): boolean {
  const unqualified = QUALIFIED.heard ? before.replace(QUALIFIED.pattern, '') : before;
  return endsLinked(unqualified) || (unqualified !== before && endsLinked(before));
}

/** What the number counts, by the words around it; `null` when it counts nobody. `i`: which figure of the sentence. */
export function readingOf(
  reader: EnglishReading,
  figure: Figure,
  before: string,
  after: string,
  i: number,
): Reading | null {
  if (figure.kind === 'number' && isOther(after)) return null;
  const listed =
    figure.kind === 'number'
      ? (labelReading(reader, figure, before, after) ?? pairReading(reader, figure, before, after))
      : null;
  if (listed) return listed;
  const noun = withNoun(reader, figure, before, after);
  if (noun !== undefined) return noun;
  if (figure.kind !== 'number') return null;
  const predicate = PREDICATE.heard ? predicateAfter(after) : null;
  const linked = !endsOutOf(before) && (isLinked(before) || rose(before) || fell(before));
  const lead = linked ? leadMetric(reader, before, i) : null;
  // 215 deaths (177 confirmed and 38 probable) are deaths.
  const head =
    reader.head?.sentence === reader.sentence && reader.head.metric === 'deaths' && inBracket(reader, figure.start);
  const bare = MODIFIER.heard ? adjectiveAfter(after) : null;
  const found = ({ metric, end }: Said, rule: string): Reading => ({
    metric: head ? 'deaths' : metric,
    rule,
    end: figure.end + end,
    head: false,
  });
  if (predicate && !isPartitive(after) && !(lead && /^ ?[,;]/.test(after)) && (bare || !DESCRIBES.test(after)))
    return found(predicate, 'predicate');
  if (bare) return found(bare, 'adjective');
  const own = PREDICATE.heard ? unknownAfter(after) : null;
  if (own && !isPartitive(after) && breaks.all(after.slice(0, own.end).split(' ')[1] ?? '') === null)
    return { metric: own.metric, rule: 'people', end: figure.end + own.end, head: true };
  // The outbreak has sickened 28 of its 90 residents and claimed five lives.
  const done = ACTED.exec(before);
  if (done?.[1] && /^ (?:(?:out )?of (?:the|its|their|those)\b|(?:more )?lives\b)/i.test(after)) {
    const metric = actedMetric(done[1]);
    if (metric) return { metric, rule: 'people', end: figure.end, head: true };
  }
  const share = shareReading(reader, figure, before, after);
  if (share !== undefined) return share;
  // 24 new cases: 10 in Uganda, 8 in Kenya
  if (
    lead &&
    reader.drafts.length > 0 &&
    /^: $/.test(before.slice(-2)) &&
    /^ (?:[a-z]+ )?in (?:the )?[A-Z]/.test(after)
  )
    return { metric: reader.drafts.at(-1)?.metric ?? lead, rule: 'item', end: figure.end, head: false };
  if (lead && (isLabelled(after) || DISEASED.test(after)))
    return { metric: lead, rule: 'label', end: figure.end, head: true };
  // The outbreak has infected 900 people and killed 21.
  const acted = ACTED.exec(before);
  if (acted?.[1] && CLOSES.test(after) && reader.drafts.length > 0) {
    const metric = actedMetric(acted[1]);
    if (metric) return { metric, rule: 'people', end: figure.end, head: false };
  }
  return itemReading(reader, figure, before, after, i);
}
