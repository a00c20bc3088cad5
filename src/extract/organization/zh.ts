import { chineseLeft, chinesePlaces } from '../../lexicon/organization-words.js';
import type { Candidate } from './candidate.js';
import { isDigit, isHan, isLetter, isUpper } from './tokens.js';
import { buildTrie, type Trie } from './trie.js';
import { endingTrie, knownNames, words } from './value.js';

/** What may begin with a unit, as bits. */
export const NAME = 1;
export const ENDING = 2;
export const PLACE = 4;
export const LEFT = 8;
const CAPITAL = 16;

interface ChineseTries {
  readonly left: Trie;
  readonly places: Trie;
  readonly names: Trie;
  /** Of each unit the bits above: most begin nothing, and one look passes them. */
  readonly begins: Uint8Array;
}
let tries: ChineseTries | null = null;
export function chineseTries(): ChineseTries {
  if (tries) return tries;
  const built = {
    left: buildTrie(words(chineseLeft).map((word) => [word, '和与及或'.includes(word) ? 2 : 1])),
    places: buildTrie(words(chinesePlaces).map((word) => [word, 1])),
    names: buildTrie([...knownNames().keys()].filter((name) => /[\u4e00-\u9fff]/.test(name)).map((name) => [name, 1])),
  };
  const begins = new Uint8Array(65536);
  for (let unit = 0; unit < begins.length; unit++) {
    begins[unit] =
      (built.names.begins[unit] as number) * NAME +
      (endingTrie().begins[unit] as number) * ENDING +
      (built.places.begins[unit] as number) * PLACE +
      (built.left.begins[unit] as number) * LEFT +
      (isUpper(unit) ? CAPITAL : 0);
  }
  tries = { ...built, begins };
  return tries;
}

/** Endings that are also everyday words: a name only after a place. */
const WEAK =
  /^(?:[委局厅署厂寺报网店党]|中心|组织|银行|基金|资本|能源|电子|汽车|医疗|生物|科技|酒店|饭店|宾馆|学校|小学|中学|超市|商场|办公室|委员会|公司|集团|支队|大队|总队|中队|联盟|武装|在线|新闻|财经|网站|法院|医院|机构|航空|保险|电力|铁路|物流|食品|石油|部队|教会|海关|内科|外科|儿科|中队|基地)$/;
/** After an ending, what makes it another word: 局长, 大学生, 医院感染. */
const NOT_BEFORE = '长生路街法署感化员站型性';
/** 肯尼亚报警: what follows the verb 报 and not the newspaper. */
const NOT_AFTER_REPORT = '警告道名到销考送案备价答喜废';
const LEVEL = '省市县区州镇乡村';
const REACH = 24;

const inName = (unit: number): boolean => isHan(unit) || isLetter(unit) || isDigit(unit) || unit === 0xb7;

/** Whether a place begins here: 武汉市商务局和|武汉铁路局. */
const startsName = (text: string, at: number, limit: number): boolean =>
  chineseTries().places.longest(text, at, limit) !== 0;

const ENUMERATION = 0x3001;
/** Whether a place, and nothing more, stands there: 北京、|上海市教委. */
function isPlace(text: string, from: number, to: number): boolean {
  const { places } = chineseTries();
  return places.longest(text, from, to) !== 0 && places.end === to;
}

/** Whether an ending stands right before: 市商务局|和市教育局. */
function endsName(text: string, from: number, to: number): boolean {
  const endings = endingTrie();
  for (let i = Math.max(from, to - 6); i < to - 1; i++) {
    if (endings.longest(text, i, to) !== 0 && endings.end === to && to - i > 1) return true;
  }
  return false;
}

