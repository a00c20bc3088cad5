import { isKnownName } from '../../lexicon/organization-index.js';
import { unitAt, unitsOf } from '../../text/units.js';
import type { CountryName, Mention, OrganizationName } from '../../types.js';
import { kindOf } from './value.js';

/** A Chinese character, or half of one (or of an emoji). */
const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit & 0xf800) === 0xd800;
/** 日本国立大学, 英国皇家医院: words that name nothing without the country before them. */
const COMMON =
  /^(?:国立|国家|皇家|联邦|中央|银行|石油|航空|电力|电视|广播|国际|理工|科技|科学|国|共和|驻|最高|电信|邮政|铁路)/;

/** 衛生局|長: the name runs into a post, which is a person's. */
export function isPost(text: string, end: number): boolean {
  return (
    unitAt(text, end) === 0x957f && /[局厅署]/.test(text.charAt(end - 1)) && !/[江沙春]/.test(text.charAt(end + 1))
  );
}

/** 中大|街134弄, 三星|村: what the name begins is a street or a village. */
const STREET =
  /^(?:街(?!道|头)|大街|大道|新村|巷|[一二三四五六七八九十]{1,3}村|村(?![委民镇里支党干医级])|路(?=[\d、，。；：）)\s]|$|[号口段交东南西北中一二三四五六与和]|附近))/;
/** What such words begin with: most names go on with none of these. */
const STREET_FIRST = '街大新巷一二三四五六七八九十村路';
const TEAM_LAST = 0x961f;
/** 三林镇临江村西沈队: a group of a village, and no team. */
const VILLAGE_GROUP = /[村镇].{1,5}队$/;
const TEAM = /(?:[中大支总分]|突击|服务|先锋|施工|工作|救援|医疗|消防|执法|巡逻|防控|志愿)队$/;

/** Whether a name is one of a place by what it holds or what follows. */
export function isAddress(text: string, end: number, name: string): boolean {
  const next = text.charAt(end);
  if (next > '~' && STREET_FIRST.includes(next) && isHan(name.charCodeAt(0)) && STREET.test(text.slice(end, end + 4)))
    return true;
  return name.charCodeAt(name.length - 1) === TEAM_LAST && VILLAGE_GROUP.test(name) && !TEAM.test(name);
}

/** 附属小学雄安校区（雄县小学|）, 国家行政学院|)学报: without what half a bracket joins to it. */
function withinBrackets(name: string): string {
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
  if (open > 3 && !/[)）]/.test(name.slice(open))) return name.slice(0, open);
  const close = name.search(/[)）]/);
  return close > 3 && !/[(（]/.test(name.slice(0, close)) ? name.slice(0, close) : name;
}

/** 人民北路62号|妇幼保健院: how much of a name is the address before it. */
const HOUSE = /^.*[路街道巷弄村]\d{1,5}(?:号|弄)/;
/** Regions, buildings and states of the past that read like names of bodies. */
const PLACES = 'Regions?|Airport|Stadium|Arena|Theat(?:re|er)|Opera House|Square|Plaza|Bridge|Highway|Avenue|Boulevard';
const COMPASS = '(?:(?:North|South)(?:-?(?:[Ee]ast|[Ww]est))?|East|West|Central)(?:ern)?';
const AREAS = 'Asia|Africa|Europe|Ireland|America|Pacific|Atlantic|Mediterranean|Hemisphere';
const NO_BODY = new RegExp(`(?:^| )(?:${PLACES}|Soviet Union|USSR)$|^${COMPASS} (?:${AREAS})$`);
/** The last words of such names: none of others runs the pattern. */
const NO_BODY_LAST: ReadonlySet<string> = new Set(
  `Region|Regions|Airport|Stadium|Arena|Theatre|Theater|House|Square|Plaza|Bridge|Highway|Avenue|Boulevard|Union|USSR|${AREAS}`.split(
    '|',
  ),
);

const DOMAIN = /^\.(?:com|org|net|gov|info|co\.uk)(?![\w.])/;

