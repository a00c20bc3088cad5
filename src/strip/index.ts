import { fold } from '../text/folding.js';
import type { Line, Page } from '../types.js';
import { blocksOf, lineSpans } from './block.js';
import { judge } from './judge.js';
import { forestsFor } from './model.js';
import { surroundings, verdicts } from './verdict.js';

/** The zone and kind of every line of the page, in order. */
export function strip(page: Page): Line[] {
  const spans = lineSpans(page.text);
  const blocks = blocksOf(page, fold(page.text), spans);
  const seen = surroundings(blocks, fold(page.hints.title ?? ''));
  const html = page.markup !== null;
  const judged = judge(seen, verdicts(seen, html, forestsFor(html)));
  const lines: Line[] = spans.map((span) => ({ ...span, zone: 'boilerplate', kind: 'blank' }));
  for (const [i, block] of blocks.entries()) {
    const { zone, kind } = judged[i] ?? { zone: 'boilerplate', kind: 'other' };
    for (const [n, span] of spans.slice(block.from, block.to).entries())
      lines[block.from + n] = { ...span, zone, kind };
  }
  return lines;
}
