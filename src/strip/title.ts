import type { Facts } from './facts.js';
import { isDate } from './kinds.js';
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
  if (fact.prose || text.includes('。')) return -1;
  let points = 1;
  if (markup && /^h[1-6]$/.test(markup.element))
    points += markup.element === 'h1' ? 4 : markup.element === 'h2' ? 2.5 : 1;
  if (markup && markup.linked > 0.8) points -= 2;
  points += 4 * (page.titled[i] ?? 0);
  if ((page.copies[i] ?? 1) > 1 && text.length > 8) points += 1.5;
  points += 2 * (page.shared[i] ?? 0);
  points += verdict;
  points += Math.min(2, words / 4);
  // "Harbor Ledger", "Dana Whitfield": names of papers and people.
  if (fact.han < 0.3 && words <= 3 && fact.capitals >= 1) points -= 1.5;
  if (/[。.;；,，:：]$/.test(text)) points -= 1.5;
  if (CRUMBS.test(text) || fact.bars > 0.06) points -= 3;
  if (fact.address) points -= 2;
  points -= 5 * furniture(fact);
  points -= 3 * fact.page.byline + 3 * fact.page.caption;
  if (isDate(text)) points -= 4;
  // "6月7日天河区新冠肺炎疫情通报" is a headline, "2020-06-07 10:21 来源" is none.
  else if (fact.date && fact.digits > 0.2) points -= 2;
  if (fact.digits > 0.4) points -= 3;
  const distance = body - i;
  points -= distance > 0 ? 0.15 * distance : 0.5;
  const after = page.facts[i + 1];
  if (after && (after.page.byline > 0.15 || after.date) && after.size < 80) points += 1.5;
  return points - 2;
}

/** Block `i` is in the other script than `j`: a headline in Chinese and in English. */
function otherScript(page: Surroundings, i: number, j: number): boolean {
  const [a = 0, b = 0] = [page.facts[i]?.han, page.facts[j]?.han];
  return (a > 0.5 && b < 0.1) || (a < 0.1 && b > 0.5);
}

/** Moves from a headline over a teaser, which the article repeats below, to the same headline over the article. */
function overArticle(page: Surroundings, title: number, kept: readonly boolean[]): number {
  const text = page.blocks[title]?.text;
  let best = title;
  for (let i = title + 1; i < page.blocks.length && i <= title + REACH; i++) {
    if (page.blocks[i]?.text !== text) continue;
    const teaser = page.blocks.slice(title + 1, i).filter((block, n) => kept[title + 1 + n] && block.text.length > 30);
    const below = new Set(page.blocks.slice(i + 1).map((block) => block.text));
    if (teaser.length <= 2 && teaser.every((block) => below.has(block.text))) best = i;
  }
  return best;
}

/**
 * The blocks of the headline nearest to the text: at or above `body`, the first block of running text. Two blocks where both
 * stand together twice, as a headline of two lines does on pages that print it again, or say the same in two languages.
 * Empty when there is none.
 */
export function titleBlocks(
  page: Surroundings,
  body: number,
  verdicts: Float64Array,
  kept: readonly boolean[],
): readonly number[] {
  let best = -1;
  let most = 0;
  const points = new Map<number, number>();
  for (let i = body; i >= Math.max(0, body - REACH); i--) {
    // Running text is no headline, be it ever so short.
    if (i === body && (page.facts[i]?.prose || page.facts[i]?.ending === 2)) continue;
    const value = headline(page, i, body, verdicts[i] ?? 0);
    points.set(i, value);
    if (value <= most) continue;
    most = value;
    best = i;
  }
  if (best < 0) return [];
  best = overArticle(page, best, kept);
  const again = page.blocks.findIndex((block, i) => i !== best && block.text === page.blocks[best]?.text);
  const twice = again > 0 && page.blocks[again - 1]?.text === page.blocks[best - 1]?.text;
  const above = best > 0 && (page.blocks[best - 1]?.text.length ?? 0) > 3;
  if (above && (twice || (otherScript(page, best - 1, best) && (points.get(best - 1) ?? 0) > 0)))
    return [best - 1, best];
  const below = otherScript(page, best + 1, best) && best + 1 < body && (points.get(best + 1) ?? 0) > 0;
  return below ? [best, best + 1] : [best];
}
