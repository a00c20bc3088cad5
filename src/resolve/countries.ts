import { countries } from '../lexicon/countries.js';
import type { CountryFields, CountryName, CountrySense, Document, Mention } from '../types.js';

/** The fields of a record, or `null` for a code that no country has. */
function fields({ alpha2, form, place }: CountrySense): CountryFields | null {
  const country = countries().get(alpha2);
  if (!country) return null;
  return { alpha2, alpha3: country.alpha3, name: country.name, name_zh: country.chinese, form, place };
}

/** How often the document names each country in full. */
function named(found: readonly Mention<CountryName>[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { value } of found)
    if (value.form !== 'abbreviation') times.set(value.alpha2, (times.get(value.alpha2) ?? 0) + 1);
  return times;
}

/** Of the senses of a one-character form the country that the document names most: 乌 of 乌克兰, 乌兹别克斯坦, 乌干达, 乌拉圭. */
function bySupport({ rule, value }: Mention<CountryName>, times: ReadonlyMap<string, number>): CountrySense | null {
  let best: CountrySense | null = null;
  let most = 0;
  for (const sense of [value, ...value.others]) {
    const count = times.get(sense.alpha2) ?? 0;
    if (count > most) {
      best = sense;
      most = count;
    }
  }
  return best ?? (rule === 'country.zh.initial' ? null : value);
}

/** Countries with their codes and names; of several senses the one that fits the document. */
export function resolveCountries(document: Document, found: readonly Mention<CountryName>[]): Mention<CountryFields>[] {
  const times = named(found);
  return found.flatMap((mention) => {
    // 中亚 is Central Asia where nobody speaks of Armenia.
    if (mention.rule.startsWith('country.zh') && document.folded.startsWith('中亚', mention.start) && !times.has('AM'))
      return [];
    const sense = mention.value.form === 'abbreviation' ? bySupport(mention, times) : mention.value;
    const value = sense && fields(sense);
    return value ? [{ ...mention, value }] : [];
  });
}
