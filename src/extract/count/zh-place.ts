import type { ChineseReading, Clause } from './zh-reading.js';
import type { ChineseToken } from './zh-tokens.js';

/** 则 may be said of persons without a word for them in between. */
const GROUP = /(?:人员|人口|居民|市民|学生|医护|籍|员工|旅客|乘客|儿童|老人|男性|女性|男|女|者|人士|船员|来|转归)$/;
const STOP_PLACE =
  /^(?:男|女|男性|女性|轻症|重症|目前|今天|今日|昨日|当日|同时|此外|另外|其他|患者|病例|现有|其余|总数|人数|新增|约|共|计|已|达|有|为|是|和|及|又|再|仅|只|了|的|前|后|这|那|每|日|周|月|一家|同一)$/;
/** Characters of verbs, times, posts and rooms: 现已导致5人感染, 当时校园内无一例, 驾驶员、装卸工 name no place before their number. */
const NO_NAME = /[致导引发现造称说示已有共达被据使让含计约了到过着的是在与等其这那另减须则没员时]|.无|[今去前]年|病房/;
const HAN_NAME = /^[\u4e00-\u9fff·]{2,8}$/;

/** 中山、肇庆各有1例: the names of a list, when there is nothing else in it. */
export function namesBefore(reading: ChineseReading, clause: Clause, end: number): string[] | null {
  const name = reading.text
    .slice(clause.start, end)
    .trim()
    .replace(/^(?:其中|和|及|以及)/, '');
  if (clause.afterNumber || clause.places.length > 0 || clause.metric || clause.measure || !HAN_NAME.test(name))
    return null;
  return STOP_PLACE.test(name) || GROUP.test(name) || NO_NAME.test(name)
    ? null
    : [asWritten(reading, name, clause.start)];
}

export function placesOf(reading: ChineseReading, token: ChineseToken): string[] {
  const { clause } = reading;
  if (clause.places.length > 0) return clause.places;
  const before = reading.tokens.findLast(
    (other) =>
      other.end <= token.start && other.start >= clause.start && other.kind !== 'each' && other.kind !== 'part',
  );
  if (before && !['metric', 'copula', 'stop'].includes(before.kind)) return [];
  const from = Math.max(clause.start, before?.end ?? 0);
  const gap = reading.text
    .slice(from, token.start)
    .replace(/^[\s：:]*(?:病例|中|其中|包括|包含|含|分别为|分布在|分别|有|为|在|由|：|:|，)*/, '')
    .replace(/(?:各|报告|新增|有|累计|：|:|\s)+$/, '')
    .trim();
  if (!HAN_NAME.test(gap) || STOP_PLACE.test(gap) || GROUP.test(gap) || NO_NAME.test(gap)) return [];
  return [asWritten(reading, gap, from)];
}

function asWritten(reading: ChineseReading, folded: string, from: number): string {
  const start = reading.text.indexOf(folded, from);
  return reading.written.slice(start, start + folded.length);
}

export function subsetOf(reading: ChineseReading, token: ChineseToken, i: number): string | null {
  const gap = reading.text
    .slice(Math.max(reading.clause.start, reading.clause.metricEnd), token.start)
    .replace(/^[\s：:，其中、]*/, '')
    .trim();
  if (gap.length > 1 && gap.length < 16 && GROUP.test(gap)) return gap;
  const next = reading.tokens[i + 1];
  if (next?.kind !== 'copula' || next.start - token.end > 1) return null;
  const stop = reading.tokens.slice(i + 2).find((t) => t.kind === 'stop' || t.kind === 'number');
  const phrase = reading.text.slice(next.end, stop?.start ?? reading.text.length).replace(/[。；\s]+$/, '');
  return phrase.length > 1 && phrase.length < 40 ? phrase : null;
}

/** Is the number an item of a list of places? 德州市4例（乐陵市2例 */
export function listed(reading: ChineseReading, i: number): boolean {
  const before = reading.tokens[i - 1];
  const mark = reading.tokens[i - 2];
  return (
    before?.kind === 'place' &&
    (mark?.kind === 'part' || /^[、，：:（(]$/.test(mark?.text ?? '')) &&
    reading.clause.metric === null
  );
}

export function setPlace(reading: ChineseReading, place: string): void {
  const general = /^(?:全国|全球|全世界|国内)$/.test(place);
  // 31个省报告 in a document on the whole country is that country.
  reading.place = /^\d/.test(place) && reading.state.documentPlace === '全国' ? '全国' : place;
  if (reading.stack.length === 0 && !general) reading.state.place = reading.place;
  if (general && reading.stack.length === 0) reading.state.place = place;
}
