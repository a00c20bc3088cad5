import type { Candidate } from '../candidate.js';
import type { Tokens } from '../tokens.js';
import { endingTrie, KIND } from '../value.js';
import { chineseTries, ENDING, isHint, LEFT, NAME, PLACE } from '../zh.js';
import { left as leftOf, right } from './hash.js';
import { DIGITS, nearness, shapeOf, shapeOfMany, Tags } from './shapes-zh.js';
import type { Sums } from './sums.js';
import { BEHIND, ENDS, NAMED, OTHER } from './templates-zh.js';

/** Tokens of margin on both sides, so that windows need no bounds. */
const MARGIN = 4;

/** Says what the model sees of tokens of a Chinese sentence. Arrays are used again from call to call. */
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
  prepare(units: Uint16Array, tokens: Tokens, candidates: readonly Candidate[]): void {
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
    this.units.fill(1, 0, size);
    for (const array of [this.shapes, this.endingKinds, this.hints, this.left]) array.fill(0, 0, size);
    const { tokenAt, shapes } = this;
    const { starts, ends } = tokens;
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
      this.units[at] = unit;
      shapes[at] = shape;
    }
    const tries = chineseTries();
    const endings = endingTrie();
    let placeEnd = from;
    let nameEnd = from;
    let endingEnd = from;
    const { begins } = tries;
    for (let i = from; i < to; i++) {
      const begun = begins[units[i] as number] as number;
      if (begun === 0) continue;
      const token = this.tokenAt[i - from] as number;
      if ((begun & PLACE) !== 0 && i >= placeEnd && tries.places.longest(units, i, to) !== 0) {
        placeEnd = tries.places.end;
        this.places.mark(token, this.tokenAt[placeEnd - 1 - from] as number);
      }
      if ((begun & NAME) !== 0 && i >= nameEnd && tries.names.longest(units, i, to) !== 0) {
        nameEnd = tries.names.end;
        this.names.mark(token, this.tokenAt[nameEnd - 1 - from] as number);
      }
      const kind = (begun & ENDING) === 0 ? 0 : endings.longest(units, i, to) & KIND;
      if (kind !== 0 && endings.end > endingEnd) {
        endingEnd = endings.end;
        const last = this.tokenAt[endingEnd - 1 - from] as number;
        this.endings.mark(token, last);
        this.endingKinds[last] = kind + (last - token > 0 ? 10 : 0);
        if (last > token || isHint(units[i] as number)) this.hints[last] = 1;
      }
      const strength = (begun & LEFT) === 0 ? 0 : tries.left.longest(units, i, to);
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
      this.ahead[at] = nearness(distance);
      if (distance < 99) distance++;
    }
  }

  /**
   * Tokens of the clauses of the prepared sentence that may hold a name: an ending, a known name, Latin capitals. First
   * token and end of each, one after the other.
   */
  stretches({ count, starts, ends }: Tokens): readonly number[] {
    const found: number[] = [];
    let from = 0;
    let hot = false;
    for (let t = 0; t <= count; t++) {
      const at = t + MARGIN;
      const shape = this.shapes[at] as number;
      // 溫差大　花蓮縣衛生局: a space between characters parts them.
      const gap = t > from && t < count && shape === 1 && this.shapes[at - 1] === 1 && starts[t] !== ends[t - 1];
      if (t === count || shape === 11 || gap) {
        if (hot) found.push(from, t);
        from = gap ? t : t + 1;
        hot = false;
      }
      if (this.hints[at] !== 0 || this.rules.values[at] !== 0 || this.names.values[at] !== 0) hot = true;
      else if (shape === 2 || shape === 3 || shape === 5) hot = true;
    }
    return found;
  }

  /** What the model sees of the tokens `[from, to)` of the prepared sentence, into `seen`. */
  fill(from: number, to: number, { values, keys, present, width, keyWidth }: Sums): void {
    const { units, shapes, endingKinds, ahead, left } = this;
    const places = this.places.values;
    const names = this.names.values;
    const rules = this.rules.values;
    const endings = this.endings.values;
    let p2 = 0;
    let p1 = units[from + MARGIN - 2] as number;
    let c = units[from + MARGIN - 1] as number;
    let n1 = units[from + MARGIN] as number;
    let n2 = units[from + MARGIN + 1] as number;
    let n3 = units[from + MARGIN + 2] as number;
    // Two and three units one behind the other, handed on from token to token.
    let before2 = 0;
    let here = leftOf(p1) ^ right(c);
    let next = leftOf(c) ^ right(n1);
    let then = leftOf(n1) ^ right(n2);
    let three = 0;
    let threeNext = leftOf(next) ^ right(n2);
    let threeThen = leftOf(then) ^ right(n3);
    for (let t = from; t < to; t++) {
      const i = t + MARGIN;
      p2 = p1;
      p1 = c;
      c = n1;
      n1 = n2;
      n2 = n3;
      n3 = units[i + 3] as number;
      before2 = here;
      here = next;
      next = then;
      then = leftOf(n1) ^ right(n2);
      three = threeNext;
      threeNext = threeThen;
      threeThen = leftOf(then) ^ right(n3);
      const rightC = right(c);
      const rightN1 = right(n1);
      const shape = (shapes[i] as number) + 16 * ((shapes[i - 1] as number) + 16 * (shapes[i + 1] as number));
      const place = (places[i] as number) + 5 * ((places[i - 1] as number) + 5 * (places[i + 1] as number));
      const name = (names[i] as number) + 5 * ((names[i - 1] as number) + 5 * (names[i + 1] as number));
      const rule = (rules[i] as number) + 5 * ((rules[i - 1] as number) + 5 * (rules[i + 1] as number));
      const ending = (endings[i] as number) + 5 * ((endings[i - 1] as number) + 5 * (endings[i + 1] as number));
      const kind = endingKinds[i] as number;
      const before = endingKinds[i - 1] as number;
      const far = ahead[i] as number;
      const stop = (left[i] as number) + 4 * (left[i - 1] as number);
      const tag = rules[i] as number;
      const known = names[i] as number;
      let k = (t - from) * keyWidth;
      let f = (t - from) * width;
      keys[k++] = place | (far << 7) | (stop << 11) | (rule << 15) | (ending << 22);
      keys[k++] = kind | (name << 5) | (shape << 12);
      values[f++] = shape;
      values[f++] = place;
      values[f++] = leftOf(place) ^ right(far);
      values[f++] = name;
      values[f++] = rule;
      values[f++] = ending;
      values[f++] = leftOf(far) ^ right(kind);
      values[f++] = leftOf(far) ^ right(stop);
      values[f++] = leftOf(leftOf(far) ^ right(tag)) ^ right(leftOf(place) ^ right(stop));
      values[f++] = leftOf(leftOf(tag) ^ right(known)) ^ right(leftOf(kind) ^ right(ending));
      keys[k++] = c;
      keys[k++] = far | (tag << 4);
      values[f++] = c;
      values[f++] = leftOf(tag) ^ rightC;
      values[f++] = leftOf(far) ^ rightC;
      keys[k++] = p1;
      keys[k++] = rule;
      values[f++] = p1;
      values[f++] = leftOf(rule) ^ right(p1);
      keys[k++] = n1;
      keys[k++] = rule;
      values[f++] = n1;
      values[f++] = leftOf(rule) ^ rightN1;
      keys[k++] = p2;
      keys[k++] = n2;
      keys[k++] = n3;
      keys[k] = before;
      values[f++] = p2;
      values[f++] = n2;
      values[f++] = here;
      values[f++] = next;
      values[f++] = before2;
      values[f++] = then;
      values[f++] = leftOf(p1) ^ rightN1;
      values[f++] = leftOf(p2) ^ right(here);
      values[f++] = three;
      values[f++] = threeNext;
      values[f++] = threeThen;
      values[f++] = leftOf(name) ^ rightN1;
      values[f++] = leftOf(kind) ^ rightN1;
      values[f++] = leftOf(kind) ^ right(then);
      values[f++] = leftOf(before) ^ right(next);
      values[f] = leftOf(c) ^ right(shape);
      let has = 0;
      if (name !== 0) has |= NAMED;
      if (kind !== 0) has |= ENDS;
      if (before !== 0) has |= BEHIND;
      if (shapes[i] !== 1) has |= OTHER;
      present[t - from] = has;
    }
  }
}
