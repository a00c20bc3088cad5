import type { CountryName, Document, Mention } from '../../types.js';
import { findNames } from './names.js';

/** Every name of a country, or of a city or region that stands for one. */
export function findCountries(document: Document): Mention<CountryName>[] {
  return findNames(document);
}
