import type { CountryName, Document, Mention, Span } from '../../types.js';
import { findNames } from './names.js';
import { findCharacters } from './zh.js';

/** Every name of a country, or of a city or region that stands for one; in the order of the text, none within another. */
export function findCountries(document: Document): Mention<CountryName>[] {
  const { found, taken, forms } = findNames(document);
  const { sentences, folded } = document;
  const short: Mention<CountryName>[] = [];
  let next = 0;
  let sentence = 0;
  let free = 0;
  const covered = ({ end }: Span): boolean => (taken[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  for (const at of forms) {
    if (at < free) continue;
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const match = findCharacters(folded, at, covered);
    if (match === null) continue;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence++;
    if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= at)
      for (const mention of match.mentions) short.push({ ...mention, sentence });
    free = match.end;
  }
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.start - b.start);
}
