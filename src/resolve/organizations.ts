import { knownOrganizations } from '../lexicon/organization-names.js';
import { chinesePlaces } from '../lexicon/organization-words.js';
import type { CountryFields, Document, Mention, OrganizationFields, OrganizationName } from '../types.js';

/** `市卫健委`: a body of the city that the page speaks of. */
const LEVEL = /^(?:本|我|全)?([省市县区州])(?=[\u4e00-\u9fff])/;
const ABBREVIATION = /^[A-Z][A-Z&.]{1,7}$/;

/** Forms that mean one: `卫健委` and `卫生健康委员会`. */
const folded = (name: string): string =>
  name
    .replace(/卫生健康委员会|卫生健康委|卫健委/g, '卫健委')
    .replace(/发展和改革委员会|发展改革委|发改委/g, '发改委')
    .replace(/疾病预防控制中心|疾控中心/g, '疾控中心')
    .replace(/人民政府/g, '政府')
    .replace(/人民代表大会/g, '人大');

const initials = (name: string): string => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');

/** The longest full name of the document that a short form stands for. */
function fullForm(text: string, names: readonly string[]): string | null {
  const short = folded(text);
  const level = LEVEL.test(text);
  const latin = /^[A-Z]/.test(text);
  let best: string | null = null;
  for (const name of names) {
    if (name.length <= text.length) continue;
    const same =
      (level && folded(name).endsWith(short)) ||
      (latin && ABBREVIATION.test(text) && initials(name) === text.replaceAll('.', '')) ||
      (latin && text.includes(' ') && name.endsWith(` ${text}`));
    if (same && (best === null || name.length > best.length)) best = name;
  }
  return best;
}

let countryOfKnown: Map<string, string> | null = null;
function knownCountry(name: string): string | null {
  countryOfKnown ??= new Map(
    knownOrganizations.split('\n').flatMap((line): [string, string][] => {
      const [known = '', , country = ''] = line.split('|');
      return country === '' ? [] : [[known, country]];
    }),
  );
  return countryOfKnown.get(name) ?? null;
}

/** Places up to 华北: those of China. */
let chinese: RegExp | null = null;
function ofChina(name: string): boolean {
  chinese ??= new RegExp(
    `^(?:中共)?(?:${chinesePlaces
      .slice(0, chinesePlaces.indexOf('美国'))
      .trim()
      .split(/\s+/)
      .filter((place) => !['台湾', '香港', '澳门', '台北', '九龙', '国家', '中央'].includes(place))
      .join('|')})`,
  );
  return chinese.test(name);
}

/** The country that most of the document's names of countries are of. */
function mainCountry(countries: readonly Mention<CountryFields>[]): string | null {
  const weight = new Map<string, number>();
  for (const { value } of countries) weight.set(value.alpha2, (weight.get(value.alpha2) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of weight) if (best === null || count > (weight.get(best) ?? 0)) best = code;
  return best;
}

/** Organisations with the full names of abbreviations and back-references, and their countries. */
export function resolveOrganizations(
  document: Document,
  found: readonly Mention<OrganizationName>[],
  countries: readonly Mention<CountryFields>[],
): Mention<OrganizationFields>[] {
  const names = [...new Set(found.map((mention) => document.text.slice(mention.start, mention.end)))];
  const main = mainCountry(countries);
  let next = 0;
  return found.map((mention) => {
    const text = document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const name = mention.value.full ?? fullForm(text, names) ?? text;
    const { kind } = mention.value;
    while ((countries[next]?.end ?? Infinity) <= mention.start) next++;
    const inside = countries[next];
    let country = knownCountry(text) ?? knownCountry(name);
    if (country === null && inside && inside.start < mention.end) country = inside.value.alpha2;
    if (country === null && ofChina(name)) country = 'CN';
    if (country === null && (kind === 'government' || kind === 'party') && document.language === 'zh') country = main;
    if (kind === 'international') country = null;
    return { ...mention, value: { name, kind, country } };
  });
}
