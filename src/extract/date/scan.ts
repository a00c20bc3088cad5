import { unitsOf } from '../../text/units.js';
import type { DateExpression, Document, Mention, Sentence } from '../../types.js';
import type { Rule, RuleContext } from '../rule.js';

/** What a rule matches with: a sticky regular expression, or a table of names that answers as one does. */
export interface StickyPattern {
  lastIndex: number;
  exec(text: string): RegExpExecArray | null;
}

/** What may be asked to stand before a place. */
type Behind = 'dash' | 'dash or word' | '年' | '年 or 月';

/** A rule of dates: its pattern is tried only where one of its first words stands, before one of the words that may follow. */
export interface DateRule extends Omit<Rule<DateExpression>, 'pattern'> {
  readonly pattern: StickyPattern;
  /** Lower-case words; one or two Chinese characters; `0` for a number in figures, `一` for one in characters. */
  readonly begins: readonly string[];
  /** What may come next, one space aside: lower-case words, characters that are no Latin letters, or '' for the end. */
  readonly next?: readonly string[];
  /** The same behind a number, where fewer may come there. */
  readonly nextOfNumber?: readonly string[];
  /** Of the number in figures that it begins with: how many there are, at the least and at the most, and the first of them. */
  readonly figures?: readonly [least: number, most: number, first?: string];
  /** What must stand before it, one space aside; the word with its space. */
  readonly behind?: Behind;
}

/** The keys of what may come next, of each list of words once: many rules share one, each under many first words. */
const nextKeys = new Map<readonly string[], ReadonlySet<number>>();

function keysOf(next: readonly string[]): ReadonlySet<number> {
  const keys = nextKeys.get(next) ?? new Set(next.map(keyOfNext));
  nextKeys.set(next, keys);
  return keys;
}

/** A rule as it is tried: objects of one shape, as their fields are read at every number of a text. */
interface Tried {
  readonly id: string;
  readonly pattern: StickyPattern;
  readonly value: DateRule['value'];
  readonly next: readonly string[] | null;
  readonly least: number;
  readonly most: number;
  /** The figures that a number may begin with, a bit each. */
  readonly first: number;
  readonly behind: Behind | null;
}

const ANY_FIGURE = 0x3ff;
const bitsOf = (figures: string): number => [...figures].reduce((bits, figure) => bits | (1 << Number(figure)), 0);

/** A rule as it is tried at a word or character, or at a number (in figures). */
function tried(rule: DateRule, number: boolean, inFigures: boolean): Tried {
  const { id, pattern, value, next, nextOfNumber, figures, behind } = rule;
  const [least = 0, most = 1e9, first] = (inFigures ? figures : undefined) ?? [];
  return {
    id,
    pattern,
    value,
    next: (number ? nextOfNumber : undefined) ?? next ?? null,
    least,
    most,
    first: first === undefined ? ANY_FIGURE : bitsOf(first),
    behind: behind ?? null,
  };
}

/** Rules that begin alike, parted by what comes next when a text first has such a beginning. */
class Group {
  readonly #rules: Tried[] = [];
  readonly #any: Tried[] = [];
  #byNext: Map<number, Tried[]> | null = null;

