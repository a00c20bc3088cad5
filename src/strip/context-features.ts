import type { Columns } from './columns.js';
import type { Facts } from './facts.js';

/** Names of what the second look sees beside the features of the first: the first verdicts around a block. */
export const contextNames: readonly string[] = [
  'first',
  ...[-4, -3, -2, -1, 1, 2, 3, 4].map((offset) => `first${offset > 0 ? '+' : ''}${offset}`),
  'first above 3',
  'first below 3',
  'first above 10',
  'first below 10',
  'first above 40',
  'first below 40',
  'since sure',
  'until sure',
  'sure above',
  'sure below',
  'page first',
  'page sure',
  'largest run',
  'own run',
  'gap to largest',
];

const SURE = 0.8;
const REACHES = [3, 10, 40] as const;

/** Fills the last columns with the values of `contextNames`: `first` holds the probabilities of the first look. */
export function fillContext({ values }: Columns, first: Float64Array, facts: readonly Facts[]): void {
  const n = first.length;
  const weight = Float64Array.from(facts, (fact) => Math.min(fact.size, 400));
  const mass = new Float64Array(n + 1);
  const size = new Float64Array(n + 1);
  const sure = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const p = first[i] ?? 0;
    mass[i + 1] = (mass[i] ?? 0) + p * (weight[i] ?? 0);
    size[i + 1] = (size[i] ?? 0) + (weight[i] ?? 0);
    sure[i + 1] = (sure[i] ?? 0) + (p > SURE ? (weight[i] ?? 0) : 0);
  }
  const clip = (i: number): number => Math.max(0, Math.min(n, i));
  const between = (sums: Float64Array, from: number, to: number): number =>
    (sums[clip(to)] ?? 0) - (sums[clip(from)] ?? 0);
  const mean = (from: number, to: number): number => between(mass, from, to) / Math.max(1, between(size, from, to));

  // Runs: blocks held for text, with at most three others between two of them.
  const run = new Int32Array(n).fill(-1);
  const runs: { from: number; to: number; mass: number }[] = [];
  for (let i = 0; i < n; i++) {
    if ((first[i] ?? 0) < 0.5) continue;
    const last = runs.at(-1);
    if (last && i - last.to <= 4) {
      last.to = i;
      last.mass += weight[i] ?? 0;
    } else runs.push({ from: i, to: i, mass: weight[i] ?? 0 });
    run[i] = runs.length - 1;
  }
  const largest = runs.reduce((best, one) => (one.mass > best.mass ? one : best), { from: 0, to: -1, mass: 0 });
  const total = Math.max(1, mass[n] ?? 0);
  const until = new Float64Array(n).fill(99);
  for (let i = n - 2; i >= 0; i--) until[i] = (first[i + 1] ?? 0) > SURE ? 1 : Math.min(99, (until[i + 1] ?? 0) + 1);
  let since = 99;
  const start = values.length - contextNames.length * n;
  for (let i = 0; i < n; i++) {
    if (i > 0) since = (first[i - 1] ?? 0) > SURE ? 1 : Math.min(99, since + 1);
    let at = start + i;
    values[at] = first[i] ?? 0;
    at += n;
    for (let offset = -4; offset <= 4; offset++) {
      if (offset === 0) continue;
      values[at] = first[i + offset] ?? -1;
      at += n;
    }
    for (const reach of REACHES) {
      values[at] = mean(i - reach, i);
      at += n;
      values[at] = mean(i + 1, i + 1 + reach);
      at += n;
    }
    values[at] = since;
    at += n;
    values[at] = until[i] ?? 99;
    at += n;
    values[at] = sure[i] ?? 0;
    at += n;
    values[at] = (sure[n] ?? 0) - (sure[i + 1] ?? 0);
    at += n;
    values[at] = total;
    at += n;
    values[at] = sure[n] ?? 0;
    at += n;
    values[at] = largest.mass / total;
    at += n;
    values[at] = (runs[run[i] ?? -1]?.mass ?? 0) / total;
    at += n;
    values[at] = largest.to < 0 ? 999 : i < largest.from ? i - largest.from : Math.max(0, i - largest.to);
  }
}
