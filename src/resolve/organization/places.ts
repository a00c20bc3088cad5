import { chinesePlaces } from '../../lexicon/organization-words.js';
import { tables } from '../../text/tables.js';
import { trieTables } from '../../text/trie.js';
import { unitsOf } from '../../text/units.js';
import { WordTree } from '../../text/word-tree.js';
import type { Document, Mention, OrganizationName, Span } from '../../types.js';

/** Words looked for at a place of a text. */
class Words {
  private readonly tree: WordTree;

  /** `name`: that of their tables. */
  constructor(name: string, words: () => readonly string[]) {
    this.tree = new WordTree(tables(name, () => trieTables([...new Set(words())])));
  }

  /** Where the first of the words, in their own order, ends that stands there; 0 where none does. `unit`: the one there. */
  endAt(text: string, at: number, unit: number): number {
    const { first, word } = this.tree;
    let [best, bestEnd] = [-1, 0];
    let node = first[unit] as number;
    for (let end = at + 1; node !== 0; end++) {
      const index = word[node] as number;
      if (index >= 0 && (best < 0 || index < best)) [best, bestEnd] = [index, end];
      node = end < text.length ? this.tree.step(node, text.charCodeAt(end)) : 0;
    }
    return bestEnd;
  }
}

/** The words of the list before one of them. */
const placesBefore = (word: string): string[] =>
  chinesePlaces.slice(0, chinesePlaces.indexOf(word)).trim().split(/\s+/);

/** Places of the list up to 华北, and what else begins the names of bodies of China. */
let chinese: Words | null = null;
const ELSEWHERE = [
  '台湾',
  '香港',
  '澳门',
  '台北',
  '高雄',
  '新北',
  '台中',
  '台南',
  '桃园',
  '九龙',
  '国家',
  '中央',
  '朝阳',
];
const ENGLISH =
  /^(?:CPC|Communist Party of China|Party Central Committee)\b|\b(?:Municipal|Provincial) (?:People['’]s|Party Committee)\b/;

/** Whether a name says by itself that its body is of China. */
export function ofChina(name: string): boolean {
  const first = name.charAt(0);
  if (first === 'C' || first === 'P' || name.includes('unicipal ') || name.includes('rovincial '))
    if (ENGLISH.test(name)) return true;
  if (first < '\u4e00') return false;
  chinese ??= new Words('organization.china', () => [
    '中共',
    '中国',
    ...placesBefore('美国').filter((place) => !ELSEWHERE.includes(place)),
  ]);
  return chinese.endAt(name, 0, name.charCodeAt(0)) > 0;
}

let named: Words | null = null;
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆'];

/** Whether a place inside the name of a body is where the page is: 北京市卫健委 speaks of its city, 北京大学 may be read anywhere. */
function speaksOfPlace({ value }: Mention<OrganizationName>, name: string): boolean {
  if (value.kind === 'government' || value.kind === 'party') return !name.startsWith('中国');
  return value.kind === 'health' && /疾控中心$|疾病预防控制中心$/.test(name);
}

/** What a page says of a province or city of China. */
interface Place {
  /** As the page last writes it. */
  written: string;
  times: number;
  /** 省 or 市, as the page or a list tells. */
  level: string | null;
}

/** The province and the city of a page: of those whose level it tells, the ones that it names most. */
export interface Homes {
  readonly 省: string | null;
  readonly 市: string | null;
}

/** The one named most of a level, with it: 河南省; of equals the one whose level was told first. */
function mostNamed(places: readonly Place[], level: string): string | null {
  let best: Place | null = null;
  for (const place of places) if (place.level === level && place.times > (best?.times ?? 0)) best = place;
  return best && best.written + level;
}

/** What 省 and 市 alone stand for on a page; `found`: the bodies in order. */
export function homesOf({ text, folded }: Document, found: readonly Mention<OrganizationName>[]): Homes {
  named ??= new Words('organization.homes', () => placesBefore('华北'));
  const units = unitsOf(folded);
  const places = new Map<string, Place>();
  /** In the order in which their levels were told. */
  const leveled: Place[] = [];
  let next = 0;
  for (let at = 0; at < folded.length; at++) {
    const start = at;
    const end = named.endAt(folded, start, units[start] as number);
    if (end === 0) continue;
    at = end - 1;
    while (next < found.length && (found[next] as Span).end <= start) next++;
    const body = found[next];
    if (body && body.start <= start && !speaksOfPlace(body, folded.slice(body.start, body.end))) continue;
    const name = folded.slice(start, end);
    let place = places.get(name);
    if (place === undefined) {
      place = { written: name, times: 0, level: null };
      places.set(name, place);
    }
    place.written = text.slice(start, end);
    place.times++;
    const behind = folded.charAt(end);
    const told = behind === '省' || behind === '市' ? behind : null;
    const level = told ?? place.level ?? (MUNICIPALITIES.includes(name) ? '市' : null);
    if (place.level === null && level !== null) leveled.push(place);
    place.level = level;
  }
  return { 省: mostNamed(leveled, '省'), 市: mostNamed(leveled, '市') };
}
