import { type PageWordKind, pageWords } from '../lexicon/page-words.js';
import type { LineKind } from '../types.js';
import type { Block } from './block.js';
import type { Facts } from './facts.js';
import { noWords } from './shares.js';
import type { Surroundings } from './surroundings.js';

/** What a line that is no main text is there for, in the order in which it is asked; the first that covers enough of it wins. */
const ORDER: readonly (readonly [PageWordKind, LineKind, number])[] = [
  ['licence', 'licence', 0.06],
  ['copyright', 'copyright', 0.1],
  ['cookie', 'cookie', 0.05],
  ['share', 'share', 0.35],
  ['advertisement', 'advertisement', 0.5],
  ['contact', 'contact', 0.25],
  ['comment', 'comment', 0.35],
  ['related', 'related', 0.35],
  ['widget', 'widget', 0.35],
  ['navigation', 'navigation', 0.3],
  ['byline', 'byline', 0.3],
  ['caption', 'caption', 0.3],
  ['share', 'share', 0.2],
];
/** How many lines a heading such as "Related articles" or "Comments" speaks for. */
const SECTION = 40;
const DATE_ALONE =
  /^[（(【[]?(?:(?:发布|更新)?(?:时间|日期)?[:：]?\s*)?(?:19|20)\d\d *[-/.年] *\d{1,2} *[-/.月] *\d{1,2} *日?(?: *[星期周][一二三四五六日])?(?: *\d{1,2}[:：]\d\d(?::\d\d)?)?[)）】\]]?$|^(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?$|^[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$/;

/** A date and nothing else: `3 February 2020`, `2020年2月3日 10:05`, `发布时间：2020-02-03`. */
export const isDate = (text: string): boolean => text.length < 48 && DATE_ALONE.test(text);

export function boilerplateKind(page: Surroundings, i: number): LineKind {
  const fact = page.facts[i];
  if (!fact) return 'other';
  if (fact.page !== noWords) for (const [word, kind, least] of ORDER) if (fact.page[word] >= least) return kind;
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

/** Dates, times and the words around them that a line of source and date is made of. */
const OF_META =
  /(?:19|20)\d\d *[-/.年] *\d{1,2} *[-/.月] *\d{1,2} *日?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:19|20)\d\d|\d{1,2}[:：]\d\d(?::\d\d)?|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b[ap]\.?m\b|\d+|[^\p{L}]/giu;

/** What is counted in a text, and never beside its date: "Italy had 3 deaths on 3 March 2020", 3月3日意大利死亡3例. */
const COUNTED =
  /\d\s*(?:余|多)?(?:例|人(?!评|参|阅|看|浏|点|赞|气))|\d (?:[a-z]+ ){0,2}(?:cases?|deaths?|patients?|people|persons?|infections?|victims?)\b/i;

/** Cells of a row stand apart by tabs. */
export const isTabbed = ({ tabs }: Block): boolean => tabs === 2;

/** `By Jane Roe, Staff Writer` */
export const isByline = (text: string): boolean => text.length < 100 && /^by:? [A-Z]/i.test(text);

/** Line beside the headline that says who wrote the text, where it came from, and when. */
export function metaKind(fact: Facts, text: string): LineKind | null {
  if (fact.size > 140 || fact.prose) return null;
  if (fact.dateAlone) return 'date';
  // "Malta reported 3 new cases on 2 March 2021."
  if (fact.ending === 2 && /[。.!?！？]$/.test(text)) return null;
  if (isByline(text) && fact.size < 80) return 'byline';
  if ((!fact.date && fact.page.byline <= 0.2) || COUNTED.test(text)) return null;
  const spoken = text.replace(pageWords('byline'), '').replace(pageWords('widget'), '').replace(OF_META, '');
  // "6月7日天河区新冠肺炎疫情通报" has words of its own beside the date: a headline, or text.
  const rest = fact.han > 0.3 ? spoken.length * 2.5 : spoken.length;
  if (fact.date && rest < 25) return fact.page.byline > 0.05 ? 'byline' : 'date';
  // "2022-01-15 16:58 来源:某省人民政府新闻办公室 编辑:秦朗" is long for its names.
  if (fact.date && fact.page.byline > (fact.time ? 0.08 : 0.15) && fact.ending !== 2) return 'byline';
  return fact.page.byline > 0.2 && fact.ending !== 2 && rest < 50 ? 'byline' : null;
}

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
  const next = page.facts[i + 1];
  return fact.size < 60 && next !== undefined && next.size > fact.size ? 'heading' : 'paragraph';
}
