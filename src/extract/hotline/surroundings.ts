import { unitsAfter, wordsAfter } from '../../lexicon/telephone-words.js';
import { small } from '../../text/letters.js';
import { anyOf } from '../../text/pattern.js';
import { unitAt } from '../../text/units.js';
import { isWhite } from '../../text/white-space.js';
import type { Span } from '../../types.js';
import { lastNumberWord } from './words.js';

/** What stands around a piece: whether words call it a telephone number, and whether it may be one at all. */
export interface Surroundings {
  /** Line text before and after the piece, folded. */
  readonly before: string;
  readonly after: string;
  /** A word calls it a number for calls or faxes: right before it, or farther off with other words between. */
  readonly word: 'near' | 'far' | null;
  readonly fax: boolean;
  /** The nearest word calls it something else: an account, a licence, a QQ number. */
  readonly other: boolean;
  /** Followed by a unit: 1200元. */
  readonly amount: boolean;
}

const REACH = 64;

/** Between a word and its number, in English: words that only lead over. */
const LEADING_WORD = anyOf(`
  us|me|him|her|them|our|the|at|on|to|is|was|are|no|number|numbers|now|for free|free|toll[- ]?free|via|by|please|or|and
  24h?|hours?|hotline|line|today|office|direct|service|号码?|[为是到至请在了过给拨打]|服务|直接|：
`);
const LEADING = new RegExp(
  String.raw`^(?:[\s:：.,、()（）"'“”「『[\]*|/\\>=–—﹣-]|${LEADING_WORD}(?![A-Za-z]))*$`,
  'i',
);
const FAR_ZH = /^[^。！？；;\n]{0,24}$/;
const FAR_EN = /^[^!?;\n]{0,48}$/;

/** Numbers of other kinds that are also telephones: 手机/微信：138…, 电话（微信同号）. */
const ALSO_TELEPHONE = /(?:电话|手机|号码|tel|phone|whats ?app)[^\d]{0,4}$|同[号步]/i;

/** The same letters with which a number may begin right after a word: `TEL13810585448`, `qq.com18611001981`. */
const LETTERS_BEFORE =
  /(?:(?<![A-Za-z])(?:tel|ph|phone|fax|mob|mobile|call|hotline|office)|\.(?:com|cn|net|org|hk|tw))$/i;

/** Is the piece part of something longer: a word, a decimal, an address of the web? */
export function isEmbedded(folded: string, { start, end }: Span): boolean {
  const last = unitAt(folded, start - 1);
  const next = unitAt(folded, end);
  if (!isPlain(last) && embeddedBehind(folded, start, end)) return true;
  if (!isPlain(next) && embeddedBefore(folded.slice(end, end + 8))) return true;
  return inAddress(folded, start, end);
}

/** Chinese characters, spaces, line ends and the end of the text: what stands beside most numbers, and embeds none. */
const isPlain = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || (unit > 0x33ff && unit < 0xa000) || unit === 0;

