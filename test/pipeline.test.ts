import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noHints, pageOfText } from '../src/decode/index.js';
import { analyze, analyzeAll, read, readAll } from '../src/pipeline.js';

const options = { types: null, zone: 'body', date: null, country: null } as const;
const names = readdirSync('fixtures').filter((name) => name.endsWith('.txt'));
const pages = names.map((name) => pageOfText(name, readFileSync(`fixtures/${name}`, 'utf8'), '', noHints));

test('pages that go through the stages together give what each gives alone', async () => {
  expect(pages.length).toBeGreaterThan(10);
  const together = await analyzeAll(readAll(pages), options);
  for (const [index, page] of pages.entries())
    expect(together[index], page.doc).toEqual(await analyze(read(page), options));
});

test('who works is told which page it is, in each stage', async () => {
  const [page] = pages;
  const few = page === undefined ? [] : [page, page, page];
  const told: number[] = [];
  await analyzeAll(
    readAll(few, (index) => told.push(index)),
    options,
    (index) => told.push(index),
  );
  expect(told.length % few.length).toBe(0);
  expect(told).toEqual(told.map((_, turn) => turn % few.length));
});
