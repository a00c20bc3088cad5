import type { CountrySense } from '../types.js';

/** A name, what it stands for (`null` for a look-alike that stands for nothing), and how much speaks for that. */
export interface NameReading {
  readonly name: string;
  readonly sense: CountrySense | null;
  /** People in thousands for a place, more than any place has for the name of a country. */
  readonly weight: number;
}

/** A table of names: lines of entries with `|` between, read entry by entry when a text has a name that begins like one. */
export interface NameTable {
  readonly text: string;
  /** The first of a line is no entry: a code. */
  readonly headed: boolean;
  /** Where in an entry its name begins. All names of an entry begin with the same two characters. */
  readonly nameAt: (entry: string) => number;
  /** The names of an entry, given what stands first in its line. */
  readonly read: (head: string, entry: string) => readonly NameReading[];
}
