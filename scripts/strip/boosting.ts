/** Gradient boosting of decision trees for a yes-or-no question, on histograms. The same input gives the same bytes. */

export interface Sample {
  readonly row: Float64Array;
  readonly label: number;
  readonly weight: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  readonly depth: number;
  /** Smallest weight of a leaf, in shares of all. */
  readonly leaf: number;
  readonly lambda: number;
  /** Share of features, and of samples, that a round may look at. */
  readonly features: number;
  readonly samples: number;
}

const BINS = 48;

/** A small generator of numbers from 0 to 1, always the same ones. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

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

interface Node {
  feature: number;
  threshold: number;
  left: Node | null;
  right: Node | null;
  value: number;
}

export interface Trained {
  readonly bias: number;
  readonly roots: readonly Node[];
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

  tree(rows: Int32Array, columns: Int32Array): Node {
    this.#columns = columns;
    return this.#grow(rows, this.#histogram(rows), this.#settings.depth);
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

  #grow(rows: Int32Array, sums: Histogram, depth: number): Node {
    const { rate, lambda } = this.#settings;
    let g = 0;
    let h = 0;
    let w = 0;
    for (let bin = 0; bin < BINS; bin++) {
      g += sums[bin * 3] ?? 0;
      h += sums[bin * 3 + 1] ?? 0;
      w += sums[bin * 3 + 2] ?? 0;
    }
    const value = Number(((-rate * g) / (h + lambda)).toFixed(4));
    const leaf: Node = { feature: -1, threshold: 0, left: null, right: null, value };
    if (depth === 0 || w < 2 * this.#smallest) return leaf;
    let best = 1e-6;
    let feature = -1;
    let border = 0;
    const base = (g * g) / (h + lambda);
    for (const [c, f] of this.#columns.entries()) {
      const edges = this.#edges[f]?.length ?? 0;
      let gl = 0;
      let hl = 0;
      let wl = 0;
      for (let bin = 0; bin < edges; bin++) {
        const at = (c * BINS + bin) * 3;
        gl += sums[at] ?? 0;
        hl += sums[at + 1] ?? 0;
        wl += sums[at + 2] ?? 0;
        if (wl < this.#smallest || w - wl < this.#smallest) continue;
        const gain = (gl * gl) / (hl + lambda) + ((g - gl) * (g - gl)) / (h - hl + lambda) - base;
        if (gain <= best) continue;
        best = gain;
        feature = f;
        border = bin;
      }
    }
    if (feature < 0) return leaf;
    const goesLeft = (i: number): boolean => (this.#binned[i * this.#width + feature] ?? 0) <= border;
    const left = rows.filter(goesLeft);
    const right = rows.filter((i) => !goesLeft(i));
    // Sums of the larger side are what the smaller one leaves.
    const smaller = this.#histogram(left.length < right.length ? left : right);
    const larger = sums.map((sum, at) => sum - (smaller[at] ?? 0));
    const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller];
    return {
      feature,
      threshold: this.#edges[feature]?.[border] ?? 0,
      left: this.#grow(left, ofLeft, depth - 1),
      right: this.#grow(right, ofRight, depth - 1),
      value: 0,
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
  const roots: Node[] = [];
  for (let round = 0; round < settings.rounds; round++) {
    for (const [i, { weight, label }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-(margin[i] ?? 0)));
      grower.gradient[i] = weight * (p - label);
      grower.hessian[i] = weight * p * (1 - p);
    }
    const root = grower.tree(chosen(samples.length, settings.samples), chosen(width, settings.features));
    roots.push(root);
    for (const [i, { row }] of samples.entries()) margin[i] = (margin[i] ?? 0) + leafOf(root, row);
  }
  return { bias, roots };
}

function leafOf(root: Node, row: Float64Array): number {
  let node = root;
  while (node.left && node.right) node = (row[node.feature] ?? 0) <= node.threshold ? node.left : node.right;
  return node.value;
}

function features(node: Node): number[] {
  return node.left && node.right ? [node.feature, ...features(node.left), ...features(node.right)] : [];
}

/** The forest as `parseForest` of `src/strip/forest.ts` reads it. */
export function write({ bias, roots }: Trained, names: readonly string[]): string {
  const used = [...new Set(roots.flatMap(features))].sort((a, b) => a - b);
  const place = new Map(used.map((feature, index) => [feature, index]));
  const text = (node: Node): string =>
    node.left && node.right
      ? `${place.get(node.feature)}<=${node.threshold} ${text(node.left)} ${text(node.right)}`
      : String(node.value);
  return [used.map((feature) => names[feature]).join(';'), String(bias), ...roots.map(text)].join('\n');
}
