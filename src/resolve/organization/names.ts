import { chineseShortForms } from '../../lexicon/organization-short-forms.js';
import { chinesePlaces } from '../../lexicon/organization-words.js';
import type { Document, Mention, OrganizationName } from '../../types.js';
import { members } from './members.js';

let forms: (readonly [string, string])[] | null = null;
function shortForms(): (readonly [string, string])[] {
  forms ??= chineseShortForms
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([short = '', full = '']) => [short, full] as const);
  return forms;
}

const COMMITTEE = /^(.*[省市县区州])委(?=$|[组宣统政办党])/;

/** The official form of a Chinese name with its place: 重庆市卫健委 → 重庆市卫生健康委员会, 河南省委 → 中共河南省委员会. */
function official(name: string): string {
  const committee = COMMITTEE.exec(name);
  if (committee && !name.startsWith('中共')) return `中共${committee[1]}委员会${name.slice(committee[0].length)}`;
  for (const [short, full] of shortForms()) {
    if (name.endsWith(short) && !name.endsWith(full)) return name.slice(0, name.length - short.length) + full;
    if (name.endsWith(full)) return name;
  }
  return name;
}

/** 市卫健委, but not 市场监管局 nor 市立医院. */
const LEVEL = /^(?:本|我|全)?([省市县区州])(?=[\u4e00-\u9fff])(?![场立民域])/;
const LATIN = /^[A-Z]/;
const ABBREVIATION = /^[A-Z][A-Za-z&.]{0,6}[A-Z]$/;
const LEGAL_TAIL =
  /^(?:,? (?:Inc|Ltd|Limited|Co|Corp|Corporation|Company|LLC|plc|PLC|Group|Holdings|Technologies|Solutions)\.?)+$/;
const CHINESE_LEGAL_TAIL = /^(?:集团|股份|控股|有限|责任|公司|科技|技术)+$/;

const capitals = (name: string): string => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

/** 区防控办 ← 天河区新冠肺炎防控指挥部办公室: the letters of the short form in their order, from its level on. */
function isOffice(short: string, name: string): boolean {
  if (!/^[省市县区州].{2,6}(?:办|指挥部)$/.test(short) || !/(?:办公室|指挥部)$/.test(name)) return false;
  if (short.endsWith('办') !== name.endsWith('办公室')) return false;
  let at = 0;
  for (const letter of short) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

let named: Map<number, string[]> | null = null;
/** Places of China by their first character: a pattern of them all would try each at every place of a text. */
function placesByFirst(): ReadonlyMap<number, readonly string[]> {
  if (named) return named;
  named = new Map();
  for (const place of chinesePlaces.slice(0, chinesePlaces.indexOf('华北')).trim().split(/\s+/)) {
    const same = named.get(place.charCodeAt(0));
    if (same) same.push(place);
    else named.set(place.charCodeAt(0), [place]);
  }
  return named;
}

/** Where the text names such places: 重庆, 河南省. */
function* placesIn(text: string): Generator<readonly [place: string, at: number]> {
  const places = placesByFirst();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const place = unit < 0x4e00 ? undefined : places.get(unit)?.find((each) => text.startsWith(each, at));
    if (place === undefined) continue;
    yield [place, at];
    at += place.length - 1;
  }
}
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆'];

/** Whether a place inside the name of a body is where the page is: 北京市卫健委 speaks of its city, 北京大学 may be read anywhere. */
function speaksOfPlace({ value }: Mention<OrganizationName>, name: string): boolean {
  if (value.kind === 'government' || value.kind === 'party') return !name.startsWith('中国');
  return value.kind === 'health' && /疾控中心$|疾病预防控制中心$/.test(name);
}

/** Resolves the names of one document. All is compared in folded text; what is given back is as written. */
export class NameResolver {
  private readonly written: readonly string[];
  private readonly names: readonly string[];
  /** Initial letters of each name, once an abbreviation asks for them. */
  private letters: readonly string[] | null = null;
  private readonly known = new Map<string, string>();
  private places: Map<string, string | null> | null = null;

