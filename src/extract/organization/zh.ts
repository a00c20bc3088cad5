import { knownNames } from '../../lexicon/organization-index.js';
import { chineseLeft, chinesePlaces } from '../../lexicon/organization-words.js';
import { tables } from '../../text/tables.js';
import type { Candidate } from './candidate.js';
import { isUpper, isWord } from './tokens.js';
import { knownTrie, type Trie } from './trie.js';
import { endingTrie, endingWords, placeTrie, WEAK, words } from './value.js';

/** What may begin at a place, as bits. */
export const NAME = 1;
export const ENDING = 2;
export const PLACE = 4;
export const LEFT = 8;
const CAPITAL = 16;
/** In the table of first units, from this bit on, what a unit is by itself: a word of one unit, a capital. */
const WHOLE = 8;

/** Of each unit what begins with it, and of two by their hash: most begin nothing, and a look at two tables passes them. */
type Beginnings = { readonly firsts: Uint16Array; readonly pairs: Uint8Array };

interface ChineseTries {
  readonly left: Trie;
  readonly places: Trie;
  readonly names: Trie;
  readonly begins: Beginnings;
}
/** Known names in Chinese characters. */
const hanNames = (): string[] => knownNames().filter((name) => /[\u4e00-\u9fff]/.test(name));

const PAIRS = 1 << 14;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) ^ second) & (PAIRS - 1);

function beginnings(): Beginnings {
  const firsts = new Uint16Array(65536);
  const pairs = new Uint8Array(PAIRS);
  for (let unit = 0; unit < 0x430; unit++) if (isUpper(unit)) firsts[unit] = CAPITAL << WHOLE;
  for (const [bit, list] of [
    [ENDING, endingWords()],
    [NAME, hanNames()],
    [LEFT, words(chineseLeft)],
    [PLACE, words(chinesePlaces)],
  ] as const)
    for (const word of list) {
      const first = word.charCodeAt(0);
      firsts[first] = (firsts[first] as number) | bit | (word.length === 1 ? bit << WHOLE : 0);
      if (word.length === 1) continue;
      const pair = pairOf(first, word.charCodeAt(1));
      pairs[pair] = (pairs[pair] as number) | bit;
    }
  return { firsts, pairs };
}

/** What may begin at a place: nothing else does. */
export function beginningAt({ firsts, pairs }: Beginnings, units: Uint16Array, at: number): number {
  const first = firsts[units[at] as number] as number;
  if (first === 0) return 0;
  const pair = pairs[pairOf(units[at] as number, units[at + 1] as number)] as number;
  return (first >>> WHOLE) | (first & pair);
}

let tries: ChineseTries | null = null;
export function chineseTries(): ChineseTries {
  tries ??= {
    left: knownTrie('organization.left', () =>
      words(chineseLeft).map((word) => [word, '和与及或'.includes(word) ? 2 : 1]),
    ),
    places: placeTrie(),
    names: knownTrie('organization.names.zh', () => hanNames().map((name) => [name, 1])),
    begins: tables('organization.beginnings', beginnings),
  };
  return tries;
}

const unitsIn = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** After an ending, what makes it another word: 局长, 大学生, 医院感染. */
const NOT_BEFORE = unitsIn('长生路街法署感化员站型性');
/** 肯尼亚报警: what follows the verb 报 and not the newspaper. */
const NOT_AFTER_REPORT = unitsIn('警告道名到销考送案备价答喜废');
/** 文化合作协|定 */
const NOT_AFTER_ASSOCIATION = unitsIn('定议调商助');
const LEVEL = unitsIn('省市县区州镇乡村');
const REPORT = 0x62a5;
const ASSOCIATION = 0x534f;
const REACH = 24;

const inName = (unit: number): boolean => isWord(unit) || unit === 0xb7;

/** Whether a place begins here: 武汉市商务局和|武汉铁路局. */
const startsName = (units: Uint16Array, at: number, limit: number): boolean =>
  chineseTries().places.longest(units, at, limit) !== 0;

const ENUMERATION = 0x3001;
/** Whether a place, and nothing more, stands there: 北京、|上海市教委. */
function isPlace(units: Uint16Array, from: number, to: number): boolean {
  const { places } = chineseTries();
  return places.longest(units, from, to) !== 0 && places.end === to;
}

/** Whether an ending stands right before: 市商务局|和市教育局. */
function endsName(units: Uint16Array, from: number, to: number): boolean {
  const endings = endingTrie();
  for (let i = Math.max(from, to - 6); i < to - 1; i++) {
    if (endings.longest(units, i, to) !== 0 && endings.end === to && to - i > 1) return true;
  }
  return false;
}

const NOWHERE = -1;

/**
 * Where the name that ends with the ending at `from` begins; `from` itself when nothing stands before it. With `afterPlace`
 * `NOWHERE` when no place does.
 */
