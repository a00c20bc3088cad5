import type {
  CountFields,
  CountryFields,
  DateFields,
  HotlineFields,
  OrganizationFields,
  RecordType,
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

/**
 * The fields that each type has of its own, and no others, in the order of the output, which is that of the schema;
 * that is not asked, as zod takes longer to load than a page to read. Written out, for objects of one shape are
 * written fastest.
 */
export const ownFields: { readonly [Type in Mentioned]: (value: FieldsOf[Type]) => FieldsOf[Type] } = {
  date: ({ value, from, to, precision, time, role, relative }) => {
    return { value, from, to, precision, time, role, relative };
  },
  count: ({ disease, metric, value, value_max, qualifier, measure, from, to, place, country, origin, subset }) => {
    return { disease, metric, value, value_max, qualifier, measure, from, to, place, country, origin, subset };
  },
  country: ({ alpha2, alpha3, name, name_zh, form, place }) => ({ alpha2, alpha3, name, name_zh, form, place }),
  organization: ({ name, kind, country }) => ({ name, kind, country }),
  hotline: ({ number, national, extension, kind, label, organization, hours, languages, country, region }) => {
    return { number, national, extension, kind, label, organization, hours, languages, country, region };
  },
};
