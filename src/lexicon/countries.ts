import { countryCodes } from './country-codes.js';

/** A country by its codes and CLDR's names. */
export interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
  readonly chinese: string;
  readonly traditional: string;
}

let table: Map<string, Country> | null = null;

function load(): Map<string, Country> {
  const countries = new Map<string, Country>();
  for (const line of countryCodes.trim().split('\n')) {
    const [alpha2 = '', alpha3 = '', name = '', chinese = '', traditional = ''] = line.split('|');
    countries.set(alpha2, { alpha2, alpha3, name, chinese, traditional });
  }
  return countries;
}

/** All countries by their alpha-2 code. */
export function countries(): ReadonlyMap<string, Country> {
  table ??= load();
  return table;
}
