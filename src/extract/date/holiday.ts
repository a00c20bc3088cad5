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

/** Whether a festival's name stands as a time: the whole text, on New Year's Day, 春节期间. */
function isAdverbial(match: RegExpExecArray, { document, text }: RuleContext, chinese: boolean): boolean {
  if (document.text.trim().length <= match[0].length + 2) return true;
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const after = text.slice(match.index + match[0].length);
  if (chinese) return ADVERB_ZH_BEHIND.test(after) || (ADVERB_ZH.test(before) && !/^[路街镇村]/.test(after));
  return ADVERB_EN.test(before) && !/^ [A-Z]/.test(after);
}

const PREFIX = /(?:last|next|this|following|upcoming|this coming) $/i;

/** Names in English words, tried longest first: a table that answers as a sticky regular expression does. */
class NameTable implements StickyPattern {
  lastIndex = 0;
  readonly #byFirst = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      const first = NameTable.#first(keyOf(name));
      const list = this.#byFirst.get(first);
      if (list) list.push(keyOf(name));
      else this.#byFirst.set(first, [keyOf(name)]);
    }
  }

  static #first(text: string): string {
    return isChinese(text) ? text.slice(0, 2) : (/^[a-z]+/.exec(text)?.[0] ?? '');
  }

  /** The end of a name in the text, apostrophes and hyphens aside, or −1. */
  #end(text: string, name: string): number {
    let at = this.lastIndex;
    for (let i = 0; i < name.length; i++, at++) {
      if (text[at] === "'" && name[i] !== "'") at++;
      const given = text[at] ?? '';
      if (given.toLowerCase() !== name[i] && !(name[i] === ' ' && given === '-')) return -1;
    }
    return /^[A-Za-z]/.test(text.slice(at, at + 1)) && !isChinese(name) ? -1 : at;
  }

  exec(text: string): RegExpExecArray | null {
    const first = NameTable.#first(
      text
        .slice(this.lastIndex, this.lastIndex + 20)
        .replaceAll("'", '')
        .toLowerCase(),
    );
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

const wordsOf = (name: string): string[] => name.split(/[^a-z]+/).filter((word) => word !== '');

function holidayRule(id: string, names: readonly string[], chinese: boolean): DateRule {
  const begins = names.flatMap((name) =>
    chinese ? [name.slice(0, 2)] : [wordsOf(name)[0] ?? '', wordsOf(keyOf(name))[0] ?? ''],
  );
  const next = names
    .flatMap((name) => [wordsOf(name)[1] ?? '', wordsOf(keyOf(name))[1] ?? ''])
    .filter((word) => word !== '');
  return {
    id,
    begins: [...new Set(begins)],
    // A name of one word stands before anything; those of more words before their second.
    ...(next.length > 0 ? { next: [...new Set(next), "'", '.', '-'] } : {}),
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
  const names = [...holidays().values()].flatMap((holiday) => holiday.names);
  const english = names.filter((name) => !isChinese(name));
  return [
    holidayRule(
      'date.en.holiday',
      english.filter((name) => wordsOf(name).length > 1),
      false,
    ),
    holidayRule(
      'date.en.holiday',
      english.filter((name) => wordsOf(name).length === 1),
      false,
    ),
    holidayRule('date.zh.holiday', names.filter(isChinese), true),
  ];
}
