import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import type { RecordType } from '../../src/types.js';
import { columnsOf, faultsOf, jsonSchema } from '../../src/write/schema.js';

const types: readonly RecordType[] = ['document', 'date', 'count', 'country', 'organization', 'hotline'];
const page = `Virus in Italy 😷𝟙

Italy reported 37 confirmed cases on 3 March 2020, the Ministry of Health said. Call +86-23-89018888 or 12345.
据意大利卫生部3月4日通报，新增确诊病例12例。咨询电话：0371-65688846。`;

describe('the schema', () => {
  test('is JSON Schema 2020-12, of one type or of all', () => {
    const all = jsonSchema(null) as { $schema: string; anyOf: { $ref: string }[]; $defs: Record<string, object> };
    expect(all.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(all.anyOf.map(({ $ref }) => $ref)).toEqual(types.map((type) => `#/$defs/${type}`));
    for (const type of types) {
      const one = jsonSchema(type) as { required: string[]; properties: object; additionalProperties: boolean };
      expect(one.required).toEqual(Object.keys(one.properties));
      expect(one.additionalProperties).toBe(false);
      expect(all.$defs[type]).toEqual({ ...one, $schema: undefined });
    }
  });

  test('every record is as it says, in its order', async () => {
    const records = await extract(page, { zone: 'all' });
    expect(new Set(records.map(({ type }) => type))).toEqual(new Set(types));
    for (const record of records) {
      expect(faultsOf(record), JSON.stringify(record)).toEqual([]);
      expect(Object.keys(record)).toEqual(columnsOf([record.type]).map(({ name }) => name));
    }
  });

  test.for<[string, object]>([
    ['a field that is missing', { from: undefined }],
    ['a field too many', { other: 1 }],
    ['a value that is no EDTF', { value: '3 March' }],
    ['a day that is none', { from: '2020-3-1' }],
    ['a half offset', { start_char: 1.5 }],
    ['a zone', { zone: 'head' }],
  ])('names %s', async ([, change]) => {
    const [date] = (await extract(page)).filter(({ type }) => type === 'date');
    if (date === undefined) throw new Error('no date found');
    expect(faultsOf(date)).toEqual([]);
    expect(faultsOf({ ...date, ...change })).not.toEqual([]);
  });

  test.for([
    '2020',
    '2020-02',
    '2020-02-05',
    'XXXX-02',
    'XXXX-02-03/XXXX-02-14',
    '2020-03-11/..',
    '../2020',
    '2020-02-05T14:30',
  ])('takes %s for EDTF', async (value) => {
    const [date] = (await extract(page)).filter(({ type }) => type === 'date');
    expect(date && faultsOf({ ...date, value } as typeof date)).toEqual([]);
  });
});

test('columns: types, and which hold free text', () => {
  const columns = new Map(columnsOf(types).map((column) => [column.name, column]));
  const free = [...columns.values()].filter((column) => column.free).map(({ name }) => name);
  expect(free).toEqual([
    ...['doc', 'text', 'context', 'title', 'publisher', 'url', 'disease', 'place', 'subset'],
    ...['name', 'name_zh', 'label', 'organization', 'hours', 'region'],
  ]);
  const of = (type: string): string[] =>
    [...columns.values()].filter((one) => one.type === type).map(({ name }) => name);
  expect(of('date')).toEqual(['published', 'from', 'to']);
  expect(of('boolean')).toEqual(['relative']);
  expect(columns.get('kind')?.values).toContain('fixed_line');
  expect(columns.get('kind')?.values).toContain('government');
});

describe('offsets count code points', () => {
  const astral = '😷𝟙👩‍⚕️';
  test.for(['', astral, `${astral}\n\n${astral.repeat(3)}\r\n`])('after %j', async (before) => {
    const text = `${before}Italy 😷 reported 37 confirmed cases on 3 March 2020 to the WHO 😷, call +86-23-89018888.`;
    const points = [...text.replaceAll('\r\n', '\n')];
    const records = (await extract(text, { zone: 'all' })).filter(({ type }) => type !== 'document');
    expect(records.length).toBeGreaterThan(2);
    for (const { text: slice, start_char, end_char, line } of records) {
      expect(points.slice(start_char, end_char).join('')).toBe(slice);
      expect(line).toBe(points.slice(0, start_char).filter((point) => point === '\n').length + 1);
    }
  });
});
