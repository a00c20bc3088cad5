import type { Handler } from 'htmlparser2';
import type { Hints, Language, Page } from '../types.js';
import { emptyHead, hintsOf } from './html-head.js';
import { HtmlLines } from './html-lines.js';

/** Elements whose text no reader sees, or sees only where scripts or frames do not work. */
const SILENT = new Set(
  'script style noscript template svg canvas iframe object embed audio video textarea datalist math noframes'.split(
    ' ',
  ),
);

const CHUNK = 1 << 16;
const DEEPEST = 5000;

/** The language that a text's script speaks for: templates often state the wrong one, such as `lang="en"` of a Chinese page. */
function scriptOf(text: string): Language {
  const sample = text.slice(0, 50_000);
  const han = sample.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return han * 5 > sample.length ? 'zh' : 'en';
}

/**
 * The text of an HTML page, a line a block element or table row, with what the tree says of each line; hints from its head
 * beside those given. One pass over the tags and no tree, so that neither size nor depth hurts. `encoding` and `replaced`
 * as the bytes were decoded.
 */
export async function pageOfHtml(
  doc: string,
  html: string,
  sha256: string,
  hints: Hints,
  encoding: string,
  replaced: number,
): Promise<Page> {
  const { Parser } = await import('htmlparser2');
  const head = emptyHead();
  const body = new HtmlLines();
  let silent = '';
  let depth = 0;
  let collected: string[] | null = null;
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (silent !== '') {
        if (name === silent) depth++;
        return;
      }
      if (name === 'meta') {
        const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
        const content = attributes['content']?.trim() ?? '';
        const known = head.meta.has(key.toLowerCase().trim());
        if (key !== '' && content !== '' && !known) head.meta.set(key.toLowerCase().trim(), content);
      } else if (name === 'link') {
        if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) head.canonical ||= attributes['href']?.trim() ?? '';
      } else if (SILENT.has(name)) {
        silent = name;
        depth = 1;
        if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) collected = [];
      } else if (name === 'title') {
        // Pictures drawn as <svg> have titles too, but are silent.
        silent = name;
        depth = 1;
        collected = [];
      } else {
        if (name === 'html') head.language = attributes['lang'] ?? attributes['xml:lang'] ?? '';
        if (name === 'time' && ('pubdate' in attributes || /datepublished/i.test(attributes['itemprop'] ?? '')))
          head.time ||= attributes['datetime'] ?? '';
        body.openElement(name, attributes);
      }
    },
    ontext(text) {
      if (silent === '') body.words(text);
      else collected?.push(text);
    },
    onclosetag(name) {
      if (silent === '') {
        if (name !== 'meta' && name !== 'link') body.closeElement(name);
        return;
      }
      if (name !== silent) return;
      depth--;
      if (depth > 0) return;
      if (silent === 'title') head.title ||= collected?.join('') ?? '';
      else if (collected) head.jsonLd.push(collected.join(''));
      silent = '';
      collected = null;
    },
  };
  let parser = new Parser(handler);
  for (let start = 0, end = 0; start < html.length; start = end) {
    end = html.lastIndexOf('>', start + CHUNK) + 1;
    if (end <= start) end = start + CHUNK;
    parser.write(html.slice(start, end));
    // The parser slows down with the depth of what is open: what is nested deeper than any page begins anew.
    if (body.depth > DEEPEST) {
      parser.end();
      parser = new Parser(handler);
    }
  }
  parser.end();
  const { text, markup } = body.end();
  const found = hintsOf(head, hints);
  const language = hints.language ?? (found.language === scriptOf(text) ? found.language : null);
  return { doc, text, encoding, replaced, sha256, hints: { ...found, language }, markup };
}
