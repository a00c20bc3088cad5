import { findCountries } from '../../../src/extract/country/index.js';
import { resolveCountries } from '../../../src/resolve/countries.js';
import { segment } from '../../../src/segment/index.js';
import type { Document, Page } from '../../../src/types.js';

/** A document of one text, all of it main text. */
export function documentOf(text: string): Document {
  const hints = { url: null, title: null, date: null, language: null, country: null, published: null, publisher: null };
  const page: Page = { doc: 'test', text, encoding: 'utf-8', replaced: 0, sha256: '', hints, markup: null };
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const span = { start, end: start + line.length, zone: 'body', kind: 'paragraph' } as const;
    start += line.length + 1;
    return span;
  });
  return segment(page, lines);
}

/** What is found in a text, as `text alpha2 form`. */
export function found(text: string): string[] {
  const document = documentOf(text);
  return resolveCountries(document, findCountries(document)).map(
    ({ start, end, value }) => `${text.slice(start, end)} ${value.alpha2} ${value.form}`,
  );
}
