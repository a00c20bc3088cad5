import { expect, test } from 'vitest';
import { noHints } from '../../src/decode/index.js';
import { dayOf, jsonPage } from '../../src/read/json-page.js';

test.for<[string, object | string]>([
  ['{"text":"a"}', { name: null, form: 'text', text: 'a', hints: noHints }],
  ['{"html":"<p>a"}', { name: null, form: 'html', text: '<p>a' }],
  ['{"id":5,"text":""}', { name: '5', text: '' }],
  ['{"url":"u","text":"a"}', { name: 'u', hints: { ...noHints, url: 'u' } }],
  ['{"id":"i","url":"u","text":"a"}', { name: 'i', hints: { ...noHints, url: 'u' } }],
  [
    '{"text":"a","title":" T ","date":"2020-02-03T01:02:03Z"}',
    { hints: { ...noHints, title: 'T', date: '2020-02-03' } },
  ],
  ['{"text":"a","lang":"zh-Hans","country":"tw"}', { hints: { ...noHints, language: 'zh', country: 'TW' } }],
  ['{"text":"a","lang":"fr","country":"Taiwan","date":"soon"}', { hints: noHints }],
  ['{"text":"a"', 'is not valid JSON'],
  ['"a"', 'is no JSON object'],
  ['null', 'is no JSON object'],
  ['{"text":["a"]}', 'has neither a "text" nor an "html" that is a string'],
])('%s', ([line, page]) => {
  if (typeof page === 'string') expect(jsonPage(line, noHints)).toBe(page);
  else expect(jsonPage(line, noHints)).toMatchObject(page);
});

test.for<[string, string | null]>([
  ['2020-02-29', '2020-02-29'],
  ['2020-02-03 10:00', '2020-02-03'],
  ['2021-02-29', null],
  ['2020-13-01', null],
  ['2020-00-10', null],
  ['2020-02-031', null],
  ['20200203', null],
  ['', null],
])('the day of %j is %j', ([word, day]) => {
  expect(dayOf(word)).toBe(day);
});
