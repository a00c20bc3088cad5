import { isWord } from '../../text/letters.js';
import type { Metric, Qualifier, Span } from '../../types.js';
import { cue, hear } from './cue.js';
import { placeNames } from './en-names.js';
import { IN_ALL, LAWSUIT, namesDisease, PERIOD } from './en-patterns.js';
import { leadingModifiers, named, nouns } from './en-phrases.js';
import type { Draft, Head, State } from './state.js';

export interface Figure extends Span {
  readonly value: number;
  /** The second value of 10–15. */
  readonly valueMax: number | null;
  readonly qualifier: Qualifier | null;
  readonly kind: 'number' | 'no' | 'one';
}

export interface Reading {
  readonly metric: Metric;
  readonly rule: string;
  /** Where the words of the count end. */
  readonly end: number;
  readonly head: boolean;
}

/** A name that may be a place. */
export interface Name extends Span {
  readonly text: string;
}

interface Named extends Span {
  readonly metric: Metric;
}

const NEAR = 2000;
/** The perfect, by which a sentence says how far things have come. */
const PERFECT = cue(
  /\b(?:has|have|had) (?:been|now|reported|recorded|confirmed|died|recovered|caused|occurred|resulted|seen|registered|infected|killed)\b/i,
);

/** An English sentence on its way through the scanner. */
export class EnglishReading {
  readonly drafts: Draft[] = [];
  head: Head | null;
  readonly figures: Figure[] = [];

  constructor(
    readonly text: string,
    readonly written: string,
    readonly state: State,
    readonly line: number,
    readonly sentence: number,
    private readonly places: readonly Span[],
  ) {
    this.head = state.head;
    hear(text);
  }

  private all: readonly Name[] | null = null;
  /** The names that may be places within some two thousand characters of a place in the text. */
  namesNear(at: number): readonly Name[] {
    this.all ??= placeNames(this.text, this.written, this.places);
    if (this.text.length <= NEAR) return this.all;
    return this.all.slice(firstFrom(this.all, at - NEAR), firstFrom(this.all, at + NEAR));
  }

  private everNamed: readonly Named[] | null = null;
  /** The last metric named without a number before a place in the text: the highest numbers of new deaths. */
  namedBefore(at: number): Named | null {
    this.everNamed ??= namedMetrics(this.text);
    return this.everNamed[firstFrom(this.everNamed, at) - 1] ?? null;
  }

  private inCourt: boolean | null = null;
  /** Three cases before the court, and no disease named. */
  get lawsuit(): boolean {
    this.inCourt ??= LAWSUIT.test(this.text) && !namesDisease(this.text);
    return this.inCourt;
  }

  private saidOfAll: { readonly period: boolean; readonly total: boolean } | null = null;
  /** What the sentence says of all its numbers: of a period, in all. */
  get frame(): { readonly period: boolean; readonly total: boolean } {
    this.saidOfAll ??= { period: PERIOD.test(this.text), total: IN_ALL.test(this.text) || PERFECT.test(this.text) };
    return this.saidOfAll;
  }
}

/** Index of the first that begins at a place of the text or behind it, by halving. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The highest numbers of new deaths, suspected cases. */
function namedMetrics(text: string): Named[] {
  const all: Named[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const border = isWord(text.charCodeAt(at)) !== inWord;
    if (!border) continue;
    inWord = !inWord;
    const described = leadingModifiers.at(text, at);
    const state = described >= 0 && named.at(text, described + 1) >= 0 ? leadingModifiers.meaning : null;
    const end = state === null ? named.at(text, at) : named.end;
    if (end < 0) continue;
    const metric = state ?? nouns.all(text.slice(at, end));
    if (metric && metric !== 'person' && metric !== 'patient') all.push({ metric, start: at, end });
    at = end - 1;
    inWord = true;
  }
  return all;
}

/** Was the last head in this sentence or one of the few before it? */
export function headNear(reader: EnglishReading): boolean {
  return reader.head !== null && reader.sentence - reader.head.sentence <= 4;
}
