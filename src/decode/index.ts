import type { Hints, Page } from '../types.js';

export { pageOfHtml } from './html.js';

export const noHints: Hints = {
  url: null,
  title: null,
  date: null,
  language: null,
  country: null,
  published: null,
  publisher: null,
};

/** A page of text that is decoded already. Line ends become `\n`, a byte order mark goes. */
export function pageOfText(doc: string, text: string, sha256: string, hints: Hints = noHints): Page {
  return {
    doc,
    text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
    encoding: 'utf-8',
    replaced: 0,
    sha256,
    hints,
    markup: null,
  };
}
