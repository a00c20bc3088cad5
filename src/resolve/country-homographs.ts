import { homographs, landmarks, local } from '../lexicon/country-contexts.js';
import { memo } from '../text/memo.js';
import type { CountryName, Document, Mention } from '../types.js';

/** The words of the lists, and what tells a town before and after a name: a Lebanon woman, 49, Palestine, St., Lebanon. */
function load() {
  const side = '(?:[NSEW]\\.|(?:North|South)?(?:[Ee]ast|[Ww]est)|Middle|Coastal)';
  const words = (list: string): string => list.trim().split(/\s+/).join('|');
  return {
    names: new Set(homographs.trim().split(/\s+/)),
    after: new RegExp(`^(?:'s)? (?:${words(local)}|${words(landmarks)})\\b|^, (?:[A-Z][a-z]{1,4}\\.|[A-Z]{2}\\b)`),
    before: new RegExp(
      String.raw`(?:\b(?:[Cc]ity|[Tt]own|[Vv]illage) of|(?:St|Ave|Rd|Blvd|Dr)\.,|(?:Street|Avenue|Road),|\d,|\b${side}) $`,
    ),
  };
}

let lists: ReturnType<typeof load> | null = null;

/** Units of the longest of the names. */
const LONGEST = 12;
const isHomograph = memo((name: string): boolean => {
  lists ??= load();
  return lists.names.has(name) || lists.names.has(name.charAt(0) + name.slice(1).toLowerCase());
});

/** How far the words around one mention speak of a town or state. */
function isLocal(text: string, { start, end }: Mention<CountryName>): boolean {
  lists ??= load();
  return lists.before.test(text.slice(Math.max(0, start - 12), start)) || lists.after.test(text.slice(end, end + 16));
}

/** Whether the document speaks of a town or state of this name: of places in the US more than of the country and abroad. */
function decide(document: Document, found: readonly Mention<CountryName>[], name: string, alpha2: string): boolean {
  const text = document.folded;
  let country = 0;
  let town = 0;
  const abroad = new Set<string>();
  for (const mention of found) {
    const { value } = mention;
    if (text.slice(mention.start, mention.end) === name) {
      if (isLocal(text, mention)) town += 3;
    } else if (value.alpha2 === alpha2) country += value.form === 'demonym' ? 3 : 2;
    else if (value.alpha2 === 'US') town += value.form === 'place' ? 1 : 0;
    else if (value.form !== 'place') abroad.add(value.alpha2);
  }
  return town > country + abroad.size;
}

/**
 * Whether the name of a country is that of a town or state of the US here: Atlanta, Georgia; Palestine police. One sense
 * a document, unless the words beside it tell.
 */
export function isTown(
  document: Document,
  found: readonly Mention<CountryName>[],
  index: number,
  known: Map<string, boolean>,
): boolean {
  const mention = found[index];
  const text = document.folded;
  // Most names are no such ones, and none in Chinese is.
  if (!mention || mention.end - mention.start > LONGEST || text.charCodeAt(mention.start) > 0x7f) return false;
  const name = text.slice(mention.start, mention.end);
  if (!isHomograph(name)) return false;
  // Atlanta, Georgia; Tbilisi, Georgia.
  const city = found[index - 1];
  if (city?.value.form === 'place' && city.end === mention.start - 2 && text.charAt(city.end) === ',')
    return [city.value, ...city.value.others].some(({ alpha2 }) => alpha2 === 'US');
  const decided = known.get(name) ?? decide(document, found, name, mention.value.alpha2);
  known.set(name, decided);
  return decided;
}
