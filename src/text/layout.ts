import type { Page, Span } from '../types.js';
import { fold } from './folding.js';
import { markdownRows } from './markdown-tables.js';
import { continued } from './wrapping.js';

/** What is found out of a page's text once, for the stages that read it line by line. */
export interface Layout {
  /** The text folded: same length, same offsets. */
  readonly folded: string;
  /** All lines, blank ones too. */
  readonly lines: readonly Span[];
  /** `joined[i]`: line i + 1 continues the paragraph of line i; empty where no line is broken within a paragraph. */
  readonly joined: readonly boolean[];
  /** Which lines are rows of tables in Markdown, as `markdownRows` tells; `null` where none is. */
  readonly rows: Uint8Array | null;
}

/** Spans of all lines of a text, blank ones too. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

export function layoutOf(page: Page): Layout {
  const lines = lineSpans(page.text);
  const rows = page.markup ? null : markdownRows(page.text, lines);
  return { folded: fold(page.text), lines, joined: page.markup ? [] : continued(page.text, lines, rows), rows };
}
