import type { Span } from '../types.js';

/** The rule below the header of a Markdown table, or between the rows of one drawn with signs: `| --- | :-: |`, `+-----+-----+`. */
const RULE = /^[|+]?[ \t]*(?::?-{2}|={2}|:-|-:)[-=:|+ \t]*$/;
const PIPED = /\|/;
/** Table cells are short: a line of menus that is longer is none. */
const LONGEST = 600;

/**
 * Which lines are rows of a Markdown table, its header and its rule: `2` where a rule stands among them, `1` for neighbouring lines
 * that begin and end with `|` and have as many cells. `null` where there is none, as in nearly all texts.
 */
export function markdownRows(text: string, lines: readonly Span[]): Uint8Array | null {
  let pipe = text.indexOf('|');
  if (pipe < 0) return null;
  let found: Uint8Array | null = null;
  for (let from = 0; from < lines.length && pipe >= 0; from++) {
    const { end } = lines[from] as Span;
    if (pipe >= end) continue;
    // A run of lines with `|` in them, or rules.
    let to = from;
    let ruled = false;
    let framed = true;
    let cells = -1;
    for (; to < lines.length; to++) {
      const line = lines[to] as Span;
      if (line.end - line.start > LONGEST) break;
      const row = text.slice(line.start, line.end).trim();
      const rule = RULE.test(row) && /[|+]/.test(row);
      if (!rule && !PIPED.test(row)) break;
      ruled ||= rule;
      const own = rule ? cells : row.split('|').length;
      if (cells < 0) cells = own;
      framed &&= row.startsWith('|') && row.endsWith('|') && own === cells && own > 3;
    }
    if (to - from > 1 && (ruled || framed)) {
      found ??= new Uint8Array(lines.length);
      const above = lines[from - 1];
      // +-----+-----+ above the header has no bar.
      const drawn = ruled && above && text[above.start] === '+' && RULE.test(text.slice(above.start, above.end).trim());
      found.fill(ruled ? 2 : 1, drawn ? from - 1 : from, to);
    }
    from = Math.max(from, to - 1);
    pipe = text.indexOf('|', lines[from]?.end ?? text.length);
  }
  return found;
}
