import type { After } from './zh-after.js';
import type { ChineseReading, Clause } from './zh-reading.js';
import type { ChineseToken } from './zh-tokens.js';

/** 则 may be said of persons without a word for them in between. */
const GROUP =
  /(?:人员|人口|居民|市民|学生|教师|老师|教职工|师生|医护|医生|护士|籍|员工|职工|工人|农民|村民|旅客|乘客|游客|儿童|婴儿|幼儿|老人|孕妇|产妇|男性|女性|男|女|男童|女童|者|人士|船员|司机|警察|民警|消防员|官兵|士兵|囚犯|犯人|家属|亲属|学员|运动员|公民|来|转归)$/;
/** Words for everybody who is ill, and states, are no group. */
const NO_GROUP = /(?:感染者|患者|病人|死者|康复者|接触者|居民|市民|人口)$|^(?:者|来|籍|男女|人员)$/;
const CASES =
  /^(?:新增|由)?(?:本土|本地|境外输入|境外|输入)?(?:确诊|疑似|关联|死亡|感染)*(?:病例|感染者?|无症状感染者|个案|输入)?$/;
const STOP_PLACE =
  /^(?:乡镇|县区|街镇|男|女|男性|女性|轻症|重症|目前|今天|今日|昨日|当日|同时|此外|另外|其他|患者|病例|现有|疫苗|社区|隔离点|学校|医院|医院内|院内|家庭|境外|国外|筛查|其余|总数|人数|新增|约|共|计|已|达|有|为|是|和|及|又|再|仅|只|了|的|前|后|这|那|每|日|周|月|一家|同一)$/;
/** Characters of verbs, times, posts and rooms: 现已导致5人感染, 当时校园内无一例, 驾驶员、装卸工 name no place before their number. */
const NO_NAME =
  /[致导引由发现造称说示已有共达被据使让含计约了到过着的是在与等其这那另减须则没员时]|.无|流行病|[今去前]年|病房|(?:疟|病|症|型|热|炎|疫苗|核酸|筛查|检测)$/;
const HAN_NAME = /^[\u4e00-\u9fff·]{2,8}$/;

/** 中山、肇庆各有1例: the names of a list, when there is nothing else in it. */
export function namesBefore(reading: ChineseReading, clause: Clause, end: number): string[] | null {
  if (reading.elsewhere >= clause.start) return null;
  if (clause.afterNumber || clause.places.length > 0 || clause.metric || clause.measure) return null;
  const name = reading.text
    .slice(clause.start, end)
    .trim()
    .replace(/^(?:其中|和|及|以及)/, '');
  if (!HAN_NAME.test(name)) return null;
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

/** 其中外籍人员4人, 男25例 */
export function groupBefore(reading: ChineseReading, token: ChineseToken): string | null {
  const gap = reading.text
    .slice(Math.max(reading.clause.start, reading.clause.metricEnd), token.start)
    .replace(/^(?:[\s：:，、的]|其中|包括|包含|涉及|中|有)*/, '')
    .replace(/(?:有|为|共|已有|约|\s)*$/, '')
    .replace(/^.*的/, '');
  return (gap.length > 1 || /^[男女]$/.test(gap)) && gap.length < 16 && GROUP.test(gap) && !/\d/.test(gap.slice(-3))
    ? gap
    : null;
}

/** 5名医护人员感染: the words between the number and what is said of them. */
export function groupAfter(reading: ChineseReading, token: ChineseToken, until: number | null): string | null {
  if (!/[名位个人例]$/.test(token.text)) return null;
  const [words = ''] = /^[^，。；、和及（）()\d]{1,14}/.exec(reading.text.slice(token.end, until ?? undefined)) ?? [];
  const group = words.replace(/(?:已|均|都|先后|被|也|新近|相继|陆续|目前|正在?|仍|在)*$/, '');
  return group.length > 1 && GROUP.test(group) && !NO_GROUP.test(group) ? group : null;
}

export function subsetOf(reading: ChineseReading, token: ChineseToken, i: number, after: After): string | null {
  const before = groupBefore(reading, token);
  if (before) return before;
  const noun = after.nouns.find(({ name }) => name !== 'case');
  const group =
    after.copula || token.number?.classifier === 'case' ? null : groupAfter(reading, token, noun?.start ?? null);
  if (group && (noun || /^[，。；、和）)]?$/.test(reading.text[token.end + group.length] ?? ''))) return group;
  const next = reading.tokens[i + 1];
  if (next?.kind !== 'copula' || next.start - token.end > 1) return null;
  const stop = reading.tokens.slice(i + 2).find((t) => t.kind === 'stop' || t.kind === 'number');
  const phrase = reading.text.slice(next.end, stop?.start ?? reading.text.length).replace(/[。；\s]+$/, '');
  return phrase.length > 1 && phrase.length < 40 && !CASES.test(phrase) ? phrase : null;
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
