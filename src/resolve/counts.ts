import { firstDisease } from '../lexicon/diseases.js';
import type { CountExpression, CountFields, CountryFields, DateFields, Document, Mention } from '../types.js';
import { DayFinder } from './count/days.js';

/** Counts linked to their day, country and disease. `found` may hold several at one place: 各1例, 无新增确诊和疑似病例. */
export function resolveCounts(
  document: Document,
  found: readonly Mention<CountExpression>[],
  dates: readonly Mention<DateFields>[],
  countries: readonly Mention<CountryFields>[],
): Mention<CountFields>[] {
  if (found.length === 0) return [];
  const days = new DayFinder(document, dates, found);
  // Looked for when the first count asks: most sentences name it themselves.
  let disease: string | null | undefined;
  const countryOf = countryFinder(document, countries);
  return found.map((mention) => {
    const { value: count, start, end, rule, sentence } = mention;
    const { from, to } = days.daysOf(mention);
    if (count.disease === null && disease === undefined) disease = diseaseOf(document);
    // Written out: copies by spread cost more than all the rest.
    const value: CountFields = {
      disease: count.disease ?? disease ?? null,
      metric: count.metric,
      value: count.value,
      value_max: count.valueMax,
      qualifier: count.qualifier,
      // 去年全年則有3例重症: nobody is ill all year long.
      measure: count.measure === 'current' && isYear(from, to) ? 'cumulative' : count.measure,
      from,
      to,
      place: count.place,
      country: countryOf(mention),
      origin: count.origin,
      subset: count.subset,
    };
    return { start, end, rule, sentence, value };
  });
}

const isYear = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

/** The disease the document is about: the one named first in its title, else in its text. */
function diseaseOf(document: Document): string | null {
  const { title, folded, text, language } = document;
  const own = language === 'en' ? 'en' : 'zh';
  const inTitle = title && firstDisease(folded.slice(title.start, title.end), own);
  if (inTitle) return text.slice(title.start + inTitle.start, title.start + inTitle.end);
  const inText = firstDisease(folded, own);
  return inText && text.slice(inText.start, inText.end);
}

/** The country of a count: of its place, else of its sentence, else the one the document names most. */
function countryFinder(
  document: Document,
  countries: readonly Mention<CountryFields>[],
): (count: Mention<CountExpression>) => string | null {
  const bySentence = new Map<number, Mention<CountryFields>[]>();
  const byText = new Map<string, string>();
  const times = new Map<string, number>();
  for (const country of countries) {
    const list = bySentence.get(country.sentence);
    if (list) list.push(country);
    else bySentence.set(country.sentence, [country]);
    const { alpha2 } = country.value;
    byText.set(document.text.slice(country.start, country.end), alpha2);
    times.set(alpha2, (times.get(alpha2) ?? 0) + 1);
  }
  const most = [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const own = document.hints.country ?? most ?? (document.language === 'zh' ? 'CN' : null);
  return ({ value: { place }, sentence, start }) => {
    const near = bySentence.get(sentence) ?? [];
    if (place) {
      const exact = byText.get(place);
      if (exact) return exact;
      const part = near.find((country) => place.includes(document.text.slice(country.start, country.end)));
      if (part) return part.value.alpha2;
      for (const [text, alpha2] of byText) if (text.length > 1 && place.startsWith(text)) return alpha2;
      if (/[省市区县州盟旗]$|\d个省|全国/.test(place) && (most === 'CN' || most === null)) return 'CN';
    }
    const named = near.filter((country) => country.value.form === 'name' && country.end <= start).at(-1);
    return named?.value.alpha2 ?? own;
  };
}
