import type { Facts } from './facts.js';
import { isDate, metaKind } from './kinds.js';
import type { Surroundings } from './surroundings.js';

/** How many blocks above the first line of text a headline may stand: share buttons take a line each. */
const REACH = 90;
const LONGEST = 220;
const CRUMBS = /\S\s*(?:[>›»→]|::)\s*\S/;
const LABEL = /^(?:正文|内容|详情|新闻|文章|article|news|content|menu|home)$/i;
/** All the headline that a notice may have. */
const NOTICE =
  /^(?:[紧緊]急|重要)?(?:通知|公告|通告|通[报報]|公示|[声聲]明|[启啟]事|[简簡][报報]|倡[议議][书書])$|^(?:public )?(?:notice|announcement|advisory|update)$/i;
/** Fields at the head of a page in Markdown: `layout: post`. */
const FIELD = /^(?:layout|date|author|tags?|categor(?:y|ies)|description|permalink|lang|slug|draft|id|url): ?\S/i;
/** The first heading of a page in Markdown. */
const MARKDOWN = /^#{1,2} +[^ #]/;
/** What buttons and captions say. */
const BUTTON =
  /opens in (?:a )?new|click (?:to|here)|continue reading|^viewing \d|^last post|^ask (?:a )?question|^report this|^this question shows|sign (?:in|out|up)|your (?:account|location|current)|credit(?:s|\.\.\.|:)|getty images|附图|图源|[(（](?:图片)?来源/i;
/** A full stop with another sentence behind it; `U.S. Navy` has none. */
const SENTENCES = /[a-z]{3}\. +["“‘]?[A-Z]/;
/** Lines between a headline and its text weigh no more than this. */
const FARTHEST = 2.5;
/** `By Jane Roe, Staff Writer`. */
const AUTHOR = /^(?:written |posted |story )?by:? +[A-Z]/i;
/** How many lines below a headline its byline or date may stand. */
const BESIDE = 5;

const furniture = (fact: Facts): number =>
  Math.max(
    ...(
      ['navigation', 'share', 'copyright', 'licence', 'cookie', 'contact', 'related', 'comment', 'widget'] as const
    ).map((kind) => fact.page[kind]),
  );

/** What speaks for a headline in the lines below it: the nearer they say when and by whom it was written, the more. */
function signed(page: Surroundings, i: number): number {
  let most = 0;
  for (let j = i + 1; j <= i + BESIDE && j < page.blocks.length; j++) {
    const fact = page.facts[j];
    const text = page.blocks[j]?.text ?? '';
    if (!fact || fact.prose) continue;
    const kind = fact.size < 100 ? metaKind(fact, text) : null;
    const worth = AUTHOR.test(text) || kind === 'byline' ? 2 : kind === 'date' ? 2.5 : 0;
    most = Math.max(most, worth - 0.4 * (j - i - 1));
  }
  return most;
}

/** Where the reader is on the site: what stands above is its masthead. */
const POSITION = /^(?:home *(?:[>›»/|]|::)|skip to|(?:您?(?:现在|当前)?的?(?:所在)?位置|首页 *[>›»/]))/i;

const isMasthead = (page: Surroundings, i: number, body: number): boolean =>
  page.blocks.slice(i + 1, Math.min(body, i + 10)).some((block) => POSITION.test(block.text));

/** How far block `i` stands above `body`: lines that say nothing, such as share buttons, hardly count. */
function distance(page: Surroundings, i: number, body: number): number {
  let sum = 0;
  for (let j = i + 1; j < body; j++) {
    const fact = page.facts[j];
    if (!fact) continue;
    const empty = furniture(fact) > 0.3 || fact.size < 8 || (page.copies[j] ?? 1) > 1;
    sum += empty ? 0.03 : fact.size < 100 && metaKind(fact, page.blocks[j]?.text ?? '') ? 0.05 : 0.15;
  }
  return sum;
}

/** What the head of the page calls it, without the site: `Star Trek 4 eyes Hawley - The Verge`. */
function partsOf(stated: string): readonly string[] {
  return stated
    .toLowerCase()
    .split(/ *[|_–—›»•] *| +[-:·] +|--+/)
    .filter((part) => part.length > 1);
}

/** Whether a line is a part of the stated title, 1 for its first; perhaps with a word more, `[duplicate]`. */
function isPart(text: string, stated: readonly string[]): number {
  if (text === stated[0]) return 1;
  const [first = ''] = stated;
  const longer = first.length >= 12 && text.startsWith(first) && text.length < 1.6 * first.length;
  return longer || stated.includes(text) ? 0.6 : 0;
}

/** How much block `i` looks like the headline of the text that begins at block `body`; below 0 it is none. */
function headline(page: Surroundings, i: number, body: number, verdict: number, stated: readonly string[]): number {
  const block = page.blocks[i];
  const fact = page.facts[i];
  if (!block || !fact) return -1;
  const { text, markup } = block;
  const words = fact.han > 0.3 ? fact.words / 2 : fact.words;
  const titled = Math.max(i > 0 ? isPart(text.toLowerCase(), stated) : 0, page.titled[i] ?? 0);
  const by = signed(page, i);
  if (
    text.length > LONGEST ||
    (words < 1.5 && !NOTICE.test(text)) ||
    LABEL.test(text) ||
    FIELD.test(text) ||
    // "各区县卫健委:" opens a letter.
    /[:：]$/.test(text) ||
    AUTHOR.test(text)
  )
    return -1;
  // Running text, unless the head of the page has the same words: "It's here. How people use it."
  const long = text.length > (fact.han > 0.3 ? 50 : 100) || (by < 1.5 && /[.;；]$/.test(text));
  if (titled < 0.4 && (text.includes('。') || (fact.prose && fact.ending === 2 && long) || text.length > 180))
    return -1;
  if (block.row > 0 || block.raw.trim().includes('\t')) return -1;
  let points = 1;
  if (markup && /^h[1-6]$/.test(markup.element))
    points += markup.element === 'h1' ? 4 : markup.element === 'h2' ? 2.5 : 1;
  if (MARKDOWN.test(text)) points += 3;
  if (markup && markup.linked > 0.8) points -= 2;
  points += 4 * titled;
  const copies = page.copies[i] ?? 1;
  // Again at the head of the page and over its pictures; a button stands there more often still.
  if (copies === 2 ? text.length > 8 : copies > 2 && copies < 5 && words >= 6) points += 1.5;
  points += 2 * (page.shared[i] ?? 0);
  points += verdict;
  points += Math.min(2, words / 4);
  // "Harbor Ledger", "Dana Whitfield": names of papers and people.
  if (fact.han < 0.3 && words <= 4 && fact.capitals >= 1 && fact.grammar === 0) points -= 2;
  if (/(?<!\.\.)[。.;；,，:：]$/.test(text)) points -= 1.5;
  if (CRUMBS.test(text) || fact.bars > 0.06) points -= 3;
  if (fact.address) points -= 2;
  points -= 5 * furniture(fact);
  points -= 3 * fact.page.byline + 3 * fact.page.caption;
  if (NOTICE.test(text)) points += 2;
  if (isMasthead(page, i, body)) points -= 1.5;
  if (isDate(text)) points -= 4;
  // "6月7日天河区新冠肺炎疫情通报" is a headline, "2020-06-07 10:21 来源" is none.
  else if (fact.date && fact.digits > 0.2) points -= 2;
  if (fact.digits > 0.4) points -= 3;
  if (SENTENCES.test(text)) points -= 1;
  // "GROWING AN ONLINE BUSINESS": a section of the site.
  if (fact.latin > 0.9 && text === text.toUpperCase()) points -= 1;
  // "Most popular" and the headlines below it.
  if ((page.sinceRelated[i] ?? 999) <= 8) points -= 1.2;
  if (BUTTON.test(text) || fact.ago) points -= 3;
  const far = i < body ? Math.min(FARTHEST, distance(page, i, body)) : 0.5 + 0.1 * (i - body);
  points += by - (by > 1 ? far / 2 : far);
  return points - 2;
}

/** Block `i` is in the other script than `j`: a headline in Chinese and in English. */
function otherScript(page: Surroundings, i: number, j: number): boolean {
  const [a = 0, b = 0] = [page.facts[i]?.han, page.facts[j]?.han];
  return (a > 0.5 && b < 0.1) || (a < 0.1 && b > 0.5);
}

/** Moves from the line below a headline, which says in a sentence what the text is about, to the headline. */
function overTeaser(page: Surroundings, points: ReadonlyMap<number, number>, title: number): number {
  const size = (i: number): number => page.blocks[i]?.text.length ?? 0;
  const own = points.get(title) ?? 0;
  for (const above of [title - 1, title - 2]) {
    const value = points.get(above) ?? 0;
    if (value > 0.5 && value > own - 3 && size(above) < 1.2 * size(title)) return above;
    // "Editorial" between the two.
    if (size(above) > 24) break;
  }
  return title;
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
  stated: string,
): readonly number[] {
  const named = partsOf(stated || (page.blocks[0]?.text ?? ''));
  let best = -1;
  let most = 0;
  const prose = page.facts.findIndex((fact, i) => i >= body && i <= body + REACH && kept[i] && fact.prose);
  const points = new Map<number, number>();
  for (let i = Math.max(body, prose); i >= Math.max(0, body - REACH); i--) {
    // Running text is no headline, be it ever so short.
    const text = page.blocks[i]?.text ?? '';
    const running = /[。.;；]$/.test(text) || (page.facts[i]?.prose === true && !/[?？!！…]$/.test(text));
    if (i >= body && (page.titled[i] ?? 0) < 0.4 && running) continue;
    const value = headline(page, i, body, verdicts[i] ?? 0, named);
    points.set(i, value);
    if (value <= most) continue;
    most = value;
    best = i;
  }
  if (best < 0)
    best = page.blocks.findLastIndex(
      (block, i) => i > 0 && block.text.length > 8 && block.text.toLowerCase() === named[0],
    );
  if (best < 0) return [];
  const isTwice = (i: number): boolean => {
    const again = page.blocks.findIndex((block, j) => j !== i && block.text === page.blocks[i]?.text);
    return again > 0 && page.blocks[again - 1]?.text === page.blocks[i - 1]?.text;
  };
  if (!isTwice(best)) best = overTeaser(page, points, best);
  best = overArticle(page, best, kept);
  const twice = isTwice(best);
  const above = best > 0 && (page.blocks[best - 1]?.text.length ?? 0) > 3;
  if (above && (twice || (otherScript(page, best - 1, best) && (points.get(best - 1) ?? 0) > 0)))
    return [best - 1, best];
  const below = otherScript(page, best + 1, best) && best + 1 < body && (points.get(best + 1) ?? 0) > 0;
  return below ? [best, best + 1] : [best];
}
