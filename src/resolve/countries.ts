import { countries } from '../lexicon/countries.js';
import type { CountryFields, CountryName, CountrySense, Document, Mention } from '../types.js';
import { isTown } from './country-homographs.js';

/** The fields of a record, or `null` for a code that no country has. */
function fields({ alpha2, form, place }: CountrySense): CountryFields | null {
  const country = countries().get(alpha2);
  if (!country) return null;
  return { alpha2, alpha3: country.alpha3, name: country.name, name_zh: country.chinese, form, place };
}

/** How often the document names each country by words that mean no other. */
function named(found: readonly Mention<CountryName>[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { value } of found)
    if (value.form !== 'abbreviation' && (value.others.length === 0 || value.form === 'demonym'))
      times.set(value.alpha2, (times.get(value.alpha2) ?? 0) + 1);
  return times;
}

/** Rules whose forms mean nothing where the document does not name the country: 乌方, SA. */
const NEED_SUPPORT = new Set(['country.zh.initial', 'country.abbreviation']);

/** Of several senses the country that the document names most: 乌 of 乌克兰, 乌兹别克斯坦, 乌干达, 乌拉圭. */
function mostNamed({ rule, value }: Mention<CountryName>, times: ReadonlyMap<string, number>): CountrySense | null {
  let best: CountrySense | null = null;
  let most = 0;
  for (const sense of [value, ...value.others]) {
    const count = times.get(sense.alpha2) ?? 0;
    if (count > most) {
      best = sense;
      most = count;
    }
  }
  return best ?? (NEED_SUPPORT.has(rule) ? null : value);
}

/** Birmingham, Alabama: the sense that the place after the comma is in. */
function qualified(
  document: Document,
  mention: Mention<CountryName>,
  next: Mention<CountryName> | undefined,
): CountrySense | null {
  if (!next || next.start !== mention.end + 2 || document.folded.charAt(mention.end) !== ',') return null;
  return mention.value.others.find(({ alpha2 }) => alpha2 === next.value.alpha2) ?? null;
}

/** Countries with their codes and names; of several senses the one that fits the document. */
export function resolveCountries(document: Document, found: readonly Mention<CountryName>[]): Mention<CountryFields>[] {
  const times = named(found);
  const towns = new Map<string, boolean>();
  return found.flatMap((mention, index) => {
    const { value } = mention;
    // 中亚 is Central Asia where nobody speaks of Armenia.
    if (mention.rule.startsWith('country.zh') && document.folded.startsWith('中亚', mention.start) && !times.has('AM'))
      return [];
    let sense: CountrySense | null = value;
    if (value.form === 'abbreviation') sense = mostNamed(mention, times);
    else if (value.form === 'name' && isTown(document, found, index, towns))
      sense = value.others.find(({ form }) => form === 'place') ?? null;
    else if (value.others.length > 0)
      sense =
        qualified(document, mention, found[index + 1]) ?? (times.has(value.alpha2) ? value : mostNamed(mention, times));
    const record = sense && fields(sense);
    return record ? [{ ...mention, value: record }] : [];
  });
}
