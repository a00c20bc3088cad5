import type { Measure, Metric, Origin } from '../../types.js';
import { OUTCOMES, SEVERITIES } from './zh-groups.js';
import { placesOf } from './zh-place.js';
import type { ChineseReading } from './zh-reading.js';
import type { ChineseToken } from './zh-tokens.js';

const PREDICATES: ReadonlySet<string> = new Set([
  'deaths',
  'recovered',
  'released',
  'quarantined',
  'tested',
  'hospitalized',
  'tested_negative',
]);
const THING = /^\s*(?:新|确|疑|本土|境外|输入|病例|个案|无症|死亡|感染|[^，。；]{0,14}(?:病例|死亡))/;
const BARE = /^\s*(?:[，,；;。：:、）)（(+\n]|$|为|在|均|系|是|有|由|来自|自|和|及|与|不明|调查|未|不)/;
const ELSE_ILL = /癌|肿瘤|心脏|糖尿|透析|尿毒|白血|精神|骨折|慢性|孕|产妇|车祸|火灾/;

export interface After {
  readonly nouns: { name: string; gap: number; start: number; end: number }[];
  copula: boolean;
  origin: Origin | null;
  measure: Measure | null;
  until: number;
  converted: boolean;
}

export interface Chosen {
  readonly metric: Metric;
  /** Where the metric stood: before or after the number, before the list it begins, in the head, nowhere. */
  readonly source: 'before' | 'after' | 'list' | 'item' | 'bare';
  readonly strong: boolean;
  /** 确诊病例中，女性1例 */
  readonly partitive?: boolean;
}

/** What follows a number within its clause: 13名患者治愈出院. */
export function wordsAfter(reading: ChineseReading, i: number, token: ChineseToken): After {
  const found: After = { nouns: [], copula: false, origin: null, measure: null, until: token.end, converted: false };
  let end = token.end;
  for (let j = i + 1; j < reading.tokens.length; j++) {
    const next = reading.tokens[j] as ChineseToken;
    const following = reading.tokens[j + 1];
    // 1例境外输入无症状感染者 治愈出院7例: the word right before the next number is that number's.
    if (
      next.kind === 'metric' &&
      found.nouns.length > 0 &&
      following?.kind === 'number' &&
      following.start === next.end
    )
      break;
    if (next.kind === 'number' || next.kind === 'zero' || next.kind === 'stop' || next.kind === 'part') break;
    if (next.kind === 'copula' || next.kind === 'all') found.copula ||= found.nouns.length === 0;
    if (next.kind === 'origin') found.origin ??= next.name as Origin;
    if (next.kind === 'measure') {
      if (next.name === 'new' && next.start - end < 2) found.measure = 'new';
      else if (/^(?:累计|总|共|合计|增至|现有|尚有|新增)/.test(next.text)) break;
      else if (/^已/.test(next.text)) found.measure ??= 'cumulative';
      else if (/^(?:正在|尚在|仍在)/.test(next.text)) found.measure = 'current';
    }
    if (next.kind === 'metric') {
      found.nouns.push({ name: next.name, gap: next.start - end, start: next.start, end: next.end });
      if (next.name === 'converted') found.converted = true;
      found.until = next.end;
      if (/^(?:正在|尚在)/.test(next.text)) found.measure = 'current';
    }
    end = next.end;
  }
  return found;
}

