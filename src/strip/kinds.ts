import type { LineKind } from '../types.js';
import type { Block } from './block.js';
import { noWords, type Shares } from './shares.js';
import type { Surroundings } from './surroundings.js';

/**
 * What a line that is no main text is there for, by the words of pages that cover enough of it; the first that do win.
 * Written out: fields that a loop asks for by name are looked up anew each time.
 */
function kindByWords(page: Shares): LineKind | null {
  if (page.licence >= 0.06) return 'licence';
  if (page.copyright >= 0.1) return 'copyright';
  if (page.cookie >= 0.05) return 'cookie';
  if (page.share >= 0.35) return 'share';
  if (page.advertisement >= 0.5) return 'advertisement';
  if (page.contact >= 0.25) return 'contact';
  if (page.comment >= 0.35) return 'comment';
  if (page.related >= 0.35) return 'related';
  if (page.widget >= 0.35) return 'widget';
  if (page.navigation >= 0.3) return 'navigation';
  if (page.byline >= 0.3) return 'byline';
  if (page.caption >= 0.3) return 'caption';
  return page.share >= 0.2 ? 'share' : null;
}

/** How many lines a heading such as "Related articles" or "Comments" speaks for. */
const SECTION = 40;
/** `2020年2月3日 10:05`, `发布时间：2020-02-03` */
const NUMBERS_ALONE =
  /^[（(【[]?(?:(?:发布|更新)?(?:时间|日期)?[:：]?\s*)?(?:19|20)\d\d *[-/.年] *\d{1,2} *[-/.月] *\d{1,2} *日?(?: *[星期周][一二三四五六日])?(?: *\d{1,2}[:：]\d\d(?::\d\d)?)?[)）】\]]?$/;
/** `3 February 2020`, `Monday, Feb. 3`; up to three words. */
const WORDS_ALONE =
  /^(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?$/;
const CHINESE_ALONE = /^[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;

/** A date and nothing else. `date`: whether it has a date in digits; `latin`: its Latin words. */
export function isDate(text: string, date: boolean, latin: number): boolean {
  if (text.length >= 48) return false;
  if (date && NUMBERS_ALONE.test(text)) return true;
  if (latin > 0) return latin <= 3 && WORDS_ALONE.test(text);
  return text.endsWith('日') && CHINESE_ALONE.test(text);
}

export function boilerplateKind(page: Surroundings, i: number): LineKind {
  const fact = page.facts[i];
  if (!fact) return 'other';
  const kind = fact.page === noWords ? null : kindByWords(fact.page);
  if (kind !== null) return kind;
  if (fact.dateAlone) return 'date';
  if ((page.sinceLegal[i] ?? 999) <= 6 && fact.size > 60) return 'copyright';
  const related = page.sinceRelated[i] ?? 999;
  const comment = page.sinceComment[i] ?? 999;
  if (fact.ago || (comment < related && comment < SECTION && fact.stops > 0)) return 'comment';
  if (fact.phone && !fact.date && fact.size < 60) return 'contact';
  if (related <= 10 && fact.size > 5) return 'related';
  if ((page.shortRun[i] ?? 0) >= 4 && fact.size < 16) return 'navigation';
  if (related < SECTION) return 'related';
  if (comment < SECTION) return 'comment';
  if (fact.bars > 0.08 || (page.shortRun[i] ?? 0) >= 4) return 'navigation';
  return 'other';
}

/** Cells of a row stand apart by tabs. */
export const isTabbed = ({ tabs }: Block): boolean => tabs === 2;

const LIST =
  /^(?:[•·●○■□◆▪►*–—-]\s|[①-⑳]|\(?\d{1,3}[.)、]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;

export function bodyKind(page: Surroundings, i: number): LineKind {
  const fact = page.facts[i];
  const block = page.blocks[i];
  if (!fact || !block) return 'paragraph';
  const { text, markup } = block;
  if (block.row > 0 || markup?.element === 'tr' || isTabbed(block)) return 'table';
  if (markup && /^h[1-6]$/.test(markup.element)) return 'heading';
  if (LIST.test(text) || markup?.element === 'li') return 'list';
  if (fact.page.caption > 0.12 && fact.size < 150) return 'caption';
  if (fact.phone && fact.size < 120 && /[:：]/.test(text)) return 'contact';
  if (fact.prose || fact.ending === 2 || /^dear\b/i.test(text)) return 'paragraph';
  if (fact.size < 30 && fact.digits > 0.3) return 'table';
  if ((page.shortRun[i] ?? 0) >= 6) return 'table';
  const next = i + 1 < page.facts.length ? page.facts[i + 1] : undefined;
  return fact.size < 60 && next !== undefined && next.size > fact.size ? 'heading' : 'paragraph';
}