/** Where the name that ends with the ending at `from` begins; `from` itself when nothing stands before it. */
function nameStart(text: string, from: number, floor: number): number {
  const { left, places } = chineseTries();
  let start = from;
  while (start > floor && from - start < REACH && inName(text.charCodeAt(start - 1))) start--;
  // The second half of an emoji.
  if ((text.charCodeAt(start) & 0xfc00) === 0xdc00) start++;
  let place = -1;
  for (let i = start; i < from; i++) {
    const strength = left.longest(text, i, from);
    // 发展和改革委员会: after a place, 和 joins two halves of one name.
    const parts =
      strength === 1 || (strength === 2 && (place < 0 || startsName(text, left.end, from) || endsName(text, start, i)));
    if (parts) {
      start = left.end;
      place = -1;
      i = start - 1;
    } else if (place < 0 && places.longest(text, i, from) !== 0) {
      place = i;
      i = places.end - 1;
    }
  }
  return place >= 0 ? place : start;
}

const COORDINATED = /(?:国家|中央|[省市县区州乡镇])$/;
const MEMBER = /^.{0,4}?[省市县区州乡镇]/;

/** Where the levels or places begin that share the name from `from` on: 市、|区两级卫健委; `from` when nothing is shared. */
function sharedStart(text: string, from: number, to: number, floor: number): number {
  let start = from;
  for (let i = 0; i < 3 && start - 1 > floor && text.charCodeAt(start - 1) === ENUMERATION; i++) {
    if (!MEMBER.test(text.slice(start, to))) break;
    const before = nameStart(text, start - 1, floor);
    const member = text.slice(before, start - 1);
    const named = member.length <= 6 && (COORDINATED.test(member) || isPlace(text, before, start - 1));
    if (member === '' || !named || text.charAt(before - 1) === '各') break;
    start = before;
  }
  return start;
}

/** Endings too common to make a name by themselves: only the model may see one in 北京队. */
const HINTS = '队军联社团';

export const isHint = (unit: number): boolean => HINTS.includes(String.fromCharCode(unit));

export interface ChineseReading {
  readonly candidates: readonly Candidate[];
  /** Whether anything in the sentence speaks of a name: an ending, a known name, Latin capitals. */
  readonly hot: boolean;
}

/** Names of bodies in a Chinese sentence, by their endings and by the lexicon; they may overlap. */
export function readChinese(text: string, start: number, end: number): ChineseReading {
  const found: Candidate[] = [];
  let hot = false;
  const endings = endingTrie();
  const { names, places, begins } = chineseTries();
  for (let i = start; i < end; i++) {
    const begun = begins[text.charCodeAt(i)] as number;
    if ((begun & (NAME | ENDING | CAPITAL)) === 0) continue;
    if ((begun & CAPITAL) !== 0) hot = true;
    if ((begun & NAME) !== 0 && names.longest(text, i, end) !== 0)
      found.push({ start: i, end: names.end, rule: 'organization.zh.known' });
    if ((begun & ENDING) === 0 || endings.longest(text, i, end) === 0) continue;
    const to = endings.end;
    if (to - i > 1) hot = true;
    else if (HINTS.includes(text.charAt(i))) {
      hot = true;
      continue;
    }
    if (to < end && NOT_BEFORE.includes(text.charAt(to))) continue;
    // 文化合作协|定
    if (text.charAt(to - 1) === '协' && '定议调商助'.includes(text.charAt(to)) && to < end) continue;
    if (text.charAt(to - 1) === '报' && to < end && NOT_AFTER_REPORT.includes(text.charAt(to))) continue;
    const from = nameStart(text, i, start);
    const ending = text.slice(i, to);
    const stem = i - from;
    if (stem === 0) {
      // 省卫健委 begins with its level, 外交部 says all by itself.
      if (LEVEL.includes(ending.charAt(0)) && ending.length < 5)
        found.push({ start: i, end: to, rule: 'organization.zh.level' });
      else if (/部$/.test(ending) && ending.length > 2 && !/事业部$/.test(ending))
        found.push({ start: i, end: to, rule: 'organization.zh.ministry' });
      continue;
    }
    if (stem === 1 && !LEVEL.includes(text.charAt(from))) continue;
    if (WEAK.test(ending) && places.longest(text, from, i) === 0) continue;
    const shared = sharedStart(text, from, to, start);
    const rule = shared < from ? 'organization.zh.coordination' : 'organization.zh.ending';
    found.push({ start: shared, end: to, rule });
  }
  return { candidates: found, hot: hot || found.length > 0 };
}
