import { labelPatterns } from '../../lexicon/hotline-labels.js';
import type { Document, Span } from '../../types.js';
import { neighbours, type Surroundings, textOf, trimSpan } from './surroundings.js';

const EDGE = /[\s:：()（）[\]【】“”"'「」『』\-–—•·*#>|/\\,，.。、;；☎☏📞]/u;

/** Offsets of the last stretch of the text before a number that has no clause mark in it. */
function lastClause(text: string): number {
  let from = 0;
  // A space parts phrases, but not the halves of `电 话`, nor words of English.
  const marks =
    /[，,。；;、|！？!?\t•·]|(?<=[a-z)\d]\.) |(?<=[^\x00-\xff]) (?=[^\x00-\xff]{2})| {3,}|(?<=[^\x00-\xff]) (?=\d+ ?小时)|(?<=[\dA-Za-z]) (?=[\u3400-\u9fff]{2})/g;
  const body = text.replace(/[\s:：(（“"「\-–—]+$/, '');
  for (const match of body.matchAll(marks))
    if (match.index + match[0].length < body.length) from = match.index + match[0].length;
  return from;
}

/** What a Chinese clause before a number calls it: `或拨打郑州市政务服务便民热线` → the line's name. */
function chinese(document: Document, left: Span): Span | null {
  const text = textOf(document, left);
  const { leading, noun } = labelPatterns();
  let start = lastClause(text);
  let clause = text.slice(start);
  if (clause.length > 48) return null;
  const lead = leading.exec(clause);
  if (lead) {
    start += lead[0].length;
    clause = clause.slice(lead[0].length);
  }
  // `医院地址：… 联系电话：`, `联系方式：总台 0736-…`: of several names with colons the first word of a number counts.
  const named = noun.exec(clause);
  // `可拨打台中市民一码通1999`: what is dialled is the name, though no word of it says telephone.
  if (!named && lead && /^[\u3400-\u9fff]{3,14}$/.test(clause) && /[拨打电]/.test(lead[0]))
    return { start: left.start + start, end: left.start + start + clause.length };
  if (!named) {
    const need = labelPatterns().need.exec(/[^。；;]*$/.exec(text)?.[0] ?? '');
    if (!need?.[1]) return null;
    const from =
      left.start +
      text.length -
      (/[^。；;]*$/.exec(text)?.[0] ?? '').length +
      need.index +
      need[0].lastIndexOf(need[1]);
    return { start: from, end: from + need[1].length };
  }
  const end = start + named.index + named[0].length;
  const before = text.slice(start, start + named.index);
  const colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
  const span = trimSpan(document.folded, { start: left.start + start + colon + 1, end: left.start + end }, EDGE);
  return span.end > span.start ? span : null;
}

/** What an English clause before a number calls it. */
function english(document: Document, left: Span): Span | null {
  const text = textOf(document, left).replace(/\s*\([^()]{0,60}\)\s*:?\s*$/, '');
  const { generic, purpose, nounEnglish } = labelPatterns();
  const sentence = text.slice(Math.max(0, text.search(/[^.!?]*$/)));
  const from = text.length - sentence.length;
  const at = (index: number, length: number): Span =>
    trimSpan(document.folded, { start: left.start + index, end: left.start + index + length }, EDGE);
  const clauseFrom = lastClause(text);
  const clause = text.slice(clauseFrom);
  const words = clause.trim().split(/\s+/).length;
  const bare = clause.replace(/[\s:：]+$/, '').trim();
  if (
    /[:：]\s*$/.test(textOf(document, left)) &&
    words <= 6 &&
    !generic.test(bare) &&
    !/^(?:but|and|or|if|you|we|they|it|to|can|is|are)\b/i.test(bare)
  )
    return at(clauseFrom, clause.length);
  const noun = nounEnglish.exec(sentence);
  const aims = [...sentence.matchAll(purpose)];
  const aim = aims.at(-1);
  if (noun && (noun[0].trim().split(/\s+/).length > 1 || !aim)) return at(from + noun.index, noun[0].length);
  if (aim?.[1] !== undefined) return at(from + aim.index + aim[0].length - aim[1].length, aim[1].length);
  return words <= 3 && /^\W*(?:tel|phone|fax|mobile|office|cell|ph)\b/i.test(clause)
    ? at(clauseFrom, clause.length)
    : null;
}

/** What stands right behind a number: `651-201-5000 Phone`, `12345市民服务热线`, `2-1-1 … with questions`. */
function behind(document: Document, right: Span): Span | null {
  const text = textOf(document, right);
  const { after } = labelPatterns();
  const match = after.exec(text);
  const name = match?.slice(1).find((group) => group !== undefined);
  if (!match || name === undefined) return null;
  const start = right.start + match.index + match[0].length - name.length;
  return trimSpan(document.folded, { start, end: start + name.length }, EDGE);
}

/** A line above that introduces the number: `Health questions:`, a heading such as `Questions?` or `National advice hotline`. */
function above({ document, index, left }: Surroundings): Span | null {
  const own = textOf(document, left).replace(/[\s:：•·*>|\-–—]/g, '');
  if (own.length > 80 || /[。.!?]\s*\S{3}/.test(textOf(document, left))) return null;
  const { heading } = labelPatterns();
  let steps = 0;
  for (const [, line] of neighbours(document, index, -1, own === '' ? 2 : 4)) {
    const text = textOf(document, line).trim();
    const introduces = heading.test(text) || (own === '' && steps === 0 && /[:：]$/.test(text));
    if (text.length <= 60 && introduces && !/[。！]$|\d{5}/.test(text)) return trimSpan(document.folded, line, EDGE);
    // A sentence about calling may stand between the heading and the number, or the lines of an address.
    if (text.length > 120 || /\d{7}/.test(text) || (text.length > 60 && !/call|hot ?line|拨打|热线/i.test(text)))
      return null;
    steps++;
  }
  return null;
}

/** What the number is for, as written, or \`null\`. \`inherited\`: what the number before it on the line is for. */
export function labelOf(surroundings: Surroundings, inherited: string | null): string | null {
  const { document, left, right, follows } = surroundings;
  const between = textOf(document, left);
  if (follows && inherited !== null && /^[\s、,，/|;；]*(?:或者?|or|and|和|及|&)?[\s、,，/|]*$/i.test(between))
    return inherited;
  const span = chinese(document, left) ?? english(document, left) ?? behind(document, right) ?? above(surroundings);
  if (!span || span.end <= span.start) return follows && between.length < 16 ? inherited : null;
  return document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
