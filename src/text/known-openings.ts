/**
 * The openings that have been asked for, by the source of the pattern. The build runs some pages and writes what they asked
 * for into the program (scripts/known.mjs): to find it out takes longer than to read a page.
 */
export const knownOpenings: Map<string, readonly string[]> = new Map();
