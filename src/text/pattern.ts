/**
 * A group of alternatives, written as lines of a raw template string with `|` within a line: long patterns are built of
 * such lists.
 */
export const anyOf = (lines: string): string =>
  `(?:${lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')})`;

/**
 * All matches of a global pattern. `matchAll` works on a copy that it makes of the pattern for each text, which for long
 * patterns and short texts costs more than to look.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** The alternatives of a pattern, those in groups apart: `a|(?:b|c)d` has two. */
export function alternativesOf(source: string): string[] {
  const all: string[] = [];
  let start = 0;
  for (let at = 0, depth = 0; at <= source.length; at++) {
    const unit = source[at];
    if (unit === '\\') at++;
    else if (unit === '[') at = source.indexOf(']', at);
    else if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (at === source.length || (unit === '|' && depth === 0)) {
      all.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return all;
}
