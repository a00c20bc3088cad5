import { isHan, small } from '../text/letters.js';
import type { Facts } from './facts.js';
import { isTabbed } from './kinds.js';
import type { Surroundings } from './surroundings.js';
import { begins, furniture, isAuthor, type Lines } from './title-lines.js';

/** How many blocks above the first line of text a headline may stand: share buttons take a line each. */
const REACH = 90;
const LONGEST = 220;
const CRUMBS = /\S\s*(?:[>›»→]|::)\s*\S/;
const LABEL = /^(?:正文|内容|详情|新闻|文章|article|news|content|menu|home)$/i;
/** All the headline that a notice may have. */
const NOTICE =
  /^(?:[紧緊]急|重要)?(?:通知|公告|通告|通[报報]|公示|[声聲]明|[启啟]事|[简簡][报報]|倡[议議][书書])$|^(?:public )?(?:notice|announcement|advisory|update)$/i;
/** What a notice begins with. */
const NOTICED = '通公声聲启啟简簡倡紧緊重pnau';
/** Fields at the head of a page in Markdown: `layout: post`. */
const FIELD = /^(?:layout|date|author|tags?|categor(?:y|ies)|description|permalink|lang|slug|draft|id|url): ?\S/i;
/** The first heading of a page in Markdown. */
const MARKDOWN = /^#{1,2} +[^ #]/;
/** What buttons and captions say. */
const BUTTON =
  /opens in (?:a )?new|click (?:to|here)|continue reading|^viewing \d|^last post|^ask (?:a )?question|^report this|^this question shows|sign (?:in|out|up)|your (?:account|location|current)|credit(?:s|\.\.\.|:)|getty images|附图|图源|[(（](?:图片)?来源/i;
/** A full stop with another sentence behind it; `U.S. Navy` has none. */
const SENTENCES = /[a-z]{3}\. +["“‘]?[A-Z]/;
const SMALL = /[a-z]/;
/** A notice, and a byline or date beside it, add less than this to what speaks for a headline. */
const MOST_BESIDE = 3;
/** Lines between a headline and its text weigh no more than this. */
const FARTHEST = 2.5;
/** How many lines below a headline its byline or date may stand. */
const BESIDE = 5;

/** What speaks for a headline in the lines below it: the nearer they say when and by whom it was written, the more. */
function signed(lines: Lines, i: number, count: number): number {
  let most = 0;
  for (let j = i + 1; j <= i + BESIDE && j < count; j++) most = Math.max(most, lines.worth(j) - 0.4 * (j - i - 1));
  return most;
}

function isMasthead(lines: Lines, i: number, body: number): boolean {
  for (let j = i + 1; j < Math.min(body, i + 10); j++) if (lines.isPosition(j)) return true;
  return false;
}

/** How far block `i` stands above `body`: lines that say nothing, such as share buttons, hardly count. */
function distance(lines: Lines, i: number, body: number): number {
  let sum = 0;
  for (let j = i + 1; j < body && sum < FARTHEST; j++) sum += lines.weight(j);
  return Math.min(FARTHEST, sum);
}

/** What the head of the page calls it, without the site: `Star Trek 4 eyes Hawley - The Verge`. */
function partsOf(stated: string): readonly string[] {
  return stated
    .toLowerCase()
    .split(/ *[|_–—›»•] *| +[-:·] +|--+/)
    .filter((part) => part.length > 1);
}

/** The first unit of a line in small letters. */
function initialOf(line: string): number {
  const unit = line.charCodeAt(0);
  return unit < 0x80 || isHan(unit) ? small(unit) : line.charAt(0).toLowerCase().charCodeAt(0);
}

/** Whether a line is a part of the stated title, 1 for its first; perhaps with a word more, `[duplicate]`. */
function isPart(line: string, stated: readonly string[]): number {
  const initial = initialOf(line);
  let alike = false;
  for (const part of stated) if (part.charCodeAt(0) === initial) alike = true;
  if (!alike) return 0;
  const text = line.toLowerCase();
  if (text === stated[0]) return 1;
  const [first = ''] = stated;
  const longer = first.length >= 12 && text.startsWith(first) && text.length < 1.6 * first.length;
  return longer || stated.includes(text) ? 0.6 : 0;
}

/**
 * How much block `i` looks like the headline of the text that begins at block `body`; below 0 it is none. `null` when it is no
 * more than `least`: what speaks for it is added up before what speaks against it is looked for.
 */
function headline(
  lines: Lines,
  i: number,
  body: number,
  verdict: number,
  stated: readonly string[],
  least: number,
): number | null {
  const { page } = lines;
  const block = page.blocks[i];
  const fact = page.facts[i];
  if (!block || !fact) return -1;
  const { text, markup } = block;
  const words = fact.han > 0.3 ? fact.words / 2 : fact.words;
  const last = text.charAt(text.length - 1);
  const notice = text.length < 24 && begins(text, NOTICED) && NOTICE.test(text);
  const titled = Math.max(i > 0 ? isPart(text, stated) : 0, page.titled[i] ?? 0);
  if (
    text.length > LONGEST ||
    (words < 1.5 && !notice) ||
    (text.length < 8 && LABEL.test(text)) ||
    (text.includes(':') && FIELD.test(text)) ||
    // "各区县卫健委:" opens a letter.
    last === ':' ||
    last === '：' ||
    isAuthor(text)
  )
    return -1;
  let points = 1;
  if (markup && /^h[1-6]$/.test(markup.element))
    points += markup.element === 'h1' ? 4 : markup.element === 'h2' ? 2.5 : 1;
  if (begins(text, '#') && MARKDOWN.test(text)) points += 3;
  if (markup && markup.linked > 0.8) points -= 2;
  points += 4 * titled;
  const copies = page.copies[i] ?? 1;
  // Again at the head of the page and over its pictures; a button stands there more often still.
  if (copies === 2 ? text.length > 8 : copies > 2 && copies < 5 && words >= 6) points += 1.5;
  points += 2 * (page.shared[i] ?? 0);
  points += verdict;
  points += Math.min(2, words / 4);
  if (points + MOST_BESIDE <= least) return null;
  const by = signed(lines, i, page.blocks.length);
  // Running text, unless the head of the page has the same words: "It's here. How people use it."
  const long = text.length > (fact.han > 0.3 ? 50 : 100) || (by < 1.5 && '.;；'.includes(last));
  if (titled < 0.4 && (text.includes('。') || (fact.prose && fact.ending === 2 && long) || text.length > 180))
    return -1;
  if (block.row > 0 || isTabbed(block)) return -1;
  // "Harbor Ledger", "Dana Whitfield": names of papers and people.
  if (fact.han < 0.3 && words <= 4 && fact.capitals >= 1 && fact.grammar === 0) points -= 2;
  if ('。.;；,，:：'.includes(last) && !text.endsWith('..', text.length - 1)) points -= 1.5;
  if (fact.bars > 0.06 || ((fact.bars > 0 || text.includes('::')) && CRUMBS.test(text))) points -= 3;
  if (fact.address) points -= 2;
  points -= 5 * furniture(fact.page);
  points -= 3 * fact.page.byline + 3 * fact.page.caption;
  if (notice) points += 2;
  if (isMasthead(lines, i, body)) points -= 1.5;
  if (fact.dateAlone) points -= 4;
  // "6月7日天河区新冠肺炎疫情通报" is a headline, "2020-06-07 10:21 来源" is none.
  else if (fact.date && fact.digits > 0.2) points -= 2;
  if (fact.digits > 0.4) points -= 3;
  if (text.includes('. ') && SENTENCES.test(text)) points -= 1;
  // "GROWING AN ONLINE BUSINESS": a section of the site.
  if (fact.latin > 0.9 && !SMALL.test(text) && text === text.toUpperCase()) points -= 1;
  // "Most popular" and the headlines below it.
  if ((page.sinceRelated[i] ?? 999) <= 8) points -= 1.2;
  if (fact.ago || BUTTON.test(text)) points -= 3;
  const far = i < body ? distance(lines, i, body) : 0.5 + 0.1 * (i - body);
  points += by - (by > 1 ? far / 2 : far);
  return points - 2;
}

/** Block `i` is in the other script than `j`: a headline in Chinese and in English. */
function otherScript(page: Surroundings, i: number, j: number): boolean {
  const [a = 0, b = 0] = [page.facts[i]?.han, page.facts[j]?.han];
  return (a > 0.5 && b < 0.1) || (a < 0.1 && b > 0.5);
}

/** Moves from the line below a headline, which says in a sentence what the text is about, to the headline. */
function overTeaser(page: Surroundings, points: (i: number) => number, title: number): number {
  const size = (i: number): number => page.blocks[i]?.text.length ?? 0;
  const own = points(title);
  for (const above of [title - 1, title - 2]) {
    const value = points(above);
    if (value > 0.5 && value > own - 3 && size(above) < 1.2 * size(title)) return above;
    // "Editorial" between the two.
    if (size(above) > 24) break;
  }
  return title;
}

/** Moves from a headline over a teaser, which the article repeats below, to the same headline over the article. */
function overArticle(page: Surroundings, title: number, kept: readonly boolean[]): number {
  if ((page.copies[title] as number) < 2) return title;
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
  lines: Lines,
  body: number,
  verdicts: Float64Array,
  kept: readonly boolean[],
  stated: string,
): readonly number[] {
  const { page } = lines;
  const named = partsOf(stated || (page.blocks[0]?.text ?? ''));
  let best = -1;
  let most = 0;
  let prose = Math.max(0, body);
  const end = Math.min(page.facts.length, body + REACH + 1);
  while (prose < end && !(kept[prose] && (page.facts[prose] as Facts).prose)) prose++;
  if (prose === end) prose = -1;
  const known = new Map<number, number | null>();
  const points = (i: number): number => {
    if (known.get(i) === null)
      known.set(i, headline(lines, i, body, verdicts[i] ?? 0, named, Number.NEGATIVE_INFINITY));
    return known.get(i) ?? 0;
  };
  for (let i = Math.max(body, prose); i >= Math.max(0, body - REACH); i--) {
    // Running text is no headline, be it ever so short.
    if (i >= body && (page.titled[i] ?? 0) < 0.4) {
      const text = page.blocks[i]?.text ?? '';
      if (/[。.;；]$/.test(text) || (page.facts[i]?.prose === true && !/[?？!！…]$/.test(text))) continue;
    }
    const value = headline(lines, i, body, verdicts[i] ?? 0, named, most);
    known.set(i, value);
    if (value === null || value <= most) continue;
    most = value;
    best = i;
  }
  if (best < 0)
    best = page.blocks.findLastIndex(
      (block, i) => i > 0 && block.text.length > 8 && block.text.toLowerCase() === named[0],
    );
  if (best < 0) return [];
  const isTwice = (i: number): boolean => {
    if ((page.copies[i] as number) < 2) return false;
    const again = page.blocks.findIndex((block, j) => j !== i && block.text === page.blocks[i]?.text);
    return again > 0 && page.blocks[again - 1]?.text === page.blocks[i - 1]?.text;
  };
  if (!isTwice(best)) best = overTeaser(page, points, best);
  best = overArticle(page, best, kept);
  const twice = isTwice(best);
  const above = best > 0 && (page.blocks[best - 1]?.text.length ?? 0) > 3;
  if (above && (twice || (otherScript(page, best - 1, best) && points(best - 1) > 0))) return [best - 1, best];
  const below = otherScript(page, best + 1, best) && best + 1 < body && points(best + 1) > 0;
  return below ? [best, best + 1] : [best];
}
