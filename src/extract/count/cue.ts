import { openingsOf } from '../../text/openings.js';
import { Spotter, type SpotterTables, spotterTables } from '../../text/spotter.js';
import { tables } from '../../text/tables.js';

/** Number of the sentence that is read. */
let sentence = 0;
/** All patterns that a word of the sentence may open. */
const cues: Cue[] = [];
let spotter: Spotter | null = null;
/** The last sentence that holds a word of each cue. */
let heard = new Int32Array(0);
/** For each word the last sentence in which it stood, and where those of its cues begin in `opened`, -1 behind the last. */
let said = new Int32Array(0);
let ranges: Int32Array = new Int32Array(0);
let opened: Int32Array = new Int32Array(0);

/** Latin words of fewer letters are not spotted. */
const SHORTEST = 3;

/** A pattern for parts of a sentence that only runs where a word that it begins with stands in the sentence at all. */
export class Cue {
  readonly openings: readonly string[];
  /** Not all of its openings can be spotted: it always runs. */
  readonly always: boolean;
  private readonly index: number = cues.length;
  private made: RegExp | null = null;

  constructor(
    private readonly written: RegExp | string,
    needed: string,
  ) {
    this.openings = openingsOf(needed);
    this.always = this.openings.some((word) => word === '' || (word.length < SHORTEST && /[a-z ]/.test(word)));
    if (this.always) return;
    cues.push(this);
    spotter = null;
  }

  /** May it be found in the sentence at all? */
  get heard(): boolean {
    return this.always || heard[this.index] === sentence;
  }

  /** Made when it first runs: some are only ever asked for whether they are heard. */
  get pattern(): RegExp {
    this.made ??= typeof this.written === 'string' ? new RegExp(this.written, 'i') : this.written;
    return this.made;
  }

  test(text: string): boolean {
    return this.heard && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.heard ? this.pattern.exec(text) : null;
  }
}

/** A cue that does not regard case. `needed` tells what stands in every match where that is not how it begins. */
export const cue = (pattern: RegExp | string, needed?: string): Cue =>
  new Cue(pattern, needed ?? (typeof pattern === 'string' ? pattern : pattern.source));

/** What follows from what the cues begin with: the tables of the spotter, and of each word which cues it opens. */
type CueTables = SpotterTables & { readonly opens: Int32Array; readonly opened: Int32Array };

function build(): CueTables {
  const words = new Map<string, number[]>();
  for (const [index, { openings }] of cues.entries())
    for (const word of openings) {
      const known = words.get(word);
      if (known) known.push(index);
      else words.set(word, [index]);
    }
  const opens: number[] = [];
  const all: number[] = [];
  for (const of of words.values()) {
    opens.push(all.length);
    all.push(...of, -1);
  }
  return { ...spotterTables([...words.keys()]), opens: Int32Array.from(opens), opened: Int32Array.from(all) };
}

function prepare(): Spotter {
  // The same cues in the same order have the same tables.
  let order = cues.length;
  for (const { openings } of cues) order = (Math.imul(order, 31) + openings.length) | 0;
  const known = tables(`count.cues ${order}`, build);
  heard = new Int32Array(cues.length);
  said = new Int32Array(known.opens.length);
  ranges = known.opens;
  opened = known.opened;
  return new Spotter(known);
}

/** Looks once for all words that cues begin with: until the next call cues are asked of parts of this sentence alone. */
export function hear(text: string): void {
  spotter ??= prepare();
  sentence++;
  const { words, count } = spotter.find(text);
  for (let k = 0; k < count; k++) {
    const word = words[k] as number;
    if (said[word] === sentence) continue;
    said[word] = sentence;
    for (let at = ranges[word] as number; (opened[at] as number) >= 0; at++) heard[opened[at] as number] = sentence;
  }
}
