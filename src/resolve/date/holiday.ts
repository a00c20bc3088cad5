import type { ClosedPeriod } from './period.js';
export function holidayDay(_name: string, _year: number): ClosedPeriod | null {
  return null;
}
