import { unitsOf } from '../text/units.js';
import type { CountFields, CountryFields, DateFields, HotlineFields, OrganizationFields, Span } from '../types.js';
import type { Form } from './form.js';
import { JsonBytes, type Piece, piece } from './json-bytes.js';
import { type Field, fieldsOf, type Value } from './json-field.js';
import { documentRecord } from './records.js';
import type { DocumentRow, Origin, Row } from './rows.js';

const field = fieldsOf(
  ...(['start_char', 'end_char', 'line', 'lang', 'zone', 'context', 'rule'] as const),
  ...(['title', 'published', 'publisher', 'url', 'encoding', 'replaced', 'chars', 'body_chars'] as const),
  ...(['sha256', 'version', 'body_sha256', 'value', 'from', 'to', 'precision', 'time', 'role', 'relative'] as const),
  ...(['disease', 'metric', 'value_max', 'qualifier', 'measure', 'place', 'country', 'origin', 'subset'] as const),
  ...(['alpha2', 'alpha3', 'name', 'name_zh', 'form', 'kind', 'number', 'national', 'extension', 'label'] as const),
  ...(['organization', 'hours', 'languages', 'region'] as const),
);

/** How a record of each type begins. */
const DOCUMENT = piece('{"type":"document","doc":');
const DATE = piece('{"type":"date","doc":');
const COUNT = piece('{"type":"count","doc":');
const COUNTRY = piece('{"type":"country","doc":');
const ORGANIZATION = piece('{"type":"organization","doc":');
const HOTLINE = piece('{"type":"hotline","doc":');
const TEXT = piece(',"text":');

/** Where what stands in no sentence has its own. */
const NOWHERE: Span = { start: 0, end: 0 };

/**
 * Writes rows as `JSON.stringify` writes their records, field by field in the order of the output; what stands in the text
 * goes from there into the bytes, without a string or an object in between.
 */
class RecordWriter {
  readonly #out: JsonBytes = new JsonBytes();
  /** Page and sentence of the last record, and where they stand: the next is mostly of the same. */
  #origin: Origin | null = null;
  #units: Uint16Array = new Uint16Array(0);
  #doc = 0;
  #docEnd = 0;
  #sentence: Span | null = null;
  #context = 0;
  #contextEnd = 0;

  /** Each record with `end` behind its last field, the last without its final `cut` bytes. */
  block(rows: readonly Row[], end: Piece, cut: number): Uint8Array {
    for (const row of rows) {
      this.#row(row);
      this.#out.piece(end);
    }
    this.#origin = null;
    this.#sentence = null;
    return this.#out.take(cut);
  }

