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

/** Whether a date opens one of the first lines of the text. */
function isDateline({ lines, folded }: Document, line: Line, { start, end }: Mention<unknown>): boolean {
  const own = folded.slice(start, end);
  // "28 March 2001 Disease Outbreak Reported"; 2020年2月3日某市通报 tells the day it reports on.
  if (line.zone === 'title')
    return YEAR.test(own) && folded.slice(line.start, start).trim() === '' && !/[\u4e00-\u9fff]/.test(own);
  if (line.zone !== 'body' || !BEHIND_DATELINE.test(folded.slice(end, end + 8))) return false;
  if (!BEFORE_DATELINE.test(folded.slice(line.start, start))) return false;
  const first = lines.findIndex(({ zone }) => zone === 'body');
  return lines.indexOf(line) - first < OPENING;
}

interface Places {
  /** Number, among the lines that are not blank, of each line. */
  readonly places: Int32Array;
  /** Those of the headline and of its copies, as over the pictures of an article. */
  readonly headlines: readonly number[];
}

function placesOf({ lines, text, title }: Document): Places {
  const headline = title ? text.slice(title.start, title.end).trim() : '';
  const places = new Int32Array(lines.length);
  const headlines: number[] = [];
  let count = 0;
  for (const [i, { start, end, kind, zone }] of lines.entries()) {
    places[i] = count;
    if (kind === 'blank') continue;
    const copy = headline.length > 8 && end - start >= headline.length && text.slice(start, end).trim() === headline;
    if (zone === 'title' || copy) headlines.push(count);
    count++;
  }
  return { places, headlines };
}

/** Lines from the headline nearest above `place`, within reach; negative to one below; `null` when none is near. */
function fromHeadline(headlines: readonly number[], place: number): number | null {
  const above = headlines.findLast((headline) => headline <= place && place <= headline + BELOW);
  if (above !== undefined) return place - above;
  const below = headlines.find((headline) => headline > place && place >= headline - ABOVE);
  return below === undefined ? null : place - below;
}

/** How much a date looks like the day its page was published. */
function worth(document: Document, mention: Mention<DateFields>, below: number | null): number {
  const line = document.lines[document.sentences[mention.sentence]?.line ?? 0];
  if (!line) return 0;
  const near = below !== null;
  const head = document.folded.slice(Math.max(line.start, mention.start - 40), mention.start);
  if (ELSEWHERE.test(head)) return 0;
  const { role } = mention.value;
  const labelled = PUBLISHED.test(head);
  // The dates of an index page are those of the texts that it lists.
  if (document.title === null && line.zone === 'boilerplate' && !labelled) return 0;
  if (role === 'mentioned' && !labelled) {
    if (isDateline(document, line, mention)) return DATELINE;
    if ((line.zone !== 'meta' && !near) || !YEAR.test(document.folded.slice(mention.start, mention.end))) return 0;
    const rest = document.folded.slice(line.start, mention.start) + document.folded.slice(mention.end, line.end);
    if (rest.length > LONGEST_REST || PROSE.test(rest)) return 0;
  }
  // "21/06/2014 Tony Carter All, Books" under the headline.
  const first = near && below > 0 && below <= 3 && head.trim() === '' ? 0.3 : -0.5;
  const said = labelled ? 3.5 : role === 'published' ? 3 : role === 'updated' ? 0.5 : first;
  const place = line.zone === 'meta' ? 1.5 : line.zone === 'boilerplate' && !near ? -1.5 : 0;
  return said + place + (!near ? 0 : below < 0 ? 0.7 : 1.5);
}

/**
 * The day on which the page was published, as its own dates say: behind a label, beside the headline, in the line of
 * source and author, under the text; else the day of its last update.
 */
export function publishedDay(document: Document, dates: readonly Mention<DateFields>[]): string | null {
  const { places, headlines } = placesOf(document);
  const last = headlines.at(-1) ?? 0;
  let best: string | null = null;
  let most = LEAST;
  for (const mention of dates) {
    const { from, to, role } = mention.value;
    if (from === null || from !== to) continue;
    const place = places[document.sentences[mention.sentence]?.line ?? 0] ?? 0;
    if (role === 'mentioned' && place > last + FARTHEST) continue;
    const value = worth(document, mention, fromHeadline(headlines, place));
    if (value > most) [best, most] = [from, value];
  }
  return best;
}
