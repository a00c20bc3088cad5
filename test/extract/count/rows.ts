import { expect, test } from 'vitest';
import { noHints, pageOfText } from '../../../src/decode/index.js';
import { analyze, read } from '../../../src/pipeline.js';
import type { CountFields, Mention } from '../../../src/types.js';

const options = { types: ['count'], zone: 'all', date: null, country: null } as const;
const MARKS = { more_than: '>', at_least: '≥', less_than: '<', at_most: '≤', nearly: '≲', approx: '~' } as const;

/** Fields that a table asks for beside those that every row gives. */
type Further = 'country' | 'disease';

function summary({ value: count }: Mention<CountFields>, further: readonly Further[]): string {
  const value = `${count.qualifier ? MARKS[count.qualifier] : ''}${count.value}${count.value_max === null ? '' : `-${count.value_max}`}`;
  const day = count.from === count.to ? count.from : `${count.from ?? ''}/${count.to ?? ''}`;
  const more = [count.origin, count.place && `@${count.place}`, count.subset && `(${count.subset})`, day];
  return [count.metric, value, count.measure ?? '?', ...more, ...further.map((field) => `${field}=${count[field]}`)]
    .filter(Boolean)
    .join(' ');
}

/**
 * Tests from a table, a row a line: `text → record · record`, where a record is
 * `metric value measure origin @place (subset) day`: what is not there is `null`. `?` is no measure, `*` one that the
 * sentence leaves open; `–` nothing at all. ⏎ and ⇥ in the text are a line feed and a tab.
 */
export function rows(table: string, further: readonly Further[] = []): void {
  const cases = table
    .trim()
    .split('\n')
    .map((line) => line.split(' → ') as [string, string]);
  test.for(cases)('%s → %s', async ([text, expected]) => {
    const page = pageOfText('test', text.replaceAll('⏎', '\n').replaceAll('⇥', '\t'), '', noHints);
    const { findings } = await analyze(read(page), options);
    const wanted = expected === '–' ? [] : expected.split(' · ');
    const given = findings.count.map((count, i) => {
      const open = / \* ?/.test(wanted[i] ?? '');
      const record = open ? { ...count, value: { ...count.value, measure: null } } : count;
      return summary(record, further);
    });
    expect(given).toEqual(wanted.map((record) => record.replace(' *', ' ?')));
  });
}
