import type { Hints, Page } from '../types.js';

export const noHints: Hints = {
  url: null,
  title: null,
  date: null,
  language: null,
  country: null,
  published: null,
  publisher: null,
};

/**
 * A page of text that is decoded already. Line ends become `\n`, a byte order mark goes, halves of surrogate pairs,
 * which are no characters, become U+FFFD. `encoding` and `replaced` as the bytes were decoded.
 */
export function pageOfText(
  doc: string,
  text: string,
  sha256: string,
  hints: Hints = noHints,
  encoding = 'utf-8',
  replaced = 0,
): Page {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const { text: clean, replaced: halves } = wellFormed(whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole);
  return { doc, text: clean, encoding, replaced: replaced + halves, sha256, hints, markup: null };
}

/** JSON may escape half a surrogate pair. */
export function wellFormed(text: string): { readonly text: string; readonly replaced: number } {
  if (text.isWellFormed()) return { text, replaced: 0 };
  let replaced = 0;
  const clean = text.replace(/\p{Surrogate}/gu, () => {
    replaced++;
    return '\ufffd';
  });
  return { text: clean, replaced };
}
