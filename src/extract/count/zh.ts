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
        if (/今|昨/.test(token.text) && reading.frame === null) setFrame(reading, 'new');
        break;
      case 'copula':
        readCopula(reading, i, token);
        break;
      default:
    }
  }
  // 车祸造成3人死亡
  if (reading.disease === null && CALAMITY.test(reading.text) && !OUTBREAK.test(reading.text)) return [];
  for (const draft of reading.drafts) draft.disease ??= reading.disease;
  if (reading.drafts.length > 0) {
    reading.state.head = reading.stack[0]?.head ?? reading.head;
    reading.state.main = reading.main;
    reading.state.line = reading.line;
  }
  return reading.drafts;
}

function readMetric(reading: ChineseReading, token: ChineseToken): void {
  const { clause } = reading;
  const adjacent =
    /^(?:的|境外输入|本土|本地)*$/.test(reading.text.slice(clause.metricEnd, token.start)) && clause.metricEnd >= 0;
  let name = token.name;
  if (name === 'converted') {
    clause.subset = token.text;
    name = 'confirmed';
  }
  const keep =
    clause.metric !== null &&
    (name === 'case' ||
      (adjacent &&
        OUTCOMES.has(clause.metric) &&
        ['confirmed', 'asymptomatic', 'contacts', 'suspected'].includes(name)));
  if (!keep) {
    clause.metric = name as Metric | 'case';
    clause.placeAfterMetric = false;
  }
  if (/^(?:尚在|正在|仍在)/.test(token.text)) clause.measure = 'current';
  if (/当日/.test(token.text)) clause.measure = 'new';
  clause.metricEnd = token.end;
  reading.named.push({ kind: 'metric', name, start: token.start });
  // 累计确诊/死亡：320例/11例
  const [one, two] = reading.named.slice(-2);
  if (
    one &&
    two &&
    one.kind === 'metric' &&
    reading.text[two.start - 1] === '/' &&
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

function readMeasure(reading: ChineseReading, token: ChineseToken): void {
  if (/^(?:截|.*目前为止|至此)/.test(token.text)) {
    setFrame(reading, 'cumulative');
    reading.clause.measure = null;
    return;
  }
  if (/^(?:当[日天周]|[本上]周|单日|.*小时内?)$/.test(token.text) && reading.frame === null) setFrame(reading, 'new');
  if (/^达[到至]$/.test(token.text) && reading.clause.measure === 'new') return;
  if (/^发现/.test(token.text) && reading.clause.measure !== null) return;
  if (/^(?:共|共计|总共|合计)$/.test(token.text) && reading.frame === 'new') return;
  // 较去年同期的19例增加18例
  if (reading.compared && reading.clause.afterNumber && /^(?:增加|增长|上升|减少)了?$/.test(token.text)) {
    reading.clause.fall = /减少/.test(token.text);
    reading.clause.measure = 'change';
    return;
  }
  if (token.name === 'change' || token.name === 'fall') reading.level = reading.clause.measure;
  reading.clause.reached = /[降落升增达倍番一少]番?[至到]$/.test(token.text);
  reading.grew = /^(?:增加|增长|上升)了?$/.test(token.text);
  reading.clause.fall = token.name === 'fall';
  reading.clause.measure = token.name === 'fall' ? 'change' : (token.name as Measure);
}

function readPlace(reading: ChineseReading, token: ChineseToken): void {
  const { clause } = reading;
  if (/^(?:国内|乡镇|县区|街镇|村镇)$/.test(token.text)) return;
  if (comesFrom(reading, token)) return;
  const place = reading.written.slice(token.start, token.end);
  clause.places.push(place);
  reading.named.push({ kind: 'place', name: place, start: token.start });
  clause.placeAfterMetric = clause.metric !== null;
  if (!clause.afterNumber) reading.state.documentPlace ??= place;
}

const FROM_BEFORE = /(?:自|从|由|赴|经|途经|来自|返回自)(?:在)?$/;
const FROM_AFTER = /^(?:籍|入境|输入|回国|归国|返[回抵京沪]|抵|飞往|飞抵|航班|转机)/;

/** 自法国、阿联酋和巴基斯坦入境: where people come from is not where they are counted. */
function comesFrom(reading: ChineseReading, token: ChineseToken): boolean {
  const { text, elsewhere } = reading;
  const listed = elsewhere >= 0 && /^[、和及与或]$/.test(text.slice(elsewhere, token.start));
  const from =
    listed ||
    FROM_BEFORE.test(text.slice(Math.max(0, token.start - 3), token.start)) ||
    FROM_AFTER.test(text.slice(token.end, token.end + 4));
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
