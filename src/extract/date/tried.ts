import { isLowerCase } from './lower-case.js';
import type { Behind, DateRule, StickyPattern } from './rule.js';

/** A rule as it is tried: objects of one shape, as their fields are read at every number of a text. */
export interface Tried {
  readonly id: string;
  readonly pattern: StickyPattern;
  /** Whether the pattern is one over lower case. */
  readonly lower: boolean;
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
export function tried(rule: DateRule, number: boolean, inFigures: boolean): Tried {
  const { id, pattern, value, next, nextOfNumber, figures, behind } = rule;
  const [least = 0, most = 1e9, first] = (inFigures ? figures : undefined) ?? [];
  return {
    id,
    pattern,
    lower: isLowerCase(pattern),
    value,
    next: (number ? nextOfNumber : undefined) ?? next ?? null,
    least,
    most,
    first: first === undefined ? ANY_FIGURE : bitsOf(first),
    third: 0,
    behind: behind ?? null,
  };
}
