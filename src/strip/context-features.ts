import type { Columns } from './columns.js';
import type { Facts } from './facts.js';
import { Memory } from './memory.js';

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

/** A run of blocks held for text, with at most three others between two of them. */
interface Run {
  readonly from: number;
  to: number;
  mass: number;
}

/** Fills the last columns with the values of `contextNames`: `first` holds the probabilities of the first look. */
export function fillContext({ values }: Columns, first: Float64Array, facts: readonly Facts[]): void {
  const n = first.length;
  const memory = new Memory(4 * (n + 1));
  // Sums before each block, and before the end.
  const mass = memory.column(n + 1);
  const size = memory.column(n + 1);
  const sure = memory.column(n + 1);
  const until = memory.column(n);
  const run = new Int32Array(n).fill(-1);
  const runs: Run[] = [];
  for (let i = 0; i < n; i++) {
    const p = first[i] as number;
    const weight = Math.min((facts[i] as Facts).size, 400);
    mass[i + 1] = (mass[i] as number) + p * weight;
    size[i + 1] = (size[i] as number) + weight;
    sure[i + 1] = (sure[i] as number) + (p > SURE ? weight : 0);
    if (p < 0.5) continue;
    const last = runs[runs.length - 1];
    if (last && i - last.to <= 4) {
      last.to = i;
      last.mass += weight;
    } else runs.push({ from: i, to: i, mass: weight });
    run[i] = runs.length - 1;
  }
  let largest: Run = { from: 0, to: -1, mass: 0 };
  for (const one of runs) if (one.mass > largest.mass) largest = one;
  const total = Math.max(1, mass[n] as number);
  if (n > 0) until[n - 1] = 99;
  for (let i = n - 2; i >= 0; i--)
    until[i] = (first[i + 1] as number) > SURE ? 1 : Math.min(99, (until[i + 1] as number) + 1);
  let since = 99;
  const start = values.length - contextNames.length * n;
  for (let i = 0; i < n; i++) {
    if (i > 0) since = (first[i - 1] as number) > SURE ? 1 : Math.min(99, since + 1);
    let at = start + i;
    const put = (value: number): void => {
      values[at] = value;
      at += n;
    };
    const mean = (from: number, to: number): number => {
      const low = Math.max(0, from);
      const high = Math.min(n, to);
      const held = (mass[high] as number) - (mass[low] as number);
      return held / Math.max(1, (size[high] as number) - (size[low] as number));
    };
    put(first[i] as number);
    for (let offset = -4; offset <= 4; offset++)
      if (offset !== 0) put(i + offset >= 0 && i + offset < n ? (first[i + offset] as number) : -1);
    for (const reach of REACHES) {
      put(mean(i - reach, i));
      put(mean(i + 1, i + 1 + reach));
    }
    put(since);
    put(until[i] as number);
    put(sure[i] as number);
    put((sure[n] as number) - (sure[i + 1] as number));
    put(total);
    put(sure[n] as number);
    put(largest.mass / total);
    put((runs[run[i] as number]?.mass ?? 0) / total);
    put(largest.to < 0 ? 999 : i < largest.from ? i - largest.from : Math.max(0, i - largest.to));
  }
}
