import type { Hints, Language, Page } from '../types.js';
import { emptyHead, type Head, hintsOf } from './html-head.js';
import { HtmlLines } from './html-lines.js';

/** Elements whose text no reader sees, or sees only where scripts or frames do not work. */
const SILENT = new Set(
  'script style title noscript template svg canvas iframe object embed audio video textarea datalist math noframes'.split(
    ' ',
  ),
);
/** Elements that end without a tag of their own: they say nothing of how deep a page is. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead option'.split(' '),
);
const DEEPEST = 2000;

/** What this room reads of a node of cheerio's tree. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

/** The language that a text's script speaks for: templates often state the wrong one, such as `lang="en"` of a Chinese page. */
function scriptOf(text: string): Language {
  const sample = text.slice(0, 50_000);
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return han * 5 > sample.length ? 'zh' : 'en';
}

/**
 * Where a page is nested deeper than any page that people write, it is cut and read in pieces: the time that the parser takes
 * for a tag grows with the number of open ones.
 */
function pieces(html: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,20})/gi)) {
    if (SHALLOW.has(tag[2]?.toLowerCase() ?? '')) continue;
    depth = tag[1] === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth < DEEPEST) continue;
    found.push(html.slice(start, tag.index));
    start = tag.index;
    depth = 0;
  }
  found.push(html.slice(start));
  return found;
}

/** All text below a node that has no elements below it, such as `<title>` and `<script>`. */
const contentOf = (node: Node): string => (node.children ?? []).map((child) => child.data ?? '').join('');

/** Notes what an element says of the page rather than to its reader. */
function readHead(node: Node, head: Head): void {
  const { name = '', attribs: attributes = {} } = node;
  if (name === 'meta') {
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase().trim();
    const content = attributes['content']?.trim() ?? '';
    if (key !== '' && content !== '' && !head.meta.has(key)) head.meta.set(key, content);
  } else if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? ''))
    head.canonical ||= attributes['href']?.trim() ?? '';
  else if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) head.jsonLd.push(contentOf(node));
  else if (name === 'title') head.title ||= contentOf(node);
  else if (name === 'html') head.language ||= attributes['lang'] ?? attributes['xml:lang'] ?? '';
  else if (name === 'time' && ('pubdate' in attributes || /datepublished/i.test(attributes['itemprop'] ?? '')))
    head.time ||= attributes['datetime'] ?? '';
}

/** Goes once over the tree, without recursion, and hands on what it meets. */
function walk(root: Node, head: Head, body: HtmlLines): void {
  const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children?.[top.next++];
    if (!child) {
      open.pop();
      if (open.length > 0) body.closeElement(top.node.name ?? '');
    } else if (child.type === 'text') body.words(child.data ?? '');
    else if (child.name !== undefined && child.children) {
      // Pictures drawn as <svg> have titles too, but nobody goes below what is silent.
      readHead(child, head);
      if (SILENT.has(child.name) || child.name === 'meta' || child.name === 'link') continue;
      body.openElement(child.name, child.attribs ?? {});
      open.push({ node: child, next: 0 });
    }
  }
}

/**
 * The text of an HTML page, a line a block element or table row, with what the tree says of each line; hints from its head
 * beside those given. `encoding` and `replaced` as the bytes were decoded.
 */
export async function pageOfHtml(
  doc: string,
  html: string,
  sha256: string,
  hints: Hints,
  encoding: string,
  replaced: number,
): Promise<Page> {
  const { load } = await import('cheerio/slim');
  const head = emptyHead();
  const body = new HtmlLines();
  for (const piece of pieces(html)) walk(load(piece).root()[0] as unknown as Node, head, body);
  const { text, markup } = body.end();
  const found = hintsOf(head, hints);
  const language = hints.language ?? (found.language === scriptOf(text) ? found.language : null);
  return { doc, text, encoding, replaced, sha256, hints: { ...found, language }, markup };
}
