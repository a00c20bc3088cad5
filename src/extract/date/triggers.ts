import { tables } from '../../text/tables.js';
import type { DateRule } from './rule.js';
import { type Tried, tried } from './tried.js';

/** Rules that begin alike, told apart by what comes next. */
export class Group {
  readonly #rules: readonly Tried[];
  /** The keys of all that a rule wants next, in their order, and of each the rules that may then match, once they were asked for. */
  readonly #keys: Int32Array;
  readonly #byNext: (readonly Tried[] | undefined)[] = [];
  readonly #others: readonly Tried[];

  /** `keys`: as `nextKeys` gives them. */
  constructor(rules: readonly Tried[], keys: Int32Array) {
    this.#rules = rules;
    this.#keys = keys;
    this.#others = rules.filter((rule) => rule.next === null);
  }

  before(next: number): readonly Tried[] {
    const index = indexOf(this.#keys, next);
    if (index < 0) return this.#others;
    this.#byNext[index] ??= this.#rules.filter((rule) => rule.next?.some((word) => keyOfNext(word) === next) ?? true);
    return this.#byNext[index];
  }
}

/** The groups of rules that begin with words or characters, made when a text first has their beginning. */
export interface Groups {
  get(key: number): Group | undefined;
}

/** Which rules may begin at a word, at a number, or at a Chinese character. */
export interface Triggers extends Pick<TriggerTables, 'known' | 'likely' | 'openings'> {
  readonly words: Groups;
  readonly figures: Group;
  readonly numerals: Group;
  /** By the first character; those of a second character under both together. */
  readonly characters: Groups;
}

/** All rules, each made when it is first asked for. */
export interface RuleList {
  readonly size: number;
  at(index: number): DateRule;
}

/** What follows from the beginnings of the rules alone. A rule is told by its index. */
type TriggerTables = {
  /** The kind of every character that something begins with, 0 of others. */
  readonly known: Uint8Array;
  /** 1 at the lower half of the key of everything that something begins with: a cheap first look. */
  readonly likely: Uint8Array;
  /** 1 where a word may begin with these two letters: most words of a text need no key. */
  readonly openings: Uint8Array;
  /** Keys of words in their order, and where the rules of each begin in `rules`, which ends with those of the next key. */
  readonly words: Int32Array;
  readonly wordStarts: Int32Array;
  readonly characters: Int32Array;
  readonly characterStarts: Int32Array;
  readonly rules: Int32Array;
  /** Beside each of `rules` the third character that it begins with there, or 0. */
  readonly thirds: Uint16Array;
  readonly figures: Int32Array;
  readonly numerals: Int32Array;
  /** The keys of what rules want next: behind a number in figures, one in numerals, and each of the words and characters. */
  readonly nextOfFigures: Int32Array;
  readonly nextOfNumerals: Int32Array;
  readonly next: Int32Array;
  readonly wordNext: Int32Array;
  readonly characterNext: Int32Array;
};

export const LETTER = 1;
export const FIGURE = 2;
export const NUMERAL = 3;
export const CHARACTER = 4;

/** Kind of every character: a Latin letter, a figure, a Chinese numeral, or a character that a rule begins with. */
export const kinds: Uint8Array = new Uint8Array(65536);
for (let code = 97; code <= 122; code++) kinds[code] = kinds[code - 32] = LETTER;
for (let code = 48; code <= 57; code++) kinds[code] = FIGURE;
for (const numeral of '〇零一二两三四五六七八九十百千廿卅几数') kinds[numeral.charCodeAt(0)] = NUMERAL;

export const SEED = 7;
/** A number for a word, the same for both cases of its letters. */
function wordKey(text: string, from: number, to: number): number {
  let key = SEED;
  for (let i = from; i < to; i++) key = (Math.imul(key, 31) + (text.charCodeAt(i) | 32)) | 0;
  return key;
}
/** Place of two letters, whatever their case, among the openings of words; 0 for a second where a word has but one. */
export const openingOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
export const pairKey = (first: number, second: number): number => Math.imul(first, 40503) ^ (second << 8) ^ 0x40000000;

function keyOfNext(next: string): number {
  if (next === '') return 0;
  return kinds[next.charCodeAt(0)] === LETTER ? wordKey(next, 0, next.length) : -1 - next.charCodeAt(0);
}

/** The keys of all that rules want next, in their order. */
const nextKeys = (rules: readonly Tried[]): Int32Array =>
  Int32Array.from(new Set(rules.flatMap(({ next }) => next ?? []).map(keyOfNext))).sort();

/** The rules under each beginning, in the order of the rules. */
type ByKey = Map<number, (readonly [rule: number, third: number])[]>;

function build(list: RuleList): TriggerTables {
  const words: ByKey = new Map();
  const characters: ByKey = new Map();
  const figures: number[] = [];
  const numerals: number[] = [];
  const known = kinds.slice();
  const likely = new Uint8Array(65536);
  const openings = new Uint8Array(1024);
  for (const label of ['Published', 'Updated']) openings[openingOf(label.charCodeAt(0), label.charCodeAt(1))] = 1;
  const add = (table: ByKey, key: number, rule: number, third: number): void => {
    likely[key & 0xffff] = 1;
    const alike = table.get(key) ?? [];
    table.set(key, alike);
    const last = alike.at(-1);
    if (last?.[0] !== rule || last[1] !== 0 || third !== 0) alike.push([rule, third]);
  };
  for (let rule = 0; rule < list.size; rule++)
    for (const begin of list.at(rule).begins) {
      const code = begin.charCodeAt(0);
      if (begin === '0') figures.push(rule);
      else if (begin === '一') numerals.push(rule);
      else if (kinds[code] === LETTER) {
        openings[openingOf(code, begin.length > 1 ? begin.charCodeAt(1) : 0)] = 1;
        add(words, wordKey(begin, 0, begin.length), rule, 0);
      } else {
        if (known[code] === 0) known[code] = CHARACTER;
        const key = begin.length > 1 ? pairKey(code, begin.charCodeAt(1)) : code;
        add(characters, key, rule, begin.length > 2 ? begin.charCodeAt(2) : 0);
      }
    }
  const rules: number[] = [];
  const thirds: number[] = [];
  const next: number[] = [];
  const nextOf = (rules: readonly number[], number: boolean, inFigures: boolean): Int32Array =>
    nextKeys(rules.map((rule) => tried(list.at(rule), number, inFigures)));
  const inOrder = (table: ByKey) => {
    const keys = Int32Array.from(table.keys()).sort();
    const starts = [rules.length];
    const nextStarts = [next.length];
    for (const key of keys) {
      const own = table.get(key) ?? [];
      for (const [rule, third] of own) {
        rules.push(rule);
        thirds.push(third);
      }
      starts.push(rules.length);
      next.push(
        ...nextOf(
          own.map(([rule]) => rule),
          false,
          false,
        ),
      );
      nextStarts.push(next.length);
    }
    return { keys, starts: Int32Array.from(starts), nextStarts: Int32Array.from(nextStarts) };
  };
  const [ofWords, ofCharacters] = [inOrder(words), inOrder(characters)];
  return {
    ...{ known, likely, openings },
    ...{ words: ofWords.keys, wordStarts: ofWords.starts },
    ...{ characters: ofCharacters.keys, characterStarts: ofCharacters.starts },
    ...{ rules: Int32Array.from(rules), thirds: Uint16Array.from(thirds) },
    ...{ figures: Int32Array.from(figures), numerals: Int32Array.from(numerals) },
    ...{ nextOfFigures: nextOf(figures, true, true), nextOfNumerals: nextOf(numerals, true, false) },
    ...{ next: Int32Array.from(next), wordNext: ofWords.nextStarts, characterNext: ofCharacters.nextStarts },
  };
}

/** The index of a key among those in their order, or -1. */
function indexOf(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = keys[middle] as number;
    if (other === key) return middle;
    if (other < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Groups the rules by what they begin with, each group in the order of the rules. `name`: that of their tables. */
export function triggersOf(name: string, list: RuleList): Triggers {
  const known = tables(name, () => build(list));
  const made: (Tried | undefined)[] = [];
  const ruleAt = (at: number): Tried => {
    const index = known.rules[at] as number;
    made[index] ??= tried(list.at(index), false, false);
    const third = known.thirds[at] as number;
    return third === 0 ? made[index] : { ...made[index], third };
  };
  const groups = (keys: Int32Array, starts: Int32Array, next: Int32Array): Groups => {
    const all: (Group | undefined)[] = [];
    return {
      get(key) {
        const index = indexOf(keys, key);
        if (index < 0) return undefined;
        if (all[index] === undefined) {
          const rules: Tried[] = [];
          for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) rules.push(ruleAt(at));
          all[index] = new Group(rules, known.next.subarray(next[index], next[index + 1]));
        }
        return all[index];
      },
    };
  };
  const atNumbers = (rules: Int32Array, keys: Int32Array, inFigures: boolean): Group =>
    new Group(
      Array.from(rules, (rule) => tried(list.at(rule), true, inFigures)),
      keys,
    );
  return {
    ...{ known: known.known, likely: known.likely, openings: known.openings },
    words: groups(known.words, known.wordStarts, known.wordNext),
    characters: groups(known.characters, known.characterStarts, known.characterNext),
    figures: atNumbers(known.figures, known.nextOfFigures, true),
    numerals: atNumbers(known.numerals, known.nextOfNumerals, false),
  };
}
