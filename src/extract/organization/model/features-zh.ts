import type { Candidate } from '../candidate.js';
import { isDigit, isHan, isLetter, isUpper, type Tokens } from '../tokens.js';
import { endingTrie } from '../value.js';
import { chineseTries, ENDING, isHint, LEFT, NAME, PLACE } from '../zh.js';
import { bucket, pair } from './hash.js';
import { ABSENT } from './weights.js';

/** Features a token has. */
export const CHINESE_WIDTH = 33;

/** Tokens of margin on both sides, so that windows need no bounds. */
const MARGIN = 4;

/** Tags over tokens: 0 outside, 1 first, 2 inner, 3 last, 4 the only one. */
class Tags {
  values = new Uint8Array(0);
  clear(count: number): void {
    if (this.values.length < count) this.values = new Uint8Array(count * 2);
    else this.values.fill(0, 0, count);
  }
  mark(first: number, last: number): void {
    this.values.fill(2, first, last + 1);
    this.values[first] = first === last ? 4 : 1;
    if (first !== last) this.values[last] = 3;
  }
}

const CLAUSE_ENDS = [0xff0c, 0x3002, 0xff1b, 0xff01, 0xff1f, 0x2c, 0x3b];

const shapeOf = (text: string, start: number, end: number): number => {
  const unit = text.charCodeAt(start);
  if (isHan(unit)) return 1;
  if (isLetter(unit)) {
    if (end - start > 1 && isUpper(text.charCodeAt(end - 1))) return 2;
    return isUpper(unit) ? 3 : 4;
  }
  if (isDigit(unit)) return isLetter(text.charCodeAt(end - 1)) ? 5 : 6;
  if (unit === 0x3001) return 7;
  if (unit === 0x28 || unit === 0xff08) return 8;
  if (unit === 0x201c || unit === 0x300c || unit === 0x300a) return 9;
  // Ends of clauses: ， 。 ； ！ ？ ,
  return CLAUSE_ENDS.includes(unit) ? 11 : 10;
};

const bucketOf = (distance: number): number =>
  distance < 6 ? distance : distance < 8 ? 6 : distance < 11 ? 7 : distance < 16 ? 8 : 9;

/** Fills `features` with what the model sees of tokens of a Chinese sentence. Arrays are used again from call to call. */
export class ChineseFeatures {
  private units = new Int32Array(0);
  private shapes = new Uint8Array(0);
  private readonly places = new Tags();
  private readonly names = new Tags();
  private readonly rules = new Tags();
  private readonly endings = new Tags();
  private endingKinds = new Uint8Array(0);
  private hints = new Uint8Array(0);
  private ahead = new Uint8Array(0);
  private left = new Uint8Array(0);
  private tokenAt = new Int32Array(0);

  /** Reads a sentence; `fill` then gives the features of its stretches. */
  prepare(text: string, tokens: Tokens, candidates: readonly Candidate[]): void {
    const count = tokens.count;
    const size = count + 2 * MARGIN;
    if (this.units.length < size) {
      this.units = new Int32Array(size * 2);
      this.shapes = new Uint8Array(size * 2);
      this.endingKinds = new Uint8Array(size * 2);
      this.hints = new Uint8Array(size * 2);
      this.ahead = new Uint8Array(size * 2);
      this.left = new Uint8Array(size * 2);
    }
    const from = tokens.starts[0] ?? 0;
    const to = tokens.ends[count - 1] ?? from;
    if (this.tokenAt.length < to - from + 1) this.tokenAt = new Int32Array((to - from + 1) * 2);
    for (const tags of [this.places, this.names, this.rules, this.endings]) tags.clear(size);
    for (let t = 0; t < size; t++) {
      this.units[t] = 1;
      this.shapes[t] = 0;
      this.endingKinds[t] = 0;
      this.hints[t] = 0;
      this.left[t] = 0;
    }
    for (let t = 0; t < count; t++) {
      const start = tokens.starts[t] as number;
      const end = tokens.ends[t] as number;
      const shape = shapeOf(text, start, end);
      let unit = text.charCodeAt(start);
      for (let i = start + 1; i < end; i++) unit = Math.imul(unit, 0x01000193) ^ (text.charCodeAt(i) | 32);
      if (shape === 6) unit = 48 + Math.min(end - start, 9);
      this.units[t + MARGIN] = unit;
      this.shapes[t + MARGIN] = shape;
      for (let i = start; i < end; i++) this.tokenAt[i - from] = t + MARGIN;
    }
    const tries = chineseTries();
    const endings = endingTrie();
    let placeEnd = from;
    let nameEnd = from;
    let endingEnd = from;
    const { begins } = tries;
    for (let i = from; i < to; i++) {
      const begun = begins[text.charCodeAt(i)] as number;
      if (begun === 0) continue;
      const token = this.tokenAt[i - from] as number;
      if ((begun & PLACE) !== 0 && i >= placeEnd && tries.places.longest(text, i, to) !== 0) {
        placeEnd = tries.places.end;
        this.places.mark(token, this.tokenAt[placeEnd - 1 - from] as number);
      }
      if ((begun & NAME) !== 0 && i >= nameEnd && tries.names.longest(text, i, to) !== 0) {
        nameEnd = tries.names.end;
        this.names.mark(token, this.tokenAt[nameEnd - 1 - from] as number);
      }
      const kind = (begun & ENDING) === 0 ? 0 : endings.longest(text, i, to);
      if (kind !== 0 && endings.end > endingEnd) {
        endingEnd = endings.end;
        const last = this.tokenAt[endingEnd - 1 - from] as number;
        this.endings.mark(token, last);
        this.endingKinds[last] = kind + (last - token > 0 ? 10 : 0);
        if (last > token || isHint(text.charCodeAt(i))) this.hints[last] = 1;
      }
      const strength = (begun & LEFT) === 0 ? 0 : tries.left.longest(text, i, to);
      if (strength !== 0) {
        const last = this.tokenAt[tries.left.end - 1 - from] as number;
        this.left[last] = Math.max(this.left[last] as number, last > token ? 3 : strength);
      }
    }
    for (const { start, end } of candidates) {
      if (start < from || end > to) continue;
      this.rules.mark(this.tokenAt[start - from] as number, this.tokenAt[end - 1 - from] as number);
    }
    // How far it is to the end of the next ending, with no punctuation between.
    let distance = 9;
    for (let t = count - 1; t >= 0; t--) {
      const at = t + MARGIN;
      if (this.endingKinds[at] !== 0) distance = 0;
      else if ((this.shapes[at] as number) >= 7) distance = 99;
      this.ahead[at] = bucketOf(distance);
      if (distance < 99) distance++;
    }
  }