export function metricFor(reading: ChineseReading, token: ChineseToken, after: After, i: number): Chosen | null {
  const { clause } = reading;
  const { number } = token;
  if (!number) return null;
  // 出院的四个条件: 个 and 起 count cases only with the word for them.
  if (number.classifier === 'thing' && !THING.test(reading.text.slice(token.end, token.end + 24))) return null;
  const person = number.classifier !== 'case';
  const before = clause.metric;
  const between = clause.metricEnd >= 0 ? reading.text.slice(clause.metricEnd, token.start) : '';
  const partitive = /^(?:中|里|有|中有|当中)/.test(between);
  const chosen = fromAfter(reading, token, after);
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
  if (number.classifier === 'case') {
    if (!reading.state.epidemic || !mayGoBare(reading, token, i)) return null;
    return { metric: inherited(reading), source: headNear(reading) ? 'item' : 'bare', strong: false };
  }
  if (number.classifier !== 'person' || !headNear(reading)) return null;
  const gap = reading.text.slice(clause.start, token.start);
  const item = clause.places.length > 0 || placesOf(reading, token).length > 0;
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

/** How much of the text between a metric and its number says something else: 患者隐瞒情况致68名医务人员被隔离. */
function unknown(between: string): number {
  return between.replace(/[\s：:*]|人数|总数|已经|超过|上升|增加|病例|达到?|[为至到是有共约近了中其已]/g, '').length;
}

/** 182+534例: confirmed and asymptomatic are written so. */
function continued(reading: ChineseReading, i: number): boolean {
  return reading.tokens[i + 1]?.text === '+' && reading.clause.origin !== null;
}

/** The metric that the words after the number give, if they do. */
function fromAfter(reading: ChineseReading, token: ChineseToken, after: After): Chosen | null {
  const { number } = token;
  const first = after.nouns[0];
  if (!number || !first || (number.classifier === 'none' && first.gap > 1)) return null;
  const make = (name: string, strong: boolean): Chosen => ({
    metric: concrete(reading, name),
    source: 'after',
    strong,
  });
  if (after.copula) {
    // 5例为确诊病例的密切接触者 says who they are, 2例为重症 says what is counted.
    const last = after.nouns.at(-1);
    if (!last || !first || after.nouns.length > 1) return null;
    const closes = /^[，,；;。、）)（(\s]?$/.test(reading.text.slice(last.end, last.end + 1));
    if (first.name === 'converted' || first.name === 'contacts' || first.name === 'case' || !closes) return null;
    return SEVERITIES.has(first.name) ||
      first.name === 'asymptomatic' ||
      first.name === 'confirmed' ||
      first.name === 'suspected'
      ? make(first.name, true)
      : null;
  }
  const next = reading.text.slice(first.end, first.end + 1);
  // 2人的接触者共9人
  if (first.name === 'contacts' && reading.text.startsWith('的', token.end)) return null;
  if (
    number.classifier !== 'case' &&
    first.gap > (PREDICATES.has(first.name) ? 14 : 4) &&
    !diseaseBetween(reading, token.end, first.start)
  )
    return null;
  if (first.gap > 30) return null;
  // 15名癌症晚期病人 have something else.
  if (first.name === 'case' && ELSE_ILL.test(reading.text.slice(token.end, first.start))) return null;
  if (next === '中') return make(first.name === 'converted' ? 'confirmed' : first.name, true);
  const outcome = after.nouns.slice(1).find((noun) => OUTCOMES.has(noun.name));
  const patients = ['case', 'confirmed', 'cases', 'infected', 'tested', 'severe', 'critical'].includes(first.name);
  if (outcome && (patients || (first.name === 'asymptomatic' && outcome.name === 'released')))
    return make(outcome.name, true);
  const stay = after.nouns.slice(1).find((noun) => noun.name === 'hospitalized');
  if (stay && patients && first.name !== 'tested') return make('hospitalized', true);
  if (reading.text[token.start - 1] === '对' && after.nouns.some((noun) => noun.name === 'tested'))
    return make('tested', true);
  if (first.name === 'tested' && after.nouns[1]) return make(after.nouns[1].name, true);
  return make(first.name === 'converted' ? 'confirmed' : first.name, true);
}

function diseaseBetween(reading: ChineseReading, start: number, end: number): boolean {
  return reading.tokens.some((token) => token.kind === 'disease' && token.start >= start && token.end <= end);
}

/** A number without a classifier counts only when the word for what is counted leads straight to it: 累计确诊：345。 */
function plainAfter(reading: ChineseReading, token: ChineseToken, between: string): boolean {
  if (!/^(?:数|人数|病例|总数|人员|[为达至到是有共约近了：:\s]|已经|超过|上升|增加|增|升|总计|累计)*$/.test(between))
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

export function headNear(reading: ChineseReading): boolean {
  if (!reading.head) return false;
  return reading.line - reading.head.line <= 6;
}

function inherited(reading: ChineseReading): Metric {
  if (reading.head && headNear(reading)) return reading.head.metric;
  return reading.state.speaksOfConfirmed ? 'confirmed' : 'cases';
}

/** 病例 alone is what the head of the sentence counts, else what the document counts. */
export function concrete(reading: ChineseReading, name: string): Metric {
  if (name === 'converted') return 'confirmed';
  if (name === 'infected' && (reading.head?.sentence !== reading.sentence || reading.clause.measure)) return 'cases';
  if (name !== 'case' && name !== 'infected') return name as Metric;
  const head = reading.head;
  const part = reading.clause.part || reading.weak?.part || reading.clause.afterNumber || !reading.lastWasHead;
  if (head && head.sentence === reading.sentence && head.metric === 'deaths' && part && !reading.clause.measure)
    return 'deaths';
  if (
    head &&
    head.sentence === reading.sentence &&
    ['confirmed', 'cases', 'asymptomatic', 'suspected'].includes(head.metric)
  )
    return head.metric;
  return reading.state.speaksOfConfirmed ? 'confirmed' : 'cases';
}
