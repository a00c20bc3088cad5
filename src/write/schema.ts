import { z } from 'zod';
import type {
  CountRecord,
  CountryRecord,
  DateRecord,
  DocumentRecord,
  HotlineRecord,
  OrganizationRecord,
  RecordType,
} from '../types.js';

/** The same type, whether it was written as one object or as an intersection. */
type Flat<Type> = { readonly [Key in keyof Type]: Type[Key] };
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Holds a schema to the interface that the stages work with: where they differ, this does not compile. */
const exactly =
  <Wanted>() =>
  <Schema extends z.ZodObject>(
    schema: Schema & (Same<Flat<Wanted>, Flat<z.infer<Schema>>> extends true ? unknown : 'not what types.ts says'),
  ): Schema =>
    schema;

/**
 * Free text: what the page or its author chose. All other strings are typed: they have a pattern or a list of values.
 */
const words = (description: string): z.ZodString => z.string().describe(description);
const like = (pattern: RegExp, description: string): z.ZodString => z.string().regex(pattern).describe(description);
const whole = (description: string): z.ZodInt => z.int().min(0).describe(description);

const day = (description: string): z.ZodString => like(/^\d{4}-\d\d-\d\d$/, description);
const alpha2 = (description: string): z.ZodString => like(/^[A-Z]{2}$/, `${description} (ISO 3166-1 alpha-2)`);
const hash = (description: string): z.ZodString => like(/^[0-9a-f]{64}$/, description);

const PART = String.raw`(?:(?:-?\d{4}|XXXX)(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?)`;
const EDTF = new RegExp(String.raw`^(?:${PART}|(?:${PART}|\.\.)/(?:${PART}|\.\.))$`);

/** Fields that every record begins with. */
const shared = {
  doc: words("the input: its path, or of JSON Lines and WET the record's id, else url, else path#n"),
  text: words('the mention as it stands in the text; of a document the title'),
  start_char: whole('where it begins, in Unicode code points of the decoded text'),
  end_char: whole('where it ends, exclusive'),
  line: z.int().min(1).describe('line that it begins in, from 1'),
  lang: z.enum(['zh', 'en', 'und']).describe('language of the sentence; of a document the main one'),
  zone: z.enum(['title', 'body', 'meta', 'boilerplate']).describe('part of the page that it stands in'),
  context: words('the sentence, white space folded'),
  rule: like(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/, 'id of the rule that found it'),
};

const document = exactly<DocumentRecord>()(
  z.strictObject({
    type: z.literal('document'),
    ...shared,
    title: words('headline').nullable(),
    published: day('day of publication').nullable(),
    publisher: words('who published it').nullable(),
    url: words('address of the page').nullable(),
    encoding: like(/^(?!gb2312$)[a-z0-9-]+$/, 'label of the WHATWG Encoding Standard'),
    replaced: whole('characters that could not be decoded'),
    chars: whole('length of the text in code points'),
    body_chars: whole('length of its main text'),
    sha256: hash('of the raw bytes'),
    version: like(/^\d+\.\d+\.\d+/, 'of the program'),
    body_sha256: hash('of the main text, white space folded: equal for copies of one article'),
  }),
);

const date = exactly<DateRecord>()(
  z.strictObject({
    type: z.literal('date'),
    ...shared,
    value: like(EDTF, 'EDTF level 1, and XXXX-MM-DD and XXXX-MM of level 2'),
    from: day('first day covered').nullable(),
    to: day('last day covered, inclusive').nullable(),
    precision: z.enum(['year', 'month', 'day', 'time', 'range']),
    time: like(/^\d\d:\d\d(?::\d\d)?$/, 'time of day').nullable(),
    role: z.enum(['published', 'updated', 'mentioned']),
    relative: z.boolean().describe('resolved from the reference date'),
  }),
);

const count = exactly<CountRecord>()(
  z.strictObject({
    type: z.literal('count'),
    ...shared,
    disease: words('what they have').nullable(),
    metric: z.enum([
      ...(['confirmed', 'suspected', 'asymptomatic', 'mild', 'moderate', 'severe', 'critical', 'stable'] as const),
      ...(['deaths', 'recovered', 'released', 'hospitalized', 'active', 'quarantined', 'contacts', 'tested'] as const),
      ...(['tested_negative', 'pending', 'excluded', 'vaccinated', 'fever_visits', 'cases'] as const),
    ]),
    value: z.int().describe('how many people; negative for a fall'),
    value_max: z.int().describe('upper end of a range').nullable(),
    qualifier: z.enum(['approx', 'at_least', 'more_than', 'at_most', 'less_than', 'nearly']).nullable(),
    measure: z.enum(['new', 'cumulative', 'current', 'change']).nullable(),
    from: day('first day it holds for').nullable(),
    to: day('last day it holds for').nullable(),
    place: words('as written').nullable(),
    country: alpha2('country of the place').nullable(),
    origin: z.enum(['local', 'imported']).nullable(),
    subset: words('whom it counts when narrower, in the words used').nullable(),
  }),
);

