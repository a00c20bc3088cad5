import { holidays } from '../../lexicon/holidays.js';
import type { RuleContext } from '../rule.js';
import type { DateRule } from './scan.js';
import { piece, said } from './value.js';

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isChinese = (name: string): boolean => name.charCodeAt(0) > 0x2e7f;

/** A name as the folded text may write it: apostrophes left out, spaces as hyphens. */
const patternOf = (name: string): string =>
  isChinese(name) ? literal(name) : literal(name).replaceAll("'", "'?").replaceAll(' ', '(?: |-)');
const keyOf = (name: string): string => name.toLowerCase().replaceAll("'", '').replaceAll('-', ' ');

let keys: Map<string, string> | null = null;
function holidayOf(name: string): string | null {
  if (keys === null) {
    keys = new Map();
    for (const [key, { names }] of holidays()) for (const each of names) keys.set(keyOf(each), key);
  }
  return keys.get(keyOf(name)) ?? null;
}

const namesOf = (chinese: boolean): string[] =>
  [...holidays().values()]
    .flatMap(({ names }) => names.filter((name) => isChinese(name) === chinese))
    .sort((a, b) => b.length - a.length);

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

function holidayRule(id: string, chinese: boolean): DateRule {
  const names = namesOf(chinese);
  const begins = [...new Set(names.map((name) => (chinese ? (name[0] ?? '') : (/^[a-z]+/.exec(name)?.[0] ?? ''))))];
  const source = names.map(patternOf).join('|');
  return {
    id,
    begins: chinese ? begins : [...begins, 'next', 'last', 'this', 'following'],
    pattern: new RegExp(
      chinese ? `(${source})(?![路街道镇村巷])` : `(?:(next|last|this|following|upcoming) )?(${source})(?![A-Za-z])`,
      'iy',
    ),
    value: (match, context) => {
      const name = holidayOf(match[chinese ? 1 : 2] ?? '');
      if (name === null) return null;
      const word = chinese ? '' : (match[1] ?? '').toLowerCase();
      const offset = word === 'last' ? -1 : word === 'next' || word === 'following' ? 1 : 0;
      const when = { kind: 'holiday', name, offset } as const;
      return word !== '' || isAdverbial(match, context, chinese) ? said(when) : piece(when);
    },
  };
}

/** Names of holidays, built from their table on first use. */
export function holidayRules(): readonly DateRule[] {
  return [holidayRule('date.en.holiday', false), holidayRule('date.zh.holiday', true)];
}
