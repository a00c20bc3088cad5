import { unitAt } from '../../text/units.js';
import type { DateFields, Document, Line, Mention } from '../../types.js';

/** Words before a date that say it is of publication. */
const PUBLISHED =
  /(?:发布|发稿|发表|发文|成文|刊发|发帖)(?:时间|日期|于|在)?[:：]? *$|(?:published|posted|first published|submitted)(?: on| at)?:? *$/i;
/** Words before a date that say it is another text's, or the reader's: 最新推荐文章于 2024-05-07. */
const ELSEWHERE = /(?:推荐|相关|上一篇|下一篇|热门|今天是|related|recommended|previous|next|last visit)[^:：]{0,12}$/i;
/** What prose has and a line of date and byline has not. */
const PROSE = /[。！？]|[a-z]{3}\. [A-Z]|\b(?:was|were|has|have|will|until|since|between)\b|截至|举行|召开|新增|累计/;

/** A date that says its year: 2020-02-05, 05/02/20, 二〇二〇年. */
const YEAR = /(?:19|20)\d\d|\d[-/.]\d{1,2}[-/.]\d|[二一][〇○零九]/;

/** Before and behind the date that opens a report: `11 March 2014 - On 7 March`, `BEIJING, Feb. 5 (Xinhua)`, 新华社北京2月3日电. */
const BEFORE_DATELINE = /^\s*(?:[\u4e00-\u9fff]{1,12}[社网报台][\u4e00-\u9fff]{0,8}|[A-Z][A-Za-z .'-]{1,30}, )?$/;
const BEHIND_DATELINE = /^\s*(?:[(（][A-Z\u4e00-\u9fff]|[电讯](?![\u4e00-\u9fff]话)|[-–—]+\s)/;

/** Lines from the headline within which the date of a page stands. */
const BELOW = 8;
const ABOVE = 4;
/** Dates of lines below that are no longer looked at, unless they say that they are of publication. */
const FARTHEST = 40;
/** Characters beside the date that a line of date and byline may have. */
const LONGEST_REST = 90;
/** Lines of text that may begin with a dateline, and how much one is worth: where nothing else is said. */
const OPENING = 4;
const DATELINE = 1.3;
/** Below this a date is not the page's own. */
const LEAST = 1.2;

/** Whether a character may end words before a date that say it is of publication: a check that spares most dates the pattern. */
function mayLabel(folded: string, from: number, end: number): boolean {
  let last = end - 1;
  while (last >= from && unitAt(folded, last) === 0x20) last--;
  const colon = unitAt(folded, last);
  if (colon === 0x3a || colon === 0xff1a) last--;
  if (last < from) return false;
  const unit = unitAt(folded, last);
  if (unit >= 0x4e00) return '布稿表文发帖间期于在'.includes(folded.charAt(last));
  // `published`, `posted on`: of the longest word's end, `ed`, before `on` or `at`.
  const letter = unit | 0x20;
  if ((letter === 0x6e || letter === 0x74) && unitAt(folded, last - 2) === 0x20) last -= 3;
  return (unitAt(folded, last) | 0x20) === 0x64 && (unitAt(folded, last - 1) | 0x20) === 0x65;
}

/** Whether a date opens one of the first lines of the text; `index` of its line, `first` that of the first of the body. */
function isDateline(page: Page, line: Line, index: number, { start, end }: Mention<unknown>): boolean {
  const { folded } = page.document;
  // "28 March 2001 Disease Outbreak Reported"; 2020年2月3日某市通报 tells the day it reports on.
  if (line.zone === 'title') {
    const own = folded.slice(start, end);
    return YEAR.test(own) && folded.slice(line.start, start).trim() === '' && !/[\u4e00-\u9fff]/.test(own);
  }
  return (
    line.zone === 'body' &&
    index - page.firstOfBody < OPENING &&
    BEHIND_DATELINE.test(folded.slice(end, end + 8)) &&
    BEFORE_DATELINE.test(folded.slice(line.start, start))
  );
}

/** What is known of a page's lines as a whole. */
interface Page {
  readonly document: Document;
  /** Number, among the lines that are not blank, of each line. */
  readonly places: Int32Array;
  /** Those of the headline and of its copies, as over the pictures of an article. */
  readonly headlines: readonly number[];
  /** Index of the first line of the body. */
  readonly firstOfBody: number;
}

/** Whether a line is a headline over again, which may stand between spaces. */
function isCopy(text: string, { start, end }: Line, headline: string): boolean {
  if (end - start < headline.length) return false;
  const unit = unitAt(text, start);
  const isInk = (unit > 0x20 && unit < 0x80) || (unit > 0x3000 && unit < 0xfeff);
  if (isInk && unit !== headline.charCodeAt(0)) return false;
  return text.slice(start, end).trim() === headline;
}

function pageOf(document: Document): Page {
  const { lines, text, title } = document;
  const headline = title ? text.slice(title.start, title.end).trim() : '';
  const places = new Int32Array(lines.length);
  const headlines: number[] = [];
  let firstOfBody = -1;
  let count = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    places[i] = count;
    if (firstOfBody < 0 && line.zone === 'body') firstOfBody = i;
    if (line.kind === 'blank') continue;
    if (line.zone === 'title' || (headline.length > 8 && isCopy(text, line, headline))) headlines.push(count);
    count++;
  }
  return { document, places, headlines, firstOfBody };
}

/** Lines from the headline nearest above `place`, within reach; negative to one below; `null` when none is near. */
function fromHeadline(headlines: readonly number[], place: number): number | null {
  for (let i = headlines.length - 1; i >= 0; i--) {
    const below = place - (headlines[i] as number);
    if (below >= 0 && below <= BELOW) return below;
  }
  for (const headline of headlines) if (headline > place && headline - place <= ABOVE) return place - headline;
  return null;
}

/** How much a date looks like the day its page was published, where that is more than `least`; else 0. */
function worth(page: Page, mention: Mention<DateFields>, index: number, least: number): number {
  const { document, headlines, places } = page;
  const line = document.lines[index];
  if (!line) return 0;
  const { folded } = document;
  const { start } = mention;
  const { role } = mention.value;
  const below = fromHeadline(headlines, places[index] as number);
  const near = below !== null;
  const from = Math.max(line.start, start - 40);
  const labelled = mayLabel(folded, from, start) && PUBLISHED.test(folded.slice(from, start));
  // The dates of an index page are those of the texts that it lists.
  if (document.title === null && line.zone === 'boilerplate' && !labelled) return 0;
  // "21/06/2014 Tony Carter All, Books" under the headline.
  const first = near && below > 0 && below <= 3 && folded.slice(from, start).trim() === '' ? 0.3 : -0.5;
  const said = labelled ? 3.5 : role === 'published' ? 3 : role === 'updated' ? 0.5 : first;
  const place = line.zone === 'meta' ? 1.5 : line.zone === 'boilerplate' && !near ? -1.5 : 0;
  let value = said + place + (!near ? 0 : below < 0 ? 0.7 : 1.5);
  if (role === 'mentioned' && !labelled) {
    // Patterns run only for what would be the best so far.
    if (Math.max(value, DATELINE) <= least) return 0;
    if (isDateline(page, line, index, mention)) value = DATELINE;
    else if (value <= least || !standsAlone(folded, line, mention, near)) return 0;
  }
  return value > least && !ELSEWHERE.test(folded.slice(from, start)) ? value : 0;
}

/** Whether a line with a date is one of date and byline, in its zone or near the headline. */
function standsAlone(folded: string, line: Line, { start, end }: Mention<unknown>, near: boolean): boolean {
  if ((line.zone !== 'meta' && !near) || !YEAR.test(folded.slice(start, end))) return false;
  const rest = folded.slice(line.start, start) + folded.slice(end, line.end);
  return rest.length <= LONGEST_REST && !PROSE.test(rest);
}

/**
 * The day on which the page was published, as its own dates say: behind a label, beside the headline, in the line of
 * source and author, under the text; else the day of its last update.
 */
export function publishedDay(document: Document, dates: readonly Mention<DateFields>[]): string | null {
  if (dates.length === 0) return null;
  const page = pageOf(document);
  const last = page.headlines.at(-1) ?? 0;
  let best: string | null = null;
  let most = LEAST;
  for (const mention of dates) {
    const { from, to, role } = mention.value;
    if (from === null || from !== to) continue;
    const index = document.sentences[mention.sentence]?.line ?? 0;
    if (role === 'mentioned' && (page.places[index] as number) > last + FARTHEST) continue;
    const value = worth(page, mention, index, most);
    if (value > most) [best, most] = [from, value];
  }
  return best;
}
