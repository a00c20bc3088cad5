/** A stretch that a rule takes for a name of a body. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}
