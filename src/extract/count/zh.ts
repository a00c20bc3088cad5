import { CHINESE_CALAMITY } from '../../lexicon/count-words-zh.js';
import type { Measure, Metric, Origin, Qualifier, Span } from '../../types.js';
import type { Draft, State } from './state.js';
import { OUTCOMES } from './zh-groups.js';
import { readMark } from './zh-marks.js';
import { readNumber, readZero } from './zh-number.js';
import { setPlace } from './zh-place.js';
import { ChineseReading, headOf, setFrame } from './zh-reading.js';
import { chineseTokens } from './zh-scan.js';
import type { ChineseToken } from './zh-tokens.js';

const CALAMITY = new RegExp(CHINESE_CALAMITY);
/** Words of an outbreak, by which a death is one of illness though an accident is named beside it. */
const OUTBREAK = /病例|确诊|感染|病毒|疫病|疫苗|疑似|隔离/;

/** Reads the counts of one Chinese sentence. `text` is folded, `written` as it stands. */
export function readChinese(
  text: string,
  written: string,
  state: State,
  line: number,
  sentence: number,
  places: readonly Span[],
): Draft[] {
  return walk(new ChineseReading(text, written, chineseTokens(text, places), state, line, sentence));
}

function walk(reading: ChineseReading): Draft[] {
  if (reading.state.line !== reading.line) reading.state.measure = null;
  reading.frame = reading.state.measure;
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i] as ChineseToken;
    switch (token.kind) {
      case 'number':
        i = readNumber(reading, i, token);
        break;
      case 'zero':
        i = readZero(reading, i, token);
        break;
      case 'stop':
        readMark(reading, i, token);
        break;
      case 'metric':
        readMetric(reading, token);
        break;
      case 'measure':
        readMeasure(reading, token);
        break;
      case 'origin':
        reading.clause.origin = token.name as Origin;
        break;
      case 'place':
        readPlace(reading, token);
        break;
      case 'own':
        if (reading.state.documentPlace) setPlace(reading, reading.state.documentPlace);
        break;
      case 'period':
        setFrame(reading, 'new');
        break;
      case 'disease':
        reading.disease = reading.written.slice(token.start, token.end);
        break;
      case 'part':
        reading.clause.part = true;
        // 其中16267例确诊，分别为1632例境外移入: parts of the part.
        if (token.text === '分别') shareOut(reading);
        if (token.text === '分别' && reading.last) reading.head = headOf(reading, reading.last);
        break;
      case 'each':
        reading.clause.each = true;
        break;
      case 'all':
        reading.clause.all = true;
        readAll(reading, i);
        break;
      case 'qualifier':
        reading.clause.qualifier = token.name as Qualifier;
        reading.clause.qualifierEnd = token.end;
        break;
      case 'date':
        if (reading.frame === null && (token.text.includes('今') || token.text.includes('昨')))
          setFrame(reading, 'new');
        break;
      case 'copula':
        readCopula(reading, i, token);
        break;
      default:
    }
  }
  if (reading.drafts.length === 0) return reading.drafts;
  // 车祸造成3人死亡
  if (reading.disease === null && !OUTBREAK.test(reading.text) && CALAMITY.test(reading.text)) return [];
  for (const draft of reading.drafts) draft.disease ??= reading.disease;
  reading.state.head = reading.stack[0]?.head ?? reading.head;
  reading.state.main = reading.main;
  reading.state.line = reading.line;
  return reading.drafts;
}

function readMetric(reading: ChineseReading, token: ChineseToken): void {
  const { clause } = reading;
  let name = token.name;
  if (name === 'converted') {
    clause.subset = token.text;
    name = 'confirmed';
  }
  const keep =
    clause.metric !== null &&
    (name === 'case' ||
      (OUTCOMES.has(clause.metric) &&
        ['confirmed', 'asymptomatic', 'contacts', 'suspected'].includes(name) &&
        clause.metricEnd >= 0 &&
        /^(?:的|境外输入|本土|本地)*$/.test(reading.text.slice(clause.metricEnd, token.start))));
  if (!keep) {
    clause.metric = name as Metric | 'case';
    clause.placeAfterMetric = false;
  }
  if (token.text[1] === '在' && '尚正仍'.includes(token.text[0] as string)) clause.measure = 'current';
  if (token.text.includes('当日')) clause.measure = 'new';
  clause.metricEnd = token.end;
  reading.named.push({ kind: 'metric', name, start: token.start });
  // 累计确诊/死亡：320例/11例
  if (
    reading.text[token.start - 1] === '/' &&
    reading.named.at(-2)?.kind === 'metric' &&
    /^[：:]/.test(reading.text.slice(token.end))
  )
    shareOut(reading);
}

/** 确诊病例和无症状感染者分别为5例和8例: the first number is of the first state, the second of the second. */
function shareOut(reading: ChineseReading): void {
  const list = (kind: 'metric' | 'place'): string[] =>
    reading.named.filter((one) => one.kind === kind).map(({ name }) => name);
  const metrics = list('metric');
  reading.sharedMeasure = reading.clause.measure ?? reading.weak?.measure ?? null;
  const places = list('place');
  if (metrics.length > 1) reading.queue = metrics.map((metric) => ({ metric: metric as Metric | 'case', place: null }));
  else if (places.length > 1) reading.queue = places.map((place) => ({ metric: null, place }));
}

