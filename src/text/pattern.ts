/**
 * A group of alternatives, written as lines of a raw template string with `|` within a line: long patterns are built of
 * such lists.
 */
export const anyOf = (lines: string): string =>
  `(?:${lines
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})`;
