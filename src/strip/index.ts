import { fold } from '../text/folding.js';
import { type Layout, layoutOf } from '../text/layout.js';
import type { Line, Page, Span } from '../types.js';
import { type Block, blocksOf } from './block.js';
import { type Judged, judge } from './judge.js';
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
  const lines: Line[] = [];
  const blank = (to: number): void => {
    while (lines.length < to) {
      const { start, end } = spans[lines.length] as Span;
      lines.push({ start, end, zone: 'boilerplate', kind: 'blank' });
    }
  };
  for (let i = 0; i < blocks.length; i++) {
    const { from, to } = blocks[i] as Block;
    const { zone, kind } = judged[i] as Judged;
    blank(from);
    for (let n = from; n < to; n++) {
      const { start, end } = spans[n] as Span;
      lines.push({ start, end, zone, kind });
    }
  }
  blank(spans.length);
  return lines;
}
