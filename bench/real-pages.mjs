// The texts of whole pages in the development data, as JSON Lines.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './measure.mjs';

const data = join(root, '../shared/eval/data');
/** Where whole pages are annotated; elsewhere it is sentences. */
const SETS =
  /^(?:boilerplate\/.*|dumps\/.*|counts\/(?:who-don|dxy-zh-news)|organizations\/pages-(?:en|zh))\.dev\.jsonl$/;

/** Order that depends on the text alone: pages of one source do not stand together. */
const shuffled = (pages) => pages.toSorted((a, b) => a.order - b.order);
function orderOf(text) {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Writes them into a folder: of each language the path, how many pages, and the bytes of their text. `null` where there are none. */
export function writeRealPages(folder) {
  if (!existsSync(data)) return null;
  const found = { en: [], zh: [] };
  for (const file of readdirSync(data, { recursive: true }).toSorted()) {
    if (!SETS.test(file)) continue;
    for (const line of readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean)) {
      const { id, lang, text } = JSON.parse(line);
      found[lang]?.push({ id: `${file}/${id}`, text, order: orderOf(text) });
    }
  }
  return Object.entries(found).map(([language, pages]) => {
    const path = join(folder, `real-${language}.jsonl`);
    writeFileSync(
      path,
      shuffled(pages)
        .map(({ id, text }) => `${JSON.stringify({ id, text })}\n`)
        .join(''),
    );
    const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return { language, path, pages: pages.length, bytes };
  });
}
