import type { Measure, Metric } from '../../types.js';
import { type After, type Chosen, concrete, fromAfter } from './zh-after.js';
import { OUTCOMES } from './zh-groups.js';
import { groupAfter, groupBefore, placesOf } from './zh-place.js';
import { type ChineseReading, headNear } from './zh-reading.js';
import type { ChineseToken } from './zh-tokens.js';

const PREDICATE_WORDS = /^(?:确诊|感染|死亡|去世|病亡|治愈|出院|被隔离|被感染)$/;
const THING = /^\s*(?:新|确|疑|本土|境外|输入|病例|个案|无症|死亡|感染|[^，。；]{0,14}(?:病例|死亡))/;
const BARE = /^\s*(?:[，,；;。：:、）)（(+\n]|$|为|在|均|系|是|有|由|来自|自|和|及|与|不明|调查|未|不)/;
const RESULTS: ReadonlySet<string> = new Set(['confirmed', 'tested_negative']);
const VISITS: ReadonlySet<string> = new Set(['fever_visits', 'tested', 'vaccinated']);
/** What a number counts: by the words before it, after it, or those of the list it stands in. */
export function metricFor(reading: ChineseReading, token: ChineseToken, after: After, i: number): Chosen | null {
  const { clause } = reading;
  const { number } = token;
  if (!number) return null;
  // 出院的四个条件: 个 and 起 count cases only with the word for them.
  const visits = clause.metric !== null && /人次$/.test(token.text) && VISITS.has(clause.metric);
  if (number.classifier === 'thing' && !visits && !THING.test(reading.text.slice(token.end, token.end + 24)))
    return null;
  // 新增2例死亡病例，一例91岁，一例88岁
  if (
    number.value === 1 &&
    /^(?:为|是)?(?:[男女]性?，?)?\d{1,3}周?岁/.test(reading.text.slice(token.end, token.end + 8))
  )
    return null;
  const person = number.classifier !== 'case';
  const before = clause.metric;
  const between = clause.metricEnd >= 0 ? reading.text.slice(clause.metricEnd, token.start) : '';
  const partitive = /^(?:中|里|有|中有|当中)/.test(between);
  const chosen = fromAfter(reading, token, after);
  // 确诊的11名患者均已痊愈
  if (chosen && (between === '的' || reading.text[clause.metricEnd - 1] === '的') && OUTCOMES.has(chosen.metric))
    return chosen;
  // 经检测19人呈阳性
  if (before === 'tested' && chosen && RESULTS.has(chosen.metric)) return chosen;
  if (before !== null && !(partitive && chosen) && !(chosen?.strong && unknown(between) > 2)) {
    if (number.classifier === 'none' && !plainAfter(reading, token, between)) return null;
    if (person && !closeEnough(between)) return chosen && number.classifier !== 'none' ? chosen : null;
    return { metric: concrete(reading, before), source: 'before', strong: true, partitive };
  }
  if (chosen && number.classifier !== 'none') return chosen;
  // 从175人增加到1039人, 总数达到21
  const rising = clause.measure === 'cumulative' && reading.last !== null;
  if (rising && clause.afterNumber && number.classifier !== 'thing' && reading.last)
    return { metric: reading.last.metric, source: 'item', strong: false };
  if (continued(reading, i)) return { metric: 'confirmed', source: 'list', strong: false };
  if (
    reading.tokens[i - 1]?.text === '+' &&
    reading.tokens[i - 2]?.kind === 'number' &&
    reading.last?.end === reading.tokens[i - 2]?.end
  )
    return { metric: 'asymptomatic', source: 'item', strong: false };
  if (number.classifier === 'none') return null;
  if (reading.weak?.metric && (number.classifier === 'case' || reading.weak.part))
    return { metric: concrete(reading, reading.weak.metric), source: 'list', strong: false };
  const later = laterMetric(reading, i);
  if (later) return { metric: concrete(reading, later), source: 'list', strong: false };
  if (number.classifier === 'case') {
    if (!reading.state.epidemic || !mayGoBare(reading, token, i)) return null;
    return { metric: inherited(reading), source: headNear(reading) ? 'item' : 'bare', strong: false };
  }
  if (number.classifier !== 'person' || !headNear(reading)) return null;
  const gap = reading.text.slice(clause.start, token.start);
  const item = clause.places.length > 0 || placesOf(reading, token).length > 0 || groupBefore(reading, token) !== null;
  // 其中1名男性、1名女性
  const group = groupAfter(reading, token, null);
  if (
    group !== null &&
    (clause.part || reading.last?.rule === 'count.zh.item') &&
    /^[，、；。）)和]?$/.test(reading.text.slice(token.end + group.length)[0] ?? '')
  )
    return { metric: inherited(reading), source: 'item', strong: false };
  if (item && gap.length < 14 && /^[\s，、；。）)]*$/.test(reading.text[token.end] ?? ''))
    return { metric: inherited(reading), source: 'item', strong: false };
  return null;
}

