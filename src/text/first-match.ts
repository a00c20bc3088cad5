import type { Span } from '../types.js';
import { openingsOf } from './openings.js';
import { Spotter, type SpotterTables, spotterTables } from './spotter.js';
import { tables } from './tables.js';

/** A pattern that is one of many names, with what must stand around each. */
export interface Names {
  readonly before: string;
  readonly names: readonly string[];
  readonly behind: string;
}

/** The spotter of all that names begin with; of each such word which names it begins, -1 behind the last. */
type NameTables = SpotterTables & { readonly opens: Int32Array; readonly opened: Int32Array };

function build(names: readonly string[]): NameTables {
  const openings = names.map(openingsOf);
  const all = new Set(openings.flat());
  // Where one begins another, the shorter says all.
  const words = [...all].filter((word) => ![...Array(word.length).keys()].some((end) => all.has(word.slice(0, end))));
  const opens: number[] = [];
  const opened: number[] = [];
  for (const word of words) {
    opens.push(opened.length);
    for (const [index, own] of openings.entries()) if (own.some((one) => one.startsWith(word))) opened.push(index);
    opened.push(-1);
  }
  return { ...spotterTables(words), opens: Int32Array.from(opens), opened: Int32Array.from(opened) };
}

/**
 * Finds the first of many names in long texts, without regard to case: only where a text goes on as a name begins are the
 * few names asked for that begin so, and only their patterns are ever made.
 */
export class FirstMatch {
  private readonly spotter: Spotter;
  private readonly opens: Int32Array;
  private readonly opened: Int32Array;
  /** By word and list: the pattern of the names in it that the word begins, or `null` for none. */
  private readonly patterns = new Map<number, RegExp | null>();

  /** Of several lists a name of an earlier one is preferred, wherever it stands. `name`: that of its tables. */
  constructor(
    name: string,
    private readonly lists: readonly Names[],
  ) {
    const known = tables(name, () => build(lists.flatMap(({ names }) => names)));
    this.spotter = new Spotter(known);
    this.opens = known.opens;
    this.opened = known.opened;
  }

  /** Where the first match stands, or `null`. */
  find(text: string): Span | null {
    const found: (Span | null)[] = this.lists.map(() => null);
    this.spotter.first(text, (start, word) => {
      for (const k of this.lists.keys()) {
        const pattern = found[k] ? null : this.patternOf(word, k);
        if (!pattern) continue;
        pattern.lastIndex = start;
        if (pattern.test(text)) found[k] = { start, end: pattern.lastIndex };
      }
      return found[0] !== null;
    });
    return found.find((match) => match !== null) ?? null;
  }

  private patternOf(word: number, list: number): RegExp | null {
    const key = word * this.lists.length + list;
    let pattern = this.patterns.get(key);
    if (pattern === undefined) {
      pattern = this.make(word, list);
      this.patterns.set(key, pattern);
    }
    return pattern;
  }

  private make(word: number, list: number): RegExp | null {
    const { before, names, behind } = this.lists[list] as Names;
    const first = this.lists.slice(0, list).reduce((sum, one) => sum + one.names.length, 0);
    const own: string[] = [];
    for (let at = this.opens[word] as number; (this.opened[at] as number) >= 0; at++) {
      const name = names[(this.opened[at] as number) - first];
      if (name !== undefined) own.push(name);
    }
    return own.length === 0 ? null : new RegExp(`${before}(?:${own.join('|')})${behind}`, 'iy');
  }
}
