import { isChineseShortCode, isShortCode } from '../../lexicon/short-codes.js';
import { isDigit } from '../../text/letters.js';
import { unitsOf } from '../../text/units.js';
import type { Document, Language, Line, Mention, TelephoneNumber } from '../../types.js';
import { englishNumbers, englishShortCodes } from './en.js';
import { dashedExtension, seriesTail, spelledExtension } from './extension.js';
import { internationalNumbers } from './international.js';
import { labelledNumbers } from './labelled.js';
import { type Piece, pieces } from './pieces.js';
import type { NumberContext, NumberRule } from './rule.js';
import { isEmbedded, type Surroundings, surroundings } from './surroundings.js';
import { introduction } from './table.js';
import { englishVanity } from './vanity.js';
import { chineseLocalNumbers, chineseNumbers, chineseShortCodes } from './zh.js';

/** In this order: a form that says more comes before one that says less; the first rule that takes a piece has it. */
export const numberRules: readonly NumberRule[] = [
  ...chineseNumbers.slice(0, 1),
  ...internationalNumbers,
  ...chineseNumbers.slice(1),
  ...englishNumbers,
  chineseLocalNumbers,
  chineseShortCodes,
  englishShortCodes,
  ...labelledNumbers,
];

/** Forms so plain that a letter may follow: `+85294979172thanks`, `13801281432Email`. */
const LETTER_MAY_FOLLOW =
  /^hotline\.(?:international(?:\.prefix)?|zh\.(?:country-code|mobile|area-code|service|neighbour-code))$/;

interface Taken {
  readonly number: TelephoneNumber;
  readonly rule: string;
  /** How many characters of the piece it takes. */
  readonly length: number;
}

/** By the first unit of a piece the rules that may take it: most begin otherwise. */
const rulesByFirst = new Map<string, readonly NumberRule[]>();

function rulesFor(first: string): readonly NumberRule[] {
  let rules = rulesByFirst.get(first);
  if (rules === undefined) {
    rules = numberRules.filter(({ begins }) => begins.includes(first));
    rulesByFirst.set(first, rules);
  }
  return rules;
}

/** Whether a piece begins with one of some texts, behind a bracket or at once. */
function startsWith(piece: string, starts: readonly string[]): boolean {
  const first = piece.charCodeAt(0);
  const at = first === 0x28 || first === 0xff08 ? 1 : 0;
  for (const start of starts) if (piece.startsWith(start, at)) return true;
  return false;
}

/** The first rule that takes the beginning of the piece. */
function take(context: NumberContext, folded: string): Taken | null {
  const { piece } = context;
  for (const rule of rulesFor(piece.text.charAt(0))) {
    if (rule.starts !== undefined && !startsWith(piece.text, rule.starts)) continue;
    const match = rule.pattern.exec(piece.text);
    if (!match) continue;
    const rest = folded.slice(piece.start + match[0].length, piece.start + match[0].length + 6);
    const letters = /^[A-Za-z\u00c0-\u024f]/.test(rest) && spelledExtension(rest) === null;
    if (letters && !(LETTER_MAY_FOLLOW.test(rule.id) && /^[A-Za-z][A-Za-z-]/.test(rest))) continue;
    const number = rule.value(match, context);
    if (number) return { number, rule: rule.id, length: match[0].length };
  }
  return null;
}

/**
 * A number without a word of its own has that of the number before it, when little stands between them: `杨奕
 * 68865275、段艳 68865278`.
 */