/** 新增19例, 武汉13例, 其中2例有…: a bare 例 needs something about it that belongs to a list of cases; 三例盆栽 has not. */
function mayGoBare(reading: ChineseReading, token: ChineseToken, i: number): boolean {
  const { clause, text, tokens } = reading;
  const next = tokens[i + 1];
  if (clause.measure !== null || clause.origin !== null || (next?.kind === 'disease' && next.start - token.end < 2))
    return true;
  if (!headNear(reading)) return false;
  return clause.part || clause.places.length > 0 || BARE.test(text.slice(token.end)) || next?.start === token.end;
}

/** 海淀区2例、朝阳区1例，均为新增确诊病例; 3名警察、2名消防员感染: what is said of a list behind it. */
function laterMetric(reading: ChineseReading, i: number): string | null {
  const { tokens } = reading;
  const number = tokens[i]?.number;
  if (!number || number.classifier === 'thing' || headNear(reading)) return null;
  for (let j = i + 1, numbers = 0; j < tokens.length; j++) {
    const next = tokens[j] as ChineseToken;
    if (next.kind === 'stop' && !/[、，,]/.test(next.text)) return null;
    if (next.kind === 'number') numbers++;
    if (next.kind === 'all') {
      const metric = tokens.slice(j + 1, j + 4).find(({ kind }) => kind === 'metric');
      if (number.classifier !== 'case' || !metric) return null;
      const measure = tokens.slice(j + 1, j + 4).find(({ kind }) => kind === 'measure');
      if (measure && measure.name !== 'fall') reading.clause.measure ??= measure.name as Measure;
      return metric.name;
    }
    if (next.kind !== 'metric') continue;
    const listed = numbers > 0 && groupAfter(reading, tokens[i] as ChineseToken, null) !== null;
    return listed && PREDICATE_WORDS.test(next.text) ? next.name : null;
  }
  return null;
}

/** How much of the text between a metric and its number says something else: 患者隐瞒情况致68名医务人员被隔离. */
function unknown(between: string): number {
  return between.replace(/[\s：:*]|人数|总数|已经|超过|上升|增加|病例|达到?|[为至到是有共约近了中其已]/g, '').length;
}

/** 182+534例: confirmed and asymptomatic are written so. */
function continued(reading: ChineseReading, i: number): boolean {
  return reading.tokens[i + 1]?.text === '+' && reading.clause.origin !== null;
}

/** A number without a classifier counts only when the word for what is counted leads straight to it: 累计确诊：345。 */
function plainAfter(reading: ChineseReading, token: ChineseToken, between: string): boolean {
  if (
    !/^(?:数|人数|病例|总数|人员|[为达至到是有共约近了：:\s]|已经|已经|突破|超过?|逾|接近|近|不足|不到|至少|多达|高达|上升|增加|增|升|总计|累计)*$/.test(
      between,
    )
  )
    return false;
  const next = reading.text.slice(token.end, token.end + 2);
  return (
    /^\s*(?:$|[，,；;。、）)（(+|\n])/.test(next) &&
    (reading.clause.metricEnd < token.start || /[万亿]/.test(token.text))
  );
}

function closeEnough(between: string): boolean {
  return between.length <= 14 && !/[，；。]/.test(between);
}

function inherited(reading: ChineseReading): Metric {
  if (reading.head && headNear(reading)) return reading.head.metric;
  return reading.state.speaksOfConfirmed ? 'confirmed' : 'cases';
}