/** Whether a number is part of what stands right before it. */
function embeddedBehind(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  if (/[#$£€¥￥@&=_%*]$|\d[.,:]$/.test(before) && !/@$/.test(before)) return true;
  // A country code in brackets begins something new: `MsCheung(852)64666681`.
  const plus = folded[start] === '+' || /^[(（](?:\+|(?:85[23]|886|86)[)）])/.test(folded.slice(start, start + 5));
  if (/(?:[A-Za-z\u00c0-\u024f]|\p{Mn})$/u.test(before) && !plus && !LETTERS_BEFORE.test(before)) {
    // A name in Latin letters before a mobile number of Chinese text: `经纪人：colin18611797612`.
    const named = /[\u3400-\u9fff：:@（(][A-Za-z]{4,}$/.test(before);
    if (!named || !/^1[3-9]\d{9}(?!\d)/.test(folded.slice(start, end + 1))) return true;
  }
  // `P0-001-000016155-9`, `T005-2333`: a letter and a dash make a code; `OFFICE-1(516)733-3989` is a word and a dash.
  return /(?:^|[^A-Za-z])[A-Z]{1,2}\d*[-/]$/.test(before);
}

/** Whether a number is part of what stands right behind it. */
function embeddedBefore(after: string): boolean {
  if (/^[%$£€=*&_\\]/.test(after) && !/^\\,/.test(after)) return true;
  if (/^[-_/][A-Za-z]{1,3}[-\d]/.test(after) || /^-[A-Z]{4}(?![A-Za-z\d])/.test(after)) return true;
  return /^:\d\d/.test(after) && !/^:\d{3}/.test(after);
}

/** Letters, digits and marks of an address: `._/?=&%#:~+@-`. */
function isOfAddress(unit: number): boolean {
  if (unit >= 0x7b) return unit === 0x7e;
  if (unit >= 0x3f) return unit < 0x5b || unit > 0x60 || unit === 0x5f;
  return unit > 0x2c
    ? unit !== 0x3b && unit !== 0x3c && unit !== 0x3e
    : unit === 0x23 || unit === 0x25 || unit === 0x26 || unit === 0x2b;
}

/** Does the piece stand inside an address of the web or of mail? */
function inAddress(folded: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && isOfAddress(unitAt(folded, from - 1))) from--;
  while (to < folded.length && to - end < 60 && isOfAddress(unitAt(folded, to))) to++;
  if (to > end && /^@[A-Za-z0-9-]+\.[a-z]/i.test(folded.slice(end, to))) return true;
  if (from === start) return false;
  const head = folded.slice(from, start);
  if (/tel:\+?$/i.test(head)) return false;
  return /:\/\/|www\.|\.(?:com|cn|org|net|gov|html?|shtml|php|aspx?)[/?]|[?&][a-z_]+=/i.test(head);
}

/** Marks that lead from a word to its number, as most do alone. */
const MARKS = [...':：.,、()（）"\'“”「『[]*|/\\>=–—﹣-'].map((mark) => mark.charCodeAt(0));

function isMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (!isWhite(unit) && !MARKS.includes(unit)) return false;
  }
  return true;
}

/** What may stand between a number and a word behind it, and what such words begin with. */
const BETWEEN = [...' ,(（\\-'].map((mark) => mark.charCodeAt(0));
const FIRST_OF_WORDS = [...'fomchwdpt传手电办宅'].map((first) => first.charCodeAt(0));

/** Whether a word for the means may stand right behind a number. */
function mayBeWord(after: string): boolean {
  let at = 0;
  while (at < 3 && BETWEEN.includes(unitAt(after, at))) at++;
  return FIRST_OF_WORDS.includes(small(unitAt(after, at)));
}

const FIRST_OF_UNITS = [...'mbpckurydh元人例个名万亿年月日时点分秒米平吨台套只份件条户家次度斤公里%‰％℃多余美'];
const FIRST_UNITS = FIRST_OF_UNITS.map((first) => first.charCodeAt(0));

/** Whether a unit may stand right behind a number, which makes it an amount. */
const mayBeUnit = (after: string): boolean =>
  FIRST_UNITS.includes(small(unitAt(after, unitAt(after, 0) === 0x20 ? 1 : 0)));

/** Reads the words around a piece on its line. `label`: the line above, where it is one that introduces numbers. */
export function surroundings(
  folded: string,
  piece: Span,
  line: Span,
  label: string,
  previousEnd: number,
): Surroundings {
  const from = Math.max(line.start, piece.start - REACH, previousEnd);
  const own = folded.slice(from, piece.start);
  const after = folded.slice(piece.end, Math.min(line.end, piece.end + 32));
  const first = from === line.start && /^[\s:：·•*>|-]*$/.test(own);
  const before = first && label !== '' ? `${label} ${own}` : own;
  const found = lastNumberWord(before);
  const behind = mayBeWord(after) ? wordsAfter.exec(after) : null;
  const gap = found ? before.slice(found.end) : '';
  const other =
    found?.kind === 'other' &&
    gap.length < 32 &&
    !/[。；;，,].*[^\d]{6}/.test(gap) &&
    !ALSO_TELEPHONE.test(before.slice(0, found.index));
  let word: Surroundings['word'] = null;
  if (found && found.kind !== 'other') {
    if (isMarks(gap) || LEADING.test(gap)) word = 'near';
    else if (/[\u3400-\u9fff]/.test(before) ? FAR_ZH.test(gap) : FAR_EN.test(gap) && !/\. [A-Z]/.test(gap))
      word = 'far';
  }
  if (word !== 'near' && behind && !other) word = 'near';
  const fax = behind && !other ? behind.groups?.['fax'] !== undefined : found?.kind === 'fax' && word !== null;
  return { before, after, word, fax, other, amount: mayBeUnit(after) && unitsAfter.test(after) };
}