  /** Tokens of the clauses of the prepared sentence that may hold a name: an ending, a known name, Latin capitals. */
  *stretches({ count, starts, ends }: Tokens): Generator<readonly [number, number]> {
    let from = 0;
    let hot = false;
    for (let t = 0; t <= count; t++) {
      const at = t + MARGIN;
      const shape = this.shapes[at] as number;
      // 溫差大　花蓮縣衛生局: a space between characters parts them.
      const gap = t > from && t < count && shape === 1 && this.shapes[at - 1] === 1 && starts[t] !== ends[t - 1];
      if (t === count || shape === 11 || gap) {
        if (hot) yield [from, t];
        from = gap ? t : t + 1;
        hot = false;
      }
      if (this.hints[at] !== 0 || this.rules.values[at] !== 0 || this.names.values[at] !== 0) hot = true;
      else if (shape === 2 || shape === 3 || shape === 5) hot = true;
    }
  }

  /** Features of the tokens `[from, to)` of the prepared sentence, `CHINESE_WIDTH` each. */
  fill(from: number, to: number, features: Int32Array): void {
    const { units, shapes, endingKinds, ahead, left } = this;
    const places = this.places.values;
    const names = this.names.values;
    const rules = this.rules.values;
    const endings = this.endings.values;
    let f = 0;
    for (let t = from; t < to; t++) {
      const i = t + MARGIN;
      const c = units[i] as number;
      const p1 = units[i - 1] as number;
      const p2 = units[i - 2] as number;
      const n1 = units[i + 1] as number;
      const n2 = units[i + 2] as number;
      const n3 = units[i + 3] as number;
      const shape = (shapes[i] as number) + 16 * ((shapes[i - 1] as number) + 16 * (shapes[i + 1] as number));
      const place = (places[i] as number) + 5 * ((places[i - 1] as number) + 5 * (places[i + 1] as number));
      const name = (names[i] as number) + 5 * ((names[i - 1] as number) + 5 * (names[i + 1] as number));
      const rule = (rules[i] as number) + 5 * ((rules[i - 1] as number) + 5 * (rules[i + 1] as number));
      const ending = (endings[i] as number) + 5 * ((endings[i - 1] as number) + 5 * (endings[i + 1] as number));
      const kind = endingKinds[i] as number;
      const before = endingKinds[i - 1] as number;
      const far = ahead[i] as number;
      const stop = (left[i] as number) + 4 * (left[i - 1] as number);
      const here = pair(p1, c);
      const next = pair(c, n1);
      features[f++] = bucket(0, c);
      features[f++] = bucket(1, p1);
      features[f++] = bucket(2, n1);
      features[f++] = bucket(3, p2);
      features[f++] = bucket(4, n2);
      features[f++] = bucket(5, here);
      features[f++] = bucket(6, next);
      features[f++] = bucket(7, pair(p2, p1));
      features[f++] = bucket(8, pair(n1, n2));
      features[f++] = bucket(9, pair(p1, n1));
      features[f++] = bucket(10, pair(p2, here));
      features[f++] = bucket(11, pair(here, n1));
      features[f++] = bucket(12, pair(next, n2));
      features[f++] = bucket(13, pair(pair(n1, n2), n3));
      features[f++] = bucket(16, shape);
      features[f++] = bucket(17, place);
      features[f++] = bucket(18, pair(place, far));
      features[f++] = name === 0 ? ABSENT : bucket(20, name);
      features[f++] = name === 0 ? ABSENT : bucket(21, pair(name, n1));
      features[f++] = bucket(22, rule);
      features[f++] = bucket(23, pair(rules[i] as number, c));
      features[f++] = bucket(24, pair(rule, n1));
      features[f++] = bucket(25, pair(rule, p1));
      features[f++] = bucket(26, ending);
      features[f++] = kind === 0 ? ABSENT : bucket(27, pair(kind, n1));
      features[f++] = kind === 0 ? ABSENT : bucket(28, pair(kind, pair(n1, n2)));
      features[f++] = before === 0 ? ABSENT : bucket(29, pair(before, next));
      features[f++] = bucket(30, pair(far, kind));
      features[f++] = bucket(31, pair(far, c));
      features[f++] = bucket(32, pair(far, stop));
      features[f++] = bucket(34, pair(pair(far, rules[i] as number), pair(place, stop)));
      features[f++] = shapes[i] === 1 ? ABSENT : bucket(35, pair(c, shape));
      features[f++] = bucket(37, pair(pair(rules[i] as number, names[i] as number), pair(kind, ending)));
    }
  }
}
