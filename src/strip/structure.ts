import { signatureEndings, signatureWords } from '../lexicon/signature-words.js';
import { isHan } from '../text/letters.js';
import type { Facts } from './facts.js';
import { isByline } from './meta-lines.js';
import { noWords, type Shares } from './shares.js';
import type { Surroundings } from './surroundings.js';

/** What the shape of a page says beyond the verdict on each block. `kept` is changed in place. */

const furniture = (page: Shares): number =>
  page === noWords
    ? 0
    : Math.max(
        page.navigation,
        page.share,
        page.related,
        page.comment,
        page.widget,
        page.cookie,
        page.copyright,
        page.licence,
        page.advertisement,
      );
export const isFurniture = (fact: Facts): boolean => furniture(fact.page) > 0.3;

/** `Label：value`, as lists of contacts and figures are written. */
const LABELLED = /^[^:：。.!?！？]{1,60}[:：]\s*\S/;
const hasLabel = (fact: Facts, text: string): boolean => fact.colon && LABELLED.test(text);
const LINKED = /\]\(|https?:/;
/** How far from a table in Markdown the text stands that it belongs to. */
const BESIDE = 6;
/** Longest gap between blocks of text that is taken for text too. */
const GAP = 3;

/** How far below "Related news" the headlines stand that belong to it. */
const HEADLINES = 8;
const SMALL = 15;

/** Ends (exclusive) of runs of neighbouring blocks that `is` holds for, as pairs. */
function runs(count: number, is: (i: number) => boolean): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let from = 0; from < count; from++) {
    let to = from;
    while (to < count && is(to)) to++;
    if (to > from) found.push([from, to]);
    from = to;
  }
  return found;
}

/** 首页 | 新闻 南京 江苏 | 评论 */
const isMenu = (page: Surroundings, i: number): boolean =>
  page.blocks[i]?.row === 0 && (page.facts[i]?.bars ?? 0) > 0.05 && (page.facts[i]?.page.navigation ?? 0) > 0.1;

const linked = (page: Surroundings, i: number): boolean => (page.blocks[i]?.markup?.linked ?? 0) > 0.5;

/** Lines of a Markdown table are text where prose stands beside them, or nowhere; so is the line that says what they hold. */
function markdown(page: Surroundings, kept: boolean[]): void {
  const { blocks, facts } = page;
  if (!blocks.some(({ row }) => row > 0)) return;
  for (const [from, to] of runs(blocks.length, (i) => (blocks[i]?.row ?? 0) > 0)) {
    const rows = blocks.slice(from, to);
    const own = facts.slice(from, to);
    const half = (to - from) / 2;
    const figures = own.filter((fact) => fact.digits > 0).length >= half - 1;
    // Without a rule, figures tell rows from menus.
    if (blocks[from]?.row === 1 && !figures) continue;
    const beside = facts.slice(Math.max(0, from - BESIDE), to + BESIDE).some((fact) => fact.prose);
    const alone = figures && !facts.some((fact) => fact.prose);
    const menu = rows.some(({ text }) => LINKED.test(text)) || own.filter(isFurniture).length >= half;
    const text = (beside || alone) && !menu;
    kept.fill(text, from, to);
    const above = blocks[from - 1];
    const fact = facts[from - 1];
    // "Cases by country, 3 March 2020"
    if (text && above && fact && fact.size < 100 && !isFurniture(fact) && !fact.dateAlone && !isByline(above.text))
      kept[from - 1] = true;
  }
}

/** Rows of a table share one verdict, and so do rows of `label：value` that stand in the text. */
function rows(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  const { blocks, facts } = page;
  const isRow = (i: number): boolean => blocks[i]?.markup?.element === 'tr' || (blocks[i]?.tabs ?? 0) > 0;
  for (const [from, to] of runs(blocks.length, isRow)) {
    const yes = kept.slice(from, to).filter(Boolean).length;
    const within = kept.slice(Math.max(0, from - GAP), from).includes(true) && kept.slice(to, to + GAP).includes(true);
    kept.fill(yes * 2 >= to - from || (within && to - from > 1), from, to);
  }
  const isLabelled = (i: number): boolean => {
    const fact = facts[i];
    const text = blocks[i]?.text ?? '';
    return fact !== undefined && fact.size < 160 && !isFurniture(fact) && hasLabel(fact, text);
  };
  for (const [from, to] of runs(blocks.length, isLabelled)) {
    if (to - from < 2) continue;
    const announced = kept[from - 1] === true && /[:：]$/.test(blocks[from - 1]?.text ?? '');
    const some = kept.slice(from, to).filter(Boolean).length;
    // "Toll-free line: 909" below the last paragraph.
    const below = kept[from - 1] && page.facts[from - 1]?.prose && verdicts.subarray(from, to).some((p) => p > 0.05);
    if (announced || some * 3 >= to - from || below || (kept[from - 1] && kept[to])) kept.fill(true, from, to);
  }
}

