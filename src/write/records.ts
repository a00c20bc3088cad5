import { CodePoints } from '../text/code-points.js';
import { unitsOf } from '../text/units.js';
import { isWhite } from '../text/white-space.js';
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

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

const ORDER: readonly Mentioned[] = ['date', 'count', 'country', 'organization', 'hotline'];

const SPACES = /\s+/g;

/** Whether white space is anything but one plain space between words: of most parts of a text it is not. */
function isUneven(units: Uint16Array, start: number, end: number): boolean {
  if (start === end) return false;
  if (units[start] === SPACE || units[end - 1] === SPACE) return true;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    // Letters, digits, stops of ASCII.
    if (unit > SPACE && unit < NO_BREAK_SPACE) continue;
    if (unit === SPACE ? units[at - 1] === SPACE : isWhite(unit)) return true;
  }
  return false;
}

/** This part of the text, its white space folded; `units` are those of the text. */
function folded(text: string, units: Uint16Array, start: number, end: number): string {
  const part = text.slice(start, end);
  return isUneven(units, start, end) ? part.replace(SPACES, ' ').trim() : part;
}

/** Title and body, as `extract clean` prints them. */
export function mainText(document: Document): string {
  const kept = document.lines.filter((line) => line.zone === 'title' || line.zone === 'body');
  return kept.map((line) => document.text.slice(line.start, line.end)).join('\n');
}

/** Length in code points of the lines, each without the white space at its ends. */
function lengthOf(lines: readonly Line[], units: Uint16Array, points: CodePoints): number {
  let length = 0;
  for (let { start, end } of lines) {
    while (end > start && isWhite(units[end - 1] as number)) end--;
    while (start < end && isWhite(units[start] as number)) start++;
    length += points.at(end) - points.at(start);
  }
  return length;
}

/** The text of the lines, its white space folded: what there is between two lines, blank ones too, is one space. */
function bodyOf(lines: readonly Line[], text: string, units: Uint16Array): string {
  let body = '';
  for (const { start, end } of lines) {
    const line = folded(text, units, start, end);
    if (line !== '') body = body === '' ? line : `${body} ${line}`;
  }
  return body;
}

function documentRecord(
  document: Document,
  units: Uint16Array,
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
    context: title ? folded(text, units, title.start, title.end) : '',
    rule: title ? 'document.title' : 'document',
    title: facts.title,
    published: facts.published,
    publisher: facts.publisher,
    url: facts.url,
    encoding: document.encoding,
    replaced: document.replaced,
    chars: points.at(text.length),
    body_chars: lengthOf(body, units, points),
    sha256: document.sha256,
    version,
    body_sha256: sha256(bodyOf(body, text, units)),
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
    yield documentRecord(document, unitsOf(text), facts, points, sha256);
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
      // Asked for again, as records are made one by one: another text may have come in between.
      context = sentence ? folded(text, unitsOf(text), sentence.start, sentence.end) : '';
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
