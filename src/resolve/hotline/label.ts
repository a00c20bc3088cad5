import { labelPatterns } from '../../lexicon/hotline-labels.js';
import { matchesOf } from '../../text/pattern.js';
import { smallLetters } from '../../text/small-letters.js';
import { isWhite } from '../../text/white-space.js';
import type { Document, Span } from '../../types.js';
import { isColon, lastClause, lastInk, withoutColon, wordsIn } from './clause.js';
import { labelWords, mayBeHeading, mayTellBehind, NAMES_AIM, NAMES_LINE } from './label-words.js';
import {
  behindLast,
  inkEnd,
  isWord,
  marksOf,
  neighbours,
  type Surroundings,
  textOf,
  trimSpan,
} from './surroundings.js';

const HAN = /[\u3400-\u9fff]/;
const EDGE = /[\s:：()（）[\]【】“”"'「」『』\-–—•·*#>|/\\,，.。、;；☎☏📞]/u;

/** What a Chinese clause before a number calls it: `或拨打郑州市政务服务便民热线` → the line's name. */
function chinese(document: Document, left: Span): Span | null {
  const text = textOf(document, left);
  if (!HAN.test(text)) return null;
  const { leading, noun, calling } = labelPatterns();
  let start = lastClause(text);
  let clause = text.slice(start);
  if (clause.length > 48 || !HAN.test(clause)) return null;
  const lead = leading.exec(clause);
  if (lead) {
    start += lead[0].length;
    clause = clause.slice(lead[0].length);
  }
  // The field's name counts, not its value: `联系人：陈欢 138…`, `联系方式：总台 0736-…`.
  const field = /^ *([^:：]{2,20}?) ?[:：] ?(?=[^:：\s])/.exec(clause);
  if (field?.[1] !== undefined && calling.test(field[1])) clause = clause.slice(0, field[0].length);
  const named = noun.exec(clause);
  // `可拨打台中市民一码通1999`: what is dialled is the name, though no word of it says telephone.
  const dialled = lead !== null && /[拨打电]/.test(lead[0]) && /^[\u3400-\u9fff]{3,14}$/.test(clause);
  const whole = dialled || (named && /^[\u3400-\u9fff/（）()]{2,14}$/.test(clause.replace(/[:： ]/g, '')));
  if (!named && !whole) return needed(document, left);
  const from = start + (field && !calling.test(field[1] ?? '') ? field[0].length : 0);
  const end = start + (whole || !named ? clause.length : named.index + named[0].length);
  const span = trimSpan(document.folded, { start: left.start + from, end: left.start + end }, EDGE);
  return span.end > span.start ? span : null;
}

const SENTENCE_ENDS = marksOf('。；;');

/** `需要社区支持的任何人都可以拨打211`: the need stands for the name. */
function needed(document: Document, left: Span): Span | null {
  const text = textOf(document, left);
  const sentence = text.slice(behindLast(text, 0, text.length, SENTENCE_ENDS));
  const need = labelPatterns().need.exec(sentence);
  if (!need?.[1]) return null;
  const start = left.end - sentence.length + need.index + need[0].lastIndexOf(need[1]);
  return { start, end: start + need[1].length };
}

/** Before a word for the means that names no line: `by calling this telephone number`. */
const DETERMINER = /\b(?:this|the|our|following) $/i;

const STOPS = marksOf('.!?');
const CLOSE = 0x29;
const COLON = 0x3a;

/** Letters that words for the means end with, in the last units of a text. */
const MEANS_END = /[lehxrso]\.*$/i;
/** What an English clause before a number calls it. */
function english(document: Document, left: Span): Span | null {
  const before = textOf(document, left);
  const last = lastInk(before);
  // The pattern would be tried at every space: only where a bracket closes at the end.
  const text = last === CLOSE || last === COLON ? before.replace(/\s*\([^()]{0,60}\)\s*:?\s*$/, '') : before;
  const { generic, purpose, nounEnglish, means, describing } = labelPatterns();
  const from = behindLast(text, 0, text.length, STOPS);
  const sentence = text.slice(from);
  const at = (index: number, length: number): Span =>
    trimSpan(document.folded, { start: left.start + index, end: left.start + index + length }, EDGE);
  const clauseFrom = lastClause(text);
  const clause = text.slice(clauseFrom);
  const words = wordsIn(clause);
  const bare = withoutColon(clause);
  // Of `Houston, TX 77002 Ph:`, `Dr. Pierre Nicolas Tel:` the last word alone is a label.
  const kind = MEANS_END.test(bare.slice(-3)) ? means.exec(bare) : null;
  if (kind && !describing.test(smallLetters(bare.slice(0, kind.index))) && !DETERMINER.test(bare.slice(0, kind.index)))
    return at(clauseFrom + clause.indexOf(bare) + kind.index, kind[0].length);
  if (
    isColon(last) &&
    words <= 6 &&
    !generic.test(smallLetters(bare)) &&
    !/^(?:but|and|or|if|you|we|they|it|to|can|is|are)\b/i.test(bare)
  )
    return at(clauseFrom, clause.length);
  const has = labelWords(sentence);
  const found = has & NAMES_LINE ? nounEnglish.exec(sentence) : null;
  // A common noun alone names nothing: `the centre at …`; with a colon it does: `Office: …`.
  const common =
    found !== null &&
    /^(?:cent(?:re|er)s?|office|section|lines?|desk|cell|phones?)$/i.test(found[0].trim()) &&
    !isColon(lastInk(text));
  const noun = common ? null : found;
  const aim = has & NAMES_AIM ? matchesOf(purpose, smallLetters(sentence)).at(-1) : undefined;
  if (noun && (noun[0].trim().split(/\s+/).length > 1 || !aim)) return at(from + noun.index, noun[0].length);
  if (aim?.[1] !== undefined) return at(from + aim.index + aim[0].length - aim[1].length, aim[1].length);
  return words <= 3 && /^\W*(?:tel|phone|fax|mobile|office|cell|ph)\b/i.test(clause)
    ? at(clauseFrom, clause.length)
    : null;
}

/** What stands right behind a number: `651-201-5000 Phone`, `12345市民服务热线`, `2-1-1 … with questions`. */
function behind(document: Document, right: Span): Span | null {
  if (!mayTellBehind(document.folded, right.start, right.end)) return null;
  const { after } = labelPatterns();
  const match = after.exec(smallLetters(textOf(document, right)));
  const name = match?.slice(1).find((group) => group !== undefined);
  if (!match || name === undefined) return null;
  const start = right.start + match.index + match[0].length - name.length;
  return trimSpan(document.folded, { start, end: start + name.length }, EDGE);
}

const LIST_MARKS = marksOf(':：•·*>|-–—');

/** How many units of a stretch are neither white space nor marks of a list, up to `most`. */
function inkIn(text: string, { start, end }: Span, most: number): number {
  let ink = 0;
  for (let at = start; at < end && ink < most; at++) {
    const unit = text.charCodeAt(at);
    if (isWord(unit) || !(isWhite(unit) || LIST_MARKS.includes(unit))) ink++;
  }
  return ink;
}

/**
 * A line above that introduces the number: `Health questions:`, a heading such as `Questions?` or `National advice
 * hotline`.
 */
function above({ document, index, left }: Surroundings): Span | null {
  const own = inkIn(document.folded, left, 81);
  if (own > 80 || /[。.!?]\s*\S{3}/.test(textOf(document, left))) return null;
  const { heading } = labelPatterns();
  let steps = 0;
  for (const [, line] of neighbours(document, index, -1, own === 0 ? 2 : 4)) {
    const text = textOf(document, line).trim();
    const lone = own === 0 && steps === 0 && text.length <= 24 && !/[\d。.!?，,]/.test(text);
    const named = mayBeHeading(text) && heading.test(smallLetters(text));
    const introduces = named || lone || (own === 0 && steps === 0 && /[:：]$/.test(text));
    if (text.length <= 60 && introduces && !/[。！]$|\d{5}/.test(text)) return trimSpan(document.folded, line, EDGE);
    // A sentence about calling may stand between the heading and the number, or the lines of an address.
    if (text.length > 120 || /\d{7}/.test(text) || (text.length > 60 && !/call|hot ?line|拨打|热线/i.test(text)))
      return null;
    steps++;
  }
  return null;
}

/** The cell before a number in a row of a table: `| Billing | 1-877-…`. */
function cell(document: Document, left: Span): Span | null {
  // Between tabs, or bars.
  const ink = inkEnd(document.folded, left.start, left.end);
  if (document.folded.charAt(ink - 1) !== '|' && !document.folded.slice(ink, left.end).includes('\t')) return null;
  const text = textOf(document, left);
  const match = /(?:^|[\t|])([^\t|]+)[\t|]\s*$/.exec(text);
  if (!match?.[1] || /\d{3}|[。.!?]$/.test(match[1].trim()) || match[1].trim().length > 40) return null;
  const start = left.start + match.index + match[0].indexOf(match[1]);
  return trimSpan(document.folded, { start, end: start + match[1].length }, EDGE);
}

/**
 * The first words of a bracket behind a number whose label is a letter: `T: +86 10 5550 6356 (consular section,
 * English)`.
 */
function inBracket(document: Document, right: Span): Span | null {
  const match = /^ ?[(（]([A-Za-z\u3400-\u9fff][^,，;；()（）\d]{2,40})/.exec(textOf(document, right));
  if (!match?.[1]) return null;
  const start = right.start + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

/** The heading of a list of numbers, above its first row. */
function listHead({ document, index }: Surroundings): Span | null {
  const { heading } = labelPatterns();
  for (const [, line] of neighbours(document, index, -1, 14)) {
    const text = textOf(document, line).trim();
    if (text.length <= 40 && mayBeHeading(text) && heading.test(smallLetters(text)) && !/\d{3}/.test(text))
      return trimSpan(document.folded, line, EDGE);
    if (text.length > 60) return null;
  }
  return null;
}

/** A label with the bracket that it opens, or without what stands in one that it does not close. */
function balanced({ folded }: Document, { start, end }: Span): Span {
  const text = folded.slice(start, end);
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  if (open < 0 || /[)）]/.test(text.slice(open))) return { start, end };
  return { start, end: /[)）]/.test(folded.charAt(end)) ? end + 1 : start + open };
}

/** Labels that say no more than that someone can be called, and names of places and persons in lists. */
const BARE = /^(?:联系人(?:[/和及]联系方式)?|.{1,8}[区县旗镇乡州市省])$/;

/** No label begins farther from its number. */
const REACH = 300;

/** `T: +86 …`, of the last units before a number. */
const LETTER = /(?:^|[^A-Za-z])[TFM][.:] ?$/;

/** What the number is for, as written, or `null`. `inherited`: what the number before it on the line is for. */
export function labelOf(
  surroundings: Surroundings,
  inherited: string | null,
  organization: string | null,
): string | null {
  const { document, right, follows } = surroundings;
  const left = { start: Math.max(surroundings.left.start, surroundings.left.end - REACH), end: surroundings.left.end };
  const between = textOf(document, left);
  if (follows && inherited !== null && JOINED.test(between)) return inherited;
  const letter = LETTER.test(between.slice(-4)) ? inBracket(document, right) : null;
  const own =
    letter ?? cell(document, left) ?? chinese(document, left) ?? english(document, left) ?? behind(document, right);
  const written = own && document.text.slice(own.start, own.end);
  if (written !== null && /^[TFM]$/.test(written)) return null;
  const bare = written !== null && (BARE.test(written) || written === organization);
  const head = bare ? listHead(surroundings) : own ? null : above(surroundings);
  // A name before a colon is what the page calls the line: `Emergency Operations Centre: +260 …`.
  const listed = (): boolean => /^[A-Z].*[A-Za-z]: ?$/.test(between.trimStart());
  const span = head ?? (bare && written === organization && !listed() ? null : own);
  if (!span || span.end <= span.start) return follows && between.length < 16 ? inherited : null;
  const whole = balanced(document, span);
  return document.text
    .slice(whole.start, whole.end)
    .replace(/\s+/g, ' ')
    .replace(LANGUAGE, '')
    .replace(/(?<=.{3})[为是]$/, '');
}

/** Nothing between two numbers but a mark that joins them, or the name of the second's owner: `，陈女士 `. */
const JOINED =
  /^[\s、,，/|;；]*(?:或者?|or|and|和|及|&)?[\s、,，/|]*(?:[\u3400-\u9fff]{1,3}(?:先生|女士|老师|主任|医生|科长|处长|院长))?[:： ]*$/i;
/** The last of a row of languages: `英语、法语、缅甸语服务热线`. */
const LANGUAGE = /^(?:[\u3400-\u9fff]{1,4}语?[、和及与]){0,12}[\u3400-\u9fff]{1,4}语(?=服务|热线|咨询)/;
