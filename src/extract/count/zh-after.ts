import type { Measure, Metric, Origin } from '../../types.js';
import { OUTCOMES, SEVERITIES } from './zh-groups.js';
import { type ChineseReading, headNear } from './zh-reading.js';
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
/** People who do something for the ill. */
const HELPERS =
  /^(?:名|位|个)?(?:[^，。；]{0,6}(?:专家|医护|医生|护士|医务|志愿者|工作人员|队员|干部|民警|警察|记者|司机|党员|官兵|代表|议员|教授|院士))/;
const ELSE_ILL = /癌|肿瘤|心脏|糖尿|透析|尿毒|白血|精神|骨折|慢性|孕|产妇|车祸|火灾/;

/** The words that follow a number in its clause. */
export interface After {
  readonly nouns: { name: string; gap: number; start: number; end: number }[];
  copula: boolean;
  origin: Origin | null;
  measure: Measure | null;
  until: number;
  converted: boolean;
}

/** The metric of a number, and how it was told. */
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

/** The metric that the words after the number give, if they do. */
export function fromAfter(reading: ChineseReading, token: ChineseToken, after: After): Chosen | null {
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
    // 7例为本土病例
    if (first.name === 'case' && closes && after.origin && !headNear(reading)) return make('case', true);
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
  // 3名专家赴疫区指导救治患者
  if (first.name === 'case' && number.classifier === 'person' && HELPERS.test(reading.text.slice(token.end)))
    return null;
  if (first.name === 'case' && ELSE_ILL.test(reading.text.slice(token.end, first.start))) return null;
  if (next === '中') return make(first.name === 'converted' ? 'confirmed' : first.name, true);
  const outcome = after.nouns.slice(1).find((noun) => OUTCOMES.has(noun.name));
  const patients = ['case', 'confirmed', 'cases', 'infected', 'tested', 'severe', 'critical'].includes(first.name);
  if (outcome && (patients || (first.name === 'asymptomatic' && outcome.name === 'released')))
    return make(outcome.name, true);
  const calm = after.nouns.slice(1).find((noun) => noun.name === 'stable');
  if (calm && patients) return make('stable', true);
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

/** 病例 alone is what the head of the sentence counts, else what the document counts. */
export function concrete(reading: ChineseReading, name: string): Metric {
  if (name === 'converted') return 'confirmed';
  if (name === 'infected' && reading.head && OUTCOMES.has(reading.head.metric)) return 'cases';
  if (name === 'infected' && (reading.head?.sentence !== reading.sentence || reading.clause.measure)) return 'cases';
  if (name !== 'case' && name !== 'infected') return name as Metric;
  const head = reading.head;
  const part = reading.clause.part || reading.weak?.part || reading.clause.afterNumber || !reading.lastWasHead;
  if (head && head.sentence === reading.sentence && OUTCOMES.has(head.metric) && part && !reading.clause.measure)
    return head.metric;
  // 累计报告病例230例，包括确诊病例190例和疑似病例40例
  if (
    name === 'case' &&
    /^[^。；]{0,6}(?:\d|例)[^。；]{0,12}(?:包括|其中|含|（)[^。；]{0,24}疑似/.test(
      reading.text.slice(reading.clause.metricEnd),
    )
  )
    return 'cases';
  if (
    head &&
    head.sentence === reading.sentence &&
    ['confirmed', 'cases', 'asymptomatic', 'suspected'].includes(head.metric)
  )
    return head.metric;
  return reading.state.speaksOfConfirmed ? 'confirmed' : 'cases';
}
