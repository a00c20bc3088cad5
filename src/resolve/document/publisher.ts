import { unitAt, unitsOf } from '../../text/units.js';
import type { Document, Line } from '../../types.js';

/** `来源：华龙网-重庆日报2020-04-30`, `Source: Xinhua | Editor: Li`: up to what cannot be part of a name. */
const SOURCE =
  /(?:(?:信息|文章|稿件|新闻)?(?:[来來]源|稿源|出[处處])|[发發]布(?:机构|單位|单位|機構)|(?<![a-z])source)[:：] *([^\s:：|｜丨/()（）【】[\]\d][^:：|｜丨()（）【】[\]\d\n]{0,50}?)(?= *(?:$|[|｜丨()（）【】[\]\d]|作者|[编編][辑輯]|选稿|[责責]任|[发發]布(?=[时時日于：:])|举报|[时時][间間]|日期|[浏瀏][览覽]|[点點][击擊]|字[体體]|字[号號]|author|editor|updated|published))/i;
/** Words in the place of a source that name nobody: 来源：本站原创. */
const NOBODY = /^(?:本站|本网|原创|网络|互联网|转载|整理|综合|佚名)/;
/** A date, its time and the name of a medium: `2019-09-26 10:56:28 证券时报网`. */
const BESIDE_DATE =
  /\d{4} *[-/.年] *\d{1,2} *[-/.月] *\d{1,2} *日? *(?:\d{1,2}:\d\d(?::\d\d)?)? *([\u4e00-\u9fff]{2,14}?(?:网|报|社|台|刊|在线|新闻|传媒|周刊))(?= |$|[|·])/;