const PERIODS: ReadonlySet<string> = new Set(['当日', '当天', '当周', '本周', '上周', '单日']);
const TOTALS: ReadonlySet<string> = new Set(['共', '共计', '总共', '合计']);
const RISES: ReadonlySet<string> = new Set(['增加', '增长', '上升', '增加了', '增长了', '上升了']);
const FALLS: ReadonlySet<string> = new Set(['减少', '减少了']);

function readMeasure(reading: ChineseReading, token: ChineseToken): void {
  const { text } = token;
  if (text[0] === '截' || text.startsWith('至此') || text.includes('目前为止')) {
    setFrame(reading, 'cumulative');
    reading.clause.measure = null;
    return;
  }
  if (reading.frame === null && (PERIODS.has(text) || /小时内?$/.test(text))) setFrame(reading, 'new');
  if (reading.clause.measure === 'new' && (text === '达到' || text === '达至')) return;
  if (reading.clause.measure !== null && text.startsWith('发现')) return;
  if (reading.frame === 'new' && TOTALS.has(text)) return;
  // 较去年同期的19例增加18例
  const rises = RISES.has(text);
  if (reading.compared && reading.clause.afterNumber && (rises || FALLS.has(text))) {
    reading.clause.fall = !rises;
    reading.clause.measure = 'change';
    return;
  }
  if (token.name === 'change' || token.name === 'fall') reading.level = reading.clause.measure;
  const last = text.at(-1);
  reading.clause.reached = (last === '至' || last === '到') && '降落升增达倍番一少'.includes(text.at(-2) ?? '-');
  reading.grew = rises;
  reading.clause.fall = token.name === 'fall';
  reading.clause.measure = token.name === 'fall' ? 'change' : (token.name as Measure);
}

const NOWHERE: ReadonlySet<string> = new Set(['国内', '乡镇', '县区', '街镇', '村镇']);

function readPlace(reading: ChineseReading, token: ChineseToken): void {
  const { clause } = reading;
  if (NOWHERE.has(token.text)) return;
  if (comesFrom(reading, token)) return;
  const place = reading.written.slice(token.start, token.end);
  clause.places.push(place);
  reading.named.push({ kind: 'place', name: place, start: token.start });
  clause.placeAfterMetric = clause.metric !== null;
  if (!clause.afterNumber) reading.state.documentPlace ??= place;
}

/** Last characters before a place that people come from: 来自, 途经, 自在. */
const FROM = '自从由赴经';
const FROM_AFTER = /^(?:籍|入境|输入|回国|归国|返[回抵京沪]|抵|飞往|飞抵|航班|转机)/;

/** 自法国、阿联酋和巴基斯坦入境: where people come from is not where they are counted. */
function comesFrom(reading: ChineseReading, token: ChineseToken): boolean {
  const { text, elsewhere } = reading;
  const listed = elsewhere >= 0 && token.start === elsewhere + 1 && '、和及与或'.includes(text[elsewhere] as string);
  const before = text[token.start - 1] === '在' ? token.start - 2 : token.start - 1;
  const from = listed || FROM.includes(text[before] ?? '-') || FROM_AFTER.test(text.slice(token.end, token.end + 4));
  // 来自美国1例: the list is by country.
  if (from && /^\d/.test(text.slice(token.end))) return false;
  if (from) reading.elsewhere = token.end;
  return from;
}

/** 5例…，均为境外移入 says of the counts before where they come from. */
function readAll(reading: ChineseReading, i: number): void {
  const next = reading.tokens[i + 1];
  const alone = next && /^(?:[，,；;。、（(]|报告|$)/.test(reading.text.slice(next.end));
  if (
    next?.kind === 'place' &&
    alone &&
    reading.last?.place === reading.place &&
    next.start - (reading.tokens[i]?.end ?? 0) < 2
  )
    reading.last.place = reading.written.slice(next.start, next.end);
  if (next?.kind !== 'origin' || !reading.last) return;
  const number = reading.tokens.slice(i + 1).find((token) => token.kind === 'number' || token.kind === 'stop');
  if (number?.kind === 'number') return;
  reading.last.origin = next.name as Origin;
  if (reading.lastWasHead) reading.head = headOf(reading, reading.last);
}

/** 新增死亡病例1例，为境外输入病例 */
function readCopula(reading: ChineseReading, i: number, token: ChineseToken): void {
  const { clause, last } = reading;
  if (!last || token.start !== clause.start || reading.tokens[i + 1]?.kind !== 'origin') return;
  const number = reading.tokens.slice(i + 1).find(({ kind }) => kind === 'number' || kind === 'stop');
  if (number?.kind !== 'number') last.origin ??= reading.tokens[i + 1]?.name as Origin;
}
