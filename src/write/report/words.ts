import type { OutputRecord, RecordType } from '../../types.js';

/** Types of records that are marked in a text, in the order in which the report shows them. */
export const markedTypes: readonly MarkedType[] = ['date', 'count', 'country', 'organization', 'hotline'];
export type MarkedType = Exclude<RecordType, 'document'>;
export type MarkedRecord = Extract<OutputRecord, { type: MarkedType }>;

/** What the report calls them, one and many. */
export const typeWords: Readonly<Record<MarkedType, readonly [string, string]>> = {
  date: ['date', 'dates'],
  count: ['count', 'counts'],
  country: ['country', 'countries'],
  organization: ['organisation', 'organisations'],
  hotline: ['hotline', 'hotlines'],
};

/** `1,204` */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 date`, `2 dates`, `1,204 dates` */
export function counted(number: number, [one, many]: readonly [string, string]): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
