import { callingCodeOf, countriesOfCode } from '../../lexicon/calling-codes.js';
import { diallingRegion } from '../../lexicon/dialling-regions.js';
import { usesNineEleven } from '../../lexicon/short-codes.js';
import type { CountryFields, Document, HotlineFields, Line, Mention, Span, TelephoneNumber } from '../../types.js';
import type { AreaFinder } from './area.js';
import { type ChineseNumber, chineseNumber, inArea } from './china.js';
import type { PageCountries } from './country.js';
import type { NumberingPlans, PlannedNumber } from './plans.js';
import type { SharedCodes } from './shared-code.js';

/** The fields that follow from the digits and from where the page is at home. */
export type NumberFields = Pick<HotlineFields, 'number' | 'national' | 'extension' | 'kind' | 'country' | 'region'>;

export interface NumberResolver {
  readonly document: Document;
  readonly countries: PageCountries;
  /** Countries that the text names, in order. */
  readonly named: readonly Mention<CountryFields>[];
  /** The area codes that all numbers of the page share. */
  readonly shared: SharedCodes;
  readonly areas: AreaFinder;
  /** Digits of the page's first number of ten digits as North America has them, or `null`. */
  readonly american: string | null;
  /** `null` when no number of the document needs them. */
  readonly plans: NumberingPlans | null;
}

const ofChina = ({ number, national, kind, area }: ChineseNumber): NumberFields => ({
  number,
  national,
  extension: null,
  kind,
  country: 'CN',
  region: area?.city ?? null,
});

const ofPlan = ({ number, national, kind, country }: PlannedNumber): NumberFields => {
  const placed = kind === 'fixed_line' || kind === 'other';
  return { number, national, extension: null, kind, country, region: placed ? diallingRegion(number.slice(1)) : null };
};

/** A number printed with its country code: normalised even where the plan has no such number. */
function international(digits: string, text: string, { plans }: NumberResolver): NumberFields {
  const chinese = digits.startsWith('+86') ? chineseNumber(digits) : null;
  if (chinese) return ofChina(chinese);
  const planned = digits.startsWith('+86') ? null : plans?.find(digits, null);
  if (planned) return ofPlan(planned);
  const code = callingCodeOf(digits.slice(1)) ?? '';
  // Italy's numbers keep their zero, others have it only inside the country.
  const number = code === '39' ? digits : `+${code}${digits.slice(1 + code.length).replace(/^0/, '')}`;
  const country = countriesOfCode(code)[0] ?? null;
  return { number, national: text, extension: null, kind: 'other', country, region: null };
}

/** An area code of two digits, as none in China has: `(02) 2345-6789`. */
const TWO_DIGITS = /^[(（]?0\d[)）\s-]/;
/** An area code printed apart from its number. */
const AREA_CODE = /^[(（]?0\d{2,3}[)）\s‐‑‒–—―−-]/;
/** Digits of a number of North America, without +. */
export const NORTH_AMERICA: RegExp = /^1?[2-9]\d{2}[2-9]\d{6}$/;

/**
 * A local number with the area code that all other numbers of the page have, where that makes a number of their
 * country.
 */
function borrowed(digits: string, { shared, plans, countries }: NumberResolver): NumberFields | null {
  if (digits.length < 6 || digits.length > 8) return null;
  if (!plans) return null;
  for (const country of countries.ranked.slice(0, 2)) {
    const prefix = shared.before(digits.length, country);
    const found = prefix === null ? null : plans.find(prefix + digits, country);
    if (found) return ofPlan(found);
  }
  return null;
}

/** A number in the grouping of North America, three, three and four digits, where such a number is valid there. */
function northAmerican(
  { start, end, value }: Mention<TelephoneNumber>,
  { document, plans }: NumberResolver,
): NumberFields | null {
  if (!NORTH_AMERICA.test(value.digits)) return null;
  if (!/(?:^|\D)\d{3}\D{1,2}\d{3}[-.]\d{4}$/.test(document.folded.slice(start, end))) return null;
  const american = plans?.find(value.digits, 'US');
  return american ? ofPlan(american) : null;
}

/** A number that begins with its country's code and no +, in a group of its own: `phone: 41 22 730 44 07`. */
function withoutPlus(
  { start, end, value }: Mention<TelephoneNumber>,
  { document, plans }: NumberResolver,
): NumberFields | null {
  const code = callingCodeOf(value.digits);
  const first = /^\d{1,3}(?=[ -])/.exec(document.folded.slice(start, end))?.[0];
  if (value.digits.length < 10 || code === null || first !== code) return null;
  const planned = plans?.find(`+${value.digits}`, null);
  return planned ? ofPlan(planned) : null;
}

