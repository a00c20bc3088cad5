import type {
  CountFields,
  CountryFields,
  DateFields,
  HotlineFields,
  OrganizationFields,
  RecordType,
  SharedFields,
} from '../types.js';

/** Types of records that stand somewhere in a text. */
export type Mentioned = Exclude<RecordType, 'document'>;

/** What mentions of each type say. */
export interface FieldsOf {
  readonly date: DateFields;
  readonly count: CountFields;
  readonly country: CountryFields;
  readonly organization: OrganizationFields;
  readonly hotline: HotlineFields;
}

/** What records of all types say. */
export type Place = Omit<SharedFields<Mentioned>, 'type'>;

/**
 * Makes the record of a mention: the fields of its type and no others, in the order of the output, which is that of the
 * schema; that is not asked, as zod takes longer to load than a page to read. Every field is written out: an object put
 * together with `...` takes a hundred times as long to make.
 */
// biome-ignore format: four lines a type, which otherwise were thirty
export const recordOf: {
  readonly [Type in Mentioned]: (place: Place, value: FieldsOf[Type]) => SharedFields<Type> & FieldsOf[Type];
} = {
  date: (
    { doc, text, start_char, end_char, line, lang, zone, context, rule },
    { value, from, to, precision, time, role, relative },
  ) => ({ type: 'date', doc, text, start_char, end_char, line, lang, zone, context, rule,
    value, from, to, precision, time, role, relative }),
  count: (
    { doc, text, start_char, end_char, line, lang, zone, context, rule },
    { disease, metric, value, value_max, qualifier, measure, from, to, place, country, origin, subset },
  ) => ({ type: 'count', doc, text, start_char, end_char, line, lang, zone, context, rule,
    disease, metric, value, value_max, qualifier, measure, from, to, place, country, origin, subset }),
  country: (
    { doc, text, start_char, end_char, line, lang, zone, context, rule },
    { alpha2, alpha3, name, name_zh, form, place },
  ) => ({ type: 'country', doc, text, start_char, end_char, line, lang, zone, context, rule,
    alpha2, alpha3, name, name_zh, form, place }),
  organization: (
    { doc, text, start_char, end_char, line, lang, zone, context, rule },
    { name, kind, country },
  ) => ({ type: 'organization', doc, text, start_char, end_char, line, lang, zone, context, rule,
    name, kind, country }),
  hotline: (
    { doc, text, start_char, end_char, line, lang, zone, context, rule },
    { number, national, extension, kind, label, organization, hours, languages, country, region },
  ) => ({ type: 'hotline', doc, text, start_char, end_char, line, lang, zone, context, rule,
    number, national, extension, kind, label, organization, hours, languages, country, region }),
};
