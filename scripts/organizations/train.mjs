// A linear-chain conditional random field, trained by stochastic gradient descent with AdaGrad; deterministic.

function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const FOLLOWS = [
  [1, 1, 0, 0, 1],
  [0, 0, 1, 1, 0],
  [0, 0, 1, 1, 0],
  [1, 1, 0, 0, 1],
  [1, 1, 0, 0, 1],
];

const logSum = (values) => {
  let max = -Infinity;
  for (const v of values) if (v > max) max = v;
  if (max === -Infinity) return max;
  let sum = 0;
  for (const v of values) sum += Math.exp(v - max);
  return max + Math.log(sum);
};

/** Expected labels and transitions of one example under the label masks; adds `sign` times them to the gradients. */
function expect(n, L, scores, trans, masks, sign, gradient, transGradient, alpha, beta) {
  const row = new Float64Array(L);
  for (let t = 0; t < n; t++) {
    for (let b = 0; b < L; b++) {
      let value = -Infinity;
      if ((masks[t] >> b) & 1) {
        if (t === 0) value = FOLLOWS[0][b] ? 0 : -Infinity;
        else {
          for (let a = 0; a < L; a++) row[a] = FOLLOWS[a][b] ? alpha[(t - 1) * L + a] + trans[a * L + b] : -Infinity;
          value = logSum(row);
        }
        value += scores[t * L + b];
      }
      alpha[t * L + b] = value;
    }
  }
  for (let t = n - 1; t >= 0; t--) {
    for (let a = 0; a < L; a++) {
      if (t === n - 1) beta[t * L + a] = FOLLOWS[a][0] ? 0 : -Infinity;
      else {
        for (let b = 0; b < L; b++)
          row[b] =
            FOLLOWS[a][b] && (masks[t + 1] >> b) & 1
              ? trans[a * L + b] + scores[(t + 1) * L + b] + beta[(t + 1) * L + b]
              : -Infinity;
        beta[t * L + a] = logSum(row);
      }
    }
  }
  for (let b = 0; b < L; b++) row[b] = alpha[(n - 1) * L + b] + beta[(n - 1) * L + b];
  const z = logSum(row);
  for (let t = 0; t < n; t++) {
    for (let b = 0; b < L; b++) {
      const p = Math.exp(alpha[t * L + b] + beta[t * L + b] - z);
      if (p > 0) gradient[t * L + b] += sign * p;
      if (t > 0 && (masks[t] >> b) & 1) {
        for (let a = 0; a < L; a++) {
          if (!FOLLOWS[a][b]) continue;
          const q = Math.exp(alpha[(t - 1) * L + a] + trans[a * L + b] + scores[t * L + b] + beta[t * L + b] - z);
          if (q > 0) transGradient[a * L + b] += sign * q;
        }
      }
    }
  }
}

/** Weights as whole numbers: `emissions` (Int8Array), `transitions`, `unit` (what 1.0 became). */
export function train(examples, { epochs, rate, decay, drop, prune, buckets, labels: L }) {
  const size = buckets * L;
  const table = new Float32Array(size);
  const squares = new Float32Array(size);
  const trans = new Float64Array(L * L);
  const transSquares = new Float64Array(L * L);
  const next = random(20200203);
  const order = examples.map((_, i) => i);
  let most = 0;
  for (const e of examples) most = Math.max(most, e.count);
  const [scores, gradient, alpha, beta] = [0, 0, 0, 0].map(() => new Float64Array(most * L));
  const full = new Uint8Array(most).fill(31);
  const transGradient = new Float64Array(L * L);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const { features: all, width, count: n, allowed, weight } = examples[index];
      // What is left out at random, other features must learn to tell: words that no training text has will come.
      const features = Int32Array.from(all, (feature) => (next() < drop ? buckets : feature));
      for (let t = 0; t < n; t++) {
        let s0 = 0,
          s1 = 0,
          s2 = 0,
          s3 = 0,
          s4 = 0;
        for (let f = t * width; f < (t + 1) * width; f++) {
          if (features[f] >= buckets) continue;
          const at = features[f] * L;
          s0 += table[at];
          s1 += table[at + 1];
          s2 += table[at + 2];
          s3 += table[at + 3];
          s4 += table[at + 4];
        }
        scores[t * L] = s0;
        scores[t * L + 1] = s1;
        scores[t * L + 2] = s2;
        scores[t * L + 3] = s3;
        scores[t * L + 4] = s4;
      }
      gradient.fill(0, 0, n * L);
      transGradient.fill(0);
      expect(n, L, scores, trans, allowed, 1, gradient, transGradient, alpha, beta);
      expect(n, L, scores, trans, full, -1, gradient, transGradient, alpha, beta);
      for (let t = 0; t < n; t++) {
        let moved = false;
        for (let b = 0; b < L; b++) if (Math.abs(gradient[t * L + b]) > 1e-3) moved = true;
        if (!moved) continue;
        for (let f = t * width; f < (t + 1) * width; f++) {
          if (features[f] >= buckets) continue;
          const at = features[f] * L;
          for (let b = 0; b < L; b++) {
            const g = gradient[t * L + b] * weight - decay * table[at + b];
            squares[at + b] += g * g;
            if (g !== 0) table[at + b] += (rate * g) / Math.sqrt(squares[at + b] + 1e-2);
          }
        }
      }
      for (let k = 0; k < L * L; k++) {
        const g = transGradient[k] * weight;
        transSquares[k] += g * g;
        if (g !== 0) trans[k] += (rate * g) / Math.sqrt(transSquares[k] + 1);
      }
    }
  }
  // What counts is how much a label weighs more than "outside". The few largest weights are cut off.
  const names = L - 1;
  const unit = 127 / 2.5;
  const emissions = new Int8Array(buckets * names);
  for (let row = 0; row < buckets; row++) {
    let strongest = 0;
    for (let b = 1; b < L; b++) strongest = Math.max(strongest, Math.abs(table[row * L + b] - table[row * L]));
    // A feature that hardly moves a score is left out: smaller weights, nothing lost.
    if (strongest < prune) continue;
    for (let b = 1; b < L; b++) {
      const weight = Math.round((table[row * L + b] - table[row * L]) * unit);
      emissions[row * names + b - 1] = Math.max(-127, Math.min(127, weight));
    }
  }
  return { emissions, transitions: Int32Array.from(trans, (v) => Math.round(v * unit)), unit };
}

/** The form that `unpack` of the model reads: each row that is not empty as its gap and its weights. */
export function pack({ emissions, transitions }, L) {
  const names = L - 1;
  const bytes = [];
  let last = -1;
  for (let row = 0; row * names < emissions.length; row++) {
    const weights = emissions.subarray(row * names, (row + 1) * names);
    if (weights.every((weight) => weight === 0)) continue;
    let gap = row - last - 1;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, ...Array.from(weights, (weight) => weight & 255));
    last = row;
  }
  return { transitions: [...transitions], rows: Buffer.from(bytes).toString('base64') };
}
