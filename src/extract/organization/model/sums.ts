import { bucketOf, saltOf } from './hash.js';
import { ABSENT, B, E, I, LABELS, S, type Weights } from './weights.js';

/** What a model looks at, as numbers of templates. Their values stand in a row: of the groups, then of those alone. */
export interface Templates {
  /** Templates that see the same few things again and again; two numbers hold all that a group sees of a token. */
  readonly groups: readonly (readonly number[])[];
  readonly alone: readonly number[];
  /** Those that a token may lack, at most eight; of those alone the last. */
  readonly sometimes: readonly number[];
  /** Numbers of the key of a token: all that the templates see of it. */
  readonly keyWidth: number;
  /**
   * What the templates see of the token whose key stands in `keys` at `at`, into `values`, and the two numbers of each
   * group, into `pairs`; returns a bit for each of the templates that a token may lack, 1 where this one has it.
   */
  readonly expand: (keys: Int32Array, at: number, values: Int32Array, pairs: Int32Array) => number;
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
  /** The key of each token. */
  keys: Int32Array = new Int32Array(0);

  private readonly groups: number;
  private readonly keyWidth: number;
  private readonly expand: Templates['expand'];
  /** What the templates see of the token that is looked at. */
  private readonly values: Int32Array;
  private readonly pairs: Int32Array;
  private readonly salts: Int32Array;
  /** Of each template 0, or its bit among those that a token may lack. */
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

  constructor({ groups, alone, sometimes, keyWidth, expand }: Templates) {
    const templates = [...groups.flat(), ...alone];
    this.groups = groups.length;
    this.keyWidth = keyWidth;
    this.expand = expand;
    this.values = new Int32Array(templates.length);
    this.pairs = new Int32Array(groups.length * 2);
    this.salts = Int32Array.from(templates, saltOf);
    this.bits = Uint8Array.from(templates, (template) => (1 << sometimes.indexOf(template)) & 255);
    for (const [at, template] of templates.entries()) if (!sometimes.includes(template)) this.bits[at] = 0;
    this.starts = new Int32Array(groups.length + 1);
    for (const [g, group] of groups.entries()) this.starts[g + 1] = (this.starts[g] as number) + group.length;
    this.lacking = templates.length - alone.filter((template) => sometimes.includes(template)).length;
    this.order = templates.map((_, at) => at).sort((a, b) => (templates[a] as number) - (templates[b] as number));
    this.kept = new Int32Array(groups.length * KEPT * FIELDS);
    this.tokens = new Int32Array(TOKENS * (this.keyWidth + 2));
    this.factors = Int32Array.from({ length: this.keyWidth }, (_, k) => saltOf(k * 2));
  }

  /** Makes room for so many tokens. */
  reserve(count: number): void {
    this.keys = new Int32Array(count * this.keyWidth);
  }

  /** Buckets of the features of the first `count` tokens, in the order of their templates: what the trainer learns from. */
  buckets(count: number): Int32Array {
    const { keys, values, pairs, salts, bits, order, keyWidth } = this;
    const width = values.length;
    const buckets = new Int32Array(count * width);
    for (let token = 0; token < count; token++) {
      const has = this.expand(keys, token * keyWidth, values, pairs);
      for (const [template, at] of order.entries()) {
        const lacks = bits[at] !== 0 && (has & (bits[at] as number)) === 0;
        const bucket = lacks ? ABSENT : bucketOf((salts[at] as number) ^ (values[at] as number));
        buckets[token * width + template] = bucket;
      }
    }
    return buckets;
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
    const { keys, values, kept, tokens, keyWidth } = this;
    if (this.emissions !== emissions) {
      kept.fill(0);
      tokens.fill(0);
      this.emissions = emissions;
    }
    const zero = bias - 128 * values.length;
    for (let t = 0; t < count; t++) {
      const key = t * keyWidth;
      const entry = this.entryOf(key);
      const sums = entry + keyWidth;
      if (!this.isKept(entry, key)) {
        for (let k = 0; k < keyWidth; k++) tokens[entry + k] = keys[key + k] as number;
        this.add(key, emissions, sums);
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

  /** Adds up what the features of the token with the key at `key` weigh, into `tokens` at `into`. */
  private add(key: number, emissions: Int32Array, into: number): void {
    const { values, pairs, salts, starts, bits, kept, groups, lacking } = this;
    const has = this.expand(this.keys, key, values, pairs);
    const width = values.length;
    let even = 0;
    let odd = 0;
    for (let g = 0; g < groups; g++) {
      const one = pairs[2 * g] as number;
      const two = pairs[2 * g + 1] as number;
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
          const row = emissions[bucketOf((salts[k] as number) ^ (values[k] as number))] as number;
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
      const row = emissions[bucketOf((salts[k] as number) ^ (values[k] as number))] as number;
      even += row & 0x00ff00ff;
      odd += (row >>> 8) & 0x00ff00ff;
    }
    for (let k = lacking; k < width; k++) {
      if (((bits[k] as number) & has) === 0) {
        even += NOTHING;
        odd += NOTHING;
        continue;
      }
      const row = emissions[bucketOf((salts[k] as number) ^ (values[k] as number))] as number;
      even += row & 0x00ff00ff;
      odd += (row >>> 8) & 0x00ff00ff;
    }
    const { tokens } = this;
    tokens[into] = even;
    tokens[into + 1] = odd;
  }
}
