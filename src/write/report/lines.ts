import { chineseTag, languageTag } from '../../text/language-tag.js';
import type { Document, Line, LineKind } from '../../types.js';
import { escaped } from './escaped.js';
import { type Marked, piecesOf } from './pieces.js';
import { counted, type MarkedType } from './words.js';

/** A record in its text: `number` is its place among the document's, from 0. */
export interface Mark extends Marked {
  readonly type: MarkedType;
  readonly number: number;
}

/** The inside of a line: its text, in which what was found is marked. */
function marked(text: string, { start, end }: Marked, marks: readonly Mark[]): string {
  let html = '';
  for (const piece of piecesOf(start, end, marks)) {
    if (piece.kind === 'text') html += escaped(text.slice(piece.start, piece.end));
    else if (piece.kind === 'close') html += '</mark>';
    else {
      const { mark, rest, below } = piece;
      const classes = `${mark.type}${below > 0 ? ` below${Math.min(below, 4)}` : ''}${rest ? ' rest' : ''}`;
      html += `<mark class="${classes}" data-record="${mark.number}">`;
    }
  }
  return html;
}

interface Shown {
  readonly line: Line;
  readonly html: string;
  readonly marks: number;
}

/** Every line that is not blank, with what was found in it. `marks` are sorted by start, the longer first. */
function* shownLines(document: Document, marks: readonly Mark[]): Generator<Shown> {
  const { text, lines, sentences } = document;
  const chinese = chineseTag(text, document.folded);
  const main = languageTag(document.language, chinese);
  let first = 0;
  let sentence = 0;
  for (const [index, line] of lines.entries()) {
    while (first < marks.length && (marks[first]?.end ?? 0) <= line.start) first++;
    if (line.kind === 'blank') continue;
    const here: Mark[] = [];
    for (let next = first; (marks[next]?.start ?? line.end) < line.end; next++) {
      const mark = marks[next];
      if (mark !== undefined && mark.end > line.start) here.push(mark);
    }
    while ((sentences[sentence]?.line ?? index) < index) sentence++;
    const known = sentences[sentence];
    const language = known?.line === index ? languageTag(known.language, chinese) : main;
    const attributes = `${language === main ? '' : ` lang="${language}"`} data-line="${index + 1}" title="${line.kind}"`;
    const html = `<p class="${line.zone}"${attributes}>${marked(text, line, here)}</p>\n`;
    yield { line, html, marks: here.length };
  }
}

/** What a stretch of boilerplate consists of: `navigation, share`; its lines' reasons in their order. */
function reasons(kinds: ReadonlySet<LineKind>): string {
  return [...kinds].join(', ');
}

/** Lines of boilerplate that follow each other, folded up unless something was found in them. */
function folded(run: readonly Shown[]): string {
  const found = run.some(({ marks }) => marks > 0);
  const kinds = new Set(run.map(({ line }) => line.kind));
  const summary = `${counted(run.length, ['line', 'lines'])} of boilerplate: ${reasons(kinds)}`;
  const inside = run.map(({ html }) => html).join('');
  return `<details class="boilerplate"${found ? ' open' : ''}><summary>${summary}</summary>\n${inside}</details>\n`;
}

/** A document's text, line by line. */
export function textHtml(document: Document, marks: readonly Mark[]): string {
  let html = '';
  let run: Shown[] = [];
  const settle = (): void => {
    if (run.length > 0) html += folded(run);
    run = [];
  };
  for (const shown of shownLines(document, marks)) {
    if (shown.line.zone === 'boilerplate') run.push(shown);
    else {
      settle();
      html += shown.html;
    }
  }
  settle();
  const language = languageTag(document.language, chineseTag(document.text, document.folded));
  return `<div class="text" lang="${language}">\n${html}</div>\n`;
}
