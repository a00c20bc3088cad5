import { type Layout, layoutOf } from '../text/layout.js';
import { isWhite } from '../text/white-space.js';
import type { Document, Language, Line, Page, Sentence, Span } from '../types.js';
import { cut } from './cut.js';
import { languageOf } from './language.js';

export { languageOf } from './language.js';
export { type Token, tokens } from './words.js';

/** The headline: its first line to its last, where they stand together. */
function titleOf(lines: readonly Line[]): Span | null {
  const first = lines.findIndex((line) => line.zone === 'title');
  if (first < 0) return null;
  let last = first;
  for (let i = first + 1; i < lines.length && (lines[i]?.zone === 'title' || lines[i]?.kind === 'blank'); i++)
    if (lines[i]?.zone === 'title') last = i;
  return { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 };
}

/**
 * The sentences of a page, each with its language, and the page's main language. A sentence goes on over the line ends of
 * hard-wrapped text, never into another zone; it carries no white space at its ends.
 */
export function segment(page: Page, lines: readonly Line[], layout: Layout = layoutOf(page)): Document {
  const sentences: Sentence[] = [];
  const weight = { zh: 0, en: 0, und: 0 };
  const { folded, joined, raw } = layout;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const line = lines[from];
    to = from + 1;
    if (!line || line.kind === 'blank') continue;
    while (joined[to - 1] === true && lines[to]?.zone === line.zone) to++;
    let at = from;
    for (const [left, right] of cut(page.text, line.start, lines[to - 1]?.end ?? line.end, raw)) {
      let start = left;
      let end = right;
      while (start < end && isWhite(raw[start] as number)) start++;
      while (end > start && isWhite(raw[end - 1] as number)) end--;
      if (end <= start) continue;
      while (at + 1 < to && (lines[at + 1]?.start ?? 0) <= start) at++;
      const language = languageOf(page.text, start, end, raw);
      sentences.push({ start, end, language, zone: line.zone, line: at });
      if (line.zone === 'body' || line.zone === 'title') weight[language] += end - start;
    }
  }
  const language = page.hints.language ?? mainLanguage(weight) ?? languageOf(page.text);
  // Written out: a copy by spread gives each page a shape of its own, which makes every stage look its fields up anew.
  return {
    doc: page.doc,
    text: page.text,
    encoding: page.encoding,
    replaced: page.replaced,
    sha256: page.sha256,
    hints: page.hints,
    markup: page.markup,
    folded,
    lines,
    sentences,
    language,
    title: titleOf(lines),
  };
}

/** The language that says most: a Chinese character about as much as three Latin ones. */
function mainLanguage(weight: Readonly<Record<Language, number>>): Language | null {
  if (weight.zh + weight.en + weight.und === 0) return null;
  if (weight.zh * 3 >= weight.en && weight.zh * 3 >= weight.und) return 'zh';
  return weight.en >= weight.und ? 'en' : 'und';
}
