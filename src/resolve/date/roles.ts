import { unitAt } from '../../text/units.js';
import { isWhite } from '../../text/white-space.js';
import type { DateRole, Document, Line, Mention } from '../../types.js';

/** Labels before a date that say what it is the date of. */
const UPDATED =
  /(?:更新(?:时间|日期|于)?|修改时间|last(?:ly)? (?:updated?|modified|reviewed)(?: on| at)?|updated?(?: on| at|\s?:)?|lastmod|date modified|modified)\s*[:：]?\s*(?:on |at )?$/i;
const PUBLISHED =
  /(?:发布(?:时间|日期|于)?|发稿时间|发表(?:时间|日期|于)|发文日期|成文日期|建档日期|published(?: on| at|\s?:)?|posted(?: on| at)?)\s*[:：]?\s*(?:on |at )?$/i;
const WEAKLY_PUBLISHED = /(?:时间|日期|(?:^|[^a-z])date)\s*[:：]\s*$/i;
/** What stands on a byline beside the date: source, author, editor, clicks, size of print. */
const BYLINE =
  /来源|作者|编辑|记者|责编|字号|浏览|点击|阅读|分享|打印|本站|原创|发布|(?:新华|人民|中国|央视|日报|晚报|时报|快报|时报)[^\s]{0,4}网?$|网$|官方账号|^by\b|\bby [A-Z]|source|staff|reporter|\b(?:[ECMP][SD]T|GMT|ET)\b|print|share|text size/i;
/** Words that show prose rather than a byline. */
const PROSE =
  /[。！？!?；;]|[a-z]{2,}\. [A-Z]|(?:病例|确诊|新增|累计|疫情|截至|通报|举行|召开)|\b(?:cases?|the|was|were|has|have|will|that|as of|deaths?|from|until|since|opens?|hours)\b/i;
const CLOCK = /\d{1,2}:\d\d|\d ?[ap]\.?m\b/i;

/** How surely a date on a line is that of publication; 0: it is not. */
const SURE = 4;
const LABELLED = 3;
const BYLINED = 2;
const ALONE = 1;

const isBlank = (line: Line): boolean => line.kind === 'blank';

/** Whether the headline stands right above, or the page begins here. */
function isNearHeadline(document: Document, index: number): boolean {
  const { lines, title } = document;
  let seen = 0;
  for (let i = index - 1; i >= 0 && seen <= 6; i--) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    if (line.zone === 'title' || line.kind === 'title' || (title && line.start <= title.start && title.end <= line.end))
      return true;
    seen++;
  }
  return seen <= 6;
}

/** Whether no text of the article follows: the date under a signature. */
function closesText(document: Document, index: number): boolean {
  for (let i = index + 1; i < document.lines.length; i++) {
    const line = document.lines[i];
    if (line && !isBlank(line) && line.zone !== 'boilerplate') return false;
  }
  return document.lines[index]?.zone === 'body';
}

/** Characters of a line, white space too, that may still be a byline. */
const LONGEST_LINE = 1000;

/** How surely each date of a document is that of publication, -1 where it was not asked: each may be asked for twice. */
export type Sureness = Int8Array;
export const notAsked = (dates: readonly unknown[]): Sureness => new Int8Array(dates.length).fill(-1);

/** How surely a date is the day of publication, by its label or by the shape of its line. */
function publication(document: Document, mention: Mention<unknown>, known: Sureness, index: number): number {
  if (known[index] === -1) known[index] = publicationOf(document, mention);
  return known[index] as number;
}

/** Characters beside the date that a byline may have. */
const LONGEST_REST = 90;

/** Whether more stands beside a date on its line than a byline has. */
function isLong(folded: string, line: Line, { start, end }: Mention<unknown>): boolean {
  let first = line.start;
  while (first < start && isWhite(unitAt(folded, first))) first++;
  let last = line.end;
  while (last > end && isWhite(unitAt(folded, last - 1))) last--;
  return first < start && last > end && start - first + 1 + last - end > LONGEST_REST;
}

/** Characters before a date within which a label is looked for. */
const REACH = 32;

/** Whether a word before a date ends as a label does (更新时间：, Updated on, posted:): most do not, and no pattern need run. */
function mayBeLabelled(folded: string, start: number): boolean {
  for (let at = start - 1; at >= start - REACH; at--) {
    const unit = unitAt(folded, at);
    if (unit === 0x3a || unit === 0xff1a || isWhite(unit)) continue;
    if (unit >= 0x4e00) return '新间期于布'.includes(folded.charAt(at));
    const letter = unit | 0x20;
    const before = unitAt(folded, at - 1) | 0x20;
    if ((letter === 0x6e && before === 0x6f) || (letter === 0x74 && before === 0x61)) at--;
    else return letter === 0x64 || letter === 0x65;
  }
  return false;
}

