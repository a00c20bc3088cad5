import { expect, test } from 'vitest';
import type { OutputRecord } from '../../src/types.js';
import { recordArray, recordLines } from '../../src/write/json-records.js';

const shared = { doc: 'a.txt', text: 'x', start_char: 0, end_char: 1, line: 1, lang: 'en', zone: 'body' } as const;
const place = { ...shared, context: 'One sentence.', rule: 'rule.id' } as const;
const country: OutputRecord = {
  type: 'country',
  ...place,
  alpha2: 'CN',
  alpha3: 'CHN',
  name: 'China',
  name_zh: '中国',
  form: 'place',
  place: null,
};
const records: readonly OutputRecord[] = [
  {
    type: 'document',
    ...place,
    zone: 'title',
    title: '标题',
    published: '2020-02-03',
    publisher: null,
    url: 'https://example.org/?a="b"',
    encoding: 'gb18030',
    replaced: 2,
    chars: 1234567,
    body_chars: 0,
    sha256: '0'.repeat(64),
    version: '1.0.0',
    body_sha256: 'f'.repeat(64),
  },
  {
    type: 'date',
    ...place,
    value: '2020-02-03',
    from: '2020-02-03',
    to: null,
    precision: 'time',
    time: '12:30',
    role: 'mentioned',
    relative: true,
  },
  {
    type: 'count',
    ...place,
    disease: '新冠肺炎',
    metric: 'confirmed',
    value: -6,
    value_max: 12345678901,
    qualifier: 'at_least',
    measure: 'change',
    from: null,
    to: '2020-02-03',
    place: '武汉',
    country: 'CN',
    origin: 'imported',
    subset: 'medical staff',
  },
  country,
  { type: 'organization', ...place, name: 'World Health Organization', kind: 'international', country: null },
  {
    type: 'hotline',
    ...place,
    number: '+862389018888',
    national: '023-89018888',
    extension: '8',
    kind: 'fixed_line',
    label: 'hotline',
    organization: '重庆市卫生健康委员会',
    hours: '8:00–20:00',
    languages: 'zh;en',
    country: 'CN',
    region: '重庆',
  },
];

const written = (block: Uint8Array): string => Buffer.from(block).toString();

test.for(records)('$type: all fields, in the order that they have', (record) => {
  expect(written(recordLines().block([record]))).toBe(`${JSON.stringify(record)}\n`);
});

const texts: readonly string[] = [
  '',
  'plain',
  '"quoted" and \\ slashed',
  'tab\tend\nand \u0001 and \u007f',
  'é – 中文，。',
  '😀 and 𠮷',
  'half \ud83d and \ude00 alone',
  'a sentence so long that it is encoded at once, with é and 中文 and 😀',
  'a sentence so long that it is encoded at once, "quoted", \u0001, half a \ud83d',
  '\u2028'.repeat(40),
  `${'x'.repeat(70_000)}"${'文'.repeat(70_000)}`,
];

test.for(texts)('%j: as JSON.stringify writes it, wherever it stands', (text) => {
  const rows = [{ ...country, doc: text, text, context: text, name: text, place: text }, country];
  expect(written(recordLines().block(rows))).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});

test.for([0, 7, 10, 99, 100, 999_999_999, 1_000_000_000, 2_147_483_648, -1, -20, 0.5])('%d', (value) => {
  const row: OutputRecord = { ...country, start_char: value, end_char: value };
  expect(written(recordLines().block([row]))).toBe(`${JSON.stringify(row)}\n`);
});

test('what page and sentence share is told of each record, block by block', () => {
  const rows = ['a', 'b', 'b', 'a'].flatMap((doc) =>
    (['title', 'body', 'body'] as const).map((zone) => ({ ...country, doc, zone, context: `${doc} ${zone}` })),
  );
  const form = recordLines();
  for (const some of [rows, rows.slice(1), rows.slice(4, 5)])
    expect(written(form.block(some))).toBe(some.map((row) => `${JSON.stringify(row)}\n`).join(''));
});

test('more values of a field than are remembered', () => {
  const rows = Array.from({ length: 2500 }, (_, number) => ({ ...country, alpha2: `A${number % 1300}` }));
  expect(written(recordLines().block(rows))).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});

test('an array is one JSON text, block by block', () => {
  const { head, between, tail, empty, block } = recordArray();
  const whole = head + written(block(records)) + between + written(block([country])) + tail;
  expect(JSON.parse(whole)).toEqual([...records, country]);
  expect(whole.split('\n')).toHaveLength(records.length + 1 + 3);
  expect(JSON.parse(empty)).toEqual([]);
});
