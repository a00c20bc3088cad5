import { holidays, holidayTable } from '../../lexicon/holidays.js';
import { isLetter } from '../../text/letters.js';
import { tables } from '../../text/tables.js';
import { ownUnits, textOf, unitAt } from '../../text/units.js';
import type { RuleContext } from '../rule.js';
import type { DateRule, StickyPattern } from './rule.js';
import type { RuleList } from './triggers.js';
import { piece, said } from './value.js';

const [SPACE, APOSTROPHE, HYPHEN] = [32, 39, 45];
const isChinese = (name: string): boolean => name.charCodeAt(0) > 0x2e7f;
const keyOf = (name: string): string => name.toLowerCase().replaceAll("'", '').replaceAll('-', ' ');

let keys: Map<string, string> | null = null;
function holidayOf(name: string): string | null {
  if (keys === null) {
    keys = new Map();
    for (const [key, { names }] of holidays()) for (const each of names) keys.set(keyOf(each), key);
  }
  return keys.get(keyOf(name)) ?? null;
}

const ADVERB_EN =
  /(?:^|[^A-Za-z])(?:on|over|during|since|until|till|around|by|at|before|after|this|next|last|every day from|for)(?: the)? $/i;
const ADVERB_ZH_BEHIND =
  /^ ?(?:期间|假期|小长假|长假|黄金周|当天|当日|当晚|前后|前夕|过后|以来|之前|之后|[前后](?=[，。、,])|那天|这天)/;
const ADVERB_ZH = /(?:今年|去年|明年|前年|后年|每逢|从|在|到|至)$/;

/** What a text may hold beside a festival's name that is the whole of it. */
const ALONE = /^(?:[^A-Za-z\u4e00-\u9fff]|the|on|at|this|next|last|year|节|日)*$/i;

/** Whether a festival's name stands as a time: the whole text, on New Year's Day, 春节期间. */
function isAdverbial(match: RegExpExecArray, { document, text }: RuleContext, chinese: boolean): boolean {
  if (document.folded.length <= match[0].length + 12 && ALONE.test(document.folded.replace(match[0], ''))) return true;
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const after = text.slice(match.index + match[0].length);
  if (chinese) return ADVERB_ZH_BEHIND.test(after) || (ADVERB_ZH.test(before) && !/^[路街镇村]/.test(after));
  return ADVERB_EN.test(before) && !/^ [A-Z]/.test(after);
}

const PREFIX = /(?:last|next|this|following|upcoming|this coming) $/i;

/** Names tried longest first: a list that answers as a sticky regular expression does. */
class NameList implements StickyPattern {
  lastIndex = 0;
  /** Small, without apostrophes and hyphens. */
  readonly #keys: readonly string[];
  readonly #chinese: boolean;

  constructor(names: readonly string[], chinese: boolean) {
    this.#keys = names.map(keyOf).sort((a, b) => b.length - a.length);
    this.#chinese = chinese;
  }

  /** The end of a name in the text, apostrophes and hyphens aside, or −1. */
  #end(text: string, name: string): number {
    if (this.#chinese) return text.startsWith(name, this.lastIndex) ? this.lastIndex + name.length : -1;
    let at = this.lastIndex;
    for (let i = 0; i < name.length; i++, at++) {
      const unit = unitAt(name, i);
      let given = unitAt(text, at);
      if (given === APOSTROPHE) given = unitAt(text, ++at);
      if (given === unit || (given >= 65 && given <= 90 && given + 32 === unit)) continue;
      if (!(given === HYPHEN && unit === SPACE)) return -1;
    }
    return isLetter(unitAt(text, at)) ? -1 : at;
  }

  exec(text: string): RegExpExecArray | null {
    for (const name of this.#keys) {
      const end = this.#end(text, name);
      if (end < 0) continue;
      const found = [text.slice(this.lastIndex, end)] as unknown as RegExpExecArray;
      found.index = this.lastIndex;
      return found;
    }
    return null;
  }
}

const WORD = /[a-z]+/g;
/** The first two words of a name, as they stand and without an apostrophe: new, year and new, years. */
function firstWords(name: string): [first: string, second: string][] {
  const two = (text: string): [string, string] => {
    WORD.lastIndex = 0;
    return [WORD.exec(text)?.[0] ?? '', WORD.exec(text)?.[0] ?? ''];
  };
  return name.includes("'") ? [two(name), two(keyOf(name))] : [two(name)];
}

/** The rule for the names that begin alike. */
function holidayRule(id: string, begin: string, next: readonly string[] | null, names: readonly string[]): DateRule {
  const chinese = isChinese(begin);
  return {
    id,
    begins: [begin],
    ...(next ? { next } : {}),
    pattern: new NameList(names, chinese),
    value: (match, context) => {
      const name = holidayOf(match[0]);
      if (name === null || (chinese && /^[路街道镇村巷]/.test(context.text.slice(match.index + match[0].length))))
        return null;
      const before = chinese ? '' : (PREFIX.exec(context.text.slice(0, match.index))?.[0] ?? '').trim().toLowerCase();
      const offset = before === 'last' ? -1 : before === '' ? 0 : 1;
      const when = { kind: 'holiday', name, offset } as const;
      return before !== '' || isAdverbial(match, context, chinese) ? said(when) : piece(when);
    },
  };
}

/** Names of holidays that begin alike: with one word, or in Chinese with the same three characters. */
type HolidayTables = {
  /** Units of the beginnings, a line each. */
  readonly begins: Uint16Array;
  /** Where the names of each begin among these places in the table of holidays, which end with those of the next. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
};

/** What stands in the table of holidays from a place on, up to the end of the name. */
function nameAt(place: number): string {
  let end = place;
  while (end < holidayTable.length && !'|\n'.includes(holidayTable.charAt(end))) end++;
  return holidayTable.slice(place, end).trimEnd();
}

function build(): HolidayTables {
  const words = new Map<string, number[]>();
  const characters = new Map<string, number[]>();
  const add = (table: Map<string, number[]>, begin: string, place: number): void => {
    const alike = table.get(begin) ?? [];
    table.set(begin, alike);
    alike.push(place);
  };
  let from = 0;
  for (const { names } of holidays().values())
    for (const name of names) {
      // Names stand in the table in this order.
      do from = holidayTable.indexOf(name, from + 1);
      while (nameAt(from) !== name || !'|= '.includes(holidayTable.charAt(from - 1)));
      if (isChinese(name)) add(characters, name.slice(0, 3), from);
      else for (const [first] of firstWords(name)) add(words, first, from);
    }
  const all = [...words, ...characters];
  const starts = [0];
  for (const [, places] of all) starts.push((starts.at(-1) as number) + places.length);
  return {
    begins: ownUnits(all.map(([begin]) => begin).join('\n')),
    starts: Int32Array.from(starts),
    places: Int32Array.from(all.flatMap(([, places]) => places)),
  };
}

/** A rule for each first word, or first three characters, of the names of holidays. */
export function holidayRules(): RuleList {
  const { begins, starts, places } = tables('date.holidays', build);
  const all = textOf(begins).split('\n');
  return {
    size: all.length,
    at: (index) => {
      const begin = all[index] as string;
      const names = Array.from(places.subarray(starts[index], starts[index + 1]), nameAt);
      if (isChinese(begin)) return holidayRule('date.zh.holiday', begin, null, names);
      const next = new Set<string>();
      for (const name of names) for (const [first, second] of firstWords(name)) if (first === begin) next.add(second);
      // A name of one word stands before anything; those of more words before their second.
      return holidayRule('date.en.holiday', begin, next.has('') ? null : [...next, "'", '.', '-'], names);
    },
  };
}
