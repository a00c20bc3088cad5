import type { CountExpression, Measure, Mention, Metric, Origin, Qualifier } from '../../types.js';

/** A count on its way: what it says itself and what it took over from the head of its list. */
export interface Draft {
  start: number;
  end: number;
  rule: string;
  metric: Metric;
  value: number;
  valueMax: number | null;
  qualifier: Qualifier | null;
  measure: Measure | null;
  origin: Origin | null;
  place: string | null;
  subset: string | null;
  disease: string | null;
}

/** What items of a list or bracket inherit. */
export interface Head {
  readonly metric: Metric;
  readonly measure: Measure | null;
  readonly origin: Origin | null;
  /** Line of the document the head stands in: lists go on in the lines below, but not for ever. */
  readonly line: number;
  /** Sentence of the document. */
  readonly sentence: number;
}

/** What goes over from sentence to sentence. */
export interface State {
  /** The place the document is about: the first named in its title or in a sentence with counts. */
  documentPlace: string | null;
  place: string | null;
  measure: Measure | null;
  head: Head | null;
  /** The last head that counts cases, not what became of some of them. */
  main: Head | null;
  line: number;
  /** The measure a metric was last counted with: 确诊病例中，三亚市1例 takes it. */
  readonly measureOf: Map<Metric, Measure>;
  /** A document that speaks of confirmed cases means those when it says cases. */
  readonly speaksOfConfirmed: boolean;
  /** The document is about a disease at all. */
  readonly epidemic: boolean;
  /** What the first of two numbers is in a list of cases (deaths), and the line of its head. */
  pair: { readonly metric: Metric; readonly line: number } | null;
}

export function mention(draft: Draft, offset: number, sentence: number): Mention<CountExpression> {
  const value: CountExpression = {
    metric: draft.metric,
    value: draft.value,
    valueMax: draft.valueMax,
    qualifier: draft.qualifier,
    measure: draft.measure,
    origin: draft.origin,
    subset: draft.subset,
    place: draft.place,
    disease: draft.disease,
  };
  return { start: offset + draft.start, end: offset + draft.end, rule: draft.rule, sentence, value };
}

/** The count with another place. Written out: all counts are objects of one shape. */
export function placedIn(count: Mention<CountExpression>, place: string): Mention<CountExpression> {
  const { start, end, rule, sentence, value } = count;
  return {
    start,
    end,
    rule,
    sentence,
    value: {
      metric: value.metric,
      value: value.value,
      valueMax: value.valueMax,
      qualifier: value.qualifier,
      measure: value.measure,
      origin: value.origin,
      subset: value.subset,
      place,
      disease: value.disease,
    },
  };
}
