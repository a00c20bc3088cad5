/** Gradient boosting of decision trees for a yes-or-no question, on histograms. The same input gives the same bytes. */

import { DEPTH } from '../../src/strip/forest.js';
import { numbers } from './random.js';

export interface Sample {
  readonly row: Float64Array;
  readonly label: number;
  readonly weight: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Smallest weight of a leaf, in shares of all. */
  readonly leaf: number;
  readonly lambda: number;
  /** Share of features, and of samples, that a round may look at. */
  readonly features: number;
  readonly samples: number;
}

const BINS = 48;

/** Up to `BINS` − 1 borders between the values of a column, few digits long. */
function borders(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const found: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((sorted.length * bin) / BINS);
    const border = Number((sorted[at] ?? 0).toPrecision(4));
    if (border < (sorted.at(-1) ?? 0) && border > (found.at(-1) ?? Number.NEGATIVE_INFINITY)) found.push(border);
  }
  // Values that are few, such as 0 and 1, lie on the borders between bins.
  for (const value of new Set(sorted.length > 0 ? [sorted[0] ?? 0] : [])) {
    const border = Number(value.toPrecision(4));
    if (border < (found[0] ?? Number.POSITIVE_INFINITY) && border < (sorted.at(-1) ?? 0)) found.unshift(border);
  }
  return found;
}

/** Questions of the levels, and the leaves by their answers: left, no, before right, yes. */
interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  /** The bin below each threshold. */
  readonly borders: readonly number[];
  readonly leaves: readonly number[];
}