const country = exactly<CountryRecord>()(
  z.strictObject({
    type: z.literal('country'),
    ...shared,
    alpha2: alpha2('the country'),
    alpha3: like(/^[A-Z]{3}$/, 'ISO 3166-1 alpha-3'),
    name: words('in English'),
    name_zh: words('in Chinese'),
    form: z.enum(['name', 'demonym', 'abbreviation', 'place']),
    place: words('city or region that it is named through, in English').nullable(),
  }),
);

const organization = exactly<OrganizationRecord>()(
  z.strictObject({
    type: z.literal('organization'),
    ...shared,
    name: words('full name'),
    kind: z.enum([
      ...(['government', 'party', 'diplomatic', 'international', 'health'] as const),
      ...(['company', 'media', 'education', 'association', 'other'] as const),
    ]),
    country: alpha2('the country it is of').nullable(),
  }),
);

const hotline = exactly<HotlineRecord>()(
  z.strictObject({
    type: z.literal('hotline'),
    ...shared,
    number: like(/^\+?\d+$/, 'E.164; a short code as dialled').nullable(),
    national: like(/\d/, 'as people of that country write it'),
    extension: like(/^\d+$/, 'extension').nullable(),
    kind: z.enum(['fixed_line', 'mobile', 'toll_free', 'shared_cost', 'short_code', 'fax', 'other']),
    label: words('what it is for, as written').nullable(),
    organization: words('whose it is').nullable(),
    hours: words('when it answers').nullable(),
    languages: like(
      /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*(?:;[a-z]{2,3}(?:-[A-Za-z0-9]+)*)*$/,
      'BCP 47, separated by semicolons',
    ).nullable(),
    country: alpha2('country of the number').nullable(),
    region: words("the area code's city or province").nullable(),
  }),
);

const schemas: Readonly<Record<RecordType, z.ZodObject>> = { document, date, count, country, organization, hotline };

interface JsonSchema {
  readonly [key: string]: unknown;
  readonly properties: Readonly<Record<string, Property>>;
}

interface Property {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly description?: string;
  readonly anyOf?: readonly Property[];
}

function schemaOf(type: RecordType): JsonSchema {
  return z.toJSONSchema(schemas[type]) as unknown as JsonSchema;
}

/** The JSON Schema (2020-12) of the records of one type, or of all. */
export function jsonSchema(type: RecordType | null): object {
  const titled = (one: RecordType): object => ({ title: one, ...schemaOf(one) });
  if (type !== null) return titled(type);
  const { $schema } = schemaOf('document');
  const types = Object.keys(schemas) as RecordType[];
  const definitions = types.map((one) => [one, { ...titled(one), $schema: undefined }]);
  const anyOf = types.map((one) => ({ $ref: `#/$defs/${one}` }));
  return { $schema, title: 'record', anyOf, $defs: Object.fromEntries(definitions) };
}

/** What is wrong with a record, in a line each; nothing when it is as the schema says. */
export function faultsOf(record: { readonly type: RecordType }): string[] {
  const { error } = schemas[record.type].safeParse(record);
  return error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
}

/** A field of the records as a column of a table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  /** May begin with anything, such as a formula. */
  readonly free: boolean;
  readonly required: boolean;
  readonly values: readonly string[] | null;
  readonly description: string | null;
}

const DAY = '^\\d{4}-\\d\\d-\\d\\d$';

function columnOf(name: string, property: Property): Column {
  const inner = property.anyOf?.find(({ type }) => type !== 'null') ?? property;
  const plain = inner.type === 'integer' || inner.type === 'boolean' ? inner.type : 'string';
  const values = inner.enum ?? (inner.const === undefined ? null : [inner.const]);
  const free = plain === 'string' && inner.pattern === undefined && values === null;
  return {
    name,
    type: inner.pattern === DAY ? 'date' : plain,
    free,
    // An empty text is an empty cell, as an unknown one is.
    required: property.anyOf === undefined && !free,
    values,
    description: inner.description ?? property.description ?? null,
  };
}

/** The columns of a table of these record types: the fields that all share, then those of each type that come new. */
export function columnsOf(types: readonly RecordType[]): Column[] {
  const columns = new Map<string, Column>();
  for (const type of types)
    for (const [name, property] of Object.entries(schemaOf(type).properties)) {
      const column = columnOf(name, property);
      const known = columns.get(name);
      // In a table of many types, `type` and `kind` hold the values of all, and what one type lacks is not required.
      const values = known?.values && column.values ? [...new Set([...known.values, ...column.values])] : column.values;
      columns.set(name, known ? { ...known, values, required: known.required && column.required } : column);
    }
  return [...columns.values()];
}
