import type { Measure, Metric } from '../../types.js';
import { cue } from './cue.js';
import { FRESH, FRESH_ENDS, fell, IN_ALL, IN_ALL_ENDS, NOW, PERIOD, rose } from './en-patterns.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';

const CURRENT: ReadonlySet<Metric> = new Set<Metric>([
  'active',
  'critical',
  'severe',
  'hospitalized',
  'quarantined',
  'pending',
]);

/** The province added 77 recoveries. */
const ADDED = cue(/\badd(?:ed|s|ing) (?:about |some |nearly |another |at least )?$/i);
const HAS_ACTED = cue(/\b(?:has|have) (?:\w+ ){0,2}(?:killed|claimed|infected|sickened|affected)\b[^.;,]{0,30}$/i);
const UP_TO_NOW = cue(/^ ?cumulative\b(?! ?[:=])/i);
const SO_FAR = cue(
  /\b(?:cumulative (?:total|number|count)s?|as of|to date|so far)\b[^;.()]{0,60}$|\b(?:has|have) now (?:reported|recorded)\b[^;.()]{0,20}$/i,
);
/** An increase of 217 cases and … */
const AND = cue(/^ [\w ]{1,30} and $/, ' and ');
const TOLL = cue(/\btoll\b[^.;]{0,60}$/i);
const SINCE = cue(/\b(?:since(?! (?:the )?(?:last|previous|yesterday))|to date|so far|in total)\b/i);
const HAS_BEEN = cue(/\b(?:have|has) (?:now |since |fully |already )?(?:been |died|recovered)/i);
const NEW = cue(/\b(?:new(?:ly)?)\b[^;.]{0,60}$/i);
const NEW_CASES = cue(/\bnew (?:\w+ )?(?:cases|deaths|infections)\b/i);
const OF_THEM = cue(
  /\b(?:including|includes?|of (?:which|whom|these|them|those)|among (?:them|these|those)|with|and)\b[^.;]{0,16}$|\($/i,
);
const TESTS_WERE = cue(/\btests? (?:were|was)\b/i);

export function measureOf(reader: EnglishReading, reading: Reading, figure: Figure, before: string): Measure | null {
  const own = reader.text.slice(figure.start, reading.end + 30);
  // Deaths: 9 (+2)
  if (before.endsWith('(+')) return 'new';
  if (rose(before) || fell(before)) return 'change';
  if (FRESH.heard && FRESH.test(reader.text.slice(figure.end, Math.max(reading.end, figure.end)))) return 'new';
  if ((UP_TO_NOW.heard && UP_TO_NOW.test(reader.text.slice(figure.end))) || SO_FAR.test(before))
    return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
  // an increase of 217 cases and 24 deaths
  if (AND.test(before) && reader.drafts.at(-1)?.measure === 'change') return 'change';
  if (FRESH_ENDS.test(before) || ADDED.test(before)) return 'new';
  if (reading.rule === 'label' && TOLL.test(before)) return 'cumulative';
  if (IN_ALL_ENDS.test(before)) return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
  const behind = /^[^,;.]{0,70}/.exec(reader.text.slice(Math.max(reading.end, figure.end)))?.[0] ?? '';
  // The outbreak has killed 20 people.
  if (reading.rule === 'people' && HAS_ACTED.test(before) && !PERIOD.test(behind)) return 'cumulative';
  const span = reader.text.slice(figure.end, Math.max(reading.end, figure.end) + 24);
  if (SINCE.test(behind)) return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
  if (HAS_BEEN.test(span) && !CURRENT.has(reading.metric) && !PERIOD.test(behind))
    return reader.head?.sentence === reader.sentence && reader.head.measure === 'new' && reading.rule !== 'people'
      ? 'new'
      : 'cumulative';
  // decreased from 37 to 8
  if (reading.rule === 'label' && /^ ?(?:cases )?(?:to|and|from) ?$/i.test(before)) {
    const last = reader.drafts.at(-1)?.measure ?? null;
    // climbed by 250 to 4,100
    if (last !== 'change') return last;
    return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
  }
  if (reading.rule === 'label' && CURRENT.has(reading.metric) && !IN_ALL.test(before)) return 'current';
  if (reading.metric === 'active' || reading.metric === 'critical') return 'current';
  if (NEW.test(before) && reading.rule === 'label') return 'new';
  if (reading.rule === 'item' || reading.rule === 'predicate' || reading.rule === 'part' || OF_THEM.test(before)) {
    const head = reader.head?.sentence === reader.sentence ? reader.head.measure : null;
    if (NOW.test(own) && metricCurrent(reading.metric)) return 'current';
    if (head) return head === 'current' && ['deaths', 'recovered'].includes(reading.metric) ? 'cumulative' : head;
    if (reading.rule === 'item' && /\bnew\b/i.test(reader.text.slice(0, figure.start))) return 'new';
  }
  if (
    NOW.heard &&
    metricCurrent(reading.metric) &&
    NOW.test(reader.text.slice(Math.max(0, figure.start - 30), reading.end + 24))
  )
    return 'current';
  if (reader.frame.period) return 'new';
  if (reader.frame.total) return 'cumulative';
  if (NEW_CASES.test(before)) return 'new';
  if (CURRENT.has(reading.metric)) return 'current';
  // 152 patients were cured and discharged; Deaths: 2
  return ['label', 'predicate', 'people', 'part'].includes(reading.rule) || TESTS_WERE.test(own)
    ? 'cumulative'
    : reader.state.measure;
}

export function metricCurrent(metric: Metric): boolean {
  return ![
    'deaths',
    'recovered',
    'released',
    'vaccinated',
    'tested',
    'confirmed',
    'suspected',
    'tested_negative',
  ].includes(metric);
}
