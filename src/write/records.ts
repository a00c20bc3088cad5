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
} from '../types.js';
import { version } from '../version.js';
import { type Mentioned, type Place, recordOf } from './fields.js';

const ORDER: readonly Mentioned[] = ['date', 'count', 'country', 'organization', 'hotline'];

/** White space that is not one plain space already: most is, and needs no replacing. */
const UNEVEN = /[^\S ]\s*| \s+/g;

const fold = (text: string): string => text.replace(UNEVEN, ' ').trim();

/** Title and body, as `extract clean` prints them. */
export function mainText(document: Document): string {
  const kept = document.lines.filter((line) => line.zone === 'title' || line.zone === 'body');
  return kept.map((line) => document.text.slice(line.start, line.end)).join('\n');
}

/** Length of a line without the white space at its ends, in code points. */
function lengthOf({ text }: Document, points: CodePoints, { start, end }: Line): number {
  const line = text.slice(start, end);
  const left = start + line.length - line.trimStart().length;
  const right = start + line.trimEnd().length;
  return right <= left ? 0 : points.at(right) - points.at(left);
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
    context: fold(headline),
    rule: title ? 'document.title' : 'document',
    title: facts.title,
    published: facts.published,
    publisher: facts.publisher,
    url: facts.url,
    encoding: document.encoding,
    replaced: document.replaced,
    chars: points.at(text.length),
    body_chars: body.reduce((sum, line) => sum + lengthOf(document, points, line), 0),
    sha256: document.sha256,
    version,
    body_sha256: sha256(fold(body.map(({ start, end }) => text.slice(start, end)).join('\n'))),
  };
}

/** A mention that is to be written. */
interface Shown {
  readonly type: Mentioned;
  readonly mention: Mention<unknown>;
}

/** The mentions that are wanted, by position; in order of their types where they stand at the same place. */
function shownOf({ sentences }: Document, findings: Findings, { types, zone }: ExtractOptions): Shown[] {
  const shown: Shown[] = [];
  for (const type of ORDER) {
    if (types !== null && !types.includes(type)) continue;
    const everywhere = zone === 'all' || type === 'hotline';
    for (const mention of findings[type])
      if (everywhere || sentences[mention.sentence]?.zone !== 'boilerplate') shown.push({ type, mention });
  }
  return shown.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
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
  const wanted = options.types === null || options.types.includes('document');
  if (wanted) yield documentRecord(document, facts, points, sha256);
  const contexts = new Map<number, string>();
  let line = 0;
  for (const { type, mention } of shownOf(document, findings, options)) {
    while ((lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) line++;
    const sentence = sentences[mention.sentence];
    let context = contexts.get(mention.sentence);
    if (context === undefined) {
      context = sentence ? fold(text.slice(sentence.start, sentence.end)) : '';
      contexts.set(mention.sentence, context);
    }
    const place: Place = {
      doc,
      text: text.slice(mention.start, mention.end),
      start_char: points.at(mention.start),
      end_char: points.at(mention.end),
      line: line + 1,
      lang: sentence?.language ?? 'und',
      zone: sentence?.zone ?? 'boilerplate',
      context,
      rule: mention.rule,
    };
    yield recordOf[type](place, mention.value as never);
  }
}
