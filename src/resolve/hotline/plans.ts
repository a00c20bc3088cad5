import type { Document, ExtractOptions, HotlineKind, Mention, TelephoneNumber } from '../../types.js';
import { chineseNumber } from './china.js';

/** A number as the plan of a country knows it. */
export interface PlannedNumber {
  /** E.164. */
  readonly number: string;
  readonly national: string;
  readonly kind: HotlineKind;
  readonly country: string | null;
}

/** The numbering plans of all countries. */
export interface NumberingPlans {
  /** A valid number of the country (alpha-2), or with `+` of any country; `null` when its plan has no such number. */
  readonly find: (digits: string, country: string | null) => PlannedNumber | null;
}

const KINDS: Readonly<Record<string, HotlineKind>> = {
  FIXED_LINE: 'fixed_line',
  FIXED_LINE_OR_MOBILE: 'fixed_line',
  MOBILE: 'mobile',
  TOLL_FREE: 'toll_free',
  SHARED_COST: 'shared_cost',
};

/** So many answers of the plans are kept, a few hundred bytes each. */
const MOST_ANSWERS = 2000;

let plans: Promise<NumberingPlans> | null = null;

/**
 * The plans out of libphonenumber's metadata: a tenth of the time of a page, which Chinese pages need not pay. What they
 * answered to one document they need not work out for the next.
 */
export function loadNumberingPlans(): Promise<NumberingPlans> {
  plans ??= load();
  return plans;
}

async function load(): Promise<NumberingPlans> {
  const { getCountries, parsePhoneNumberFromString } = await import('libphonenumber-js/max');
  const known = new Set<string>(getCountries());
  // Footers print the same numbers on every page.
  const answers = new Map<string, PlannedNumber | null>();
  return {
    find(digits, country) {
      if (country !== null && !known.has(country)) return null;
      // Always joined: digits alone may be a slice that keeps the whole text of its document in memory.
      const question = `${country ?? ''} ${digits}`;
      let answer = answers.get(question);
      if (answer === undefined) {
        if (answers.size >= MOST_ANSWERS) answers.clear();
        answer = ask(digits, country);
        answers.set(question, answer);
      }
      return answer;
    },
  };

  function ask(digits: string, country: string | null): PlannedNumber | null {
    const parsed = parsePhoneNumberFromString(digits, country === null ? {} : { defaultCountry: country as 'US' });
    // A number of a kind is valid: the same patterns need not be matched once more.
    const type = parsed?.getType();
    if (!parsed || (type === undefined && !parsed.isValid())) return null;
    return {
      number: parsed.number,
      national: parsed.formatNational(),
      kind: KINDS[type ?? ''] ?? 'other',
      country: parsed.country ?? null,
    };
  }
}

/** Are there numbers that only the plans of other countries can complete? */
export function needsPlans(
  document: Document,
  found: readonly Mention<TelephoneNumber>[],
  options: ExtractOptions,
): boolean {
  const country = document.hints.country ?? options.country;
  const chinese = country === null ? document.language === 'zh' : country === 'CN';
  return found.some(({ value: { digits, kind, evidence } }) => {
    if (kind === 'short_code') return false;
    if (digits.startsWith('+')) return !digits.startsWith('+86');
    if (!chinese) return true;
    return evidence !== 'plan' && digits.length >= 8 && chineseNumber(digits) === null;
  });
}
