import type { Measure, Metric, Origin, Qualifier } from '../../types.js';
import type { Draft, Head, State } from './state.js';
import type { ChineseToken } from './zh-tokens.js';

/** What has been read since the last number or the last mark of the clause. */
export interface Clause {
  metric: Metric | 'case' | null;
  /** Where the word of the metric ends. */
  metricEnd: number;
  measure: Measure | null;
  fall: boolean;
  origin: Origin | null;
  places: string[];
  placeAfterMetric: boolean;
  part: boolean;
  each: boolean;
  qualifier: Qualifier | null;
  qualifierEnd: number;
  /** Where the clause begins. */
  start: number;
  /** It goes on after a number: 5例为成都市确诊病例的密切接触者 is not about 成都. */
  afterNumber: boolean;
  /** 均为… says something of the counts before. */
  all: boolean;
  /** 增至, 降至: the number is where it got to. */
  reached: boolean;
  /** Confirmed cases that were asymptomatic before: 无症状感染者转为确诊病例. */
  subset: string | null;
}

export const clauseAt = (start: number, afterNumber = false): Clause => ({
  afterNumber,
  all: false,
  metric: null,
  metricEnd: -1,
  measure: null,
  fall: false,
  origin: null,
  places: [],
  placeAfterMetric: false,
  part: false,
  each: false,
  qualifier: null,
  qualifierEnd: -1,
  start,
  reached: false,
  subset: null,
});

/** A Chinese sentence on its way through the scanner: what has been read and what later numbers inherit. */
export class ChineseReading {
  readonly drafts: Draft[] = [];
  clause: Clause = clauseAt(0);
  /** What the clause before said without a number of its own. */
  weak: Clause | null = null;
  head: Head | null;
  place: string | null;
  last: Draft | null = null;
  lastWasHead = false;
  grew = false;
  /** The last number was what another one is compared with: 较去年同期的19例. */
  compared = false;
  /** Where the last place ends that people only came from. */
  elsewhere = -1;
  /** What was counted before it changed: 现有…较昨日减少. */
  level: Measure | null = null;
  /** States and places that 分别 shares out among the numbers that follow. */
  queue: { metric: Metric | 'case' | null; place: string | null }[] = [];
  /** Measure of the numbers that a queue waits for. */
  sharedMeasure: Measure | null = null;
  /** States and places named since the last number. */
  named: { readonly kind: 'metric' | 'place'; readonly name: string; readonly start: number }[] = [];
  /** The last head that counts cases, not what became of some of them. */
  main: Head | null;
  disease: string | null = null;
  /** What the counts without a measure of their own are: new after 0—24时, in all after 截至. */
  frame: Measure | null = null;
  readonly stack: {
    head: Head | null;
    place: string | null;
    clause: Clause;
    depthLast: Draft | null;
    frame: Measure | null;
  }[] = [];

  constructor(
    readonly text: string,
    readonly written: string,
    readonly tokens: readonly ChineseToken[],
    readonly state: State,
    readonly line: number,
    readonly sentence: number,
  ) {
    this.head = state.head;
    this.main = state.main;
    this.place = state.place;
  }
}

/** The count as a head that items below it inherit from. */
export function headOf(reading: ChineseReading, draft: Draft): Head {
  return {
    metric: draft.metric,
    measure: draft.measure,
    origin: draft.origin,
    line: reading.line,
    sentence: reading.sentence,
  };
}

/** What counts without a measure of their own are from here on. */
export function setFrame(reading: ChineseReading, measure: Measure): void {
  reading.frame = measure;
  reading.state.measure = measure;
}

/** Does the last head stand in one of the few lines above? */
export function headNear(reading: ChineseReading): boolean {
  if (!reading.head) return false;
  return reading.line - reading.head.line <= 6;
}
