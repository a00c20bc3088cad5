import { addend, Bins, every, ladder, MOST_BORDERS } from './bins.js';
import type { Columns } from './columns.js';

/** Questions of a tree: all nodes of a level ask the same, so that a row needs no branches to find its leaf. */
export const DEPTH = 5;
const LEAVES: number = 1 << DEPTH;
/** Leaves are learnt to four decimals: so many of their units make 1. */
const UNITS = 10000;
/** Leaves add no less than this, turned round, so that none is stored below 0. */
const LEAST = 32768;

/** How many blocks above a question may be asked of, at most. */
const HIGHEST = 8;
/** A question as one number: of which place, how many blocks further on, and what it adds to a bin. */
const asking = (place: number, offset: number, rank: number): number =>
  (place << 11) | ((offset + HIGHEST) << 7) | addend(rank);

/** The column of which another is a copy, of the block `offset` further on. */
export interface Origin {
  readonly column: number;
  readonly offset: number;
}

/** Where the bins of a question begin, before the first of all. */
const placeIn = (question: number, stride: number): number => ((question >> 7) & 15) + (question >> 11) * stride;

/** Boosted trees: the sum of their leaves, and `bias`, is the logarithm of the odds that a block is main text. */
export interface Forest {
  readonly bias: number;
  /** Of each column all thresholds that are asked of it, and of the columns that are shifted copies of it, as `ladder` holds them. */
  readonly rungs: readonly Float64Array[];
  /** Of each column the one that it is a shifted copy of, or itself; and by how many blocks. */
  readonly origins: readonly Origin[];
  /** Of each column that is no copy its place among those asked for, which are `width`. */
  readonly places: Int32Array;
  readonly width: number;
  /** `DEPTH` a tree, as `asking` writes them: all together are small enough for the processor's first cache. */
  readonly questions: Int32Array;
  /** What its leaves add to the score, in `UNITS` and `LEAST` more, by the answers as binary digits, the first question the highest. */
  readonly leaves: Uint16Array;
}

/** A forest as it lies in memory. */
export type ForestTables = Pick<Forest, 'places' | 'questions' | 'leaves'> & {
  /** The bias, and the rungs of all columns, `sizes` of each: halves of numbers of eight bytes. */
  readonly numbers: Int32Array;
  readonly sizes: Int32Array;
};

/**
 * Reads a forest as `scripts/train-strip.ts` writes it: a line of feature names separated by `;`, a line with the bias,
 * then a tree a line: `7>0.5` asks whether the eighth of these features is above 0.5, then come the leaves. `columns` names
 * the features in the order of the columns; `origins[column]` is the column of which one is a shifted copy, else itself.
 */
export function forestTables(text: string, columns: readonly string[], origins: readonly Origin[]): ForestTables {
  const [names = '', bias = '0', ...lines] = text.trim().split('\n');
  // They are asked in pairs: one more, whose leaves add nothing, where the last would be alone.
  const last = lines.length % 2 === 1 ? (lines.at(-1) as string).split(' ').slice(0, DEPTH) : null;
  if (last) lines.push([...last, ...new Array<number>(LEAVES).fill(0)].join(' '));
  const named = names.split(';').map((name) => columns.indexOf(name));
  const asked = new Int16Array(lines.length * DEPTH);
  const thresholds = new Float64Array(asked.length);
  const leaves = new Uint16Array(lines.length * LEAVES);
  const borders: number[][] = columns.map(() => []);
  for (let tree = 0, question = 0; tree < lines.length; tree++) {
    const parts = (lines[tree] as string).split(' ');
    for (let level = 0; level < DEPTH; level++, question++) {
      const [feature, threshold] = (parts[level] as string).split('>');
      const column = named[Number(feature)] ?? 0;
      const own = borders[(origins[column] as Origin).column] as number[];
      asked[question] = column;
      thresholds[question] = Number(threshold);
      if (!own.includes(thresholds[question] as number)) own.push(thresholds[question] as number);
    }
    for (let leaf = 0; leaf < LEAVES; leaf++) {
      const units = Math.round(Number(parts[DEPTH + leaf]) * UNITS);
      if (units > 32767 || units < -32768) throw new RangeError(`leaf ${parts[DEPTH + leaf]} is too large`);
      leaves[tree * LEAVES + leaf] = units + LEAST;
    }
  }
  let width = 0;
  const places = new Int32Array(columns.length);
  for (let column = 0; column < borders.length; column++) {
    const own = borders[column] as number[];
    if (own.length > MOST_BORDERS) throw new RangeError(`too many thresholds of ${columns[column]}`);
    own.sort((one, other) => one - other);
    if (own.length > 0) places[column] = width++;
  }
  const questions = new Int32Array(asked.length);
  for (let question = 0; question < asked.length; question++) {
    const { column, offset } = origins[asked[question] as number] as Origin;
    const rank = (borders[column] as number[]).indexOf(thresholds[question] as number);
    questions[question] = asking(places[column] as number, offset, rank);
  }
  const ladders = borders.map(ladder);
  const numbers = Float64Array.from([Number(bias), ...ladders.flatMap((rungs) => [...rungs])]);
  return {
    numbers: new Int32Array(numbers.buffer),
    sizes: Int32Array.from(ladders, (rungs) => rungs.length),
    places,
    questions,
    leaves,
  };
}

/** `origins` as `forestTables` had them. */
export function forestOf(tables: ForestTables, origins: readonly Origin[]): Forest {
  // A copy, which begins where numbers of eight bytes may.
  const numbers = new Float64Array(tables.numbers.slice().buffer);
  const rungs: Float64Array[] = [];
  let width = 0;
  let at = 1;
  for (const size of tables.sizes) {
    rungs.push(numbers.subarray(at, at + size));
    if (numbers[at] !== Number.POSITIVE_INFINITY) width++;
    at += size;
  }
  const { places, questions, leaves } = tables;
  return { bias: numbers[0] as number, rungs, origins, places, width, questions, leaves };
}

