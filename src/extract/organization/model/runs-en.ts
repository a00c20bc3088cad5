import { CAPITALISED, HEAD, JOINT_WORD, POSSESSIVE_END, SHAPE, STRONG } from '../en-lexicon.js';

/** What a token tells those beside it in a run of capitals: nothing, a head, or a strong head and its kind. */
function headOf(bits: number, before: number): number {
  if ((bits & STRONG) !== 0) return 2 + (bits & HEAD);
  return (bits & HEAD) !== 0 && before === 0 ? 1 : before;
}
/** Shapes that a run of capitals may hold. */
const mayRun = (shape: number): boolean =>
  (shape !== 0 && shape <= CAPITALISED) || shape === JOINT_WORD || shape === POSSESSIVE_END;

/** The runs of capitals and joints of an English sentence, and which heads each token has before and behind it in its run. */
export class Runs {
  /** The run at the token `at`: where it began, how many of its tokens were seen, what they tell. */
  at = 0;
  first = 0;
  length = 0;
  behind = 0;
  /** What the tokens behind tell each token of the sentence, known up to `aheadEnd`. */
  ahead: Uint8Array = new Uint8Array(0);
  private aheadEnd = 0;
  private head = 0;
  private end = 0;

  /** Begins a sentence, the tokens `[begin, end)`. */
  begin(begin: number, end: number): void {
    if (this.ahead.length < end - begin) this.ahead = new Uint8Array((end - begin) * 2);
    this.head = this.at = this.aheadEnd = begin;
    this.end = end;
    // The model learnt that a run at the head of a sentence began before it.
    this.first = begin - 3;
    this.length = this.behind = 0;
  }

  /** Goes on to a token: the run of capitals up to it is in `first`, `length` and `behind`. */
  enter(token: number, shape: number): boolean {
    const inside =
      shape !== 0 && (shape <= CAPITALISED || (this.length > 0 && (shape === JOINT_WORD || shape === POSSESSIVE_END)));
    if (!inside) {
      this.first = token + 1;
      this.length = this.behind = 0;
    }
    return inside;
  }
  leave(bits: number): void {
    this.length++;
    this.behind = headOf(bits, this.behind);
  }

  /** Reads what the stretch of the tokens `[from, to)` stands in, `from` behind those read before. */
  read(bits: Int32Array, from: number, to: number): void {
    this.enterRun(bits, from);
    this.readAhead(bits, from, to);
  }

  /** Reads the run of capitals that a stretch begins within. */
  private enterRun(bits: Int32Array, from: number): void {
    let t = from;
    while (t > this.at && mayRun((bits[t - 1] as number) >>> SHAPE)) t--;
    if (t > this.at) {
      this.first = t;
      this.length = this.behind = 0;
    }
    for (; t < from; t++) if (this.enter(t, (bits[t] as number) >>> SHAPE)) this.leave(bits[t] as number);
  }

  /** Fills `ahead` for the tokens `[from, to)`, which those up to the end of their run decide. */
  private readAhead(bits: Int32Array, from: number, to: number): void {
    if (to <= this.aheadEnd) return;
    const { ahead, head: begin, end } = this;
    let t = to;
    while (t < end && mayRun((bits[t] as number) >>> SHAPE)) t++;
    this.aheadEnd = t;
    let told = t < end ? headOf(bits[t] as number, 0) : 0;
    for (t--; t >= from; t--) {
      const bit = bits[t] as number;
      if (!mayRun(bit >>> SHAPE)) told = 0;
      ahead[t - begin] = told;
      told = headOf(bit, told);
    }
  }
}
