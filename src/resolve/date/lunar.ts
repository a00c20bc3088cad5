import type { ClosedPeriod } from './period.js';
export function lunarDay(_year: number, _month: number, _day: number | null, _leap: boolean): ClosedPeriod | null {
  return null;
}