  /** `found` in order; `names`: of each different name found, how it is written and how it is folded. */
  constructor(
    private readonly document: Document,
    private readonly found: readonly Mention<OrganizationName>[],
    names: ReadonlyMap<string, string>,
  ) {
    this.names = [...names.keys()];
    this.written = [...names.values()];
  }

  /** The province or city that the page names most: what 省 and 市 alone stand for. */
  private place(level: string): string | null {
    if (this.places === null) {
      const counts = new Map<string, number>();
      const levels = new Map<string, string>();
      const asWritten = new Map<string, string>();
      const { text, folded } = this.document;
      let next = 0;
      for (const [place, at] of placesIn(folded)) {
        while ((this.found[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
        const body = this.found[next];
        if (body && body.start <= at && !speaksOfPlace(body, folded.slice(body.start, body.end))) continue;
        const end = folded.charAt(at + place.length);
        asWritten.set(place, text.slice(at, at + place.length));
        counts.set(place, (counts.get(place) ?? 0) + 1);
        if (end === '省' || end === '市') levels.set(place, end);
        else if (MUNICIPALITIES.includes(place) && !levels.has(place)) levels.set(place, '市');
      }
      const most = [...levels].sort((a, b) => (counts.get(b[0]) ?? 0) - (counts.get(a[0]) ?? 0));
      const best = (level: string): string | null => {
        const place = most.find(([, end]) => end === level)?.[0];
        return place === undefined ? null : (asWritten.get(place) ?? place) + level;
      };
      this.places = new Map([
        ['省', best('省')],
        ['市', best('市')],
      ]);
    }
    return this.places.get(level) ?? null;
  }

  private isLonger(text: string, at: number): boolean {
    const name = this.names[at] as string;
    if (LATIN.test(text)) {
      if (ABBREVIATION.test(text)) {
        this.letters ??= this.names.map(capitals);
        if (this.letters[at] === text.replaceAll('.', '')) return true;
      }
      if (name.startsWith(text) && LEGAL_TAIL.test(name.slice(text.length))) return true;
      if (!text.includes(' ')) return false;
      if (name.startsWith(`${text} of `)) return true;
      // Promotion Council ← Chengdu Promotion Council, but not ← Office of the Promotion Council.
      return name.endsWith(` ${text}`) && !/\b(?:of|for|the|and)$/.test(name.slice(0, -text.length - 1));
    }
    if (LEVEL.test(text)) return official(name).endsWith(official(text)) || isOffice(text, name);
    if (name.startsWith(text)) return CHINESE_LEGAL_TAIL.test(name.slice(text.length));
    // 卫生局 ← 花莲县卫生局
    return text.length <= 4 && name.endsWith(text) && /(?:[省市县区州]|政府)$/.test(name.slice(0, -text.length));
  }

  /** The full name that a name of the document stands for; itself when it is one. Of a coordinated name those of its members. */
  full(text: string, asWritten: string): string {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const parts = members(text, asWritten).map(([name, written]) => this.fullOfOne(name, written));
    const result = parts.length > 1 ? parts.join(LATIN.test(text) ? '; ' : '、') : this.fullOfOne(text, asWritten);
    this.known.set(text, result);
    return result;
  }

  private fullOfOne(text: string, asWritten: string): string {
    const level = LEVEL.exec(text)?.[1];
    const home = level === undefined ? null : this.place(level);
    // Of several longer names that of the page's own place, then the longest.
    let best = -1;
    let most = 0;
    for (let i = 0; i < this.names.length; i++) {
      const name = this.names[i] as string;
      if (name.length <= text.length || name.includes('、') || !this.isLonger(text, i)) continue;
      const weight = name.length + (home !== null && (this.written[i] as string).startsWith(home) ? 1000 : 0);
      if (weight > most) [best, most] = [i, weight];
    }
    let result = best < 0 ? asWritten : (this.written[best] as string);
    const place = best < 0 ? home : null;
    if (place !== null && level !== undefined) result = place + asWritten.slice(text.indexOf(level) + 1);
    // The list of short forms is in simplified characters.
    if (asWritten === text && /^国家|[\u4e00-\u9fff].*[省市县区州]/.test(result)) result = official(result);
    return result;
  }
}