function publicationOf(document: Document, mention: Mention<unknown>): number {
  const index = document.sentences[mention.sentence]?.line ?? 0;
  const line = document.lines[index];
  if (!line) return 0;
  const before = document.folded.slice(Math.max(line.start, mention.start - REACH), mention.start);
  if (mayBeLabelled(document.folded, mention.start) && PUBLISHED.test(before)) return SURE;
  // A page without line ends would be copied for each of its dates.
  if (line.end - line.start > LONGEST_LINE || isLong(document.folded, line, mention)) return 0;
  const head = document.folded.slice(line.start, mention.start);
  const rest = `${head} ${document.folded.slice(mention.end, line.end)}`.trim();
  if (rest.length > LONGEST_REST || PROSE.test(rest)) return 0;
  if (WEAKLY_PUBLISHED.test(before)) return LABELLED;
  const near = isNearHeadline(document, index);
  const bare = /^[\s()（）[\]【】|｜/•·,，:：`-]*$/.test(rest);
  const clock = CLOCK.test(document.folded.slice(mention.start, mention.end + 12));
  if (line.zone === 'meta' || (clock && (near || bare))) return LABELLED;
  if (clock && rest.length <= 40) return BYLINED;
  if (bare) return near ? BYLINED : closesText(document, index) ? ALONE : 0;
  return near && rest.length <= 60 && (BYLINE.test(rest) || (head.trim() === '' && isAuthor(rest))) ? BYLINED : 0;
}

/** 21/06/2014 Tony Carter All, Books, News: a person and the names of sections behind the day. */
const isAuthor = (rest: string): boolean =>
  /^(?:By )?[A-Z][a-z'’-]+ (?:[A-Z]\. )?[A-Z][a-z'’-]+(?:$|[ ,|·•-]+(?:[A-Z][\w'&-]*[ ,|·•-]*)*$)/.test(rest) &&
  !VENUE.test(rest);
const VENUE =
  /\b(?:Hall|Park|Theat(?:re|er)|Cent(?:re|er)|Arena|Stadium|Street|Road|Avenue|Club|School|College|Church|Hotel|Library|Museum|Room|University|House|Gallery|City|County|Festival|Day)\b/;

const isUpdate = (document: Document, mention: Mention<unknown>): boolean =>
  mayBeLabelled(document.folded, mention.start) &&
  UPDATED.test(document.folded.slice(Math.max(0, mention.start - REACH), mention.start).replace(/^[\s\S]*\n/, ''));

const POSTED = /(?:published|posted)(?: on| at|\s?:)?\s*$/i;
const isLabelled = (document: Document, mention: Mention<unknown>): boolean =>
  mayBeLabelled(document.folded, mention.start) &&
  POSTED.test(document.folded.slice(Math.max(0, mention.start - 16), mention.start));

/**
 * The role of a date; `precise`: it says its year, month and day, as a date of publication does; `dayed`: its month and day,
 * which is enough behind a label (Posted Nov 18, 8:19 PM).
 */
export function roleOf(
  document: Document,
  mention: Mention<unknown>,
  precise: boolean,
  dayed: boolean,
  known: Sureness,
  index: number,
): DateRole {
  if (isUpdate(document, mention)) return 'updated';
  if (precise) return publication(document, mention, known, index) > 0 ? 'published' : 'mentioned';
  return dayed && isLabelled(document, mention) ? 'published' : 'mentioned';
}

/** Of the dates that say year, month and day, the one that is the page's own: published, else updated. */
export function ownDate<Found extends Mention<unknown>>(
  document: Document,
  mentions: readonly Found[],
  isFull: (mention: Found) => boolean,
  known: Sureness,
): Found | null {
  let best: Found | null = null;
  let surest = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Found;
    if (!isFull(mention)) continue;
    const zone = document.sentences[mention.sentence]?.zone;
    const sure = isUpdate(document, mention)
      ? zone === 'boilerplate'
        ? 0.3
        : 0.5
      : publication(document, mention, known, index) * (zone === 'boilerplate' ? 0.7 : 1);
    if (sure > surest) [best, surest] = [mention, sure];
  }
  return best;
}
