import type { Measure, Metric, Origin } from '../../types.js';
import type { After, Chosen } from './zh-after.js';
import { OUTCOMES, PART_STATES, SEVERITIES, STATES } from './zh-groups.js';
import { type ChineseReading, headNear } from './zh-reading.js';

export function measureFor(
  reading: ChineseReading,
  { metric, source, partitive }: Chosen,
  after: After,
): Measure | null {
  const { clause, head } = reading;
  // 较去年同期的19例
  if (reading.compared && clause.measure !== 'change' && head?.measure && headNear(reading)) return head.measure;
  if (clause.measure) {
    if (clause.measure === 'current' && OUTCOMES.has(metric)) return 'cumulative';
    if (after.measure === 'current') return 'current';
    // 在院病例增加4例 is no admission but a change of those there.
    if ((STATES.has(metric) || SEVERITIES.has(metric)) && reading.grew) return 'change';
    // 单日新增从300例降至120例
    if (clause.reached && clause.afterNumber && reading.last?.measure === 'new') return 'new';
    return clause.measure;
  }
  if (after.measure) return after.measure;
  // 现有确诊病例较昨日减少3例，为56例
  if (reading.last?.measure === 'change' && reading.level !== null && metric === reading.last.metric)
    return reading.level;
  const item = source === 'item' || source === 'list' || clause.part || partitive;
  if (
    head &&
    headNear(reading) &&
    head.metric === metric &&
    (source === 'item' || reading.stack.length > 0) &&
    head.measure
  )
    return head.measure;
  const ofHead = clause.part && head?.sentence === reading.sentence && !PART_STATES.has(metric) ? head.measure : null;
  if (ofHead) return ofHead;
  if (STATES.has(metric)) return 'current';
  if (SEVERITIES.has(metric) && clause.part && head?.measure === 'current') return 'current';
  const weak = reading.weak?.measure;
  if (weak && !(weak === 'current' && OUTCOMES.has(metric))) return weak;
  if (item && !PART_STATES.has(metric) && reading.state.measureOf.has(metric))
    return reading.state.measureOf.get(metric) ?? null;
  const { frame } = reading;
  if (frame === 'cumulative' && SEVERITIES.has(metric)) return 'current';
  if (frame === 'current' && OUTCOMES.has(metric)) return 'cumulative';
  if (metric === 'contacts' || metric === 'excluded')
    return frame === 'new' && source === 'before' ? 'new' : 'cumulative';
  // 昨日解除隔离58人
  if (
    OUTCOMES.has(metric) &&
    frame === null &&
    /[今昨当][日天]/.test(reading.text.slice(clause.start, Math.max(clause.start, clause.metricEnd)))
  )
    return 'new';
  const whole = head?.sentence === reading.sentence && head.measure === 'cumulative';
  return frame ?? (whole && metric === 'recovered' ? 'cumulative' : fallback(metric, source));
}

function fallback(metric: Metric, source: Chosen['source']): Measure | null {
  if (SEVERITIES.has(metric) || STATES.has(metric)) return 'current';
  if (metric === 'recovered' && source === 'after') return 'new';
  return source === 'bare' ? null : 'cumulative';
}

export function inheritedOrigin(reading: ChineseReading, metric: Metric): Origin | null {
  // 其中本土病例1例；新增死亡4例: what is new of another kind says anew where it comes from.
  if (OUTCOMES.has(metric) && reading.clause.measure === 'new') return null;
  if (reading.weak?.origin) return reading.weak.origin;
  const alone = reading.clause.metric === null && reading.clause.measure === null && headNear(reading);
  if (!reading.head || (reading.head.sentence !== reading.sentence && !alone)) return null;
  if (OUTCOMES.has(metric) && reading.head.metric !== metric && reading.head.measure === 'new') return null;
  return reading.head.origin;
}
