import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as api from '../src/index.js';

test('what the package offers', () => {
  expect(Object.keys(api).sort()).toEqual(['extract', 'version']);
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(api.version).toBe(version);
});

test('a text and an HTML page give the same dates, offsets in their own text', async () => {
  const text = 'The ministry said on 3 March 2020 that 37 cases had been confirmed in Italy.';
  for (const [given, html] of [
    [text, false],
    [`<html><body><p>${text}</p></body></html>`, true],
  ] as const) {
    const [date] = await api.extract(given, { types: ['date'], zone: 'all', html, doc: 'x' });
    expect(date).toMatchObject({ type: 'date', doc: 'x', text: '3 March 2020', from: '2020-03-03' });
  }
});

test('options: types, a reference date', async () => {
  const records = await api.extract('Yesterday 37 people fell ill in Italy.', {
    types: ['date'],
    date: '2020-03-05',
    zone: 'all',
  });
  expect(records.map(({ type }) => type)).toEqual(['date']);
  expect(records[0]).toMatchObject({ from: '2020-03-04', relative: true });
});