function inherited(around: Surroundings, gap: string, previous: Mention<TelephoneNumber>): Surroundings {
  if (around.word === 'near' || around.other || /[。；;!?！？]/.test(gap)) return around;
  const bare = /^[\s、,，/|和及或与(（)）]*(?:or|and)?[\s、,，/|(（]*$/i.test(gap);
  if (!bare && (gap.length > 16 || around.word !== null)) return around;
  // Names of people stand between Chinese numbers; English words between are other words: `Liberia Cases 16 63 30`.
  if (!bare && /[A-Za-z]/.test(gap.replace(/[(（][^()（）]*[)）]/g, ''))) return around;
  return { ...around, word: bare ? 'near' : 'far', fax: around.fax || (bare && previous.value.kind === 'fax') };
}

/** Three or four digits, such as a year, that are no short code: most digits of news. */
function isYear(folded: string, { start, text }: Piece): boolean {
  if (text.length > 4 || /^[(（]?8[0-8]{2}/.test(text)) return false;
  return (
    !isShortCode(text) && !isChineseShortCode(text) && !/[:：] ?$/.test(folded.slice(Math.max(0, start - 2), start))
  );
}

/** Where a number may begin behind the first group of a piece, or -1; not in a row of many numbers. */
const secondGroup = (text: string): number => (text.length > 60 ? -1 : text.search(/(?<=\d) +(?=[(+\d])/));

/** Every number of one line, whose first digit stands at `digit`. */
function findInLine(
  document: Document,
  line: Line,
  index: number,
  digit: number,
  languageAt: (offset: number) => number,
): Mention<TelephoneNumber>[] {
  const { folded } = document;
  const found: Mention<TelephoneNumber>[] = [];
  const language = (sentence: number): Language => document.sentences[sentence]?.language ?? 'und';
  const queue: Piece[] = [];
  const { found: runs, spelled } = pieces(folded, line.start, line.end, digit);
  for (const whole of runs) {
    queue.push(whole);
    for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
      if (piece.start < (found.at(-1)?.end ?? 0) || isYear(folded, piece)) continue;
      const sentence = languageAt(piece.start);
      const previous = found.at(-1) ?? null;
      const own = surroundings(folded, piece, line, introduction(document, index, piece.start), previous?.end ?? 0);
      const around = previous ? inherited(own, folded.slice(previous.end, piece.start).slice(-80), previous) : own;
      const afterShort = previous?.value.kind === 'short_code';
      const { before, after, word, fax, other, amount } = around;
      // Written out: a copy by spread takes longer than to read the words.
      const context: NumberContext = {
        before,
        after,
        word,
        fax,
        other,
        amount,
        piece,
        afterShort,
        language: language(sentence),
      };
      const taken = isEmbedded(folded, piece) ? null : take(context, folded);
      if (taken) found.push(...withExtension(taken, context, folded, sentence));
      // What is left of the piece, or the piece without its first group, may be a number too: `20 415-666-7777`.
      const used = taken ? (found.at(-1)?.end ?? 0) - piece.start : secondGroup(piece.text);
      const rest = used > 0 ? piece.text.slice(used) : '';
      const skip = rest.search(/[+(（\d]/);
      if (skip >= 0 && rest.replace(/\D/g, '').length >= 3)
        queue.push({ start: piece.start + used + skip, end: piece.end, text: rest.slice(skip) });
    }
  }
  if (spelled) for (const number of englishVanity(folded, line, languageAt)) found.push(number);
  return found;
}

/** A number with its extension, and those that follow it by their last digits alone. */
function withExtension(
  { number, rule, length }: Taken,
  { piece, fax }: NumberContext,
  folded: string,
  sentence: number,
): Mention<TelephoneNumber>[] {
  const { start } = piece;
  let end = start + length;
  const after = folded.slice(end, end + 24);
  const value = fax && number.kind !== 'short_code' ? { ...number, kind: 'fax' as const } : number;
  const extension = value.kind === 'short_code' ? null : (spelledExtension(after) ?? dashedExtension(after));
  if (extension) {
    end += extension.length;
    return [{ start, end, rule, sentence, value: { ...value, extension: extension.digits } }];
  }
  const found: Mention<TelephoneNumber>[] = [{ start, end, rule, sentence, value }];
  if (value.kind === 'short_code' || value.digits.length < 7) return found;
  let { digits } = value;
  for (let tail = seriesTail(after, digits); tail; tail = seriesTail(folded.slice(end, end + 24), digits)) {
    const from = end + tail.start;
    end = from + tail.digits.length;
    digits = digits.slice(0, -tail.digits.length) + tail.digits;
    const next: TelephoneNumber = { ...value, digits, series: value.digits };
    found.push({ start: from, end, rule: 'hotline.series', sentence, value: next });
  }
  return found;
}

/** Every telephone number of the document, in whatever zone. */
export function findHotlines(document: Document): Mention<TelephoneNumber>[] {
  const found: Mention<TelephoneNumber>[] = [];
  let sentence = 0;
  const sentenceAt = (offset: number): number => {
    while ((document.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) sentence++;
    return sentence;
  };
  const units = unitsOf(document.folded);
  const { length } = document.folded;
  let next = -1;
  for (let index = 0; index < document.lines.length; index++) {
    const line = document.lines[index] as Line;
    // Lines without digits are passed over in one run to the next digit.
    if (next < line.start) {
      next = line.start;
      while (next < length && !isDigit(units[next] as number)) next++;
    }
    if (next >= line.end || line.end - line.start < 3 || line.end <= (found.at(-1)?.end ?? 0)) continue;
    // The line before may have taken digits of this one.
    const digit = Math.max(next, line.start);
    for (const number of findInLine(document, line, index, digit, sentenceAt)) found.push(number);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
