import type { CountryName, Mention, OrganizationName } from '../../types.js';
import { kindOf, knownNames } from './value.js';

const HAN = /^[\u3400-\u9fff\ud800-\udfff]/;
/** 日本国立大学, 英国皇家医院: words that name nothing without the country before them. */
const COMMON =
  /^(?:国立|国家|皇家|联邦|中央|银行|石油|航空|电力|电视|广播|国际|理工|科技|科学|国|共和|驻|最高|电信|邮政|铁路)/;

/** 衛生局|長: the name runs into a post, which is a person's. */
export function isPost(text: string, end: number): boolean {
  return text.charAt(end) === '长' && /[局厅署]/.test(text.charAt(end - 1)) && !/[江沙春]/.test(text.charAt(end + 1));
}

/** What is left of a name when the country before it is none of its words: 日本|吉备理科大学; `name` when it is one. */
function withoutCountry(name: string, country: string): string {
  const rest = name.slice(country.length);
  const kind = kindOf(name);
  if (kind !== 'education' && kind !== 'company') return name;
  return knownNames().has(name) || COMMON.test(rest) || kindOf(rest) !== kind || rest.length < 5 ? name : rest;
}

/**
 * The names with their borders moved where countries stand at them; without those that are none. Both in order of their
 * starts, `text` folded.
 */
export function withinBorders(
  text: string,
  found: readonly Mention<OrganizationName>[],
  countries: readonly Mention<CountryName>[],
): Mention<OrganizationName>[] {
  let next = 0;
  return found.flatMap((mention) => {
    const { start, end } = mention;
    const name = text.slice(start, end);
    if (!HAN.test(name)) return [mention];
    if (isPost(text, end)) return [];
    while ((countries[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++;
    for (let i = next; (countries[i]?.start ?? end) < end; i++) {
      const country = countries[i] as Mention<CountryName>;
      // 肯|卫生部: the letter of a country belongs to its ministry.
      if (
        country.end === start &&
        start - country.start === 1 &&
        /[部院]$/.test(name) &&
        mention.value.kind === 'government'
      )
        return [{ ...mention, start: country.start }];
      if (
        country.value.form === 'place' ||
        country.start !== start ||
        country.end >= end ||
        country.end - start < 2 ||
        name.startsWith('中')
      )
        continue;
      // 乌兹别克斯坦撒马|尔罕州: a country and the half of a place.
      if (kindOf(name) === null && !knownNames().has(name)) return HAN.test(text.charAt(end)) ? [] : [mention];
      return [{ ...mention, start: end - withoutCountry(name, text.slice(start, country.end)).length }];
    }
    return [mention];
  });
}
