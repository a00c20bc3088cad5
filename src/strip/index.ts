import { fold } from '../text/folding.js';
import type { Line, LineKind, Page, Zone } from '../types.js';
import { blocksOf, lineSpans } from './block.js';
import { bodyKind, boilerplateKind, isDate, metaKind } from './kinds.js';
import { forestsFor } from './model.js';
import { repeats } from './repeats.js';
import type { Surroundings } from './surroundings.js';
import { titleBlocks } from './title.js';
import { surroundings, verdicts } from './verdict.js';

/** Above this a block is main text. */
const TEXT = 0.4;
/** Pages of so few blocks are given as text, with nothing around it. */
const FEW = 3;
/** How far from the headline the lines stand that say who wrote the text, and when. */
const BESIDE = 8;

interface Judged {
  zone: Zone;
  kind: LineKind;
}

/** First block of running text, or else the first that is kept; −1 when none is. */
function beginning(page: Surroundings, kept: readonly boolean[]): number {
  const prose = kept.findIndex((keep, i) => keep && (page.facts[i]?.prose ?? false));
  const first = kept.indexOf(true);
  return prose < 0 || prose - first > 12 ? first : prose;
}

/** A signature and its date close the text: `Foreign Affairs Office` / `3 February 2020`. */
function closeText(page: Surroundings, kept: boolean[]): readonly number[] {
  const last = kept.lastIndexOf(true);
  for (let i = last + 1; i <= last + 3 && i < kept.length; i++) {
    if (!isDate(page.blocks[i]?.text ?? '') || isDate(page.blocks[i + 1]?.text ?? '')) continue;
    const between = page.facts.slice(last + 1, i);
    const furniture = between.some((fact) => fact.size > 60 || Object.values(fact.page).some((share) => share > 0.3));
    if (furniture) break;
    kept.fill(true, last + 1, i + 1);
    return Array.from({ length: i - last }, (_, n) => last + 1 + n);
  }
  return [];
}

function judge(page: Surroundings, probabilities: Float64Array): Judged[] {
  const kept = Array.from(probabilities, (p) => p > TEXT);
  if (kept.length <= FEW)
    for (const [i, fact] of page.facts.entries())
      kept[i] = kept[i] || Object.values(fact.page).every((share) => share < 0.3);
  const body = beginning(page, kept);
  const title = body < 0 ? [] : titleBlocks(page, body, probabilities);
  const repeated = repeats(page, kept, title[0] ?? 0);
  const closing = closeText(page, kept);
  const near = title.at(-1) ?? body;
  return page.blocks.map((block, i) => {
    const fact = page.facts[i];
    if (title.includes(i)) return { zone: 'title', kind: 'title' };
    if (repeated[i]) return { zone: 'boilerplate', kind: 'repeat' };
    if (closing.includes(i)) return { zone: 'body', kind: 'signature' };
    if (fact && body >= 0 && Math.abs(i - near) <= BESIDE && i <= Math.max(body + 1, near + 4) && i >= near - 3) {
      const kind = metaKind(fact, block.text);
      if (kind) return { zone: 'meta', kind };
    }
    if (kept[i]) return { zone: 'body', kind: bodyKind(page, i) };
    const copied = (page.copies[i] ?? 1) > 1 && title.some((one) => page.blocks[one]?.text === block.text);
    return { zone: 'boilerplate', kind: copied ? 'repeat' : boilerplateKind(page, i) };
  });
}

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
