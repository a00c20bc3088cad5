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

/** The fields that each type has of its own, in the order of the output. */
export interface OwnFields {
  readonly date: readonly (keyof DateFields)[];
  readonly count: readonly (keyof CountFields)[];
  readonly country: readonly (keyof CountryFields)[];
  readonly organization: readonly (keyof OrganizationFields)[];
  readonly hotline: readonly (keyof HotlineFields)[];
}

/** The schema has the same names in the same order; it is not asked, as zod takes longer to load than a page to read. */
export const ownFields: OwnFields = {
  date: ['value', 'from', 'to', 'precision', 'time', 'role', 'relative'],
  count: [
    ...(['disease', 'metric', 'value', 'value_max', 'qualifier', 'measure', 'from', 'to', 'place'] as const),
    ...(['country', 'origin', 'subset'] as const),
  ],
  country: ['alpha2', 'alpha3', 'name', 'name_zh', 'form', 'place'],
  organization: ['name', 'kind', 'country'],
  hotline: [
    ...(['number', 'national', 'extension', 'kind', 'label', 'organization', 'hours', 'languages'] as const),
    ...(['country', 'region'] as const),
  ],
};