function nameStart(units: Uint16Array, from: number, floor: number, afterPlace: boolean): number {
  const { left, places, begins } = chineseTries();
  let start = from;
  let begun = 0;
  for (; start > floor && from - start < REACH && inName(units[start - 1] as number); start--)
    begun |= begins.firsts[units[start - 1] as number] as number;
  // Most of what stands there begins neither.
  if ((begun & PLACE) === 0 && afterPlace) return NOWHERE;
  // The second half of an emoji.
  if (((units[start] as number) & 0xfc00) === 0xdc00) start++;
  if ((begun & (PLACE | LEFT)) === 0) return start;
  let place = NOWHERE;
  for (let i = start; i < from; i++) {
    const may = beginningAt(begins, units, i);
    if ((may & (PLACE | LEFT)) === 0) continue;
    const strength = (may & LEFT) === 0 ? 0 : left.longest(units, i, from);
    // 发展和改革委员会: after a place, 和 joins two halves of one name.
    const parts =
      strength === 1 ||
      (strength === 2 && (place < 0 || startsName(units, left.end, from) || endsName(units, start, i)));
    if (parts) {
      start = left.end;
      place = NOWHERE;
      i = start - 1;
    } else if (place < 0 && places.longest(units, i, from) !== 0) {
      place = i;
      i = places.end - 1;
    }
  }
  return place >= 0 || afterPlace ? place : start;
}

const COORDINATED = /(?:国家|中央|[省市县区州乡镇])$/;
const MEMBER = /^.{0,4}?[省市县区州乡镇]/;

/** Where the levels or places begin that share the name from `from` on: 市、|区两级卫健委; `from` when nothing is shared. */
function sharedStart(text: string, units: Uint16Array, from: number, to: number, floor: number): number {
  let start = from;
  for (let i = 0; i < 3 && start - 1 > floor && units[start - 1] === ENUMERATION; i++) {
    if (!MEMBER.test(text.slice(start, to))) break;
    const before = nameStart(units, start - 1, floor, false);
    const member = text.slice(before, start - 1);
    const named = member.length <= 6 && (COORDINATED.test(member) || isPlace(units, before, start - 1));
    if (member === '' || !named || text.charAt(before - 1) === '各') break;
    start = before;
  }
  return start;
}

/** Endings too common to make a name by themselves: only the model may see one in 北京队. */
const HINTS = unitsIn('队军联社团');

export const isHint = (unit: number): boolean => HINTS.has(unit);

/** Whether what follows makes an ending another word; `last` is its last unit. */
function isOther(last: number, next: number): boolean {
  if (NOT_BEFORE.has(next)) return true;
  return (last === ASSOCIATION && NOT_AFTER_ASSOCIATION.has(next)) || (last === REPORT && NOT_AFTER_REPORT.has(next));
}

/** What rule sees an ending for a name by itself: 省卫健委 begins with its level, 外交部 says all. */
function aloneRule(first: number, ending: string): string | null {
  if (LEVEL.has(first) && ending.length < 5) return 'organization.zh.level';
  return /部$/.test(ending) && ending.length > 2 && !/事业部$/.test(ending) ? 'organization.zh.ministry' : null;
}

export interface ChineseReading {
  readonly candidates: readonly Candidate[];
  /** Whether anything in the sentence speaks of a name: an ending, a known name, Latin capitals. */
  readonly hot: boolean;
}
const NOTHING: ChineseReading = { candidates: [], hot: false };
const HOT: ChineseReading = { candidates: [], hot: true };

/** Names of bodies in a Chinese sentence, by their endings and by the lexicon; they may overlap. `units` are of the text. */
export function readChinese(text: string, units: Uint16Array, start: number, end: number): ChineseReading {
  let found: Candidate[] | null = null;
  let hot = false;
  const endings = endingTrie();
  const { names, begins } = chineseTries();
  for (let i = start; i < end; i++) {
    const begun = beginningAt(begins, units, i);
    if ((begun & (NAME | ENDING | CAPITAL)) === 0) continue;
    if ((begun & CAPITAL) !== 0) hot = true;
    if ((begun & NAME) !== 0 && names.longest(units, i, end) !== 0) {
      found ??= [];
      found.push({ start: i, end: names.end, rule: 'organization.zh.known' });
    }
    const ending = (begun & ENDING) === 0 ? 0 : endings.longest(units, i, end);
    if (ending === 0) continue;
    const to = endings.end;
    if (to - i > 1) hot = true;
    else if (isHint(units[i] as number)) {
      hot = true;
      continue;
    }
    if (to < end && isOther(units[to - 1] as number, units[to] as number)) continue;
    const weak = (ending & WEAK) !== 0;
    const from = nameStart(units, i, start, weak);
    if (from === NOWHERE) continue;
    const stem = i - from;
    if (stem === 0) {
      const alone = aloneRule(units[i] as number, text.slice(i, to));
      if (alone !== null) {
        found ??= [];
        found.push({ start: i, end: to, rule: alone });
      }
      continue;
    }
    if (stem === 1 && !LEVEL.has(units[from] as number)) continue;
    const shared = sharedStart(text, units, from, to, start);
    const rule = shared < from ? 'organization.zh.coordination' : 'organization.zh.ending';
    found ??= [];
    found.push({ start: shared, end: to, rule });
  }
  if (found === null) return hot ? HOT : NOTHING;
  return { candidates: found, hot: true };
}
