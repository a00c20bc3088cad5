import { demonyms } from '../../lexicon/demonyms.js';
import { knownOrganization } from '../../lexicon/organization-index.js';
import { isSmall } from '../../text/letters.js';
import { unitAt } from '../../text/units.js';
import type { CountryFields, Mention, OrganizationKind } from '../../types.js';

/** Country of a body that the lexicon knows. */
export const knownCountry = (name: string): string | null => knownOrganization(name)?.country ?? null;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Codes of words asked for, by `|` and the word; so many at the most. */
const nations = new Map<string, string | null>();
const MOST_NATIONS = 1000;

/** Country of the nation that an English name begins with: Slovenian Tourist Board. */
export function nationOf(name: string): string | null {
  let end = 0;
  while (isSmall(unitAt(name, end + 1))) end++;
  // One capital, then small letters up to a space.
  if (end === 0 || unitAt(name, end + 1) !== 0x20 || !isCapital(name.charCodeAt(0))) return null;
  const entry = `|${name.slice(0, end + 1)}`;
  let code = nations.get(entry);
  if (code === undefined) {
    if (nations.size >= MOST_NATIONS) nations.clear();
    code = codeOf(entry);
    nations.set(entry, code);
  }
  return code;
}

/** The code of the first line of demonyms that has the entry, among those that are of one country alone. */
function codeOf(entry: string): string | null {
  for (let at = demonyms.indexOf(entry); at >= 0; at = demonyms.indexOf(entry, at + 1)) {
    const head = demonyms.lastIndexOf('\n', at) + 1;
    const isWhole = '|\n'.includes(demonyms.charAt(at + entry.length));
    if (isWhole && demonyms.indexOf('|', head) === head + 2) return demonyms.slice(head, head + 2);
  }
  return null;
}

/** The country that at least half of the document's names of countries are of. */
export function mainCountry(countries: readonly Mention<CountryFields>[]): string | null {
  const codes: string[] = [];
  const times: number[] = [];
  for (const { value } of countries) {
    const at = codes.indexOf(value.alpha2);
    if (at >= 0) times[at] = (times[at] as number) + 1;
    else {
      codes.push(value.alpha2);
      times.push(1);
    }
  }
  const most = times.findIndex((count) => count * 2 >= countries.length);
  return codes[most] ?? null;
}

/** Kinds of bodies that a page about one country names of that country. */
export const NATIONAL: ReadonlySet<OrganizationKind> = new Set(['government', 'party', 'health']);

const TAIWAN = /疾病管制署|卫生福利部|卫福部|行政院|台[北中南东湾]|高雄|花莲|桃园市|新北/;
const HONG_KONG = /香港|特区政府|卫生防护中心|医院管理局/;

/** Chinese characters, up to a place, that are not the simplified ones. */
function traditionalUnits(text: string, folded: string, end: number): number {
  let count = 0;
  for (let from = 0; from < end; from += 128) {
    const to = Math.min(end, from + 128);
    // Most pages have none: stretches are compared whole, a tenth of the work.
    if (text.slice(from, to) === folded.slice(from, to)) continue;
    for (let at = from; at < to; at++) {
      const unit = unitAt(text, at);
      if (unit !== unitAt(folded, at) && unit >= 0x4e00 && unit <= 0x9fff) count++;
    }
  }
  return count;
}

/** Taiwan or Hong Kong when a page in traditional characters speaks of its authorities or cities; `text` and its folded form. */
export function traditionalHome(text: string, folded: string): string | null {
  const least = Math.min(20, text.length / 20);
  if (traditionalUnits(text, folded, Math.min(text.length, 3000)) < least) return null;
  const head = folded.slice(0, 20000);
  return TAIWAN.test(head) ? 'TW' : HONG_KONG.test(head) ? 'HK' : null;
}
