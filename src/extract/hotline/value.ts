import type { HotlineKind, TelephoneNumber } from '../../types.js';
import { DASH } from './pieces.js';

/** Between groups of digits: at most one separator, spaces around a dash. */
export const GAP: string = `[ .${DASH}]{0,3}\\n?`;

/** Digits of a printed number, + kept where one stands at the start. */
export function digitsOf(text: string): string {
  const digits = text.replace(/\D/g, '');
  return /^[(（]?\+/.test(text) ? `+${digits}` : digits;
}

/** `(0)` after a country code is dialled only inside the country: `+44 (0) 161 …`. */
export const withoutTrunk = (text: string): string =>
  text.includes('(0') || text.includes('（0') ? text.replace(/(?<=\d[)）]? ?)[(（]0[)）]/, '') : text;

export function telephone(
  text: string,
  evidence: TelephoneNumber['evidence'],
  kind: HotlineKind | null = null,
): TelephoneNumber {
  return { digits: digitsOf(withoutTrunk(text)), extension: null, kind, evidence, series: null };
}
