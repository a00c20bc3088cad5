import { unitsOf } from '../text/units.js';
import type { Analysis, Document, DocumentRecord, ExtractOptions, OutputRecord, Sentence } from '../types.js';
import { version } from '../version.js';
import { bodyOf, lengthOf } from './body.js';
import { type Place, recordOf } from './fields.js';
import { type DocumentRow, type Row, rowsOf } from './rows.js';
import { folded } from './white.js';

/** Title and body, as `extract clean` prints them. */
export function mainText(document: Document): string {
  const kept = document.lines.filter((line) => line.zone === 'title' || line.zone === 'body');
  return kept.map((line) => document.text.slice(line.start, line.end)).join('\n');
}

/** The record of a document. */
export function documentRecord({ origin, line }: DocumentRow): DocumentRecord {
  const { document, facts, points, sha256 } = origin;
  const { title, text } = document;
  const units = unitsOf(text);
  const body = document.lines.filter(({ zone }) => zone === 'body');
  return {
    type: 'document',
    doc: document.doc,
    text: title ? text.slice(title.start, title.end) : '',
    start_char: points.at(title?.start ?? 0),
    end_char: points.at(title?.end ?? 0),
    line,
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

/** The records of rows, each made when it is asked for. */
export function* recordsIn(rows: readonly Row[]): Generator<OutputRecord> {
  let last: Sentence | undefined;
  let context = '';
  for (const row of rows) {
    if (row.type === 'document') {
      yield documentRecord(row);
      continue;
    }
    const { mention, line } = row;
    const { document, points } = row.origin;
    const { start, end } = mention;
    const sentence = document.sentences[mention.sentence];
    if (sentence !== last) {
      // Asked for again, as records are made one by one: another text may have come in between.
      context = sentence ? folded(document.text, unitsOf(document.text), sentence.start, sentence.end) : '';
      last = sentence;
    }
    const place: Place = {
      doc: document.doc,
      text: document.text.slice(start, end),
      start_char: points.at(start),
      end_char: points.at(end),
      line,
      lang: sentence?.language ?? 'und',
      zone: sentence?.zone ?? 'boilerplate',
      context,
      rule: mention.rule,
    };
    yield recordOf[row.type](place, mention.value as never);
  }
}

/** The records of one document: the document itself, then its mentions by place. */
export const recordsOf = (
  document: Document,
  analysis: Analysis,
  options: ExtractOptions,
  sha256: (text: string) => string,
): Generator<OutputRecord> => recordsIn(rowsOf(document, analysis, options, sha256));