/** A few plain blocks between two pieces of text are text: one-word subheads, short rows. */
function gaps(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  for (const [from, to] of runs(kept.length, (i) => kept[i] === false)) {
    if (from === 0 || to === kept.length || to - from > GAP) continue;
    const plain = page.facts.slice(from, to).every((fact, n) => {
      const i = from + n;
      return (
        (verdicts[i] ?? 0) > 0.08 &&
        fact.size < 200 &&
        !isFurniture(fact) &&
        !isMenu(page, i) &&
        !fact.ago &&
        !linked(page, i)
      );
    });
    if (plain) kept.fill(true, from, to);
  }
}

const isKept = (kept: readonly boolean[], i: number): boolean => i >= 0 && i < kept.length && kept[i] === true;

/** Whole sentences next to text are text on weaker evidence. */
function neighbours(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  for (let i = 0; i < kept.length; i++) {
    const fact = page.facts[i] as Facts;
    if (kept[i] || (verdicts[i] ?? 0) < 0.3 || fact.ending !== 2 || isFurniture(fact) || linked(page, i)) continue;
    // A subhead of one word may stand between.
    const near = (step: number): boolean =>
      isKept(kept, i + step) || (isKept(kept, i + 2 * step) && (page.facts[i + step] as Facts).size < 30);
    if (near(1) || near(-1)) kept[i] = true;
  }
}

