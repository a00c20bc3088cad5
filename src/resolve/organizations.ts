import type { CountryFields, Document, Mention, OrganizationFields, OrganizationName } from '../types.js';
import { knownCountry, mainCountry, NATIONAL, ofChina, traditionalHome } from './organization/country.js';
import { NameResolver } from './organization/names.js';

/** Organisations with the full names of abbreviations and back-references, and their countries. */
export function resolveOrganizations(
  document: Document,
  found: readonly Mention<OrganizationName>[],
  countries: readonly Mention<CountryFields>[],
): Mention<OrganizationFields>[] {
  const written = (mention: Mention<unknown>): string =>
    document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const names = new Map<string, string>();
  for (const mention of found) names.set(document.folded.slice(mention.start, mention.end), written(mention));
  const resolver = new NameResolver(document, names);
  const main = mainCountry(countries);
  const abroad = countries.filter(({ value }) => value.alpha2 !== 'CN');
  // A Chinese page that speaks of China means the Chinese one by 外交部, whatever countries it is about.
  const chinese = countries.some(({ value }) => value.alpha2 === 'CN') || [...names.keys()].some(ofChina);
  const home =
    document.language === 'zh' ? (traditionalHome(document.text, document.folded) ?? (chinese ? 'CN' : main)) : main;
  let next = 0;
  return found.map((mention) => {
    const text = written(mention);
    // What the text explains beside the mention, or what the document names in full, then what is known everywhere.
    const explained = mention.rule === 'organization.explained' ? mention.value.full : null;
    const inDocument = resolver.full(document.folded.slice(mention.start, mention.end), text);
    const name = explained ?? (inDocument === text ? (mention.value.full ?? text) : inDocument);
    const { kind } = mention.value;
    while ((countries[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) next++;
    const inside = countries[next];
    let country = knownCountry(text) ?? knownCountry(name);
    if (country === null && ofChina(name)) country = 'CN';
    if (country === null && inside && inside.start < mention.end) country = inside.value.alpha2;
    // 法国|巴黎大学
    const before = countries[next - 1];
    if (country === null && before?.end === mention.start) country = before.value.alpha2;
    // 驻瑞士使馆 is of the country that sends.
    if (kind === 'diplomatic' && text.startsWith('驻')) country = home;
    // 白俄罗斯明斯克州…州政府: the country that the sentence named last, else that of the page.
    const near = /^[省市县区州]/.test(text) && before?.sentence === mention.sentence ? before.value.alpha2 : home;
    // China has no Federal Office: what its missions abroad speak of is of the country they are in.
    const federal = near === 'CN' && /^(?:Federal |联邦)/.test(name);
    if (country === null && NATIONAL.has(kind)) country = federal ? mainCountry(abroad) : near;
    return { ...mention, value: { name, kind, country: kind === 'international' ? null : country } };
  });
}
