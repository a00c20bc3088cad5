import { noHints, pageOfText } from '../../../src/decode/index.js';
import { findDates } from '../../../src/extract/date/index.js';
import { read } from '../../../src/pipeline.js';
import { resolveDates } from '../../../src/resolve/dates.js';
import { longest } from '../../../src/resolve/overlaps.js';

const options = { types: null, zone: 'all', date: null, country: null } as const;

/** Rows of a table: a text, an arrow, what is expected of it. */
export const rowsOf = (table: string): [text: string, days: string][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' → ') as [string, string]);

/** The days that the dates of a text cover, written on 2020-03-11: `from/to`, one day alone, several with `&`. */
export function daysOf(text: string): string {
  const document = read(pageOfText('doc', text, '', { ...noHints, date: '2020-03-11' }));
  const dates = resolveDates(document, longest(findDates(document)), options).map(({ value: { from, to } }) =>
    from === to ? from : `${from ?? '..'}/${to ?? '..'}`,
  );
  return dates.length === 0 ? 'none' : dates.join(' & ');
}