export interface Trained {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** Bins of all values, row by row. */
function bin(samples: readonly Sample[], edges: readonly number[][], width: number): Uint8Array {
  const binned = new Uint8Array(samples.length * width);
  for (const [i, { row }] of samples.entries())
    for (let f = 0; f < width; f++) {
      const edge = edges[f] ?? [];
      const value = row[f] ?? 0;
      let low = 0;
      for (let high = edge.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (value <= (edge[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      binned[i * width + f] = low;
    }
  return binned;
}

/** Sums of gradients, of second derivatives and of weights in each bin of each feature looked at. */
type Histogram = Float64Array;

/** Grows the trees of one training. */
class Grower {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly #weight: Float64Array;
  readonly #binned: Uint8Array;
  readonly #edges: readonly number[][];
  readonly #width: number;
  readonly #settings: Settings;
  readonly #smallest: number;
  #columns: Int32Array = new Int32Array();

  constructor(samples: readonly Sample[], width: number, settings: Settings) {
    this.#width = width;
    this.#edges = Array.from({ length: this.#width }, (_, f) =>
      borders(Float64Array.from(samples, (sample) => sample.row[f] ?? 0)),
    );
    this.#binned = bin(samples, this.#edges, this.#width);
    this.#weight = Float64Array.from(samples, (sample) => sample.weight);
    this.#settings = settings;
    this.#smallest = settings.leaf * this.#weight.reduce((a, b) => a + b, 0);
    this.gradient = new Float64Array(samples.length);
    this.hessian = new Float64Array(samples.length);
  }

  tree(rows: Int32Array, columns: Int32Array): Tree {
    this.#columns = columns;
    return this.#grow(rows);
  }

  /** What the tree says of sample `i`. */
  answer({ features, borders, leaves }: Tree, i: number): number {
    const base = i * this.#width;
    let leaf = 0;
    for (let level = 0; level < features.length; level++)
      leaf =
        leaf * 2 + ((this.#binned[base + (features[level] as number)] as number) > (borders[level] as number) ? 1 : 0);
    return leaves[leaf] as number;
  }

  #histogram(rows: Int32Array): Histogram {
    const columns = this.#columns;
    const binned = this.#binned;
    const sums = new Float64Array(columns.length * BINS * 3);
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k] as number;
      const g = this.gradient[i] as number;
      const h = this.hessian[i] as number;
      const w = this.#weight[i] as number;
      const base = i * this.#width;
      for (let c = 0; c < columns.length; c++) {
        const at = (c * BINS + (binned[base + (columns[c] as number)] as number)) * 3;
        sums[at] = (sums[at] as number) + g;
        sums[at + 1] = (sums[at + 1] as number) + h;
        sums[at + 2] = (sums[at + 2] as number) + w;
      }
    }
    return sums;
  }

  /** A tree whose nodes of one level all ask the same. */
  #grow(all: Int32Array): Tree {
    const { rate, lambda } = this.#settings;
    let parts = [{ rows: all, sums: this.#histogram(all) }];
    const asked: { feature: number; border: number }[] = [];
    for (let level = 0; level < DEPTH; level++) {
      let most = 1e-6;
      // Where no question tells anything more, one to which the answer is always no.
      let choice = { feature: this.#columns[0] ?? 0, border: BINS };
      for (const [c, f] of this.#columns.entries()) {
        const edges = this.#edges[f]?.length ?? 0;
        const gain = new Float64Array(edges);
        for (const { sums } of parts) {
          let g = 0;
          let h = 0;
          let w = 0;
          for (let bin = 0; bin < BINS; bin++) {
            const at = (c * BINS + bin) * 3;
            g += sums[at] as number;
            h += sums[at + 1] as number;
            w += sums[at + 2] as number;
          }
          const base = (g * g) / (h + lambda);
          let gl = 0;
          let hl = 0;
          let wl = 0;
          for (let bin = 0; bin < edges; bin++) {
            const at = (c * BINS + bin) * 3;
            gl += sums[at] as number;
            hl += sums[at + 1] as number;
            wl += sums[at + 2] as number;
            if (wl < this.#smallest || w - wl < this.#smallest) continue;
            gain[bin] =
              (gain[bin] as number) + (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - base;
          }
        }
        for (let bin = 0; bin < edges; bin++)
          if ((gain[bin] as number) > most) {
            most = gain[bin] as number;
            choice = { feature: f, border: bin };
          }
      }
      asked.push(choice);
      parts = parts.flatMap(({ rows, sums }) => {
        const goesLeft = (i: number): boolean => (this.#binned[i * this.#width + choice.feature] ?? 0) <= choice.border;
        const left = rows.filter(goesLeft);
        const right = rows.filter((i) => !goesLeft(i));
        if (level === DEPTH - 1)
          return [
            { rows: left, sums },
            { rows: right, sums },
          ];
        const smaller = this.#histogram(left.length < right.length ? left : right);
        const larger = sums.map((sum, at) => sum - (smaller[at] ?? 0));
        const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller];
        return [
          { rows: left, sums: ofLeft },
          { rows: right, sums: ofRight },
        ];
      });
    }
    const leaves = parts.map(({ rows }) => {
      let g = 0;
      let h = 0;
      for (const i of rows) {
        g += this.gradient[i] as number;
        h += this.hessian[i] as number;
      }
      return Number(((-rate * g) / (h + lambda)).toFixed(4));
    });
    return {
      features: asked.map(({ feature }) => feature),
      borders: asked.map(({ border }) => border),
      thresholds: asked.map(({ feature, border }) => this.#edges[feature]?.[border] ?? Number.POSITIVE_INFINITY),
      leaves,
    };
  }
}

/** Trees that answer from the first `width` values of each row. */
export function train(samples: readonly Sample[], width: number, settings: Settings): Trained {
  const grower = new Grower(samples, width, settings);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = samples.reduce((sum, { weight, label }) => sum + weight * label, 0);
  const bias = Number(Math.log(positive / (total - positive)).toFixed(4));
  const margin = new Float64Array(samples.length).fill(bias);
  const random = numbers(12345);
  const chosen = (size: number, share: number): Int32Array =>
    Int32Array.from(Array.from({ length: size }, (_, i) => i).filter(() => random() < share));
  const trees: Tree[] = [];
  for (let round = 0; round < settings.rounds; round++) {
    for (const [i, { weight, label }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-(margin[i] ?? 0)));
      grower.gradient[i] = weight * (p - label);
      grower.hessian[i] = weight * p * (1 - p);
    }
    const tree = grower.tree(chosen(samples.length, settings.samples), chosen(width, settings.features));
    trees.push(tree);
    for (let i = 0; i < margin.length; i++) margin[i] = (margin[i] as number) + grower.answer(tree, i);
  }
  return { bias, trees };
}

/** The forest as `parseForest` of `src/strip/forest.ts` reads it. */
export function write({ bias, trees }: Trained, names: readonly string[]): string {
  const used = [...new Set(trees.flatMap(({ features }) => features))].sort((a, b) => a - b);
  const place = new Map(used.map((feature, index) => [feature, index]));
  const text = ({ features, thresholds, leaves }: Tree): string =>
    [...features.map((feature, level) => `${place.get(feature)}>${thresholds[level]}`), ...leaves].join(' ');
  return [used.map((feature) => names[feature]).join(';'), String(bias), ...trees.map(text)].join('\n');
}
