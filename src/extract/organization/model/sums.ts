import { bucketOf, saltOf } from './hash.js';
import { ABSENT, B, E, I, LABELS, S, type Weights } from './weights.js';

/** What a model looks at, as numbers of templates. Their values stand in a row: of the groups, then of those alone. */
export interface Templates {
  /** Templates that see the same few things again and again; two numbers of the key of a token hold those of a group. */
  readonly groups: readonly (readonly number[])[];
  readonly alone: readonly number[];
  /** How many numbers of the key hold, beside those of the groups, what those alone see. */
  readonly rest: number;
  /** Those that a token may lack, at most eight; of those alone the last. */
  readonly sometimes: readonly number[];
}

/** Sums that a group keeps: as many as stay near to the processor. */
const KEPT = 1 << 11;
/** Tokens whose sums are kept, with all that is seen of them: menus, footers and phrases come again and again. */
const TOKENS = 1 << 12;
/** Of a sum kept: its key of two numbers, the sum of B and E, that of I and S; the sum is 0 where none is kept. */
const FIELDS = 4;
/** What a feature adds that weighs nothing, for two labels at a time. */
const NOTHING = 0x00800080;

/**
 * Sums the weights of what a model sees of tokens. A weight is four bytes anywhere in a megabyte, so most of the time
 * went into waiting for them; now what a group of templates weighs together is kept by all that they see.
 */
export class Sums {
  /** Templates: numbers in a row of `values`. */
  readonly width: number;
  private readonly groups: number;
  /** Numbers in a row of `keys`. */
  readonly keyWidth: number;
  /** What the templates see of each token. */
  values: Int32Array = new Int32Array(0);
  /** All that the values of each token are made of: two numbers for each group, and what those alone see beside. */
  keys: Int32Array = new Int32Array(0);
  /** Of each token a bit for each of the templates that it may lack, 1 where it has it. */
  present: Uint8Array = new Uint8Array(0);

  private readonly salts: Int32Array;
  /** Of each template 0, or its bit in `present`. */
  private readonly bits: Uint8Array;
  /** Where the values of each group begin, and of those alone, and of those of them that may lack. */
  private readonly starts: Int32Array;
  private readonly lacking: number;
  /** Places in a row, by the number of their template. */
  private readonly order: readonly number[];
  private readonly kept: Int32Array;
  private readonly tokens: Int32Array;
  private readonly factors: Int32Array;
  private emissions: Int32Array | null = null;

  constructor({ groups, alone, rest, sometimes }: Templates) {
    const templates = [...groups.flat(), ...alone];
    this.width = templates.length;
    this.groups = groups.length;
    this.keyWidth = groups.length * 2 + rest;
    this.salts = Int32Array.from(templates, saltOf);
    this.bits = Uint8Array.from(templates, (template) => (1 << sometimes.indexOf(template)) & 255);
    for (const [at, template] of templates.entries()) if (!sometimes.includes(template)) this.bits[at] = 0;
    this.starts = new Int32Array(groups.length + 1);
    for (const [g, group] of groups.entries()) this.starts[g + 1] = (this.starts[g] as number) + group.length;
    this.lacking = this.width - alone.filter((template) => sometimes.includes(template)).length;
    this.order = templates.map((_, at) => at).sort((a, b) => (templates[a] as number) - (templates[b] as number));
    this.kept = new Int32Array(groups.length * KEPT * FIELDS);
    this.tokens = new Int32Array(TOKENS * (this.keyWidth + 2));
    this.factors = Int32Array.from({ length: this.keyWidth }, (_, k) => saltOf(k * 2));
  }

  /** Makes room for so many tokens. */
  reserve(count: number): void {
    this.values = new Int32Array(count * this.width);
    this.keys = new Int32Array(count * this.keyWidth);
    this.present = new Uint8Array(count);
  }

  /** Buckets of the features of the first `count` tokens, in the order of their templates: what the trainer learns from. */
  buckets(count: number): Int32Array {
    const { values, present, salts, bits, order, width } = this;
    return Int32Array.from({ length: count * width }, (_, f) => {
      const token = Math.floor(f / width);
      const at = order[f % width] as number;
      if (bits[at] !== 0 && ((present[token] as number) & (bits[at] as number)) === 0) return ABSENT;
      return bucketOf((salts[at] as number) ^ (values[token * width + at] as number));
    });
  }

