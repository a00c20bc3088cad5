import { expect, test } from 'vitest';
import type { CountryFields, Document, Mention, OutputRecord, Sentence } from '../../src/types.js';
import type { FieldsOf, Mentioned } from '../../src/write/fields.js';
import { recordArray, recordLines } from '../../src/write/json-records.js';
import { recordsIn } from '../../src/write/records.js';
import { type Row, rowsOf } from '../../src/write/rows.js';
import { documentOf } from '../extract/country/found.js';

const facts = { title: '标题', published: '2020-02-03', publisher: null, url: 'https://example.org/?a="b"' };
const nothing = { date: [], count: [], country: [], organization: [], hotline: [] };
const china: CountryFields = {
  alpha2: 'CN',
  alpha3: 'CHN',
  name: 'China',
  name_zh: '中国',
  form: 'place',
  place: null,
};
const values: { readonly [Type in Mentioned]: FieldsOf[Type] } = {
  date: {
    value: '2020-02-03',
    from: '2020-02-03',
    to: null,
    precision: 'time',
    time: '12:30',
    role: 'mentioned',
    relative: true,
  },
  count: {
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
  country: china,
  organization: { name: 'World Health Organization', kind: 'international', country: null },
  hotline: {
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
};

/** A document of one sentence, its title the first three units. */
function pageOf(text: string, doc = 'a.txt'): Document {
  const sentence: Sentence = { start: 0, end: text.length, language: 'en', zone: 'body', line: 0 };
  const title = { start: 0, end: Math.min(3, text.length) };
  return { ...documentOf(text), doc, title, sentences: [sentence] };
}

/** Its rows, where it holds these. */
function rowsIn(document: Document, found: { readonly [Type in Mentioned]?: readonly FieldsOf[Type][] }): Row[] {
  const mentioned = <Value>(list: readonly Value[] = []): Mention<Value>[] =>
    list.map((value) => ({ start: 0, end: document.text.length, rule: 'rule.id', sentence: 0, value }));
  const { date, count, country, organization, hotline } = found;
  const findings = {
    date: mentioned(date),
    count: mentioned(count),
    country: mentioned(country),
    organization: mentioned(organization),
    hotline: mentioned(hotline),
  };
  const options = { types: null, zone: 'body', date: null, country: null } as const;
  return rowsOf(document, { facts, findings: { ...nothing, ...findings } }, options, (text) => `of ${text.length}`);
}

const rowsOfTypes = Object.entries(values).map(
  ([type, value]) => [type, rowsIn(pageOf('Some text.'), { [type]: [value] })] as const,
);
const lines = (rows: readonly Row[]): string =>
  Array.from(recordsIn(rows), (record) => `${JSON.stringify(record)}\n`).join('');

const written = (block: Uint8Array): string => Buffer.from(block).toString();

test.for(rowsOfTypes)('%s: all fields, in the order that they have', ([type, rows]) => {
  expect(rows.map((row) => row.type)).toEqual(['document', type]);
  expect(written(recordLines().block(rows))).toBe(lines(rows));
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
  const rows = rowsIn(pageOf(text, text), { country: [{ ...china, name: text, place: text }, china] });
  expect(written(recordLines().block(rows))).toBe(lines(rows));
});

test.for<readonly [text: string, context: string]>([
  [' even  text\tand\u3000white\ufeffspace \n', 'even text and white space'],
  [
    'a sentence so long that it is encoded at once,  with two\u00a0spaces',
    'a sentence so long that it is encoded at once, with two spaces',
  ],
])('%j: the sentence has its white space folded', ([text, context]) => {
  const rows = rowsIn(pageOf(text), { country: [china] });
  const [, record] = written(recordLines().block(rows))
    .split('\n', 2)
    .map((line) => JSON.parse(line) as OutputRecord);
  expect(record).toMatchObject({ text, context });
});

test.for([0, 7, 10, 99, 100, 999_999_999, 1_000_000_000, 2_147_483_648, -1, -20, 0.5])('%d', (value) => {
  const rows = rowsIn(pageOf('x'), { count: [{ ...values.count, value }] });
  expect(written(recordLines().block(rows))).toBe(lines(rows));
});

test('what page and sentence share is told of each record, block by block', () => {
  const rows = ['a', 'b', 'c'].flatMap((doc) => rowsIn(pageOf(`Text of ${doc}.`, doc), { country: [china, china] }));
  const form = recordLines();
  for (const some of [rows, rows.slice(1), rows.slice(4, 5)]) expect(written(form.block(some))).toBe(lines(some));
});

test('what stands in no sentence and has no title is told so, page by page', () => {
  const bare = (doc: string, language: 'en' | 'zh'): Document => ({
    ...pageOf('x', doc),
    language,
    title: null,
    sentences: [],
  });
  const rows = [...rowsIn(bare('a', 'en'), { hotline: [values.hotline] }), ...rowsIn(bare('b', 'zh'), {})];
  expect(written(recordLines().block(rows))).toBe(lines(rows));
});

test('more values of a field than are remembered', () => {
  const country = Array.from({ length: 2500 }, (_, number) => ({ ...china, alpha2: `A${number % 1300}` }));
  const rows = rowsIn(pageOf('x'), { country });
  expect(written(recordLines().block(rows))).toBe(lines(rows));
});

test('an array is one JSON text, block by block', () => {
  const { head, between, tail, empty, block } = recordArray();
  const [some = [], others = []] = rowsOfTypes.map(([, rows]) => rows);
  const whole = head + written(block(some)) + between + written(block(others)) + tail;
  expect(JSON.parse(whole)).toEqual([...recordsIn([...some, ...others])]);
  expect(whole.split('\n')).toHaveLength(some.length + others.length + 3);
  expect(JSON.parse(empty)).toEqual([]);
});
