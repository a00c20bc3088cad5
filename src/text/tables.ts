import { knownTables, type Numbers } from './known-tables.js';

/**
 * Tables that follow from a lexicon alone, made on first use where the build has not. `name` is theirs among all of the
 * program, such as `country.names`. They are the same for all who ask, and nobody writes into them.
 */
export function tables<T extends { readonly [K in keyof T]: Numbers }>(name: string, make: () => T): T {
  let known = knownTables.get(name) as T | undefined;
  if (known === undefined) {
    known = make();
    knownTables.set(name, known);
  }
  return known;
}