/** Whether a name holds a bracket, or 号 or 弄 of an address. */
function holdsMarks(units: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = units[i] as number;
    if (unit === 0x28 || unit === 0x29 || unit === 0xff08 || unit === 0xff09 || unit === 0x53f7 || unit === 0x5f04)
      return true;
  }
  return false;
}

/** What is left of a name when the country before it is none of its words: 日本|吉备理科大学; `name` when it is one. */
function withoutCountry(name: string, country: string): string {
  const rest = name.slice(country.length);
  const kind = kindOf(name);
  if (kind !== 'education' && kind !== 'company') return name;
  return isKnownName(name) || COMMON.test(rest) || kindOf(rest) !== kind || rest.length < 5 ? name : rest;
}

/** Whether a country, and nothing more, is named; `from` is the index of the first that may be. */
function isCountry(
  { start, end }: Mention<OrganizationName>,
  countries: readonly Mention<CountryName>[],
  from: number,
): boolean {
  for (let i = from; (countries[i]?.start ?? end) < end; i++)
    if (countries[i]?.start === start && countries[i]?.end === end && countries[i]?.value.form !== 'place') return true;
  return false;
}

type Found = Mention<OrganizationName>;

/**
 * The names with their borders moved where countries stand at them; without those that are none. Both in order of their
 * starts, `text` folded.
 */
export function withinBorders(
  text: string,
  found: readonly Mention<OrganizationName>[],
  countries: readonly Mention<CountryName>[],
): Mention<OrganizationName>[] {
  const units = unitsOf(text);
  const within: Mention<OrganizationName>[] = [];
  let next = 0;
  for (const mention of found) {
    while ((countries[next]?.end ?? Number.POSITIVE_INFINITY) < mention.start) next++;
    if (isCountry(mention, countries, next)) continue;
    const moved = isHan(units[mention.start] as number)
      ? chineseWithin(text, units, mention, countries, next)
      : englishWithin(text, units, mention);
    if (moved !== null) within.push(moved);
  }
  return within;
}

function englishWithin(text: string, units: Uint16Array, mention: Found): Found | null {
  const { start, end, value } = mention;
  const name = text.slice(start, end);
  if (NO_BODY_LAST.has(name.slice(name.lastIndexOf(' ') + 1)) && NO_BODY.test(name)) return null;
  // Edmunds|.com
  const domain = units[end] === 0x2e ? DOMAIN.exec(text.slice(end, end + 8))?.[0] : undefined;
  if (domain === undefined) return mention;
  const kind = kindOf(name + domain) ?? value.kind;
  return { ...mention, end: end + domain.length, value: { ...value, kind } };
}

function chineseWithin(
  text: string,
  units: Uint16Array,
  mention: Found,
  countries: readonly Mention<CountryName>[],
  next: number,
): Found | null {
  const { start, end } = mention;
  const name = text.slice(start, end);
  if (isPost(text, end) || isAddress(text, end, name)) return null;
  if (holdsMarks(units, start, end)) {
    const house = HOUSE.exec(name)?.[0].length ?? 0;
    if (house > 0) return { ...mention, start: start + house };
    const whole = withinBrackets(name);
    if (whole !== name) return { ...mention, end: start + whole.length };
  }
  for (let i = next; (countries[i]?.start ?? end) < end; i++) {
    const country = countries[i] as Mention<CountryName>;
    // 肯|卫生部: the letter of a country belongs to its ministry.
    if (
      country.end === start &&
      start - country.start === 1 &&
      /[部院]$/.test(name) &&
      mention.value.kind === 'government'
    )
      return { ...mention, start: country.start };
    if (
      country.value.form === 'place' ||
      country.start !== start ||
      country.end >= end ||
      country.end - start < 2 ||
      name.startsWith('中')
    )
      continue;
    // 乌兹别克斯坦撒马|尔罕州: a country and the half of a place.
    if (kindOf(name) === null && !isKnownName(name)) return isHan(units[end] as number) ? null : mention;
    return { ...mention, start: end - withoutCountry(name, text.slice(start, country.end)).length };
  }
  return mention;
}