/** A forest that is used where it was read; `src/strip/model.ts` has the learnt ones from the build. */
export function parseForest(
  text: string,
  columns: readonly string[],
  origins: readonly Origin[] = columns.map((_, column) => ({ column, offset: 0 })),
): Forest {
  return forestOf(forestTables(text, columns, origins), origins);
}

/** What the trees add up to, of each block of the page that is read now. */
let sums = new Int32Array(1 << 8);

/**
 * Adds what two trees say of each block to its sum: sums are read and written half as often. A function of its own: V8 exchanges a long
 * loop for optimised code while it runs, and has not seen then what stands behind it, so that it threw this code away again and again.
 */
function addTwo(
  { questions, leaves }: Forest,
  { view, count, stride }: Bins,
  question: number,
  leaf: number,
  first: number,
  into: Int32Array,
): void {
  const a = questions[question] as number;
  const b = questions[question + 1] as number;
  const c = questions[question + 2] as number;
  const d = questions[question + 3] as number;
  const e = questions[question + 4] as number;
  const f = questions[question + 5] as number;
  const g = questions[question + 6] as number;
  const h = questions[question + 7] as number;
  const i = questions[question + 8] as number;
  const j = questions[question + 9] as number;
  const fromA = first + placeIn(a, stride);
  const fromB = first + placeIn(b, stride);
  const fromC = first + placeIn(c, stride);
  const fromD = first + placeIn(d, stride);
  const fromE = first + placeIn(e, stride);
  const fromF = first + placeIn(f, stride);
  const fromG = first + placeIn(g, stride);
  const fromH = first + placeIn(h, stride);
  const fromI = first + placeIn(i, stride);
  const fromJ = first + placeIn(j, stride);
  const aboveA = every(a & 127);
  const aboveB = every(b & 127);
  const aboveC = every(c & 127);
  const aboveD = every(d & 127);
  const aboveE = every(e & 127);
  const aboveF = every(f & 127);
  const aboveG = every(g & 127);
  const aboveH = every(h & 127);
  const aboveI = every(i & 127);
  const aboveJ = every(j & 127);
  for (let row = 0; row < count; row += 4) {
    const one =
      (((view.getInt32(fromA + row, true) + aboveA) >>> 3) & 0x10101010) |
      (((view.getInt32(fromB + row, true) + aboveB) >>> 4) & 0x08080808) |
      (((view.getInt32(fromC + row, true) + aboveC) >>> 5) & 0x04040404) |
      (((view.getInt32(fromD + row, true) + aboveD) >>> 6) & 0x02020202) |
      (((view.getInt32(fromE + row, true) + aboveE) >>> 7) & 0x01010101);
    // Of the next tree, with leaves behind those of this one.
    const two =
      (((view.getInt32(fromF + row, true) + aboveF) >>> 3) & 0x10101010) |
      (((view.getInt32(fromG + row, true) + aboveG) >>> 4) & 0x08080808) |
      (((view.getInt32(fromH + row, true) + aboveH) >>> 5) & 0x04040404) |
      (((view.getInt32(fromI + row, true) + aboveI) >>> 6) & 0x02020202) |
      (((view.getInt32(fromJ + row, true) + aboveJ) >>> 7) & 0x01010101) |
      0x20202020;
    into[row] = (into[row] as number) + (leaves[leaf + (one & 63)] as number) + (leaves[leaf + (two & 63)] as number);
    into[row + 1] =
      (into[row + 1] as number) +
      (leaves[leaf + ((one >> 8) & 63)] as number) +
      (leaves[leaf + ((two >> 8) & 63)] as number);
    into[row + 2] =
      (into[row + 2] as number) +
      (leaves[leaf + ((one >> 16) & 63)] as number) +
      (leaves[leaf + ((two >> 16) & 63)] as number);
    into[row + 3] =
      (into[row + 3] as number) + (leaves[leaf + (one >> 24)] as number) + (leaves[leaf + (two >> 24)] as number);
  }
}

/** Logarithm of the odds of each block. All are asked by one tree before the next, so that its questions stay at hand. */
export function scoresOf(
  forest: Forest,
  bins: Bins,
  result: Float64Array = new Float64Array(bins.count),
): Float64Array {
  const { bias, questions } = forest;
  const { count } = bins;
  if (count + 3 > sums.length) sums = new Int32Array(2 * (count + 3));
  sums.fill(0, 0, count + 3);
  const first = bins.start(0) - HIGHEST;
  for (let question = 0, leaf = 0; question < questions.length; question += 2 * DEPTH, leaf += 2 * LEAVES)
    addTwo(forest, bins, question, leaf, first, sums);
  const low = (questions.length / DEPTH) * LEAST;
  for (let row = 0; row < count; row++) result[row] = bias + ((sums[row] as number) - low) / UNITS;
  return result;
}

/** The same, from values as they were measured. */
export function scores(forest: Forest, { values, count }: Columns): Float64Array {
  const bins = new Bins(forest, count);
  for (let column = 0; column < forest.rungs.length; column++) bins.read(column, values, column * count, 0, count);
  return scoresOf(forest, bins);
}

/** The odds of `count` logarithms as probabilities, written in their place. */
export function probabilities(logarithms: Float64Array, count: number = logarithms.length): Float64Array {
  for (let i = 0; i < count; i++) logarithms[i] = 1 / (1 + Math.exp(-(logarithms[i] as number)));
  return logarithms;
}
