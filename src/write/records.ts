import { CodePoints } from '../text/code-points.js';
import type {
  Analysis,
  Document,
  DocumentFacts,
  DocumentRecord,
  ExtractOptions,
  Findings,
  Line,
  Mention,
  OutputRecord,
  Span,
} from '../types.js';
import { version } from '../version.js';
import { type Mentioned, type Place, recordOf } from './fields.js';

const ORDER: readonly Mentioned[] = ['date', 'count', 'country', 'organization', 'hotline'];

/** White space that is not one plain space between words: most is, and needs no replacing. */
const UNEVEN = /[^\S ]| {2}|^ | $/;
const SPACES = /\s+/g;

/** This part of the text, its white space folded. */
function folded(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return UNEVEN.test(part) ? part.replace(SPACES, ' ').trim() : part;
}

/** Title and body, as `extract clean` prints them. */
export function mainText(document: Document): string {
  const kept = document.lines.filter((line) => line.zone === 'title' || line.zone === 'body');
  return kept.map((line) => document.text.slice(line.start, line.end)).join('\n');
}

/** Length in code points of the lines, each without the white space at its ends. */
function lengthOf(lines: readonly Line[], text: string, points: CodePoints): number {
  let length = 0;
  for (const { start, end } of lines) {
    const line = text.slice(start, end).trimEnd();
    const left = start + line.length - line.trimStart().length;
    length += points.at(start + line.length) - points.at(left);
  }
  return length;
}

/** The text of the lines, its white space folded: what there is between two lines, blank ones too, is one space. */
function bodyOf(lines: readonly Line[], text: string): string {
  let body = '';
  for (const { start, end } of lines) {
    const line = folded(text, start, end);
    if (line !== '') body = body === '' ? line : `${body} ${line}`;
  }
  return body;
}

function documentRecord(
  document: Document,
  facts: DocumentFacts,
  points: CodePoints,
  sha256: (text: string) => string,
): DocumentRecord {
  const { title, text, lines } = document;
  const body = lines.filter((line) => line.zone === 'body');
  const headline = title ? text.slice(title.start, title.end) : '';
  return {
    type: 'document',
    doc: document.doc,
    text: headline,
    start_char: points.at(title?.start ?? 0),
    end_char: points.at(title?.end ?? 0),
    line: title ? 1 + lines.findIndex((line) => line.end >= title.start) : 1,
    lang: document.language,
    zone: 'title',
    context: title ? folded(text, title.start, title.end) : '',
    rule: title ? 'document.title' : 'document',
    title: facts.title,
    published: facts.published,
    publisher: facts.publisher,
    url: facts.url,
    encoding: document.encoding,
    replaced: document.replaced,
    chars: points.at(text.length),
    body_chars: lengthOf(body, text, points),
    sha256: document.sha256,
    version,
    body_sha256: sha256(bodyOf(body, text)),
  };
}

/** Mentions of one type in the order of the text, as far as they were gone through. */
interface Row {
  readonly type: Mentioned;
  readonly mentions: readonly Mention<unknown>[];
  next: number;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The rows of the types that are wanted. */
function rowsOf(findings: Findings, { types }: ExtractOptions): Row[] {
  return ORDER.filter((type) => types === null || types.includes(type)).map((type) => {
    const mentions: readonly Mention<unknown>[] = findings[type];
    const sorted = mentions.every((one, at) => at === 0 || byPlace(mentions[at - 1] as Span, one) <= 0);
    return { type, mentions: sorted ? mentions : [...mentions].sort(byPlace), next: 0 };
  });
}

/** The row whose next mention comes first; of those at one place the first in the order of types. `null` at the end. */
function firstOf(rows: readonly Row[]): Row | null {
  let first: Row | null = null;
  let earliest: Span | null = null;
  for (const row of rows) {
    const mention = row.mentions[row.next];
    if (mention === undefined || (earliest !== null && byPlace(earliest, mention) <= 0)) continue;
    first = row;
    earliest = mention;
  }
  return first;
}

/** The records of one document, each made when it is asked for: the document itself, then its mentions. */
export function* recordsOf(
  document: Document,
  { facts, findings }: Analysis,
  options: ExtractOptions,
  sha256: (text: string) => string,
): Generator<OutputRecord> {
  const { doc, text, lines, sentences } = document;
  const points = new CodePoints(text);
  const everywhere = options.zone === 'all';
  if (options.types === null || options.types.includes('document'))
    yield documentRecord(document, facts, points, sha256);
  const rows = rowsOf(findings, options);
  let line = 0;
  let at = -1;
  let context = '';
  for (let row = firstOf(rows); row !== null; row = firstOf(rows)) {
    const mention = row.mentions[row.next++] as Mention<unknown>;
    const { start, end } = mention;
    const sentence = sentences[mention.sentence];
    if (!everywhere && row.type !== 'hotline' && sentence?.zone === 'boilerplate') continue;
    for (let next = lines[line + 1]; next !== undefined && next.start <= start; next = lines[line + 1]) line++;
    if (mention.sentence !== at) {
      at = mention.sentence;
      context = sentence ? folded(text, sentence.start, sentence.end) : '';
    }
    const place: Place = {
      doc,
      text: text.slice(start, end),
      start_char: points.at(start),
      end_char: points.at(end),
      line: line + 1,
      lang: sentence?.language ?? 'und',
      zone: sentence?.zone ?? 'boilerplate',
      context,
      rule: mention.rule,
    };
    yield recordOf[row.type](place, mention.value as never);
  }
}
