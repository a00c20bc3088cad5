import type {
  CountRecord,
  CountryRecord,
  DateRecord,
  DocumentRecord,
  HotlineRecord,
  OrganizationRecord,
  OutputRecord,
  RecordType,
} from '../types.js';
import type { Form } from './form.js';
import { JsonBytes, type Piece, piece } from './json-bytes.js';

/** Values of a field that are remembered: what few values it has, or the last of many. */
const REMEMBERED = 1000;

type Value = string | number | boolean | null;

/** A field as it is written. */
class Field {
  readonly #name: string;
  readonly #known: Map<Value, Piece> = new Map();
  /** `,"name":` */
  readonly key: Piece;

  constructor(name: string) {
    this.#name = name;
    this.key = piece(`,"${name}":`);
  }

  /** `,"name":value` */
  with(value: Value): Piece {
    return this.#known.get(value) ?? this.#remember(value);
  }

  #remember(value: Value): Piece {
    const made = piece(`,"${this.#name}":${JSON.stringify(value)}`);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(value, made);
    return made;
  }
}

function fieldsOf<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Field>> {
  return Object.fromEntries(names.map((name) => [name, new Field(name)])) as Record<Name, Field>;
}

const field = fieldsOf(
  ...(['start_char', 'end_char', 'line', 'lang', 'zone', 'context', 'rule'] as const),
  ...(['title', 'published', 'publisher', 'url', 'encoding', 'replaced', 'chars', 'body_chars'] as const),
  ...(['sha256', 'version', 'body_sha256', 'value', 'from', 'to', 'precision', 'time', 'role', 'relative'] as const),
  ...(['disease', 'metric', 'value_max', 'qualifier', 'measure', 'place', 'country', 'origin', 'subset'] as const),
  ...(['alpha2', 'alpha3', 'name', 'name_zh', 'form', 'kind', 'number', 'national', 'extension', 'label'] as const),
  ...(['organization', 'hours', 'languages', 'region'] as const),
);

/** How a record of each type begins. */
const START: Readonly<Record<RecordType, Piece>> = {
  document: piece('{"type":"document","doc":'),
  date: piece('{"type":"date","doc":'),
  count: piece('{"type":"count","doc":'),
  country: piece('{"type":"country","doc":'),
  organization: piece('{"type":"organization","doc":'),
  hotline: piece('{"type":"hotline","doc":'),
};
const TEXT = piece(',"text":');

/** Page and sentence of the record that was written last, and where they stand: the next is mostly of the same. */
interface Last {
  doc: string | null;
  docStart: number;
  docEnd: number;
  lang: string;
  zone: string;
  context: string | null;
  start: number;
  end: number;
}

/** Writes records as `JSON.stringify` does, field by field in the order of the output. */
class RecordWriter {
  readonly #out: JsonBytes = new JsonBytes();
  #last: Last = nothing();

  /** Each record with `end` behind its last field, the last without its final `cut` bytes. */
  block(records: readonly OutputRecord[], end: Piece, cut: number): Uint8Array {
    this.#last = nothing();
    for (const record of records) {
      this.#record(record);
      this.#out.piece(end);
    }
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

  /** The fields that all records have, one by one: what takes objects of six shapes is slow to find their fields. */
  #shared(
    type: RecordType,
    doc: string,
    text: string,
    start: number,
    end: number,
    line: number,
    lang: string,
    zone: string,
    context: string,
    rule: string,
  ): void {
    const out = this.#out;
    const last = this.#last;
    out.piece(START[type]);
    if (doc === last.doc) out.again(last.docStart, last.docEnd);
    else {
      last.docStart = out.length;
      out.string(doc);
      out.piece(TEXT);
      last.docEnd = out.length;
      last.doc = doc;
    }
    out.string(text);
    this.#number(field.start_char, start);
    this.#number(field.end_char, end);
    this.#number(field.line, line);
    if (context === last.context && lang === last.lang && zone === last.zone) out.again(last.start, last.end);
    else {
      last.start = out.length;
      this.#known(field.lang, lang);
      this.#known(field.zone, zone);
      this.#text(field.context, context);
      last.end = out.length;
      last.lang = lang;
      last.zone = zone;
      last.context = context;
    }
    this.#known(field.rule, rule);
  }

