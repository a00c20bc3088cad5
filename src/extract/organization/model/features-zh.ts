import type { Candidate } from '../candidate.js';
import type { Tokens } from '../tokens.js';
import { endingTrie, KIND } from '../value.js';
import { beginningAt, chineseTries, ENDING, isHint, LEFT, NAME, PLACE } from '../zh.js';
import { DIGITS, nearness, shapeOf, shapeOfMany } from './shapes-zh.js';
import type { Sums } from './sums.js';
import {
  AHEAD,
  ENDING_TAG,
  HINT,
  KIND_OF_ENDING,
  NAME_TAG,
  PLACE_TAG,
  RULE_TAG,
  STOP,
  writeChineseKey,
} from './templates-zh.js';

/** Tokens of margin on both sides, so that windows need no bounds. */
const MARGIN = 4;

/** Tags of a token in a name, a place, an ending; 0 outside. */
const FIRST = 1;
const INNER = 2;
const LAST = 3;
const ONLY = 4;

const SHAPE = 15;
/** Shapes from this one on are punctuation. */
const PUNCTUATION = 7;
const CLAUSE_END = 11;
/** What makes a clause worth reading. */
const HOT: number = HINT | (7 << RULE_TAG) | (7 << NAME_TAG);
/** Tokens that begin or end with a capital, or have letters behind digits. */
const HOT_SHAPES: number = (1 << 2) | (1 << 3) | (1 << 5);

/** Says what the model sees of tokens of a Chinese sentence. Arrays are used again from call to call. */
export class ChineseFeatures {
  /** What stands for each token: its unit, the hash of its units, the length of its digits; around them 1. */
  private units = new Int32Array(0);
  /** What is known of each token, as `templates-zh.ts` tells. */
  private told = new Int32Array(0);
  private tokenAt = new Int32Array(0);

  /** Reads a sentence; `fill` then gives the features of its stretches. */
  prepare(units: Uint16Array, tokens: Tokens, candidates: readonly Candidate[]): void {
    const { count, starts, ends } = tokens;
    const from = starts[0] ?? 0;
    const to = ends[count - 1] ?? from;
    this.readTokens(units, tokens, from, to);
    this.readWords(units, from, to);
    const { tokenAt, told } = this;
    for (const { start, end } of candidates)
      if (start >= from && end <= to)
        this.mark(RULE_TAG, tokenAt[start - from] as number, tokenAt[end - 1 - from] as number);
    // How far it is to the end of the next ending, with no punctuation between.
    let distance = 9;
    for (let at = count - 1 + MARGIN; at >= MARGIN; at--) {
      const here = told[at] as number;
      if (((here >>> KIND_OF_ENDING) & 31) !== 0) distance = 0;
      else if ((here & SHAPE) >= PUNCTUATION) distance = 99;
      told[at] = here | (nearness(distance) << AHEAD);
      if (distance < 99) distance++;
    }
  }

  /** Units and shapes of the tokens of a sentence, which takes `[from, to)`. */
  private readTokens(units: Uint16Array, { count, starts, ends }: Tokens, from: number, to: number): void {
    const size = count + 2 * MARGIN;
    if (this.units.length < size) {
      this.units = new Int32Array(size * 2);
      this.told = new Int32Array(size * 2);
    }
    if (this.tokenAt.length < to - from + 1) this.tokenAt = new Int32Array((to - from + 1) * 2);
    const { units: own, told, tokenAt } = this;
    for (let margin = 0; margin < MARGIN; margin++) {
      own[margin] = own[size - 1 - margin] = 1;
      told[margin] = told[size - 1 - margin] = 0;
    }
    for (let t = 0; t < count; t++) {
      const start = starts[t] as number;
      const end = ends[t] as number;
      const at = t + MARGIN;
      let unit = units[start] as number;
      tokenAt[start - from] = at;
      let shape = shapeOf(unit);
      if (end - start > 1) {
        shape = shapeOfMany(shape, units[end - 1] as number);
        for (let i = start + 1; i < end; i++) {
          unit = Math.imul(unit, 0x01000193) ^ ((units[i] as number) | 32);
          tokenAt[i - from] = at;
        }
      }
      if (shape === DIGITS) unit = 48 + Math.min(end - start, 9);
      own[at] = unit;
      told[at] = shape;
    }
  }

