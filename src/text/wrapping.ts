import type { Span } from '../types.js';
import { markdownRows } from './markdown-tables.js';

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const ITEM =
  /^\s*(?:[•·●○■□◆▪*–—-]|\(?\d{1,3}[.)、]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
const TERMINAL = /[.!?。！？:：;；]["'”’」』)）]?$/;

/** Columns of a terminal that a text takes: two for a Chinese character. */
function columns(text: string, upTo: number): number {
  let width = 0;
  for (let i = 0; i < text.length && width < upTo; i++)
    // Nearly all are narrow, and below the first wide one.
    width += text.charCodeAt(i) >= 0x1100 && WIDE.test(text[i] ?? '') ? 2 : 1;
  return width;
}

const WIDEST = 132;
const NARROWEST = 40;

/**
 * Which lines of a hard-wrapped text (mail, plain-text bulletins: each line broken at 40 to 130 columns) go on in the next one:
 * `result[i]` is true when line i + 1 continues the paragraph of line i. All false for texts with a paragraph a line.
 */
export function continued(text: string, lines: readonly Span[]): readonly boolean[] {
  const raw = lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + 4 * WIDEST)));
  const widths = raw.map((line) => columns(line.trimEnd(), WIDEST + 40));
  const long = widths.filter((width) => width >= NARROWEST).sort((a, b) => a - b);
  const none = lines.map(() => false);
  // A few lines may be longer (addresses, headings); the rest must crowd below the width that they were broken at.
  const limit = long[Math.floor((long.length - 1) * 0.97)] ?? 0;
  if (long.length < 5 || limit > WIDEST) return none;
  const crowded = widths.flatMap((width, i) =>
    width > limit * 0.8 && width <= limit ? [raw[i]?.trimEnd() ?? ''] : [],
  );
  const open = crowded.filter((line) => !TERMINAL.test(line)).length;
  if (crowded.length < 5 || crowded.length < long.length * 0.6 || open < crowded.length * 0.6) return none;
  const rows = markdownRows(text, lines);
  return lines.map((_, i) => {
    if (rows?.[i] || rows?.[i + 1]) return false;
    const next = raw[i + 1]?.trim() ?? '';
    const width = widths[i] ?? 0;
    if (next === '' || width < limit / 2 || width > limit + 8 || ITEM.test(next)) return false;
    const word = WIDE.test(next[0] ?? '') ? next.slice(0, 2) : (/^\S+/.exec(next)?.[0] ?? '');
    return width + 1 + columns(word, limit) > limit;
  });
}
