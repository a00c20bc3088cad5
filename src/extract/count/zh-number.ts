import type { Measure, Origin } from '../../types.js';
import type { Draft } from './state.js';
import { concrete, wordsAfter } from './zh-after.js';
import { PART_STATES } from './zh-groups.js';
import { inheritedOrigin, measureFor } from './zh-measure.js';
import { metricFor } from './zh-metric.js';
import { listed, placesOf, setPlace, subsetOf } from './zh-place.js';
import { type ChineseReading, clauseAt, headOf } from './zh-reading.js';
import type { ChineseToken } from './zh-tokens.js';

const COMPARED = /(?:比|较|同比)[^，。；：\d]{1,12}的?[（(]?$/;

export function readNumber(reading: ChineseReading, i: number, token: ChineseToken): number {
  const { number } = token;
  const { clause } = reading;
  if (!number || number.value === null || !Number.isInteger(number.value)) return i;
  const after = wordsAfter(reading, i, token);
  const shared = reading.queue.shift();
  if (shared?.metric) {
    clause.metric = shared.metric;
    clause.metricEnd = token.start;
    clause.measure ??= reading.sharedMeasure;
  }
  if (shared?.place) clause.places = [shared.place];
  reading.named = [];
  const metric = metricFor(reading, token, after, i);
  if (metric === null) {
    if (clause.metricEnd >= 0) clause.metricEnd = token.end;
    return i;
  }
  const named = placesOf(reading, token);
  const own = named.length > 0;
  const explicit = metric.source === 'before' || metric.source === 'after';
  const leads = explicit || clause.measure !== null;
  if (
    own &&
    leads &&
    !clause.placeAfterMetric &&
    !clause.part &&
    !clause.each &&
    named.length === 1 &&
    !listed(reading, i)
  )
    setPlace(reading, named[0] ?? '');
  const origin = clause.origin ?? after.origin ?? inheritedOrigin(reading, metric.metric);
  reading.compared = COMPARED.test(reading.text.slice(Math.max(0, token.start - 16), token.start));
  const measure = measureFor(reading, metric, after);
  const subset = clause.subset ?? subsetOf(reading, token, i, after);
  const value = clause.fall ? -number.value : number.value;
  const places = named.length > 0 ? named : [reading.place];
  const drafts = (
    clause.each && places.length > 1
      ? places
      : [places.length > 1 && !clause.each ? (places.at(-1) ?? null) : (places[0] ?? null)]
  ).map(
    (place): Draft => ({
      start: token.start,
      end: token.end,
      rule: `count.zh.${metric.source}`,
      metric: metric.metric,
      value,
      valueMax: number.valueMax,
      qualifier: number.qualifier ?? (clause.qualifierEnd >= token.start - 2 ? clause.qualifier : null),
      measure,
      origin,
      place,
      subset,
      disease: null,
    }),
  );
  emit(reading, drafts, metric.source === 'item' || (metric.source === 'after' && clause.part) ? 'item' : 'head');
  reading.clause = clauseAt(token.end, true);
  // 新增3例本土确诊病例和4例输入病例: what follows the number belongs to it and is not read again for the next.
  if (metric.source !== 'after') return i;
  reading.clause.start = after.until;
  return reading.tokens.findLastIndex((next) => next.end <= after.until);
}

export function emit(reading: ChineseReading, drafts: Draft[], role: 'head' | 'item'): void {
  reading.drafts.push(...drafts);
  reading.last = drafts.at(-1) ?? reading.last;
  if (!reading.last) return;
  const measure = reading.last.measure;
  if (measure) reading.state.measureOf.set(reading.last.metric, measure);
  if (reading.clause.measure && measure !== 'change' && role === 'head') reading.frame = measure;
  reading.lastWasHead = role === 'head' || reading.head === null;
  if (reading.lastWasHead) {
    reading.head = headOf(reading, reading.last);
    if (!PART_STATES.has(reading.last.metric)) reading.main = reading.head;
  }
  reading.weak = null;
}

/** 无新增确诊病例和疑似病例: a zero for each state named. Answers the index of the last token read. */
export function readZero(reading: ChineseReading, i: number, token: ChineseToken): number {
  const measure: Measure | null = /新|发现/.test(token.text) ? 'new' : /现有/.test(token.text) ? 'current' : null;
  const named = reading.clause.places.at(-1);
  if (named) setPlace(reading, named);
  let j = i;
  let origin: Origin | null = null;
  const drafts: Draft[] = [];
  for (let k = i + 1; k < reading.tokens.length; k++) {
    const next = reading.tokens[k] as ChineseToken;
    if (next.kind === 'origin') origin ??= next.name as Origin;
    else if (next.kind === 'metric') {
      const metric = concrete(reading, next.name);
      drafts.push({
        start: token.start,
        end: next.end,
        rule: 'count.zh.none',
        metric,
        value: 0,
        valueMax: null,
        qualifier: null,
        measure:
          measure ?? (reading.state.measure === 'current' ? 'cumulative' : (reading.state.measure ?? 'cumulative')),
        origin: origin ?? reading.clause.origin,
        place: reading.place,
        subset: null,
        disease: null,
      });
      j = k;
    } else if (next.kind !== 'disease' && !(next.kind === 'stop' && /[、/]/.test(next.text))) break;
    if (next.start - (reading.tokens[k - 1]?.end ?? 0) > 6) break;
  }
  if (drafts.length > 0) {
    const { head } = reading;
    emit(reading, drafts, 'item');
    reading.head = head;
  }
  reading.clause = clauseAt(reading.tokens[j]?.end ?? token.end);
  return j;
}
