import type { DateExpression } from '../../types.js';
import type { Rule } from '../rule.js';

/** What a rule matches with: a sticky regular expression, or a table of names that answers as one does. */
export interface StickyPattern {
  lastIndex: number;
  exec(text: string): RegExpExecArray | null;
}

/** What may be asked to stand before a place. */
export type Behind = 'dash' | 'dash or word' | '年' | '年 or 月';

/** A rule of dates: its pattern is tried only where one of its first words stands, before one of the words that may follow. */
export interface DateRule extends Omit<Rule<DateExpression>, 'pattern'> {
  readonly pattern: StickyPattern;
  /** Lower-case words; one to three Chinese characters; `0` for a number in figures, `一` for one in characters. */
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