  /** What the lexicon knows in the sentence. */
  private readWords(units: Uint16Array, from: number, to: number): void {
    const { tokenAt, told } = this;
    const { begins, places, names, left } = chineseTries();
    const endings = endingTrie();
    let placeEnd = from;
    let nameEnd = from;
    let endingEnd = from;
    for (let i = from; i < to; i++) {
      const begun = beginningAt(begins, units, i);
      if ((begun & (PLACE | NAME | ENDING | LEFT)) === 0) continue;
      const token = tokenAt[i - from] as number;
      if ((begun & PLACE) !== 0 && i >= placeEnd && places.longest(units, i, to) !== 0) {
        placeEnd = places.end;
        this.mark(PLACE_TAG, token, tokenAt[placeEnd - 1 - from] as number);
      }
      if ((begun & NAME) !== 0 && i >= nameEnd && names.longest(units, i, to) !== 0) {
        nameEnd = names.end;
        this.mark(NAME_TAG, token, tokenAt[nameEnd - 1 - from] as number);
      }
      const kind = (begun & ENDING) === 0 ? 0 : endings.longest(units, i, to) & KIND;
      if (kind !== 0 && endings.end > endingEnd) {
        endingEnd = endings.end;
        const last = tokenAt[endingEnd - 1 - from] as number;
        this.mark(ENDING_TAG, token, last);
        const here = (told[last] as number) & ~(31 << KIND_OF_ENDING);
        const hint = last > token || isHint(units[i] as number) ? HINT : 0;
        told[last] = here | ((kind + (last > token ? 10 : 0)) << KIND_OF_ENDING) | hint;
      }
      const strength = (begun & LEFT) === 0 ? 0 : left.longest(units, i, to);
      if (strength !== 0) {
        const last = tokenAt[left.end - 1 - from] as number;
        const here = told[last] as number;
        const stop = Math.max((here >>> STOP) & 3, last > token ? 3 : strength);
        told[last] = (here & ~(3 << STOP)) | (stop << STOP);
      }
    }
  }

  /** Gives the tokens from the first to the last their tags. */
  private mark(bit: number, first: number, last: number): void {
    const { told } = this;
    for (let at = first; at <= last; at++) {
      const tag = first === last ? ONLY : at === first ? FIRST : at === last ? LAST : INNER;
      told[at] = ((told[at] as number) & ~(7 << bit)) | (tag << bit);
    }
  }

  /**
   * Tokens of the clauses of the prepared sentence that may hold a name: an ending, a known name, Latin capitals. First
   * token and end of each, one after the other.
   */
  stretches({ count, starts, ends }: Tokens): readonly number[] {
    const { told } = this;
    const found: number[] = [];
    let from = 0;
    let hot = false;
    for (let t = 0; t <= count; t++) {
      const here = told[t + MARGIN] as number;
      const shape = here & SHAPE;
      // 溫差大　花蓮縣衛生局: a space between characters parts them.
      const gap =
        t > from &&
        t < count &&
        shape === 1 &&
        starts[t] !== ends[t - 1] &&
        ((told[t - 1 + MARGIN] as number) & SHAPE) === 1;
      if (t === count || shape === CLAUSE_END || gap) {
        if (hot) found.push(from, t);
        from = gap ? t : t + 1;
        hot = false;
      }
      if ((here & HOT) !== 0 || ((1 << shape) & HOT_SHAPES) !== 0) hot = true;
    }
    return found;
  }

  /** What the model sees of the tokens `[from, to)` of the prepared sentence, into `seen`. */
  fill(from: number, to: number, { keys }: Sums): void {
    const { units, told } = this;
    let before = 0;
    let here = told[from + MARGIN - 1] as number;
    let behind = told[from + MARGIN] as number;
    for (let t = from; t < to; t++) {
      const at = t + MARGIN;
      before = here;
      here = behind;
      behind = told[at + 1] as number;
      writeChineseKey(keys, t - from, here, before, behind, units, at);
    }
  }
}