  #record(record: OutputRecord): void {
    const { type } = record;
    if (type === 'date') this.#date(record);
    else if (type === 'country') this.#country(record);
    else if (type === 'organization') this.#organization(record);
    else if (type === 'count') this.#count(record);
    else if (type === 'hotline') this.#hotline(record);
    else this.#document(record);
  }

  #document(record: DocumentRecord): void {
    const { doc, text, start_char, end_char, line, lang, zone, context, rule } = record;
    this.#shared('document', doc, text, start_char, end_char, line, lang, zone, context, rule);
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

  #date(record: DateRecord): void {
    const { doc, text, start_char, end_char, line, lang, zone, context, rule } = record;
    this.#shared('date', doc, text, start_char, end_char, line, lang, zone, context, rule);
    this.#text(field.value, record.value);
    this.#text(field.from, record.from);
    this.#text(field.to, record.to);
    this.#known(field.precision, record.precision);
    this.#known(field.time, record.time);
    this.#known(field.role, record.role);
    this.#known(field.relative, record.relative);
  }

  #count(record: CountRecord): void {
    const { doc, text, start_char, end_char, line, lang, zone, context, rule } = record;
    this.#shared('count', doc, text, start_char, end_char, line, lang, zone, context, rule);
    this.#known(field.disease, record.disease);
    this.#known(field.metric, record.metric);
    this.#number(field.value, record.value);
    this.#known(field.value_max, record.value_max);
    this.#known(field.qualifier, record.qualifier);
    this.#known(field.measure, record.measure);
    this.#text(field.from, record.from);
    this.#text(field.to, record.to);
    this.#text(field.place, record.place);
    this.#known(field.country, record.country);
    this.#known(field.origin, record.origin);
    this.#text(field.subset, record.subset);
  }

  #country(record: CountryRecord): void {
    const { doc, text, start_char, end_char, line, lang, zone, context, rule } = record;
    this.#shared('country', doc, text, start_char, end_char, line, lang, zone, context, rule);
    this.#known(field.alpha2, record.alpha2);
    this.#known(field.alpha3, record.alpha3);
    this.#known(field.name, record.name);
    this.#known(field.name_zh, record.name_zh);
    this.#known(field.form, record.form);
    this.#text(field.place, record.place);
  }

  #organization(record: OrganizationRecord): void {
    const { doc, text, start_char, end_char, line, lang, zone, context, rule } = record;
    this.#shared('organization', doc, text, start_char, end_char, line, lang, zone, context, rule);
    this.#text(field.name, record.name);
    this.#known(field.kind, record.kind);
    this.#known(field.country, record.country);
  }

  #hotline(record: HotlineRecord): void {
    const { doc, text, start_char, end_char, line, lang, zone, context, rule } = record;
    this.#shared('hotline', doc, text, start_char, end_char, line, lang, zone, context, rule);
    this.#text(field.number, record.number);
    this.#text(field.national, record.national);
    this.#text(field.extension, record.extension);
    this.#known(field.kind, record.kind);
    this.#text(field.label, record.label);
    this.#text(field.organization, record.organization);
    this.#text(field.hours, record.hours);
    this.#known(field.languages, record.languages);
    this.#known(field.country, record.country);
    this.#known(field.region, record.region);
  }
}

function nothing(): Last {
  return { doc: null, docStart: 0, docEnd: 0, lang: '', zone: '', context: null, start: 0, end: 0 };
}

/** Records as an object a line. */
export function recordLines(): Form<OutputRecord, Uint8Array> {
  const writer = new RecordWriter();
  const end = piece('}\n');
  return { head: '', between: '', tail: '', empty: '', block: (records) => writer.block(records, end, 0) };
}

/** Records as one JSON array, an object a line. */
export function recordArray(): Form<OutputRecord, Uint8Array> {
  const writer = new RecordWriter();
  const end = piece('},\n');
  const block = (records: readonly OutputRecord[]): Uint8Array => writer.block(records, end, ',\n'.length);
  return { head: '[\n', between: ',\n', tail: '\n]\n', empty: '[]\n', block };
}
