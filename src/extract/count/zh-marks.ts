import { concrete } from './zh-after.js';
import { PART_STATES } from './zh-groups.js';
import { namesBefore, setPlace } from './zh-place.js';
import { type ChineseReading, clauseAt, headOf } from './zh-reading.js';
import type { ChineseToken } from './zh-tokens.js';

export function readMark(reading: ChineseReading, i: number, token: ChineseToken): void {
  const { clause, last } = reading;
  const mark = token.text;
  if (mark === '（' || mark === '(') {
    const direct = last && /^[\s*]*$/.test(reading.text.slice(last.end, token.start));
    const { metric } = clause;
    // 发病数居前的依次为肝炎（29871例）、肺结核（15680例）
    if (metric && metric !== 'case' && !direct && !clause.afterNumber && numberSince(reading, i))
      reading.head = {
        metric: concrete(reading, metric),
        measure: clause.measure,
        origin: clause.origin,
        line: reading.line,
        sentence: reading.sentence,
      };
    reading.stack.push({ head: reading.head, place: reading.place, clause, depthLast: last, frame: reading.frame });
    if (last && (direct || !numberSince(reading, i))) {
      reading.head = headOf(reading, last);
      reading.place = last.place;
    }
    // 法国(增至949例); 德国(795例)
    if (reading.tokens[i - 1]?.kind === 'place' && !direct) reading.place = clause.places.at(-1) ?? reading.place;
    reading.clause = clauseAt(token.end);
    reading.weak = null;
    return;
  }
  if (mark === '）' || mark === ')') {
    const before = reading.stack.pop();
    if (!before) return;
    // 新增3例（在成都）: a bracket with nothing but a place says where.
    const inside = reading.clause;
    if (reading.last === before.depthLast && reading.last && inside.places.length === 1 && inside.metric === null)
      if (reading.last.place === before.place || reading.last.place === null)
        reading.last.place = inside.places[0] ?? null;
    reading.head = before.head;
    reading.place = before.place;
    reading.frame = before.frame;
    reading.clause = before.clause;
    reading.weak = null;
    return;
  }
  if (mark === '：' || mark === ':') return;
  if (mark === '、' || mark === '/') {
    const { places } = clause;
    reading.clause = clauseAt(token.end);
    reading.clause.places = namesBefore(reading, clause, token.start) ?? places;
    if (clause.metric && reading.last === null && !clause.all) reading.weak = clause;
    return;
  }
  if (!clause.all && (clause.metric || clause.places.length || clause.measure || clause.origin || clause.part))
    reading.weak = {
      ...clause,
      metric: clause.metric ?? reading.weak?.metric ?? null,
      measure: clause.measure ?? reading.weak?.measure ?? null,
      origin: (clause.afterNumber ? null : clause.origin) ?? reading.weak?.origin ?? null,
    };
  const place = clause.places.at(-1);
  if (place && !clause.afterNumber && !clause.all) setPlace(reading, place);
  // 危重症4例；男性26例，女性20例: a new part of the sentence is about the cases again.
  if (
    (mark === '；' || mark === ';') &&
    reading.lastWasHead &&
    reading.main &&
    reading.head &&
    PART_STATES.has(reading.head.metric)
  )
    reading.head = reading.main;
  reading.clause = clauseAt(token.end);
}

function numberSince(reading: ChineseReading, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const kind = reading.tokens[j]?.kind;
    if (kind === 'number' || kind === 'zero') return false;
    if (kind === 'stop') return true;
  }
  return true;
}
