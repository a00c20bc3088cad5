import type { DateFields, Document, DocumentFacts, Line, Mention } from '../types.js';

/** `来源：华龙网-重庆日报2020-04-30`, `Source: Xinhua | Editor: Li`: up to what cannot be part of a name. */
const SOURCE =
  /(?:(?:信息|文章|稿件|新闻)?(?:来源|稿源)|发布机构|发布单位|(?<![a-z])source)[:：] *([^\s:：|｜丨/()（）【】[\]\d][^:：|｜丨()（）【】[\]\d\n]{0,50}?)(?= *(?:$|[|｜丨()（）【】[\]\d]|作者|编辑|责任|发布|时间|日期|浏览|点击|字体|字号|author|editor|updated|published))/i;
/** Words in the place of a source that name nobody: 来源：本站原创. */
const NOBODY = /^(?:本站|本网|原创|网络|互联网|转载|整理|综合|佚名)/;
/** `Copyright © 2022 China Daily. All rights reserved.`; of `Copyright, disclaimer and privacy` no sign or year is there. */
const OWNER =
  /(?:©|\(c\)|copyright(?= *(?:©|@|\(c\)|(?:19|20)\d\d))) *(?:[©@]|\(c\))? *(?:(?:19|20)\d\d(?: *[-–] *(?:(?:19|20)\d\d)?)?)?,? *(?:by )?([A-Z][^.,|©()\d]{2,50}?)(?= *(?:[.,|©(]| all rights| unless| ltd|$))/i;
/** `版权所有：某市卫生健康委员会`, `某市卫生健康委员会 版权所有`, `主办：某市人民政府`. */
const HOLDER =
  /(?:版权所有|主办单位|主办)[:： ]+((?!复制|转载|违者|盗版|侵权)[\u4e00-\u9fff（）()]{3,30})|([\u4e00-\u9fff]{4,30}) *(?:版权所有|主办)(?![:：])/;
const ADDRESS =
  /(?:原文(?:链接|地址)|本文(?:链接|地址)|文章(?:链接|地址)|网页?地?址|链接|(?<![a-z])(?:url|link|permalink|source|original))[:：] *(https?:\/\/[^\s"'<>，。；）)]+)/i;
const ADDRESS_ALONE = /^\s*(https?:\/\/[^\s"'<>]+)\s*$/;
/** The day in an address: /2020/02/05/, /20200205/, t20200205_. */
const DAY_IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** `Host: City Trade OfficeUndertaker: …`, as English pages of Chinese offices have it. */
const HOST =
  /^\s*(?:host|sponsor)(?:ed by)?[:：] *([A-Z][^:：|]{3,80}?)(?= *(?:undertaker|organi[sz]er|co-?sponsor|tel\b|$|\|))/i;

/** What a dump writes before the words of a headline: `# `, `title: `. */
const HEADLINE_MARK = /^(?:#{1,6} +|title: *|标题[:：] *)/i;

const LONGEST_LINE = 400;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first thing that `find` reads in a line of one of the zones, longer lines than any byline left out. */
function first(
  document: Document,
  zones: readonly Line['zone'][],
  find: (text: string) => string | undefined,
): string | null {
  for (const { start, end, zone, kind } of document.lines) {
    if (kind === 'blank' || end - start > LONGEST_LINE || !zones.includes(zone)) continue;
    const found = find(document.text.slice(start, end))?.trim();
    if (found) return found;
  }
  return null;
}

/** Who publishes the page: as its metadata say, else the source beside the headline, else whose rights or site it is. */
function publisherOf(document: Document): string | null {
  const stated = document.hints.publisher?.replace(/^(?:来源|稿源|source)[:：]\s*/i, '').trim();
  if (stated) return stated;
  const source = (text: string): string | undefined => {
    const named = SOURCE.exec(text)?.[1];
    return named && !NOBODY.test(named) ? named : undefined;
  };
  const owner = (text: string): string | undefined => OWNER.exec(text)?.[1];
  const holder = (text: string): string | undefined => {
    const match = HOLDER.exec(text) ?? HOST.exec(text);
    return match?.[1] ?? match?.[2];
  };
  return (
    first(document, ['meta'], source) ??
    first(document, ['boilerplate'], holder) ??
    first(document, ['boilerplate'], owner)
  );
}

/** The page's address: as given, else as a line of it states, alone at its top or behind a label. */
function addressOf(document: Document): string | null {
  if (document.hints.url) return document.hints.url;
  const top = document.lines.find((line) => line.kind !== 'blank');
  const alone = top && ADDRESS_ALONE.exec(document.text.slice(top.start, top.end))?.[1];
  return alone ?? first(document, ['title', 'meta', 'boilerplate'], (text) => ADDRESS.exec(text)?.[1]);
}

/** What the page says of itself: metadata first, then its own lines. `dates` are the dates found, in the order of the text. */
export function resolveDocument(document: Document, dates: readonly Mention<DateFields>[]): DocumentFacts {
  const { hints, title } = document;
  const url = addressOf(document);
  const own = dates.find(({ value }) => value.role === 'published' && value.from !== null)?.value.from ?? null;
  const inAddress = DAY_IN_ADDRESS.exec(url ?? '');
  const headline = title ? folded(document.text.slice(title.start, title.end)).replace(HEADLINE_MARK, '') : '';
  return {
    title: headline || hints.title,
    published: hints.published ?? own ?? (inAddress ? `${inAddress[1]}-${inAddress[3]}-${inAddress[4]}` : null),
    publisher: publisherOf(document),
    url,
  };
}
