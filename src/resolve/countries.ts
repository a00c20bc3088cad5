import { countryOf } from '../lexicon/countries.js';
import type { CountryFields, CountryName, CountrySense, Document, Mention, Span } from '../types.js';
import { isTown } from './country-homographs.js';

/** The fields of a record, or `null` for a code that no country has. */
function fields({ alpha2, form, place }: CountrySense): CountryFields | null {
  const country = countryOf(alpha2);
  if (!country) return null;
  return { alpha2, alpha3: country.alpha3, name: country.name, name_zh: country.chinese, form, place };
}

/** How often the document names each country, by words that mean no other and by a pair: 蒙 of 中蒙边境. */
interface Times {
  readonly named: ReadonlyMap<string, number>;
  readonly paired: ReadonlyMap<string, number>;
}

const PAIR = /^country\.zh\.(?:chain|pair|list)$/;

function count(found: readonly Mention<CountryName>[]): Times {
  const named = new Map<string, number>();
  const paired = new Map<string, number>();
  for (const { rule, value } of found) {
    const sure = value.form !== 'abbreviation' && (value.others.length === 0 || value.form === 'demonym');
    const times = sure ? named : PAIR.test(rule) ? paired : null;
    times?.set(value.alpha2, (times.get(value.alpha2) ?? 0) + 1);
  }
  return { named, paired };
}

/** Rules whose forms mean nothing where the document does not name the country: 乌方, SA. */
const NEED_SUPPORT = new Set(['country.zh.initial', 'country.abbreviation']);

/** The sense that is counted most, or `null` when none is. */
function most(value: CountryName, times: ReadonlyMap<string, number>): CountrySense | null {
  let best: CountrySense | null = null;
  let highest = 0;
  for (const sense of [value, ...value.others]) {
    const count = times.get(sense.alpha2) ?? 0;
    if (count > highest) {
      best = sense;
      highest = count;
    }
  }
  return best;
}

/** Of several senses the country that the document names most: 乌 of 乌克兰, 乌兹别克斯坦, 乌干达, 乌拉圭. */
function mostNamed({ rule, value }: Mention<CountryName>, { named, paired }: Times): CountrySense | null {
  return most(value, named) ?? (NEED_SUPPORT.has(rule) ? most(value, paired) : value);
}

/**
 * Whether a name stays what it is: Niger is no state of Nigeria, Jamaica no part of New York, however often those are
 * named. Georgia gives way, which is a whole state of the US.
 */
const isFirm = ({ form, alpha2, others }: CountryName, { named }: Times): boolean =>
  named.has(alpha2) ||
  (form === 'name' && others.every((other) => other.form === 'place' && other.place !== 'Georgia'));

/**
 * Birmingham, Alabama: the sense that the place after the comma is in. Not in a list: Chad, Niger, Nigeria.
 */
function qualified(document: Document, found: readonly Mention<CountryName>[], index: number): CountrySense | null {
  const [before, mention, next, afterNext] = [-1, 0, 1, 2].map((step) => found[index + step]);
  const joined = (first: Span | undefined, second: Span | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    /^, (?:and |the )*$/.test(document.folded.slice(first.end, Math.min(second.start, first.end + 12)));
  if (!mention || !next || next.start !== mention.end + 2 || !joined(mention, next)) return null;
  if (mention.value.form === 'name' && (joined(before, mention) || joined(next, afterNext))) return null;
  return mention.value.others.find(({ alpha2 }) => alpha2 === next.value.alpha2) ?? null;
}

/** Countries with their codes and names; of several senses the one that fits the document. */
export function resolveCountries(document: Document, found: readonly Mention<CountryName>[]): Mention<CountryFields>[] {
  const times = count(found);
  const towns = new Map<string, boolean>();
  const records: Mention<CountryFields>[] = [];
  for (let index = 0; index < found.length; index++) {
    const mention = found[index] as Mention<CountryName>;
    const { start, end, rule, sentence, value } = mention;
    // 中亚 is Central Asia where nobody speaks of Armenia.
    const isAsia = document.folded.startsWith('中亚', start);
    if (isAsia && rule.startsWith('country.zh') && !times.named.has('AM')) continue;
    let sense: CountrySense | null = value;
    if (value.form === 'abbreviation') sense = mostNamed(mention, times);
    else if (value.form === 'name' && isTown(document, found, index, towns))
      sense = value.others.find(({ form }) => form === 'place') ?? null;
    else if (value.others.length > 0)
      sense = qualified(document, found, index) ?? (isFirm(value, times) ? value : mostNamed(mention, times));
    const record = sense && fields(sense);
    if (record) records.push({ start, end, rule, sentence, value: record });
  }
  return records;
}
