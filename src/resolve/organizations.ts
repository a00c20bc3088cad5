import type { CountryFields, Document, Mention, OrganizationFields, OrganizationName } from '../types.js';
import { knownCountry, mainCountry, NATIONAL, nationOf, ofChina, traditionalHome } from './organization/country.js';
import { NameResolver } from './organization/names.js';

const HOUSES = /^(?:[参众]议院|[上下]议院|国会)/;

/** What the words of a name tell, wherever it stands. */
interface Words {
  /** What the document calls the same body elsewhere; the name itself when nothing longer. */
  readonly inDocument: string;
  /** Country that the words as they stand tell. */
  readonly country: string | null;
}

/** Organisations with the full names of abbreviations and back-references, and their countries. */
export function resolveOrganizations(
  document: Document,
  found: readonly Mention<OrganizationName>[],
  countries: readonly Mention<CountryFields>[],
): Mention<OrganizationFields>[] {
  if (found.length === 0) return [];
  const written = found.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' '));
  const names = new Map<string, string>();
  for (const [i, { start, end }] of found.entries()) names.set(document.folded.slice(start, end), written[i] as string);
  const resolver = new NameResolver(document, found, names);
  const main = mainCountry(countries);
  const abroad = (): Mention<CountryFields>[] => countries.filter(({ value }) => value.alpha2 !== 'CN');
  let foreign: string | null | undefined;
  // A Chinese page that speaks of China means the Chinese one by 外交部, whatever countries it is about.
  let home = main;
  if (document.language === 'zh') {
    const chinese = (): boolean =>
      countries.some(({ value }) => value.alpha2 === 'CN') || [...names.keys()].some(ofChina);
    home = traditionalHome(document.text, document.folded) ?? (chinese() ? 'CN' : main);
  }
  const read = new Map<string, Words>();
  const wordsOf = (text: string, { start, end }: Mention<unknown>): Words => {
    let words = read.get(text);
    if (words === undefined) {
      words = { inDocument: resolver.full(document.folded.slice(start, end), text), country: knownCountry(text) };
      read.set(text, words);
    }
    return words;
  };
  const kinds = new Map(found.map(({ value }, i) => [written[i] as string, value.kind]));
  const settled = new Map<string, string>();
  let next = 0;
  return found.map((mention, i) => {
    const text = written[i] as string;
    const { inDocument, country: known } = wordsOf(text, mention);
    // What the text explains beside the mention, or what the document names in full, then what is known everywhere.
    const explained = mention.rule === 'organization.explained' ? mention.value.full : null;
    const name = explained ?? (inDocument === text ? (mention.value.full ?? text) : inDocument);
    // A short form is of the kind of the name that it stands for.
    const kind = (name === text ? null : kinds.get(name)) ?? mention.value.kind;
    while ((countries[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    const inside = countries[next];
    let country = known ?? knownCountry(name);
    if (country === null && ofChina(name)) country = 'CN';
    if (country === null && inside && inside.start < mention.end) country = inside.value.alpha2;
    // 法国|巴黎大学, Kazakhstan's |Air Astana
    const before = countries[next - 1];
    if (country === null && before && /^(?:['’]s )?$/.test(document.text.slice(before.end, mention.start)))
      country = before.value.alpha2;
    country ??= nationOf(name);
    // A short form is of the country of the name that it stands for.
    if (country === null && name !== text) country = settled.get(name) ?? null;
    // 驻瑞士使馆 is of the country that sends.
    if (kind === 'diplomatic' && text.startsWith('驻')) country = home;
    // 参议院外交关系委员会: China has no such houses.
    if (country === null && HOUSES.test(text)) country = foreign ??= mainCountry(abroad());
    if (country === null && NATIONAL.has(kind)) {
      // 白俄罗斯明斯克州…州政府: the country that the sentence named last, else that of the page.
      country = /^[省市县区州](?!立)/.test(text) && before?.sentence === mention.sentence ? before.value.alpha2 : home;
      // China has no Federal Office: what its missions abroad speak of is of the country they are in.
      if (country === 'CN' && /^(?:Federal |联邦)/.test(name)) country = foreign ??= mainCountry(abroad());
    }
    if (country !== null) settled.set(name, country);
    const value = { name, kind, country: kind === 'international' ? null : country };
    return { start: mention.start, end: mention.end, rule: mention.rule, sentence: mention.sentence, value };
  });
}
