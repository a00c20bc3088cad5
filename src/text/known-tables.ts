/** An array of numbers as it lies in memory. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/**
 * Tables that have been made, by their names. The build runs some pages and writes what they needed into a file beside the
 * program (scripts/known.mjs), which is read as it is: to make these tables takes longer than to read a page.
 */
export const knownTables: Map<string, Readonly<Record<string, Numbers>>> = new Map();
