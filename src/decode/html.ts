import type { Hints, Language, Page } from '../types.js';
import { emptyHead, hintsOf } from './html-head.js';
import { readTags } from './html-tags.js';

/** So many characters tell the script of a text. */
const SAMPLE = 50_000;

/** The language that a text's script speaks for: templates often state the wrong one, such as `lang="en"` of a Chinese page. */
function scriptOf(text: string): Language {
  const size = Math.min(text.length, SAMPLE);
  let han = 0;
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return han * 5 > size ? 'zh' : 'en';
}

/**
 * The text of an HTML page, a line a block element or table row, with what the elements say of each line; hints from its
 * head beside those given. `encoding` and `replaced` as the bytes were decoded.
 */
export async function pageOfHtml(
  doc: string,
  html: string,
  sha256: string,
  hints: Hints,
  encoding: string,
  replaced: number,
): Promise<Page> {
  let head = emptyHead();
  let lines = readTags(html, head);
  if (lines === null) {
    head = emptyHead();
    const { readTree } = await import('./html-tree.js');
    lines = await readTree(html, head);
  }
  const { text, markup } = lines.end();
  const found = hintsOf(head, hints);
  const language = hints.language ?? (found.language === scriptOf(text) ? found.language : null);
  return { doc, text, encoding, replaced, sha256, hints: { ...found, language }, markup };
}
