import type { Facts } from './facts.js';
import type { Surroundings } from './surroundings.js';

/** How far above the first line of text a headline may stand. */
const REACH = 30;
const LONGEST = 220;
const CRUMBS = /\S\s*(?:[>›»→]|::)\s*\S/;
const LABEL = /^(?:正文|内容|详情|新闻|文章|article|news|content|menu|home)$/i;

const furniture = (fact: Facts): number =>
  Math.max(
    ...(
      ['navigation', 'share', 'copyright', 'licence', 'cookie', 'contact', 'related', 'comment', 'widget'] as const
    ).map((kind) => fact.page[kind]),
  );

/** How much block `i` looks like the headline of the text that begins at block `body`; below 0 it is none. */
function headline(page: Surroundings, i: number, body: number, verdict: number): number {
  const block = page.blocks[i];
  const fact = page.facts[i];
  if (!block || !fact) return -1;
  const { text, markup } = block;
  const words = fact.han > 0.3 ? fact.words / 2 : fact.words;
  if (text.length > LONGEST || words < 1.5 || LABEL.test(text) || (fact.ending === 2 && fact.stops > 1)) return -1;
  let points = 1;
  if (markup && /^h[1-6]$/.test(markup.element))
    points += markup.element === 'h1' ? 4 : markup.element === 'h2' ? 2.5 : 1;
  if (markup && markup.linked > 0.8) points -= 2;
  points += 4 * (page.titled[i] ?? 0);
  if ((page.copies[i] ?? 1) > 1 && text.length > 8) points += 1.5;
  points += 2 * (page.shared[i] ?? 0);
  points += verdict;
  if (words >= 4) points += 1;
  if (/[。.;；,，:：]$/.test(text)) points -= 1.5;
  if (CRUMBS.test(text) || fact.bars > 0.06) points -= 3;
  if (fact.address) points -= 2;
  points -= 5 * furniture(fact);
  points -= 3 * fact.page.byline + 3 * fact.page.caption;
  if (fact.date && text.length < 40) points -= 2.5;
  if (fact.digits > 0.4) points -= 3;
  const distance = body - i;
  points -= distance > 0 ? 0.15 * distance : 0.5;
  const after = page.facts[i + 1];
  if (after && (after.page.byline > 0.15 || after.date) && after.size < 80) points += 1.5;
  return points - 2;
}

/**
 * The blocks of the headline nearest to the text: at or above `body`, the first block of running text. Two blocks when both
 * stand together twice, as a headline of two lines does on pages that print it again. Empty when there is none.
 */
export function titleBlocks(page: Surroundings, body: number, verdicts: Float64Array): readonly number[] {
  let best = -1;
  let most = 0;
  const starts = (page.facts[body]?.size ?? 0) > 0 ? body : body - 1;
  for (let i = starts; i >= Math.max(0, body - REACH); i--) {
    // Running text is no headline, be it ever so short.
    if (i === body && (page.facts[i]?.prose || page.facts[i]?.ending === 2)) continue;
    const points = headline(page, i, body, verdicts[i] ?? 0);
    if (points > most) {
      most = points;
      best = i;
    }
  }
  if (best < 0) return [];
  const first = page.copyOf[best] ?? -1;
  const pair = (i: number): boolean => first > 0 && (page.copyOf[i] ?? -1) === first - (best - i);
  return best > 0 && pair(best - 1) && (page.blocks[best - 1]?.text.length ?? 0) > 5 ? [best - 1, best] : [best];
}
