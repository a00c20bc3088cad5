import { fold } from '../text/folding.js';
import { type Layout, layoutOf } from '../text/layout.js';
import type { Line, Page, Span } from '../types.js';
import { blocksOf } from './block.js';
import { judge } from './judge.js';
import { forestFor } from './model.js';
import { surroundings, verdicts } from './verdict.js';

/** The zone and kind of every line of the page, in order. */
export function strip(page: Page, layout: Layout = layoutOf(page)): Line[] {
  const spans = layout.lines;
  const blocks = blocksOf(page, layout);
  const stated = fold(page.hints.title ?? '');
  const seen = surroundings(blocks, stated);
  const html = page.markup !== null;
  const judged = judge(seen, verdicts(seen, html, forestFor(html)), stated);
  const lines: Line[] = spans.map(({ start, end }) => ({ start, end, zone: 'boilerplate', kind: 'blank' }));
  for (const [i, block] of blocks.entries()) {
    const { zone, kind } = judged[i] ?? { zone: 'boilerplate', kind: 'other' };
    for (let n = block.from; n < block.to; n++) {
      const { start, end } = spans[n] as Span;
      lines[n] = { start, end, zone, kind };
    }
  }
  return lines;
}
