import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOfHtml } from '../../src/decode/html.js';
import { noHints, pageOfText } from '../../src/decode/index.js';
import type { Page } from '../../src/types.js';
import type { Example, Labels } from './examples.js';
import { type Layout, layouts } from './layouts.js';
import { dice } from './members.js';
import { type Label, MARKS, type Piece, type Stock, Writer } from './writer.js';

const MARKED = /([^\ue000-\ue002]*)([\ue000-\ue002])/g;

/** The label most of whose words stand in a line, and the line without its marks. */
function unmarked(line: string): { readonly words: string; readonly label: Label } {
  const sizes = new Map<string, number>();
  for (const [, words = '', mark = ''] of line.matchAll(MARKED))
    sizes.set(mark, (sizes.get(mark) ?? 0) + words.length + 1);
  const most = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
  const label = [...MARKS].find(([, mark]) => mark === most)?.[0] ?? null;
  return { words: line.replace(/[\ue000-\ue002]/g, ''), label };
}

/** The page as a reader copies it: blank lines around paragraphs and lists; or closed up, with the title of the tab above. */
function asText(page: Page, labels: Labels, tab: string, closed: boolean): { page: Page; labels: Labels } {
  const lines: string[] = closed ? [tab] : [];
  const own: Label[] = closed ? [0] : [];
  for (const [i, line] of page.text.split('\n').entries()) {
    const [here, above] = [page.markup?.[i], page.markup?.[i - 1]];
    const apart = here?.containers[0] !== above?.containers[0] || /^(?:p|h\d|blockquote)$/.test(here?.element ?? '');
    if (!closed && i > 0 && apart) {
      lines.push('');
      own.push(null);
    }
    lines.push(line);
    own.push(labels[i] ?? null);
  }
  return { page: pageOfText(page.doc, lines.join('\n'), ''), labels: own };
}

/** Texts of other lengths: the first lines of a piece, pieces one after the other, paragraphs run together. */
function shaped(stock: Stock, piece: Piece, seed: number): Piece {
  const { random, whole, of } = dice(seed + 500_000);
  const kind = random();
  const others = kind < 0.45 ? 0 : whole(1, 6);
  const further = Array.from({ length: others }, () => of(stock.pieces).lines);
  const lines = kind < 0.15 ? piece.lines.slice(0, whole(1, 4)) : [...piece.lines, ...further.flat()];
  if (random() > 0.5) return { title: piece.title, lines };
  const longest = 150 + 500 * random();
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '- ';
    if (/^[#|^~>-] /.test(line) || /^[#|^~>-] /.test(last) || last.length > longest) joined.push(line);
    else joined[joined.length - 1] = stock.language === 'en' ? `${last} ${line}` : last + line;
  }
  return { title: piece.title, lines: joined };
}

async function example(stock: Stock, layout: Layout, piece: Piece, seed: number, html: boolean): Promise<Example> {
  const writer = new Writer(stock, shaped(stock, piece, seed), seed);
  const tab = writer.tab();
  const body = writer.page(layout.parts);
  const head = writer.whole(1, 5) > 1 ? `<title>${tab}</title>` : '';
  const id = `${layout.name}, ${piece.title}`;
  const page = await pageOfHtml(id, `<html><head>${head}</head><body>${body}</body></html>`, '', noHints, 'utf-8', 0);
  const lines = page.text.split('\n').map(unmarked);
  const labels = lines.map(({ label }) => label);
  const clean: Page = { ...page, text: lines.map(({ words }) => words).join('\n') };
  const form = html ? { page: clean, labels } : asText(clean, labels, tab, writer.whole(0, 1) === 1);
  return { id, set: 'training/pages', group: layout.name, ...form };
}

function stockOf(folder: string, language: 'en' | 'zh'): Stock {
  const read = (name: string): string => readFileSync(join(folder, `${name}-${language}.txt`), 'utf8');
  const filled = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  const titled = (text: string): Piece[] =>
    text
      .split(/^== /m)
      .slice(1)
      .map((piece) => {
        const [title = '', ...lines] = filled(piece);
        return { title, lines };
      });
  return {
    language,
    pieces: titled(read('pieces')),
    layouts: layouts(read('sites')),
    words: new Map(titled(read('site-words')).map(({ title, lines }) => [title, lines])),
  };
}

/** Pages as papers, portals, offices and firms lay out an article, `perLayout` of each, from what stands in `folder`. */
export async function articleExamples(folder: string, perLayout: number, html: boolean): Promise<Example[]> {
  const found: Example[] = [];
  for (const language of ['en', 'zh'] as const) {
    const stock = stockOf(folder, language);
    const pages = stock.layouts.filter(({ name }) => !name.startsWith('&'));
    for (const [l, layout] of pages.entries())
      for (let n = 0; n < perLayout; n++) {
        const piece = stock.pieces[(l * 7 + n * 31 + (html ? 17 : 0)) % stock.pieces.length] as Piece;
        found.push(await example(stock, layout, piece, l * 100 + n * 2 + (html ? 1 : 0), html));
      }
  }
  return found;
}
