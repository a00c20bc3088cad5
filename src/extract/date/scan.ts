import { unitsOf } from '../../text/units.js';
import type { DateExpression, Document, Mention, Sentence } from '../../types.js';
import type { RuleContext } from '../rule.js';
import { inLowerCase } from './lower-case.js';
import type { Behind } from './rule.js';
import {
  CHARACTER,
  FIGURE,
  type Group,
  kinds,
  LETTER,
  NUMERAL,
  openingOf,
  pairKey,
  SEED,
  type Triggers,
} from './triggers.js';

/** The key of the word or character at an offset, a space or a hyphen before a word left aside. */
function nextKey(units: Uint16Array, at: number, end: number): number {
  let from = at;
  let code = units[from] as number;
  if (code === 32 || (code === 45 && kinds[units[from + 1] as number] === LETTER)) code = units[++from] as number;
  if (from >= end) return 0;
  if (kinds[code] !== LETTER) return -1 - code;
  let key = SEED;
  for (; from < end && kinds[code] === LETTER; code = units[++from] as number)
    key = (Math.imul(key, 31) + (code | 32)) | 0;
  return key;
}

const P = 80;
const LABELS = /(?:Published|Updated)(?=[A-Z])/y;
/** Whether a label is glued to the word behind it: PublishedMay 11, 2024. */
function isLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== P && code !== 85) return false;
  LABELS.lastIndex = at;
  return LABELS.test(text);
}

const YEAR = 0x5e74;
const MONTH = 0x6708;
const DASHES: ReadonlySet<number> = new Set([...'-—–~至到'].map((dash) => dash.charCodeAt(0)));

/** Whether what a rule asks for stands before a place of the text. */
function isBehind(behind: Behind, units: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  if (behind === '年' || behind === '年 or 月')
    return units[at - 1] === YEAR || (behind !== '年' && units[at - 1] === MONTH);
  const space = units[at - 1] === 32;
  const last = space ? (at === 1 ? 0 : (units[at - 2] as number)) : (units[at - 1] as number);
  return (behind === 'dash or word' && space && kinds[last] === LETTER) || DASHES.has(last);
}

/** Everything the rules find, overlaps and all, in the order of the text, longer before shorter. */
export function scan(document: Document, triggers: Triggers): Mention<DateExpression>[] {
  const { words, characters, figures, numerals, known, likely, openings } = triggers;
  const found: Mention<DateExpression>[] = [];
  const { folded } = document;
  const units = unitsOf(folded);
  let index = 0;
  let context: RuleContext | null = null;
  /** The text of the context in lower case, once a pattern asks for it. */
  let lower: string | null = null;
  let covered = 0;

  const attempt = (sentence: Sentence, group: Group, at: number, behind: number): void => {
    const figure = (units[at] as number) - 48;
    const head = figure >= 0 && figure <= 9 ? 1 << figure : 0;
    for (const rule of group.before(nextKey(units, behind, sentence.end))) {
      if (behind - at < rule.least || behind - at > rule.most) continue;
      if (head !== 0 && (rule.first & head) === 0) continue;
      if (rule.third !== 0 && rule.third !== units[at + 2]) continue;
      if (rule.behind !== null && !isBehind(rule.behind, units, at)) continue;
      context ??= { document, sentence, text: folded.slice(sentence.start, sentence.end) };
      rule.pattern.lastIndex = at - sentence.start;
      if (rule.lower) lower ??= inLowerCase(context.text);
      const match = rule.pattern.exec(rule.lower && lower !== null ? lower : context.text);
      if (match === null || match[0] === '') continue;
      const value = rule.value(match as RegExpExecArray, context);
      if (value === null) continue;
      const end = at + match[0].length;
      insert(found, { start: at, end, rule: rule.id, sentence: index, value });
      // Nothing new begins inside a whole date: 2月5日 in 2020年2月5日.
      if (!value.fragment) covered = Math.max(covered, end);
    }
  };

  for (const sentence of document.sentences) {
    const { end } = sentence;
    context = null;
    lower = null;
    covered = sentence.start;
    for (let at = sentence.start; at < end; ) {
      const code = units[at] as number;
      const kind = known[code] as number;
      let behind = at + 1;
      if (kind === LETTER) {
        let next = behind < end ? (units[behind] as number) : 0;
        if (openings[openingOf(code, known[next] === LETTER ? next : 0)] === 0) {
          while (known[next] === LETTER && behind < end) next = units[++behind] as number;
          at = behind;
          continue;
        }
        let key = (Math.imul(SEED, 31) + (code | 32)) | 0;
        for (; behind < end && known[next] === LETTER; next = units[++behind] as number)
          key = (Math.imul(key, 31) + (next | 32)) | 0;
        if (behind - at > 9 && isLabel(folded, at)) {
          at += code === P ? 9 : 7;
          continue;
        }
        const group = at >= covered && likely[key & 0xffff] === 1 ? words.get(key) : undefined;
        if (group) attempt(sentence, group, at, behind);
      } else if (kind === CHARACTER) {
        if (at >= covered) {
          const key = pairKey(code, units[behind] as number);
          const pair = likely[key & 0xffff] === 1 ? characters.get(key) : undefined;
          if (pair) attempt(sentence, pair, at, behind);
          const single = likely[code] === 1 ? characters.get(code) : undefined;
          if (single) attempt(sentence, single, at, behind);
        }
      } else if (kind !== 0) {
        while (behind < end && known[units[behind] as number] === kind) behind++;
        if (at >= covered) {
          attempt(sentence, kind === FIGURE ? figures : numerals, at, behind);
          if (kind === NUMERAL) {
            const pair = characters.get(pairKey(code, units[at + 1] as number));
            if (pair) attempt(sentence, pair, at, behind);
          }
        }
      }
      at = behind;
    }
    index++;
  }
  return found;
}

/** Puts what was found last among what begins at the same place: longer before shorter, a whole date before a piece of one. */
function insert(found: Mention<DateExpression>[], mention: Mention<DateExpression>): void {
  let at = found.length;
  for (; at > 0; at--) {
    const other = found[at - 1] as Mention<DateExpression>;
    if (other.start !== mention.start || other.end > mention.end) break;
    if (other.end === mention.end && (mention.value.fragment || !other.value.fragment)) break;
    found[at] = other;
  }
  found[at] = mention;
}
