import type { Metric } from '../../types.js';
import { ACTED, PREDICATE } from './en-patterns.js';
import { predicates } from './en-phrases.js';
import { type EnglishReading, type Figure, headNear, type Reading } from './en-reading.js';

const WHOLE = /^ (?:out )?of (?:the|these|those|its|all) $/;
/** What was done to people: killed, infected, are treating. */
export function actedMetric(verb: string): Metric | null {
  if (/kill|claim/i.test(verb)) return 'deaths';
  if (/treat|admit/i.test(verb)) return 'hospitalized';
  if (/pending/i.test(verb)) return 'pending';
  if (/monitor|trac/i.test(verb)) return 'contacts';
  return predicates.all(verb);
}

/** People are counted when something is said of their state: 14 people being treated in intensive care. */
export function peopleReading(
  reader: EnglishReading,
  figure: Figure,
  noun: 'person' | 'patient',
  described: Metric | null,
  before: string,
  tail: string,
  end: number,
): Reading | null {
  // 4 Oregon residents and 1 Montana resident tested: what follows the second is said of both.
  const joined = /^(?: [\w-]+){0,3},? and $/.test(tail);
  const clause = /^[^.;:]{0,110}/.exec(joined ? reader.text.slice(figure.end) : tail)?.[0] ?? '';
  const rule = figure.kind === 'no' ? 'none' : 'people';
  if (described) return { metric: described, rule, end, head: true };
  // 41 of the 57 patients have been discharged: that is said of the 41.
  if (WHOLE.test(before) && reader.figures[0] !== figure && !/^ (?:who|that|with|in|under)\b/i.test(tail))
    return noun === 'patient' && reader.state.epidemic ? { metric: 'cases', rule, end, head: false } : null;
  // The outbreak has killed 20 people.
  const acted = ACTED.exec(before);
  if (acted?.[1]) {
    const metric = actedMetric(acted[1]);
    if (metric) return { metric, rule, end, head: true };
  }
  const said = PREDICATE.heard ? predicates.search(clause, 0) : -1;
  if (said >= 0 && !/\bin contact\b/i.test(clause.slice(0, said))) {
    let metric = predicates.meaning;
    // 25 patients who tested positive have died.
    const last = !joined && predicates.search(clause, predicates.end) >= 0 ? predicates.meaning : null;
    if (last === 'deaths' && (metric === 'confirmed' || metric === 'cases')) metric = 'deaths';
    if (last === 'hospitalized' && metric === 'cases') metric = 'hospitalized';
    // 14 people being treated in intensive care
    if (last === 'critical' && metric === 'hospitalized') metric = 'critical';
    return { metric, rule, end, head: true };
  }
  if (/^ (?:who |that )?(?:they|he|she)? ?(?:came|had been|been|were) (?:into|in) (?:close )?contact/i.test(clause))
    return { metric: 'contacts', rule, end, head: true };
  // 59 cases, including 22 staff and 37 residents
  const item =
    /\b(?:including|includes|among (?:them|these|those)|of (?:whom|which)|comprising)\s*(?:at least )?$/i.test(
      before,
    ) ||
    (reader.drafts.at(-1)?.rule === 'count.en.group' && /^(?: [\w-]+)?,? (?:and )?$/.test(before));
  // Five new cases (3 men and 2 women); of the 18 patients, 5 are in critical condition.
  const inside = /\($/.test(before) && reader.head?.sentence === reader.sentence;
  if (inside && /^(?:,| and |\)| aged )/.test(tail) && reader.head)
    return { metric: reader.head.metric, rule: 'group', end, head: false };
  if (
    noun === 'patient' &&
    reader.state.epidemic &&
    /^(?:.*[.;] )?(?:out )?of (?:the )?$/i.test(before) &&
    /^[^.;]{0,40}, /.test(tail)
  )
    return { metric: 'cases', rule, end, head: true };
  if (item && reader.head?.sentence === reader.sentence)
    return { metric: reader.head.metric, rule: 'group', end, head: false };
  if (noun === 'patient' && figure.kind === 'number' && reader.state.epidemic && headNear(reader))
    return { metric: 'cases', rule, end, head: false };
  return null;
}
