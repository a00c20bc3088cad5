import type { Behind, DateRule, StickyPattern } from './rule.js';

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
  /** The third character that it begins with, 0 where it begins with fewer. */
  readonly third: number;
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
    third: 0,
    behind: behind ?? null,
  };
}

/** Rules that begin alike, parted by what comes next when a text first has such a beginning. */
export class Group {
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
        groupOf(characters, key).add(begin.length > 2 ? { ...rule, third: begin.charCodeAt(2) } : rule);
      }
    }
  }
  return { words, characters, figures, numerals, known, likely, openings };
}
