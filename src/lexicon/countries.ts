import { countryCodes } from './country-codes.js';

/** A country by its codes and CLDR's names. */
export interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
  readonly chinese: string;
  readonly traditional: string;
}

const known = new Map<string, Country | null>();

/** A country by its alpha-2 code, `null` for what is the code of none. Its line is read when it is first asked for. */
export function countryOf(alpha2: string): Country | null {
  let country = known.get(alpha2);
  if (country === undefined) {
    const at = countryCodes.indexOf(`\n${alpha2}|`) + 1;
    country = at === 0 ? null : countryIn(countryCodes.slice(at, countryCodes.indexOf('\n', at)));
    known.set(alpha2, country);
  }
  return country;
}

function countryIn(line: string): Country {
  const [alpha2 = '', alpha3 = '', name = '', chinese = '', traditional = ''] = line.split('|');
  return { alpha2, alpha3, name, chinese, traditional };
}

/** All countries, by their alpha-2 codes in alphabetical order. */
export const allCountries = (): Country[] => countryCodes.trim().split('\n').map(countryIn);