  /** Rules come one after the other, each with all its beginnings. */
  add(rule: Tried): void {
    if (this.#rules.at(-1) !== rule) this.#rules.push(rule);
  }

  before(next: number): readonly Tried[] {
    this.#byNext ??= this.#part();
    return this.#byNext.get(next) ?? this.#any;
  }

  #part(): Map<number, Tried[]> {
    const byNext = new Map<number, Tried[]>();
    for (const rule of this.#rules) {
      if (!rule.next) for (const list of [this.#any, ...byNext.values()]) list.push(rule);
      else
        for (const key of keysOf(rule.next)) {
          const list = byNext.get(key);
          if (list) list.push(rule);
          else byNext.set(key, [...this.#any, rule]);
        }
    }
    return byNext;
  }
}

/** Which rules may begin at a word, at a number, or at a Chinese character. */
export interface Triggers {
  readonly words: ReadonlyMap<number, Group>;
  readonly figures: Group;
  readonly numerals: Group;
  /** By the first character; those of a second character under both together. */
  readonly characters: ReadonlyMap<number, Group>;
  /** The kind of every character that something begins with, 0 of others. */
  readonly known: Uint8Array;
  /** 1 at the lower half of the key of everything that something begins with: a cheap first look. */
  readonly likely: Uint8Array;
  /** 1 where a word may begin with these two letters: most words of a text need no key. */
  readonly openings: Uint8Array;
}

const LETTER = 1;
const FIGURE = 2;
const NUMERAL = 3;
const CHARACTER = 4;

/** Kind of every character: a Latin letter, a figure, a Chinese numeral, or a character that a rule begins with. */
const kinds = new Uint8Array(65536);
for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = LETTER;
for (let code = 48; code <= 57; code++) kinds[code] = FIGURE;
for (const numeral of '〇零一二两三四五六七八九十百千廿卅几数') kinds[numeral.charCodeAt(0)] = NUMERAL;

const SEED = 7;
/** A number for a word, the same for both cases of its letters. */
function wordKey(text: string, from: number, to: number): number {
  let key = SEED;
  for (let i = from; i < to; i++) key = (Math.imul(key, 31) + (text.charCodeAt(i) | 32)) | 0;
  return key;
}
/** Place of two letters, whatever their case, among the openings of words; 0 for a second where a word has but one. */
const openingOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
const pairKey = (first: number, second: number): number => Math.imul(first, 40503) ^ (second << 8) ^ 0x40000000;

function keyOfNext(next: string): number {
  if (next === '') return 0;
  return kinds[next.charCodeAt(0)] === LETTER ? wordKey(next, 0, next.length) : -1 - next.charCodeAt(0);
}

/** Groups the rules by what they begin with, each group in the order of the rules. */
export function triggersOf(rules: readonly DateRule[]): Triggers {
  const words = new Map<number, Group>();
  const characters = new Map<number, Group>();
  const [figures, numerals] = [new Group(), new Group()];
  const known = kinds.slice();
  const likely = new Uint8Array(65536);
  const openings = new Uint8Array(1024);
  for (const label of ['Published', 'Updated']) openings[openingOf(label.charCodeAt(0), label.charCodeAt(1))] = 1;
  const groupOf = (table: Map<number, Group>, key: number): Group => {
    const group = table.get(key) ?? new Group();
    table.set(key, group);
    return group;
  };
  for (const given of rules) {
    const rule = tried(given, false, false);
    for (const begin of given.begins) {
      const code = begin.charCodeAt(0);
      if (begin === '0') figures.add(tried(given, true, true));
      else if (begin === '一') numerals.add(tried(given, true, false));
      else if (kinds[code] === LETTER) {
        const key = wordKey(begin, 0, begin.length);
        openings[openingOf(code, begin.length > 1 ? begin.charCodeAt(1) : 0)] = 1;
        likely[key & 0xffff] = 1;
        groupOf(words, key).add(rule);
      } else {
        if (known[code] === 0) known[code] = CHARACTER;
        const key = begin.length > 1 ? pairKey(code, begin.charCodeAt(1)) : code;
        likely[key & 0xffff] = 1;
        groupOf(characters, key).add(rule);
      }
    }
  }
  return { words, characters, figures, numerals, known, likely, openings };
}

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
  let covered = 0;

  const attempt = (sentence: Sentence, group: Group, at: number, behind: number): void => {
    const figure = (units[at] as number) - 48;
    const head = figure >= 0 && figure <= 9 ? 1 << figure : 0;
    for (const rule of group.before(nextKey(units, behind, sentence.end))) {
      if (behind - at < rule.least || behind - at > rule.most) continue;
      if (head !== 0 && (rule.first & head) === 0) continue;
      if (rule.behind !== null && !isBehind(rule.behind, units, at)) continue;
      context ??= { document, sentence, text: folded.slice(sentence.start, sentence.end) };
      rule.pattern.lastIndex = at - sentence.start;
      const match = rule.pattern.exec(context.text);
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
