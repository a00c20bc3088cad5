import type { CountryName, Document, Mention, Span } from '../../types.js';
import { findNames } from './names.js';
import { findCharacters, possibleCharacters } from './zh.js';

/** Every name of a country, or of a city or region that stands for one; in the order of the text, none within another. */
export function findCountries(document: Document): Mention<CountryName>[] {
  const { found, taken } = findNames(document);
  const text = document.folded;
  const possible = possibleCharacters();
  const { sentences } = document;
  const short: Mention<CountryName>[] = [];
  let next = 0;
  let sentence = 0;
  const covered = ({ end }: Span): boolean => (taken[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  for (let at = 0; at < text.length; at++) {
    if (possible[text.charCodeAt(at)] === 0) continue;
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++;
    const span = taken[next];
    if (span && span.start <= at) {
      at = span.end - 1;
      continue;
    }
    const forms = findCharacters(text, at, covered);
    if (forms === null) continue;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence++;
    if ((sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= at)
      for (const mention of forms.mentions) short.push({ ...mention, sentence });
    at = forms.end - 1;
  }
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.start - b.start);
}
