import type { DateRole, Document, Line, Mention } from '../../types.js';

/** Labels before a date that say what it is the date of. */
const UPDATED =
  /(?:更新(?:时间|日期|于)?|修改时间|[Ll]ast(?:ly)? (?:updated?|modified|reviewed)(?: on| at)?|[Uu]pdated?(?: on| at|\s?:)?|UPDATED|[Ll]astmod|date modified|modified)\s*[:：]?\s*(?:on |at )?$/i;
const PUBLISHED =
  /(?:发布(?:时间|日期|于)?|发稿时间|发表(?:时间|日期|于)|时间|日期|建档日期|发文日期|成文日期|published(?: on| at|\s?:)?|posted(?: on| at)?|first published|(?:^|[^a-z])date)\s*[:：]?\s*(?:on |at )?$/i;
/** What stands on a byline beside the date: source, author, editor, clicks, size of print. */
const BYLINE =
  /来源|作者|编辑|记者|责编|字号|浏览|点击|阅读|分享|打印|本站|原创|发布|(?:新华|人民|中国|央视|日报|晚报|时报|快报)[^\s]{0,4}网?$|[Bb]y |^By\b|Source|Staff|Reporter|EDT|EST|GMT|PST|CST|\bET\b|Print|Share|Text size/;
/** Words that show prose rather than a byline. */
const PROSE =
  /[。！？!?；;]|[a-z]{2,}\. [A-Z]|(?:病例|确诊|新增|累计|疫情)|\b(?:cases?|the|was|were|has|have|will|that)\b/;

const lineText = (document: Document, line: Line): string => document.folded.slice(line.start, line.end);

/** Lines of the headline, or where one would stand: the first lines of text. */
function isNearHeadline(document: Document, index: number): boolean {
  const { lines, title } = document;
  let seen = 0;
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.kind === 'blank') continue;
    if (title && line.start <= title.start && title.start <= line.end) return true;
    if (line.zone === 'title') return true;
    if (++seen > 8) return false;
  }
  return true;
}

/** The role of a date by its label, or by the shape of the line that it stands on. */
export function roleOf(document: Document, mention: Mention<unknown>, precise: boolean): DateRole {
  const index = document.sentences[mention.sentence]?.line ?? 0;
  const line = document.lines[index];
  if (!line) return 'mentioned';
  const before = document.folded.slice(Math.max(line.start, mention.start - 32), mention.start);
  if (UPDATED.test(before)) return 'updated';
  if (!precise) return 'mentioned';
  const whole = lineText(document, line);
  const rest = `${whole.slice(0, mention.start - line.start)} ${whole.slice(mention.end - line.start)}`.trim();
  const short = rest.length <= 90 && !PROSE.test(rest);
  if (PUBLISHED.test(before) && (short || /(?:published|posted|发布|发稿)/i.test(before))) return 'published';
  if (!short) return 'mentioned';
  const bare = rest.replace(/[\s()（）[\]【】|｜/•·,，:：-]/g, '').length === 0;
  const meta = line.zone === 'meta';
  const near = isNearHeadline(document, index);
  if (meta) return 'published';
  if (bare) return near || isSignature(document, index) ? 'published' : 'mentioned';
  return near && rest.length <= 60 && BYLINE.test(rest) ? 'published' : 'mentioned';
}

/** A date alone on the last line of the text, under the body's name. */
function isSignature(document: Document, index: number): boolean {
  for (let i = index + 1; i < document.lines.length; i++) {
    const line = document.lines[i];
    if (line && line.kind !== 'blank' && line.zone !== 'boilerplate') return false;
  }
  return document.lines[index]?.zone === 'body';
}
