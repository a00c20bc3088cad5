import { demonyms } from '../../lexicon/demonyms.js';
import { organizationLists } from '../../lexicon/organization-lists.js';
import { knownOrganizations } from '../../lexicon/organization-names.js';
import { chinesePlaces } from '../../lexicon/organization-words.js';
import type { CountryFields, Mention, OrganizationKind } from '../../types.js';

let known: Map<string, string> | null = null;
/** Country of a body that the lexicon knows. */
export function knownCountry(name: string): string | null {
  if (known === null) {
    known = new Map();
    for (const line of knownOrganizations.split('\n')) {
      const [body = '', , country = ''] = line.split('|');
      if (country !== '') known.set(body, country);
    }
    for (const line of organizationLists.split('\n')) {
      const [, country = '', bodies = ''] = line.split('|');
      if (country !== '') for (const body of bodies.split(';')) known.set(body, known.get(body) ?? country);
    }
  }
  return known.get(name) ?? null;
}

let nations: Map<string, string> | null = null;
/** Country of the nation that an English name begins with: Slovenian Tourist Board. */
export function nationOf(name: string): string | null {
  const word = /^[A-Z][a-z]+(?= )/.exec(name)?.[0];
  if (word === undefined) return null;
  if (nations === null) {
    nations = new Map();
    for (const line of demonyms.split('\n')) {
      const [code = '', ...forms] = line.split('|');
      if (/^[A-Z]{2}$/.test(code)) for (const form of forms) if (!nations.has(form)) nations.set(form, code);
    }
  }
  return nations.get(word) ?? null;
}

/** Places of the list up to 华北, and what else begins the names of bodies of China. */
let chinese: RegExp | null = null;
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
/** Whether a name says by itself that its body is of China. */
export function ofChina(name: string): boolean {
  chinese ??= new RegExp(
    `^(?:中共|中国|(?:${chinesePlaces
      .slice(0, chinesePlaces.indexOf('美国'))
      .trim()
      .split(/\s+/)
      .filter((place) => !ELSEWHERE.includes(place))
      .join('|')}))`,
  );
  return (
    chinese.test(name) ||
    /^(?:CPC|Communist Party of China|Party Central Committee)\b|\b(?:Municipal|Provincial) (?:People['’]s|Party Committee)\b/.test(
      name,
    )
  );
}

/** The country that at least half of the document's names of countries are of. */
export function mainCountry(countries: readonly Mention<CountryFields>[]): string | null {
  const weight = new Map<string, number>();
  for (const { value } of countries) weight.set(value.alpha2, (weight.get(value.alpha2) ?? 0) + 1);
  for (const [code, count] of weight) if (count * 2 >= countries.length) return code;
  return null;
}

/** Kinds of bodies that a page about one country names of that country. */
export const NATIONAL: ReadonlySet<OrganizationKind> = new Set(['government', 'party', 'health']);

const HAN = /[\u4e00-\u9fff]/;
const TAIWAN = /疾病管制署|卫生福利部|卫福部|行政院|台[北中南东湾]|高雄|花莲|桃园市|新北/;
const HONG_KONG = /香港|特区政府|卫生防护中心|医院管理局/;

/** Taiwan or Hong Kong when a page in traditional characters speaks of its authorities or cities; `text` and its folded form. */
export function traditionalHome(text: string, folded: string): string | null {
  let traditional = 0;
  for (let i = 0; i < Math.min(text.length, 3000); i++)
    if (text.charCodeAt(i) !== folded.charCodeAt(i) && HAN.test(text.charAt(i))) traditional++;
  if (traditional < Math.min(20, text.length / 20)) return null;
  const head = folded.slice(0, 20000);
  return TAIWAN.test(head) ? 'TW' : HONG_KONG.test(head) ? 'HK' : null;
}
