import { Elements } from './html-elements.js';
import type { AttributeOf } from './html-frame.js';
import { type Head, readHead } from './html-head.js';
import { HtmlLines } from './html-lines.js';

/** Elements that end without a tag of their own: they say nothing of how deep a page is. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th tbody thead option'.split(' '),
);
const DEEPEST = 2000;

type Values = Readonly<Record<string, string>>;

/** What this room reads of a node of cheerio's tree. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Values;
  readonly children?: readonly Node[];
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

const NONE: Values = {};
const attributeOf =
  (values: Values): AttributeOf =>
  (name) =>
    values[name];

/** All text below a node that has no elements below it, such as `<title>` and `<script>`. */
const contentOf = (node: Node): string => (node.children ?? []).map((child) => child.data ?? '').join('');

/** Goes once over the tree, without recursion, and hands on what it meets. */
function walk(root: Node, elements: Elements, met: Values[], head: Head, lines: HtmlLines): void {
  const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children?.[top.next++];
    if (!child) {
      open.pop();
      if (open.length > 0) lines.closeElement();
    } else if (child.type === 'text') lines.words(child.data ?? '');
    else if (child.name !== undefined && child.children) {
      // Pictures drawn as <svg> have titles too, but nobody goes below what is silent.
      const element = elements.named(child.name);
      const values = child.attribs ?? NONE;
      if (element.telling) readHead(head, element.name, attributeOf(values), () => contentOf(child));
      if (element.silent) continue;
      if (element.empty) lines.emptyElement(element);
      else {
        lines.openElement(element, met.push(values) - 1);
        open.push({ node: child, next: 0 });
      }
    }
  }
}

/** Reads a page from the tree that cheerio makes of it: slower than `readTags`, but whatever the page holds. */
export async function readTree(html: string, head: Head): Promise<HtmlLines> {
  const { load } = await import('cheerio/slim');
  const met: Values[] = [];
  const lines = new HtmlLines((place) => attributeOf(met[place] ?? NONE));
  const elements = new Elements();
  for (const piece of pieces(html)) walk(load(piece).root()[0] as unknown as Node, elements, met, head, lines);
  return lines;
}
