import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HotlineRecord } from '../../src/types.js';
import { csvForm } from '../../src/write/csv.js';
import { columnsOf } from '../../src/write/schema.js';
import { telephoneUri } from '../../src/write/telephone-uri.js';

/** Rows of CSV as RFC 4180 has it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const [, value = '', end] = cell.exec(csv) ?? [];
    if (end === undefined) throw new Error(`no CSV at ${cell.lastIndex}`);
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === ',' && cell.lastIndex === csv.length) rows.at(-1)?.push('');
    if (end.endsWith('\n')) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const hotline: HotlineRecord = {
  ...{ type: 'hotline', doc: 'd', text: '12345', start_char: 0, end_char: 5, line: 1, lang: 'zh', zone: 'body' },
  ...{ context: 'c', rule: 'r', number: '12345', national: '12345', extension: null, kind: 'short_code', label: null },
  ...{ organization: null, hours: null, languages: null, country: 'CN', region: null },
};

const words = fc.string({
  unit: fc.constantFrom('a', '例', '😷', ',', '"', "'", '\n', '\r', ' ', '=', '+', '-', '@', '\t'),
});

describe('what is written can be read again', () => {
  test.for([
    { excel: false, guard: false },
    { excel: true, guard: false },
    { excel: false, guard: true },
  ])('%j', async (dialect) => {
    const form = await csvForm(['hotline'], dialect);
    const names = columnsOf(['hotline']).map(({ name }) => name);
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: words, context: words, label: fc.option(words) }), { minLength: 1 }),
        (given) => {
          const csv = form.head.replace('\ufeff', '') + form.block(given.map((fields) => ({ ...hotline, ...fields })));
          const [head, ...rows] = parse(csv);
          expect(head).toEqual(names);
          const read = rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index], value])));
          const guarded = (word: string): string => (dialect.guard && /^[=+\-@\t\r\n]/.test(word) ? `'${word}` : word);
          expect(read.map(({ text, context, label }) => ({ text, context, label }))).toEqual(
            given.map(({ text, context, label }) => ({
              text: guarded(text),
              context: guarded(context),
              label: guarded(label ?? ''),
            })),
          );
        },
      ),
    );
  });
});

test.for<[string, string | null, string]>([
  ['plain', "热线 a'b;c", "热线 a'b;c"],
  ['a comma', 'a,b', '"a,b"'],
  ['a quote is doubled', 'a "b"', '"a ""b"""'],
  ['a line', 'a\nb', '"a\nb"'],
  ['a carriage return, which ends a line for some readers', 'a\rb', '"a\rb"'],
  ['a formula', '=a,b', '"\'=a,b"'],
  ['nothing', null, ''],
])('%s in a cell', async ([, label, cell]) => {
  const form = await csvForm(['hotline'], { excel: false, guard: true });
  const rows = form.block([{ ...hotline, label }, hotline, { ...hotline, label }]);
  const written = `hotline,d,12345,0,5,1,zh,body,c,r,12345,12345,,short_code,${cell},,,,CN,\n`;
  expect(rows).toBe(`${written}hotline,d,12345,0,5,1,zh,body,c,r,12345,12345,,short_code,,,,,CN,\n${written}`);
});

test('a table of several types has empty cells where a type lacks a column', async () => {
  const form = await csvForm(['organization', 'hotline'], { excel: true, guard: true });
  const { length } = columnsOf(['organization', 'hotline']);
  const row = form.block([{ ...hotline, country: null }]);
  expect(row.split(',').length).toBe(length);
  expect(row.endsWith('\r\n')).toBe(true);
});

test('typed columns are never guarded', async () => {
  const form = await csvForm(['count', 'hotline'], { excel: false, guard: true });
  const fall = { ...hotline, type: 'count', value: -6, place: '-x' } as never;
  expect(form.block([fall])).toContain(',-6,');
  expect(form.block([fall])).toContain(",'-x,");
  expect(form.block([{ ...hotline, number: '+8612345', national: '+86 12345' }])).toContain(',+8612345,+86 12345,');
});

test.for<[string, string | null, string]>([
  ['+862389018888', 'CN', 'tel:+862389018888'],
  ['+862389018888', null, 'tel:+862389018888'],
  ['12345', 'CN', 'tel:12345;phone-context=+86'],
  ['0371 6568 8846', 'CN', 'tel:0371-6568-8846;phone-context=+86'],
  ['(202) 555-0140', 'US', 'tel:(202)-555-0140;phone-context=+1'],
  ['12345', null, '12345'],
  ['12345转6', 'CN', '12345转6'],
])('%s of %s is %s', ([number, country, uri]) => {
  expect(telephoneUri(number, country)).toBe(uri);
});
