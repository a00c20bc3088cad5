import { isWhite } from '../text/white-space.js';
import type {
  CountryFields,
  Document,
  Mention,
  OrganizationFields,
  OrganizationKind,
  OrganizationName,
} from '../types.js';
import { knownCountry, mainCountry, NATIONAL, nationOf, traditionalHome } from './organization/country.js';
import { NameResolver } from './organization/names.js';
import { ofChina } from './organization/places.js';

const HOUSES = /^(?:[参众]议院|[上下]议院|国会)/;
/** 省政府, but not 市立医院. */
const LEVEL = /^[省市县区州](?!立)/;
/** What some words tell, wherever they stand. */
interface Words {
  readonly text: string;
  /** As the first mention of them is folded. */
  readonly folded: string;
  /** Kind of the last mention in these words; `null` when they are no mention's. */
  kind: OrganizationKind | null;
  /** What the document calls the same body elsewhere, the name itself when nothing longer; `null` while nobody asked. */
  inDocument: string | null;
  /** The country that the lexicon knows for them, and the one that they tell as a full name; `undefined`: not asked. */
  known: string | null | undefined;
  told: string | null | undefined;
  /** The country that a mention of the body they name had last. */
  settled: string | null;
  /** The full name that they stood for last. */
  name: Words | null;
}

/** The words of a page, each once. */
class Page {
  private readonly words = new Map<string, Words>();

  of(text: string, folded: string): Words {
    let words = this.words.get(text);
    if (words === undefined) {
      words = {
        text,
        folded,
        kind: null,
        inDocument: null,
        known: undefined,
        told: undefined,
        settled: null,
        name: null,
      };
      this.words.set(text, words);
    }
    return words;
  }
}

/** Whether text has other white space than single spaces between words. */
function isSpread(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 ? before === 0x20 : isWhite(unit)) return true;
    before = unit;
  }
  return false;
}

/** Organisations with the full names of abbreviations and back-references, and their countries. */
export function resolveOrganizations(
  document: Document,
  found: readonly Mention<OrganizationName>[],
  countries: readonly Mention<CountryFields>[],
): Mention<OrganizationFields>[] {
  if (found.length === 0) return [];
  const { text: whole, folded } = document;
  const page = new Page();
  const written: Words[] = [];
  const resolver = new NameResolver(document, found);
  for (const { start, end, value } of found) {
    const name = folded.slice(start, end);
    let text = whole.slice(start, end);
    // Mostly the same: then it is hashed once.
    if (text === name) text = name;
    if (isSpread(text)) text = text.replace(/\s+/g, ' ');
    resolver.add(name, text);
    const words = page.of(text, name);
    words.kind = value.kind;
    written.push(words);
  }
  const home = once(() => homeOf(document, countries, resolver));
  const foreign = once(() => mainCountry(countries.filter(({ value }) => value.alpha2 !== 'CN')));
  const resolved: Mention<OrganizationFields>[] = [];
  let next = 0;
  for (let i = 0; i < found.length; i++) {
    const { start, end, rule, sentence, value } = found[i] as Mention<OrganizationName>;
    const own = written[i] as Words;
    const { text } = own;
    own.inDocument ??= resolver.full(own.folded, text);
    // What the text explains beside the mention, or what the document names in full, then what is known everywhere.
    const explained = rule === 'organization.explained' ? value.full : null;
    const name = explained ?? (own.inDocument === text ? (value.full ?? text) : own.inDocument);
    if (own.name === null || own.name.text !== name) own.name = name === text ? own : page.of(name, name);
    const full = own.name;
    // A short form is of the kind of the name that it stands for.
    const kind = (full === own ? null : full.kind) ?? value.kind;
    while (next < countries.length && (countries[next] as Mention<unknown>).end <= start) next++;
    if (own.known === undefined) own.known = knownCountry(text);
    if (full.told === undefined) full.told = knownCountry(name) ?? (ofChina(name) ? 'CN' : null);
    let country = own.known ?? full.told;
    const inside = countries[next];
    if (country === null && inside && inside.start < end) country = inside.value.alpha2;
    // 法国|巴黎大学, Kazakhstan's |Air Astana
    const before = next > 0 ? countries[next - 1] : undefined;
    if (country === null && before && isBeside(whole, before.end, start)) country = before.value.alpha2;
    country ??= nationOf(name);
    // A short form is of the country of the name that it stands for.
    if (country === null && full !== own) country = full.settled;
    // 驻瑞士使馆 is of the country that sends.
    if (kind === 'diplomatic' && text.startsWith('驻')) country = home();
    // 参议院外交关系委员会: China has no such houses.
    if (country === null && HOUSES.test(text)) country = foreign();
    if (country === null && NATIONAL.has(kind)) {
      // 白俄罗斯明斯克州…州政府: the country that the sentence named last, else that of the page.
      country = before?.sentence === sentence && LEVEL.test(text) ? before.value.alpha2 : home();
      // China has no Federal Office: what its missions abroad speak of is of the country they are in.
      if (country === 'CN' && /^(?:Federal |联邦)/.test(name)) country = foreign();
    }
    if (country !== null) full.settled = country;
    const fields = { name, kind, country: kind === 'international' ? null : country };
    resolved.push({ start, end, rule, sentence, value: fields });
  }
  return resolved;
}

/** The country that bodies of a page are of where nothing else tells. */
function homeOf(
  { language, text, folded }: Document,
  countries: readonly Mention<CountryFields>[],
  resolver: NameResolver,
): string | null {
  if (language === 'zh') {
    // A Chinese page that speaks of China means the Chinese one by 外交部, whatever countries it is about.
    const traditional = traditionalHome(text, folded);
    if (traditional !== null) return traditional;
    if (countries.some(({ value }) => value.alpha2 === 'CN') || resolver.hasChinese()) return 'CN';
  }
  return mainCountry(countries);
}

/** A value that is worked out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    if (value === undefined) value = work();
    return value;
  };
}

/** Whether between a country and a name stands nothing, or what makes it the country's: `’s `. */
function isBeside(text: string, end: number, start: number): boolean {
  if (start !== end + 3) return start <= end;
  const mark = text.charCodeAt(end);
  return (mark === 0x27 || mark === 0x2019) && text.startsWith('s ', end + 1);
}
