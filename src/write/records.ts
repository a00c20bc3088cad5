import { CodePointCounter, countCodePoints } from '../text/code-points.js';
import type {
  Analysis,
  Document,
  DocumentFacts,
  DocumentRecord,
  ExtractOptions,
  Mention,
  OutputRecord,
  SharedFields,
} from '../types.js';
import { version } from '../version.js';
import { type Mentioned, ownFields } from './fields.js';

const ORDER: readonly Mentioned[] = ['date', 'count', 'country', 'organization', 'hotline'];

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Title and body, as `extract clean` prints them. */
export function mainText(document: Document): string {
  const kept = document.lines.filter((line) => line.zone === 'title' || line.zone === 'body');
  return kept.map((line) => document.text.slice(line.start, line.end)).join('\n');
}

function documentRecord(document: Document, facts: DocumentFacts, sha256: (text: string) => string): DocumentRecord {
  const { title } = document;
  const body = document.lines
    .filter((line) => line.zone === 'body')
    .map((line) => document.text.slice(line.start, line.end));
  const counter = new CodePointCounter(document.text);
  return {
    type: 'document',
    doc: document.doc,
    text: title ? document.text.slice(title.start, title.end) : '',
    start_char: counter.at(title?.start ?? 0),
    end_char: counter.at(title?.end ?? 0),
    line: title ? 1 + document.lines.findIndex((line) => line.end >= title.start) : 1,
    lang: document.language,
    zone: 'title',
    context: title ? fold(document.text.slice(title.start, title.end)) : '',
    rule: title ? 'document.title' : 'document',
    title: facts.title,
    published: facts.published,
    publisher: facts.publisher,
    url: facts.url,
    encoding: document.encoding,
    replaced: document.replaced,
    chars: counter.at(document.text.length),
    body_chars: body.reduce((sum, line) => sum + countCodePoints(line.trim()), 0),
    sha256: document.sha256,
    version,
    body_sha256: sha256(fold(body.join('\n'))),
  };
}

/**
 * The records of one document: the document itself, then its mentions by position; in order of their types where they
 * stand at the same place.
 */
export function toRecords(
  document: Document,
  { facts, findings }: Analysis,
  options: ExtractOptions,
  sha256: (text: string) => string,
): OutputRecord[] {
  const wanted = (type: OutputRecord['type']): boolean => options.types === null || options.types.includes(type);
  const shown = ORDER.filter(wanted).flatMap((type) =>
    (findings[type] as readonly Mention<object>[]).map((mention) => ({ type, mention })),
  );
  const inZone = shown.filter(
    ({ type, mention }) =>
      options.zone === 'all' || type === 'hotline' || document.sentences[mention.sentence]?.zone !== 'boilerplate',
  );
  inZone.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);

  const starts = new CodePointCounter(document.text);
  const ends = new CodePointCounter(document.text);
  const contexts = new Map<number, string>();
  let line = 0;
  const records = inZone.map(({ type, mention }): OutputRecord => {
    while ((document.lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) line++;
    const sentence = document.sentences[mention.sentence];
    if (!contexts.has(mention.sentence))
      contexts.set(mention.sentence, sentence ? fold(document.text.slice(sentence.start, sentence.end)) : '');
    const shared: SharedFields<Mentioned> = {
      type,
      doc: document.doc,
      text: document.text.slice(mention.start, mention.end),
      start_char: starts.at(mention.start),
      end_char: ends.at(mention.end),
      line: line + 1,
      lang: sentence?.language ?? 'und',
      zone: sentence?.zone ?? 'boilerplate',
      context: contexts.get(mention.sentence) ?? '',
      rule: mention.rule,
    };
    return { ...shared, ...ownFields[type](mention.value as never) } as OutputRecord;
  });
  return wanted('document') ? [documentRecord(document, facts, sha256), ...records] : records;
}
