/** A stretch that a rule takes for a name of a body. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** The same in English, with its tokens `[from, to)`. */
export interface EnglishCandidate extends Candidate {
  readonly from: number;
  readonly to: number;
}
