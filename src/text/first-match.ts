import type { Span } from '../types.js';
import { openingsOf } from './openings.js';
import { Spotter, spotterTables } from './spotter.js';
import { tables } from './tables.js';

/**
 * Finds the first match of long patterns of names in long texts, without regard to case: the patterns only run where a
 * text goes on as one of their matches begins, which is many times as fast as to let them search.
 */
export class FirstMatch {
  private readonly spotter: Spotter;
  private readonly patterns: readonly RegExp[];

  /** Of several patterns a match of an earlier one is preferred, wherever it stands. `name`: that of its tables. */
  constructor(name: string, sources: readonly string[]) {
    this.spotter = new Spotter(tables(name, () => spotterTables([...new Set(sources.flatMap(openingsOf))])));
    this.patterns = sources.map((source) => new RegExp(source, 'iy'));
  }

  /** Where the first match stands, or `null`. */
  find(text: string): Span | null {
    const found: (Span | null)[] = this.patterns.map(() => null);
    this.spotter.first(text, (start) => {
      for (const [k, pattern] of this.patterns.entries()) {
        if (found[k]) continue;
        pattern.lastIndex = start;
        if (pattern.test(text)) found[k] = { start, end: pattern.lastIndex };
      }
      return found[0] !== null;
    });
    return found.find((match) => match !== null) ?? null;
  }
}
