import { type AreaCode, chineseAreaCode } from '../../lexicon/china-area-codes.js';
import { isChineseShortCode } from '../../lexicon/short-codes.js';
import type { HotlineKind } from '../../types.js';

/** A number of the Chinese plan; `national` as people there write it. */
export interface ChineseNumber {
  readonly number: string;
  readonly national: string;
  readonly kind: HotlineKind;
  readonly area: AreaCode | null;
}

const subscriber = (digits: string): boolean => /^[1-9]\d{6,7}$/.test(digits);

/** An area code and a number in it; a short code of that city too: `0371-12345`. */
export function inArea(area: AreaCode, local: string): ChineseNumber {
  const code = area.code.slice(1);
  return { number: `+86${code}${local}`, national: `${area.code}-${local}`, kind: 'fixed_line', area };
}

/**
 * Digits with their area code, mobile and service numbers; `null` for what the plan does not have. `loose`: local numbers may
 * have 7 or 8 digits whatever the others of that area have (old numbers have fewer).
 */
export function chineseNumber(printed: string, loose = true): ChineseNumber | null {
  const digits = printed.replace(/^(?:\+86|0086)0?/, '');
  const international = digits !== printed;
  if (/^0?1[3-9]\d{9}$/.test(digits)) {
    const mobile = digits.replace(/^0/, '');
    return { number: `+86${mobile}`, national: mobile, kind: 'mobile', area: null };
  }
  if (/^[48]00\d{7}$/.test(digits)) {
    const kind = digits.startsWith('8') ? 'toll_free' : 'shared_cost';
    return {
      number: `+86${digits}`,
      national: digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3'),
      kind,
      area: null,
    };
  }
  const withTrunk = international ? `0${digits}` : digits;
  if (!withTrunk.startsWith('0')) return null;
  for (const length of [3, 4]) {
    const area = chineseAreaCode(withTrunk.slice(0, length));
    const local = withTrunk.slice(length);
    if (!area) continue;
    if (subscriber(local) ? loose || area.digits.includes(local.length) : isChineseShortCode(local))
      return inArea(area, local);
  }
  return null;
}
