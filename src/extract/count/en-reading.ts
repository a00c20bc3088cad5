import type { Metric, Qualifier, Span } from '../../types.js';
import { placeNames } from './en-place.js';
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

/** An English sentence on its way through the scanner. */
export class EnglishReading {
  readonly drafts: Draft[] = [];
  head: Head | null;
  readonly figures: Figure[] = [];
  /** A metric named without a number: the highest numbers of new deaths were reported from … */
  named: { metric: Metric; end: number } | null = null;
  readonly names: readonly (Span & { readonly text: string })[];

  constructor(
    readonly text: string,
    readonly written: string,
    readonly state: State,
    readonly line: number,
    readonly sentence: number,
    places: readonly Span[],
  ) {
    this.head = state.head;
    this.names = placeNames(text, written, places);
  }
}

/** Was the last head in this sentence or one of the few before it? */
export function headNear(reader: EnglishReading): boolean {
  return reader.head !== null && reader.sentence - reader.head.sentence <= 4;
}
