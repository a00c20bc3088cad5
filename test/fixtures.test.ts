import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageOfHtml } from '../src/decode/html.js';
import { noHints } from '../src/decode/index.js';
import type { DocumentRecord } from '../src/types.js';
import { faultsOf } from '../src/write/schema.js';
import { extract, records as parsed } from './cli/program.js';

const folder = join(import.meta.dirname, '../fixtures');
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.jsonl'))
  .map((entry) => join(folder, entry.name))
  .sort();

const { out } = extract(['--zone', 'all', ...pages]);
const records = parsed(out);
const documents = records.filter((record): record is DocumentRecord => record.type === 'document');

/** The text that offsets count, decoded apart from the program; of HTML as the program renders it. */
async function textOf({ doc, encoding, sha256 }: DocumentRecord): Promise<string> {
  const path = pages.find((page) => doc.startsWith(page)) ?? join(folder, 'news-feed.ndjson');
  const bytes = readFileSync(path);
  const text = new TextDecoder(encoding).decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  if (path.endsWith('.html')) return (await pageOfHtml(doc, text, sha256, noHints, encoding, 0)).text;
  if (!path.endsWith('.ndjson')) return text.replaceAll('\r\n', '\n');
  const lines = text.split('\n').slice(0, -1);
  const given = lines.map((line) => JSON.parse(line) as { id?: string; url?: string; text?: string; html?: string });
  const own = given.find(({ id, url }, n) => (id ?? url ?? `${path}#${n + 1}`) === doc);
  return own?.text ?? (await pageOfHtml(doc, own?.html ?? '', sha256, noHints, encoding, 0)).text;
}

describe.for(documents.map(({ doc }) => doc))('%s', (doc) => {
  const own = records.filter((record) => record.doc === doc);
  const [document] = own as [DocumentRecord];

  test('the text of each record is the slice that its offsets name, on its line', async () => {
    const characters = [...(await textOf(document))];
    expect(document.chars).toBe(characters.length);
    for (const { text, start_char, end_char, line } of own) {
      expect(characters.slice(start_char, end_char).join('')).toBe(text);
      expect(characters.slice(0, start_char).filter((character) => character === '\n').length + 1).toBe(line);
    }
  });

  test('each record is as the schema says', () => {
    for (const record of own) expect(faultsOf(record), JSON.stringify(record)).toEqual([]);
  });

  test('the document comes first, then its records in the order of the text', () => {
    expect(own.map(({ type }) => type).lastIndexOf('document')).toBe(0);
    const starts = own.slice(1).map((record) => record.start_char);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

test('every page gives a document, those of four encodings among them', () => {
  const read = (page: string): boolean => documents.some(({ doc }) => doc.startsWith(page));
  expect(pages.filter((page) => !read(page) && !page.endsWith('.ndjson'))).toEqual([]);
  expect(documents.length).toBeGreaterThan(pages.length);
  const encodings = new Set(documents.map(({ encoding }) => encoding));
  expect([...encodings].sort()).toEqual(['big5', 'gb18030', 'utf-16le', 'utf-8']);
});

test('characters beyond the BMP stand before records and in them', () => {
  const astral = records.filter(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text));
  expect(new Set(astral.map(({ type }) => type)).size).toBeGreaterThan(1);
});