  /** What is mostly written for the first time. */
  #text(field: Field, value: string | null): void {
    if (value === null) this.#known(field, null);
    else {
      this.#out.piece(field.key);
      this.#out.string(value);
    }
  }

  #number(field: Field, value: number): void {
    this.#out.piece(field.key);
    this.#out.number(value);
  }

  /** What is mostly one of few values. */
  #known(field: Field, value: Value): void {
    this.#out.piece(field.with(value));
  }

  /** The fields that all records have. */
  #shared(
    begin: Piece,
    { origin, line }: Row,
    { start, end }: Span,
    sentence: Span,
    lang: string,
    zone: string,
    rule: string,
  ): void {
    const out = this.#out;
    const { document, points } = origin;
    out.piece(begin);
    if (origin === this.#origin) out.again(this.#doc, this.#docEnd);
    else {
      this.#origin = origin;
      this.#sentence = null;
      this.#units = unitsOf(document.text);
      this.#doc = out.length;
      out.string(document.doc);
      out.piece(TEXT);
      this.#docEnd = out.length;
    }
    out.string(document.text.slice(start, end));
    this.#number(field.start_char, points.at(start));
    this.#number(field.end_char, points.at(end));
    this.#number(field.line, line);
    if (sentence === this.#sentence) out.again(this.#context, this.#contextEnd);
    else {
      this.#context = out.length;
      this.#known(field.lang, lang);
      this.#known(field.zone, zone);
      out.piece(field.context.key);
      out.folded(document.text, this.#units, sentence.start, sentence.end);
      this.#contextEnd = out.length;
      this.#sentence = sentence;
    }
    this.#known(field.rule, rule);
  }

  #mentioned(begin: Piece, row: Exclude<Row, DocumentRow>): void {
    const { origin, mention } = row;
    const sentence = origin.document.sentences[mention.sentence];
    if (sentence) this.#shared(begin, row, mention, sentence, sentence.language, sentence.zone, mention.rule);
    else this.#shared(begin, row, mention, NOWHERE, 'und', 'boilerplate', mention.rule);
  }

  #row(row: Row): void {
    const { type } = row;
    if (type === 'date') {
      this.#mentioned(DATE, row);
      this.#date(row.mention.value);
    } else if (type === 'country') {
      this.#mentioned(COUNTRY, row);
      this.#country(row.mention.value);
    } else if (type === 'organization') {
      this.#mentioned(ORGANIZATION, row);
      this.#organization(row.mention.value);
    } else if (type === 'count') {
      this.#mentioned(COUNT, row);
      this.#count(row.mention.value);
    } else if (type === 'hotline') {
      this.#mentioned(HOTLINE, row);
      this.#hotline(row.mention.value);
    } else this.#document(row);
  }

  #document(row: DocumentRow): void {
    const record = documentRecord(row);
    const title = row.origin.document.title ?? { start: 0, end: 0 };
    this.#shared(DOCUMENT, row, title, title, record.lang, record.zone, record.rule);
    this.#text(field.title, record.title);
    this.#text(field.published, record.published);
    this.#known(field.publisher, record.publisher);
    this.#text(field.url, record.url);
    this.#known(field.encoding, record.encoding);
    this.#known(field.replaced, record.replaced);
    this.#number(field.chars, record.chars);
    this.#number(field.body_chars, record.body_chars);
    this.#text(field.sha256, record.sha256);
    this.#known(field.version, record.version);
    this.#text(field.body_sha256, record.body_sha256);
  }

  #date({ value, from, to, precision, time, role, relative }: DateFields): void {
    this.#text(field.value, value);
    this.#text(field.from, from);
    this.#text(field.to, to);
    this.#known(field.precision, precision);
    this.#known(field.time, time);
    this.#known(field.role, role);
    this.#known(field.relative, relative);
  }

  #count(fields: CountFields): void {
    this.#known(field.disease, fields.disease);
    this.#known(field.metric, fields.metric);
    this.#number(field.value, fields.value);
    this.#known(field.value_max, fields.value_max);
    this.#known(field.qualifier, fields.qualifier);
    this.#known(field.measure, fields.measure);
    this.#text(field.from, fields.from);
    this.#text(field.to, fields.to);
    this.#text(field.place, fields.place);
    this.#known(field.country, fields.country);
    this.#known(field.origin, fields.origin);
    this.#text(field.subset, fields.subset);
  }

  #country({ alpha2, alpha3, name, name_zh, form, place }: CountryFields): void {
    this.#known(field.alpha2, alpha2);
    this.#known(field.alpha3, alpha3);
    this.#known(field.name, name);
    this.#known(field.name_zh, name_zh);
    this.#known(field.form, form);
    this.#text(field.place, place);
  }

  #organization({ name, kind, country }: OrganizationFields): void {
    this.#text(field.name, name);
    this.#known(field.kind, kind);
    this.#known(field.country, country);
  }

  #hotline(fields: HotlineFields): void {
    this.#text(field.number, fields.number);
    this.#text(field.national, fields.national);
    this.#text(field.extension, fields.extension);
    this.#known(field.kind, fields.kind);
    this.#text(field.label, fields.label);
    this.#text(field.organization, fields.organization);
    this.#text(field.hours, fields.hours);
    this.#known(field.languages, fields.languages);
    this.#known(field.country, fields.country);
    this.#known(field.region, fields.region);
  }
}

/** Rows as an object a line. */
export function recordLines(): Form<Row, Uint8Array> {
  const writer = new RecordWriter();
  const end = piece('}\n');
  return { head: '', between: '', tail: '', empty: '', block: (rows) => writer.block(rows, end, 0) };
}

/** Rows as one JSON array, an object a line. */
export function recordArray(): Form<Row, Uint8Array> {
  const writer = new RecordWriter();
  const end = piece('},\n');
  const block = (rows: readonly Row[]): Uint8Array => writer.block(rows, end, ',\n'.length);
  return { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n', block };
}