/** The country named last on a line before a number. Found by halving: a text of 50 MB names a million. */
function namedBefore({ start }: Span, line: Span, { named }: NumberResolver): string | null {
  let low = 0;
  for (let high = named.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((named[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const name = named[at] as NumberResolver['named'][number];
    if (name.start < line.start) return null;
    if (name.end <= start) return name.value.alpha2;
  }
  return null;
}

/** Is the country named last before a number on its line China, in a text of China? */
const isChinas = (mention: Span, line: Span, resolver: NumberResolver): boolean =>
  resolver.countries.given === 'CN' && namedBefore(mention, line, resolver) === 'CN';

/** A number printed as people of some country dial it; `null` when none of the page's countries has such numbers. */
function national(mention: Mention<TelephoneNumber>, line: Line, resolver: NumberResolver): NumberFields | null {
  const { digits, evidence } = mention.value;
  const { countries, plans, areas, document } = resolver;
  const { folded } = document;
  // Without a word the form must tell: a trunk zero, or a name and a colon before groups of digits.
  const trunk = folded.slice(mention.start, mention.start + 2).includes('0');
  const named =
    /[A-Za-z]{3}: ?$/.test(folded.slice(Math.max(line.start, mention.start - 5), mention.start)) &&
    /\d[ -]\d/.test(folded.slice(mention.start, mention.end));
  // 732-657-3416 of Manchester, New Jersey, is no number of the United Kingdom, though its plan has one.
  const american = countries.given === null && countries.ranked[0] !== 'US' ? northAmerican(mention, resolver) : null;
  if (american) return american;
  const planned = countries.given !== null ? [countries.given] : countries.ranked.slice(0, trunk || named ? 1 : 0);
  // 呼和浩特市…热线：026-38218064 is no number of Iran, of which the page speaks as well.
  const likely = trunk && isChinas(mention, line, resolver) ? ['CN'] : countries.ranked.slice(0, 4);
  const candidates = evidence === 'plan' ? planned : likely;
  for (const country of candidates) {
    if (country === 'CN') {
      if (TWO_DIGITS.test(folded.slice(mention.start, mention.end))) continue;
      const chinese = chineseNumber(digits, false);
      if (chinese) return ofChina(chinese);
      const area =
        evidence !== 'plan' && /^[2-8]\d{6,7}$/.test(digits) ? areas.find(mention, line, digits.length) : null;
      if (area) return ofChina(inArea(area, digits));
    } else {
      const number = plans?.find(digits, country);
      if (number) return ofPlan(number);
    }
  }
  const written = folded.slice(mention.start, mention.end);
  const old = candidates.includes('CN') && AREA_CODE.test(written) ? chineseNumber(digits) : null;
  if (old) return ofChina(old);
  // Three, three and four digits are North America's alone.
  const grouped = /\d{3}\D{1,2}\d{3}\D\d{4}(?!\d)/.test(written) || countries.ranked.length === 0;
  if (evidence === 'form' && grouped && NORTH_AMERICA.test(digits)) {
    const american = plans?.find(digits, 'US');
    if (american) return ofPlan(american);
  }
  return evidence === 'plan' ? null : (borrowed(digits, resolver) ?? withoutPlus(mention, resolver));
}

/** The country of the page's own numbers where those are North America's: that of its 2-1-1 and 911. */
function northAmericanHome({ american, plans }: NumberResolver): string | null {
  const found = american === null ? null : plans?.find(american, 'US');
  return found?.country ?? null;
}

/** Completes one number; `null` for digits that only looked like one. */
export function completeNumber(
  mention: Mention<TelephoneNumber>,
  line: Line,
  resolver: NumberResolver,
): NumberFields | null {
  const { digits, extension, kind, evidence } = mention.value;
  const text = resolver.document.text.slice(mention.start, mention.end);
  if (kind === 'short_code') {
    const { countries } = resolver;
    const beside = namedBefore(mention, line, resolver);
    const american = /^[2-9]11$/.test(digits) ? northAmericanHome(resolver) : null;
    const likeliest = beside ?? countries.given ?? american ?? countries.ranked[0] ?? null;
    // 911 is dialled in few countries: not in those whose news tell of a call from there.
    const country = digits === '911' && likeliest !== null && !usesNineEleven(likeliest) ? 'US' : likeliest;
    return { number: digits, national: digits, extension, kind, country, region: null };
  }
  const fields = digits.startsWith('+') ? international(digits, text, resolver) : national(mention, line, resolver);
  if (fields)
    return {
      number: fields.number,
      national: fields.national,
      extension,
      kind: kind === 'fax' || fields.kind === 'other' ? (kind ?? fields.kind) : fields.kind,
      country: fields.country,
      region: fields.region,
    };
  if (evidence === 'plan') return null;
  return {
    number: null,
    national: text,
    extension,
    kind: kind ?? 'other',
    country: resolver.countries.given,
    region: null,
  };
}