  /** Where the sums of a token with this key are kept, if they are: behind a key, which may be another. */
  private entryOf(at: number): number {
    const { keys, factors, keyWidth } = this;
    let hash = 0;
    for (let k = 0; k < keyWidth; k++) hash = (hash + Math.imul(keys[at + k] as number, factors[k] as number)) | 0;
    return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 20) * (keyWidth + 2);
  }
  private isKept(entry: number, at: number): boolean {
    const { keys, tokens, keyWidth } = this;
    for (let k = 0; k < keyWidth; k++) if (tokens[entry + k] !== keys[at + k]) return false;
    return tokens[entry + keyWidth] !== 0;
  }

  /** What the features of the first `count` tokens say for the labels of each, into `scores`. */
  score(count: number, { emissions, bias }: Weights, scores: Int32Array): void {
    const { keys, kept, tokens, width, keyWidth } = this;
    if (this.emissions !== emissions) {
      kept.fill(0);
      tokens.fill(0);
      this.emissions = emissions;
    }
    const zero = bias - 128 * width;
    for (let t = 0; t < count; t++) {
      const key = t * keyWidth;
      const entry = this.entryOf(key);
      const sums = entry + keyWidth;
      if (!this.isKept(entry, key)) {
        for (let k = 0; k < keyWidth; k++) tokens[entry + k] = keys[key + k] as number;
        this.add(t, emissions, sums);
      }
      const even = tokens[sums] as number;
      const odd = tokens[sums + 1] as number;
      const at = t * LABELS;
      scores[at + B] = (even & 0xffff) + zero;
      scores[at + I] = (odd & 0xffff) + zero;
      scores[at + E] = (even >>> 16) + zero;
      scores[at + S] = (odd >>> 16) + zero;
    }
  }

  /** Adds up what the features of a token weigh, into `tokens` at `into`. */
  private add(token: number, emissions: Int32Array, into: number): void {
    const { values, keys, present, salts, starts, bits, kept, groups, width, keyWidth, lacking } = this;
    const first = token * width;
    const has = present[token] as number;
    let even = 0;
    let odd = 0;
    for (let g = 0; g < groups; g++) {
      const one = keys[token * keyWidth + 2 * g] as number;
      const two = keys[token * keyWidth + 2 * g + 1] as number;
      const hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b);
      const entry = (g * KEPT + ((hash ^ (hash >>> 15)) & (KEPT - 1))) * FIELDS;
      if (kept[entry] !== one || kept[entry + 1] !== two || kept[entry + 2] === 0) {
        let evenSum = 0;
        let oddSum = 0;
        for (let k = starts[g] as number; k < (starts[g + 1] as number); k++) {
          if (bits[k] !== 0 && ((bits[k] as number) & has) === 0) {
            evenSum += NOTHING;
            oddSum += NOTHING;
            continue;
          }
          const row = emissions[bucketOf((salts[k] as number) ^ (values[first + k] as number))] as number;
          evenSum += row & 0x00ff00ff;
          oddSum += (row >>> 8) & 0x00ff00ff;
        }
        kept[entry] = one;
        kept[entry + 1] = two;
        kept[entry + 2] = evenSum;
        kept[entry + 3] = oddSum;
      }
      even += kept[entry + 2] as number;
      odd += kept[entry + 3] as number;
    }
    for (let k = starts[groups] as number; k < lacking; k++) {
      const row = emissions[bucketOf((salts[k] as number) ^ (values[first + k] as number))] as number;
      even += row & 0x00ff00ff;
      odd += (row >>> 8) & 0x00ff00ff;
    }
    for (let k = lacking; k < width; k++) {
      if (((bits[k] as number) & has) === 0) {
        even += NOTHING;
        odd += NOTHING;
        continue;
      }
      const row = emissions[bucketOf((salts[k] as number) ^ (values[first + k] as number))] as number;
      even += row & 0x00ff00ff;
      odd += (row >>> 8) & 0x00ff00ff;
    }
    const { tokens } = this;
    tokens[into] = even;
    tokens[into + 1] = odd;
  }
}
