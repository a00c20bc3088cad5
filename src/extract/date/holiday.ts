import { holidays } from '../../lexicon/holidays.js';
import type { RuleContext } from '../rule.js';
import type { DateRule, StickyPattern } from './scan.js';
import { piece, said } from './value.js';

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

const FIRST_WORD = /[A-Za-z']{1,20}/y;
/** The word at an offset in small letters, its apostrophes left out. */
function firstWord(text: string, at: number): string {
  FIRST_WORD.lastIndex = at;
  const word = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  return word.includes("'") ? word.replaceAll("'", '') : word;
}

/** Names tried longest first: a table, parted by first words on first use, that answers as a sticky regular expression does. */
class NameTable implements StickyPattern {
  lastIndex = 0;
  readonly #names: readonly string[];
  #byFirst: Map<string, string[]> | null = null;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  #part(): Map<string, string[]> {
    const byFirst = new Map<string, string[]>();
    for (const name of this.#names) {
      const key = keyOf(name);
      const first = NameTable.#first(key);
      const list = byFirst.get(first);
      if (list) list.push(key);
      else byFirst.set(first, [key]);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
    return byFirst;
  }

  static #first(text: string): string {
    return isChinese(text) ? text.slice(0, 2) : (/^[a-z]+/.exec(text)?.[0] ?? '');
  }

  /** The end of a name in the text, apostrophes and hyphens aside, or −1. */
  #end(text: string, name: string): number {
    if (isChinese(name)) return text.startsWith(name, this.lastIndex) ? this.lastIndex + name.length : -1;
    let at = this.lastIndex;
    for (let i = 0; i < name.length; i++, at++) {
      if (text[at] === "'" && name[i] !== "'") at++;
      const given = text[at] ?? '';
      if (given.toLowerCase() !== name[i] && !(name[i] === ' ' && given === '-')) return -1;
    }
    return /^[A-Za-z]/.test(text.slice(at, at + 1)) ? -1 : at;
  }

  exec(text: string): RegExpExecArray | null {
    const first = isChinese(text.slice(this.lastIndex, this.lastIndex + 1))
      ? text.slice(this.lastIndex, this.lastIndex + 2)
      : firstWord(text, this.lastIndex);
    this.#byFirst ??= this.#part();
    for (const name of this.#byFirst.get(first) ?? []) {
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

function holidayRule(id: string, names: readonly string[], chinese: boolean): DateRule {
  const begins = new Set<string>();
  const next = new Set<string>();
  for (const name of names) {
    if (chinese) begins.add(name.slice(0, 2));
    else
      for (const [first, second] of firstWords(name)) {
        begins.add(first);
        if (second !== '') next.add(second);
      }
  }
  return {
    id,
    begins: [...begins],
    // A name of one word stands before anything; those of more words before their second.
    ...(next.size > 0 ? { next: [...next, "'", '.', '-'] } : {}),
    pattern: new NameTable(names),
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

/** Names of holidays, read from their table on first use. */
export function holidayRules(): readonly DateRule[] {
  const [single, compound, chinese]: [string[], string[], string[]] = [[], [], []];
  for (const { names } of holidays().values())
    for (const name of names) (isChinese(name) ? chinese : /[^a-z]/.test(name) ? compound : single).push(name);
  return [
    holidayRule('date.en.holiday', compound, false),
    holidayRule('date.en.holiday', single, false),
    holidayRule('date.zh.holiday', chinese, true),
  ];
}
