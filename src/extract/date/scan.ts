import type { DateExpression, Document, Mention } from '../../types.js';
import type { Rule, RuleContext } from '../rule.js';

/**
 * A rule of dates: its pattern is sticky and tried only where one of its first words stands. `begins`: lower-case words,
 * of which three letters count, single Chinese characters, or `0` for any digit.
 */
export interface DateRule extends Rule<DateExpression> {
  readonly begins: readonly string[];
}

type Rules = readonly DateRule[];

/** Which rules may begin at a character, or at a word of three letters. */
interface Triggers {
  readonly characters: Uint16Array;
  readonly words: Uint16Array;
  readonly groups: readonly Rules[];
}

const DIGIT = 48;
const letter = (code: number): number => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower - 96 : 0;
};
/** A number for the first three letters at an offset; a shorter word counts as filled up. */
function wordKey(text: string, at: number): number {
  const first = letter(text.charCodeAt(at));
  const second = letter(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : letter(text.charCodeAt(at + 2));
  return first * 729 + second * 27 + third;
}

/** Groups the rules by what they begin with, each group in the order of the rules. */
export function triggersOf(rules: Rules): Triggers {
  const characters = new Uint16Array(65536);
  const words = new Uint16Array(27 * 729);
  const groups: DateRule[][] = [[]];
  const add = (table: Uint16Array, key: number, rule: DateRule): void => {
    if (!table[key]) table[key] = groups.push([]) - 1;
    const group = groups[table[key] ?? 0];
    if (group && !group.includes(rule)) group.push(rule);
  };
  for (const rule of rules)
    for (const begin of rule.begins) {
      const code = begin.charCodeAt(0);
      if (begin === '0') add(characters, DIGIT, rule);
      else if (letter(code)) add(words, wordKey(begin, 0), rule);
      else add(characters, code, rule);
    }
  for (let digit = 1; digit < 10; digit++) characters[DIGIT + digit] = characters[DIGIT] ?? 0;
  return { characters, words, groups };
}

/** Everything the rules find, overlaps and all, in the order of the text, longer before shorter. */
export function scan(document: Document, triggers: Triggers): Mention<DateExpression>[] {
  const { characters, words, groups } = triggers;
  const found: Mention<DateExpression>[] = [];
  const { folded } = document;
  for (const [index, sentence] of document.sentences.entries()) {
    let context: RuleContext | null = null;
    let before = 0;
    let covered = sentence.start;
    for (let at = sentence.start; at < sentence.end; at++) {
      const code = folded.charCodeAt(at);
      let group = 0;
      if (letter(code)) {
        if (before !== 1) group = words[wordKey(folded, at)] ?? 0;
        before = 1;
      } else {
        const digit = code >= DIGIT && code < DIGIT + 10;
        if (!(digit && before === 2)) group = characters[code] ?? 0;
        before = digit ? 2 : 0;
      }
      if (group === 0 || at < covered) continue;
      context ??= { document, sentence, text: folded.slice(sentence.start, sentence.end) };
      for (const rule of groups[group] ?? []) {
        rule.pattern.lastIndex = at - sentence.start;
        const match = rule.pattern.exec(context.text);
        if (match === null || match[0] === '') continue;
        const value = rule.value(match, context);
        if (value === null) continue;
        const end = at + match[0].length;
        found.push({ start: at, end, rule: rule.id, sentence: index, value });
        // Nothing new begins inside a whole date: 2月5日 in 2020年2月5日.
        if (!value.fragment) covered = Math.max(covered, end);
      }
    }
  }
  // Of two of one length, a whole date comes before a piece of one.
  return found.sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.value.fragment) - Number(b.value.fragment),
  );
}
