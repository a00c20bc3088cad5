import { callingCodeOf, countriesOfCode } from '../../lexicon/calling-codes.js';
import { matchesOf } from '../../text/pattern.js';
import type { CountryFields, Document, ExtractOptions, Mention, TelephoneNumber } from '../../types.js';
import { chineseNumber } from './china.js';

/** Countries whose national numbers a page may print. */
export interface PageCountries {
  /** Given by the user, the input or the language; then it is first in `ranked`. */
  readonly given: string | null;
  /** Most likely first. */
  readonly ranked: readonly string[];
}

const DOMAIN = /\.(?:gov|govt|org|com|co|edu|ac|net|nhs|health|nsw|nt|vic|qld|police)\.([a-z]{2})(?![a-z.])/gi;
const UNITED_STATES = /\.gov(?![.a-z])/gi;
/** Short forms that only pages of one country use without its name. */
const HOME: readonly (readonly [country: string, words: RegExp])[] = [
  ['AU', /\b(?:NSW|QLD|NT|WA Health|SA Health|ACT Health)\b(?!\$)/],
  ['GB', /\b(?:NHS|HMRC|DEFRA)\b/],
  ['US', /\b(?:FEMA|Medicaid|ZIP code)\b/],
];
/** Domains that are no country codes of those who use them. */
const ALPHA2: Readonly<Record<string, string>> = { UK: 'GB' };

/** How many Chinese characters of a stretch are traditional. Halved as long as its halves may be the same folded. */
function traditionalIn(text: string, folded: string, start: number, end: number): number {
  if (text.slice(start, end) === folded.slice(start, end)) return 0;
  if (end - start > 64) {
    const middle = (start + end) >> 1;
    return traditionalIn(text, folded, start, middle) + traditionalIn(text, folded, middle, end);
  }
  let traditional = 0;
  for (let i = start; i < end; i++)
    if (text.charCodeAt(i) !== folded.charCodeAt(i) && text.charCodeAt(i) < 0xa000) traditional++;
  return traditional;
}

/** Chinese text is China's, unless it is in traditional characters and speaks more of Taiwan, Hong Kong or Macao. */
function chinesePage({ text, folded }: Document, weights: ReadonlyMap<string, number>): string {
  const length = Math.min(text.length, 4000);
  if (traditionalIn(text, folded, 0, length) * 25 < length) return 'CN';
  const weight = (alpha2: string): number => weights.get(alpha2) ?? 0;
  const [first = 'CN'] = ['TW', 'HK', 'MO'].sort((a, b) => weight(b) - weight(a));
  return weight(first) > weight('CN') ? first : 'CN';
}

/** What the page says of its country: its numbers with +, its addresses, the countries and places it names. */
export function pageCountries(
  document: Document,
  found: readonly Mention<TelephoneNumber>[],
  countries: readonly Mention<CountryFields>[],
  options: ExtractOptions,
): PageCountries {
  const asked = document.hints.country ?? options.country;
  const weights = new Map<string, number>();
  const add = (alpha2: string, weight: number): unknown => weights.set(alpha2, (weights.get(alpha2) ?? 0) + weight);
  for (const { value } of found) {
    const code = value.digits.startsWith('+') ? callingCodeOf(value.digits.slice(1)) : null;
    const [country] = code === null ? [] : countriesOfCode(code);
    if (country) add(country, 3);
    else if (document.language !== 'zh' && value.evidence !== 'plan' && chineseNumber(value.digits)?.area)
      add('CN', 0.5);
  }
  if (document.language !== 'zh') {
    const text = `${document.hints.url ?? ''} ${document.folded}`;
    for (const [, code = ''] of matchesOf(DOMAIN, text)) {
      const alpha2 = code.toUpperCase();
      add(ALPHA2[alpha2] ?? alpha2, 2);
    }
    for (const _ of matchesOf(UNITED_STATES, text)) add('US', 2);
    for (const [country, words] of HOME) if (words.test(text)) add(country, 1);
    if (/[\u3400-\u9fff]/.test(text)) add('CN', 2);
  }
  for (const { value } of countries) add(value.alpha2, 1);
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([alpha2]) => alpha2);
  const given = asked ?? (document.language === 'zh' ? chinesePage(document, weights) : null);
  return { given, ranked: given === null ? ranked : [given, ...ranked.filter((alpha2) => alpha2 !== given)] };
}