/** `Copyright © 2022 China Daily. All rights reserved.`; of `Copyright, disclaimer and privacy` no sign or year is there. */
const OWNER =
  /(?:©|\(c\)|copyright(?= *(?:©|@|\(c\)|(?:19|20)\d\d|the [A-Z][^.]{2,40}all rights))) *(?:[©@]|\(c\)|copyright)? *(?:(?:19|20)\d\d(?: *[-–~] *(?:(?:19|20)\d\d)?)?)?,? *(?:by )?((?:[A-Z]|(?!未经|版权|严禁|转载)[\u4e00-\u9fff])[^.,|©()\d]{2,50}?)(?= *(?:[.,|©(]|版[权權]| all rights| unless| ltd|[\u4e00-\u9fff]ICP|$))/i;
/** `版权所有：某市卫生健康委员会`, `某市卫生健康委员会 版权所有`, `主办：某市人民政府`. */
const HOLDER =
  /(?:版[权權]所有|主[办辦]单位|主[办辦])[:： ]+((?!复制|转载|违者|盗版|侵权)[\u4e00-\u9fff（）()]{3,30})|([\u4e00-\u9fff]{4,30}) *(?:版[权權]所有|主[办辦])(?![:：])/;
/** `Host: City Trade OfficeUndertaker: …`, as English pages of Chinese offices have it. */
const HOST =
  /^\s*(?:host|sponsor)(?:ed by)?[:：] *([A-Z][^:：|]{3,80}?)(?= *(?:undertaker|organi[sz]er|co-?sponsor|tel\b|$|\|))/i;
/** Lines that may name an owner. */
const RIGHTS = /©|\(c\)|copyright|版[权權]|主[办辦]|host|sponsor/i;
/** Rights in a picture or a quotation: `(Image: © NASA/ESA)`. */
const PICTURE = /image|photo|picture|credit|getty|shutterstock|©[^©]{0,40}\/|图片|摄影|@\w+/i;

/** Words in the place of an owner that name none: `© 2020 blog`, `© 2021 All rights reserved`. */
const NO_OWNER =
  /^(?:(?:my|our|the|this) )?(?:blog|home|web ?sites?|site|company|page|all|rights|reserved|copyright|powered|privacy|terms|contact|about|news|menu|版[权權]|博客|首[页頁]|[网網]站|本站|本[网網]|保留)(?: (?:page|us|by|rights?|reserved|policy|of use)\b.*)?$/i;

/** Footers that tell terms of use name the owner first. */
const LONGEST_LINE = 1500;
const LONGEST_BEGINNING = 400;
const LONGEST_NAME = 40;

const SOURCE_MARK = 1;
const MEDIUM = 2;
const RIGHTS_MARK = 4;

/** For each unit what it may be a mark of. Most lines have none: one pass over them spares the patterns. */
let marks: Uint8Array | null = null;
function marksOfUnits(): Uint8Array {
  const table = new Uint8Array(65536);
  const set = (units: string, mark: number): void => {
    for (const unit of units) table[unit.charCodeAt(0)] = mark;
  };
  set(':：', SOURCE_MARK);
  set('网报社台刊线闻媒', MEDIUM); // the last of each word that BESIDE_DATE ends with
  set('©(yYhHpP版主', RIGHTS_MARK); // the rarest of each word of RIGHTS
  return table;
}

/** Whether the word before a colon ends as one for a source does: 来源：, 出处：, 发布机构：, 发布单位：, Source:. */
const endsSource = (unit: number): boolean => '源处處构位構eE'.includes(String.fromCharCode(unit));

/** Whether RIGHTS can hold at a unit of its words: `(c`, `yr` of copyright, `ho` of host, `po` of sponsor. */
function beginsRights(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  if (unit >= 0x80) return true;
  const next = unitAt(text, at + 1) | 0x20;
  if (unit === 0x28) return next === 0x63;
  return (unit | 0x20) === 0x79 ? next === 0x72 : next === 0x6f;
}

/** Which patterns may find something between two places of the text. */
function marksIn(text: string, start: number, end: number): number {
  marks ??= marksOfUnits();
  const units = unitsOf(text);
  let seen = 0;
  for (let at = start; at < end; at++) {
    const mark = marks[units[at] as number] as number;
    if (mark === 0) continue;
    if (mark === SOURCE_MARK ? endsSource(unitAt(text, at - 1)) : mark === MEDIUM || beginsRights(text, at))
      seen |= mark;
  }
  return seen;
}

const beginningEnd = ({ start, end }: Line): number => Math.min(end, start + LONGEST_BEGINNING);
const isOf = (line: Line, zone: Line['zone']): boolean =>
  line.zone === zone && line.kind !== 'blank' && line.end - line.start <= LONGEST_LINE;

/** The source that the line beside the headline names. */
function sourceOf({ lines, text }: Document): string | null {
  for (const line of lines) {
    if (!isOf(line, 'meta')) continue;
    const end = beginningEnd(line);
    const seen = marksIn(text, line.start, end) & (SOURCE_MARK | MEDIUM);
    if (seen === 0) continue;
    const words = text.slice(line.start, end);
    const stated = seen & SOURCE_MARK ? SOURCE.exec(words)?.[1] : undefined;
    const named = (stated ?? (seen & MEDIUM ? BESIDE_DATE.exec(words)?.[1] : undefined))?.trim();
    if (named && !NOBODY.test(named)) return named;
  }
  return null;
}

/** Whose site it is, else whose rights: the one of several that is most surely the page's own, the lowest of equals. */
function ownerOf({ lines, text: whole }: Document): { readonly holder: string | null; readonly owner: string | null } {
  let holder: string | null = null;
  let owner: string | null = null;
  let most = 0;
  for (const line of lines) {
    if (!isOf(line, 'boilerplate')) continue;
    const end = beginningEnd(line);
    if ((marksIn(whole, line.start, end) & RIGHTS_MARK) === 0) continue;
    const text = whole.slice(line.start, end);
    if (!RIGHTS.test(text)) continue;
    const match = HOLDER.exec(text) ?? HOST.exec(text);
    holder ??= (match?.[1] ?? match?.[2])?.trim() || null;
    const named = OWNER.exec(text)?.[1]?.trim();
    if (!named || NO_OWNER.test(named)) continue;
    const sure = 1 + (/(?:19|20)\d\d/.test(text) ? 2 : 0) + (/all rights|版[权權]所有/i.test(text) ? 2 : 0);
    const value = sure - (PICTURE.test(text) ? 3 : 0);
    if (value > 0 && value >= most) [owner, most] = [named, value];
  }
  return { holder, owner };
}

/** The site behind the headline on the page's first line: `Star Trek 4 eyes Hawley - The Verge`. */
function siteOf(document: Document): string | null {
  const { title, text, lines } = document;
  const line = lines.find(({ kind }) => kind !== 'blank');
  if (!title || !line || line.end - line.start > LONGEST_LINE) return null;
  const head = text.slice(line.start, line.end).trim();
  const headline = text.slice(title.start, title.end).trim();
  if (line.start === title.start || headline.length < 8 || !head.startsWith(headline)) return null;
  const site = /(?:[|_–—›»]| - |--) *([^|_–—›»]+)$/.exec(head.slice(headline.length))?.[1]?.trim() ?? '';
  return !NO_OWNER.test(site) && site.length > 1 && site.length <= LONGEST_NAME && !/\d{4}/.test(site) ? site : null;
}

/** Who publishes the page: as its metadata say, else the source beside the headline, else whose site or rights it is. */
export function publisherOf(document: Document): string | null {
  const stated = document.hints.publisher?.replace(/^(?:来源|稿源|source)[:：]\s*/i, '').trim();
  if (stated) return stated;
  const source = sourceOf(document);
  if (source !== null) return source;
  const { holder, owner } = ownerOf(document);
  return holder ?? siteOf(document) ?? owner;
}