/** Who wrote, edited or runs the page, at its end: no text. */
const CREDIT =
  /^[(（]?(?:信息来源|来源|稿源|责任?编辑|编辑|审核|校对|主办|承办|供稿|撰稿|上一[条篇则页]|下一[条篇则页])(?:单位)?[:：]/;

function isSignature(text: string, fact: Facts | undefined): boolean {
  if (text.length >= 90 || !fact) return false;
  const named =
    (fact.latin > 0 && signatureWords.test(text)) ||
    (isHan(text.charCodeAt(text.length - 1)) && signatureEndings.some((ending) => text.endsWith(ending)));
  return named && !CREDIT.test(text);
}

const UNSIGNED = { from: 0, to: 0 };

/** Blocks after the text that sign it, bodies by name and a date alone: the first, and the one behind the last. Kept from now on. */
export function signature(page: Surroundings, kept: boolean[]): { readonly from: number; readonly to: number } {
  const last = kept.findLastIndex(
    (keep, i) => keep && !page.facts[i]?.dateAlone && !isSignature(page.blocks[i]?.text ?? '', page.facts[i]),
  );
  if (last < 0) return UNSIGNED;
  let to = last;
  let farewell = false;
  let signed = false;
  for (let i = last + 1; i <= last + 5 && i < kept.length; i++) {
    const text = page.blocks[i]?.text ?? '';
    const fact = page.facts[i];
    if (!fact || linked(page, i)) break;
    if (fact.dateAlone && !(i + 1 < page.facts.length && page.facts[i + 1]?.dateAlone)) {
      if (!farewell || signed) to = i;
      break;
    }
    // "We wish you good health." before the name and the date.
    if (i === last + 1 && !isSignature(text, fact) && fact.ending === 2 && fact.size < 200 && !isFurniture(fact)) {
      farewell = true;
      continue;
    }
    if (!isSignature(text, fact) || fact.page.licence > 0.1 || fact.page.copyright > 0.1) break;
    signed = true;
    if (!farewell && (kept[i] || i - to === 1)) to = i;
  }
  // A name alone, with no date below it, signs only what the verdict already kept.
  if (!kept[to] && !page.facts[to]?.dateAlone) return UNSIGNED;
  kept.fill(true, last + 1, to + 1);
  return { from: last + 1, to: to + 1 };
}

/** Headings at the end that nothing follows are those of what comes after the text. */
function trailing(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  for (let i = kept.lastIndexOf(true); i > 0; i = kept.lastIndexOf(true)) {
    if ((page.facts[i]?.size ?? 0) >= 60 || !CREDIT.test(page.blocks[i]?.text ?? '')) break;
    kept[i] = false;
  }
  if (!page.facts.some((fact, i) => kept[i] && fact.prose)) return;
  for (let i = kept.lastIndexOf(true); i > 0; i = kept.lastIndexOf(true)) {
    const fact = page.facts[i];
    const block = page.blocks[i];
    if (
      !fact ||
      !block ||
      block.row > 0 ||
      fact.ending === 2 ||
      fact.size > 60 ||
      fact.beginning >= 2 ||
      fact.digits > 0.2
    )
      return;
    if (hasLabel(fact, block.text) || isSignature(block.text, fact) || fact.dateAlone || (verdicts[i] ?? 0) > 0.85)
      return;
    if (block.markup && block.markup.element !== 'li' && !/^h[1-6]$/.test(block.markup.element)) return;
    kept[i] = false;
  }
}

/** Lines such as "Read next" and 相关阅读, page words from end to end, are no headings of the text. */
function labels(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  for (let i = 0; i < kept.length; i++) {
    const fact = page.facts[i] as Facts;
    if (kept[i] && isMenu(page, i) && fact.stops === 0) kept[i] = false;
    if (!kept[i] || fact.size > 30 || (verdicts[i] ?? 0) > 0.6) continue;
    const many = fact.words >= (fact.han > 0.5 ? 4 : 2);
    // One word may head a part of the text (健康, "Video"), but not "Share" nor 相关.
    if ((many ? furniture(fact.page) : Math.max(fact.page.share, fact.page.related)) > 0.95) kept[i] = false;
  }
}

/** Short links below a line that is no text, such as "Read next", are none either. */
function links(page: Surroundings, kept: boolean[]): void {
  const isLink = (i: number): boolean => (page.blocks[i]?.markup?.linked ?? 0) > 0.8 && (page.facts[i]?.size ?? 0) < 60;
  for (const [from, to] of runs(kept.length, isLink)) if (from > 0 && !kept[from - 1]) kept.fill(false, from, to);
}

/** Headlines between two pieces of text, below a line such as "Related news", up to where the text goes on in sentences. */
function related(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  for (let i = 2; i < kept.length; i++) {
    if (page.sinceRelated[i] !== 1 || kept[i - 1] || !kept[i - 2]) continue;
    for (let to = i; to < i + HEADLINES; to++) {
      const fact = page.facts[to];
      const text = page.blocks[to]?.text ?? '';
      if (!fact || fact.stops > 0 || fact.size > 80 || (verdicts[to] ?? 0) > 0.6 || hasLabel(fact, text)) break;
      kept[to] = false;
    }
  }
}

/** On a page of few lines, prose is text: what stands around it is too little to judge by. */
function small(page: Surroundings, kept: boolean[]): void {
  if (kept.length > SMALL) return;
  for (let i = 0; i < kept.length; i++) {
    const fact = page.facts[i] as Facts;
    if (fact.prose && fact.ending === 2 && !isFurniture(fact) && !fact.phrase && !fact.ago && !linked(page, i))
      kept[i] = true;
  }
}

/** 关于举办培训班的通知 2020-12-22 */
const DATED = /\S {1,4}[[(（]?(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/;
/** So many headlines with their dates make a list of them. */
const LISTED = 4;

/** A list of headlines, each with its date, and no prose at all is an index: nothing of it is text. */
function index(page: Surroundings, kept: boolean[]): void {
  if ((page.countBefore[page.blocks.length] ?? 0) > 0) return;
  const listed = page.blocks.filter(({ text }) => text.length > 12 && text.length < 90 && DATED.test(text)).length;
  if (listed >= LISTED && listed * 5 >= page.blocks.length) kept.fill(false);
}

export function mend(page: Surroundings, kept: boolean[], verdicts: Float64Array): void {
  small(page, kept);
  neighbours(page, kept, verdicts);
  labels(page, kept, verdicts);
  links(page, kept);
  rows(page, kept, verdicts);
  markdown(page, kept);
  neighbours(page, kept, verdicts);
  gaps(page, kept, verdicts);
  related(page, kept, verdicts);
  trailing(page, kept, verdicts);
  index(page, kept);
}
