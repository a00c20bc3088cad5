import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/min';

/**
 * A telephone number as RFC 3966 writes it: `tel:+862389018888`, `tel:12345;phone-context=+86`. A local number whose
 * country nothing tells has no such form and stays as it is.
 */
export function telephoneUri(number: string, country: string | null): string {
  const dialled = number.trim().replace(/\s+/g, '-');
  if (!/^\+?[\d().-]+$/.test(dialled)) return number;
  if (dialled.startsWith('+')) return `tel:${dialled}`;
  if (country === null || !isSupportedCountry(country)) return number;
  return `tel:${dialled};phone-context=+${getCountryCallingCode(country as CountryCode)}`;
}
