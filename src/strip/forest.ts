import { above, Bins, ladder, MOST_BORDERS } from './bins.js';
import type { Columns } from './columns.js';

/** Questions of a tree: all nodes of a level ask the same, so that a row needs no branches to find its leaf. */
export const DEPTH = 5;
const LEAVES: number = 1 << DEPTH;
/** Leaves are learnt to four decimals: so many of their units make 1. */
const UNITS = 10000;

/** The column of which another is a copy, of the block `offset` further on. */
export interface Origin {
  readonly column: number;
  readonly offset: number;
}

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
  /** Of each tree the places of the columns that it asks for, how many blocks further on, and what `above` gives for the threshold: `DEPTH` a tree. */
  readonly questions: Int32Array;
  readonly offsets: Int32Array;
  readonly addends: Int32Array;
  /** What its leaves add to the score, in `UNITS`, by the answers as binary digits, the first question the highest. */
  readonly leaves: Int32Array;
}

/** A forest as it lies in memory. */
export type ForestTables = Pick<Forest, 'places' | 'questions' | 'offsets' | 'addends' | 'leaves'> & {
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
  const named = names.split(';').map((name) => columns.indexOf(name));
  const asked = new Int16Array(lines.length * DEPTH);
  const thresholds = new Float64Array(asked.length);
  const leaves = new Int32Array(lines.length * LEAVES);
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
      leaves[tree * LEAVES + leaf] = units;
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
  const offsets = new Int32Array(asked.length);
  const addends = new Int32Array(asked.length);
  for (let question = 0; question < asked.length; question++) {
    const { column, offset } = origins[asked[question] as number] as Origin;
    questions[question] = places[column] as number;
    offsets[question] = offset;
    addends[question] = above((borders[column] as number[]).indexOf(thresholds[question] as number));
  }
  const ladders = borders.map(ladder);
  const numbers = Float64Array.from([Number(bias), ...ladders.flatMap((rungs) => [...rungs])]);
  return {
    numbers: new Int32Array(numbers.buffer),
    sizes: Int32Array.from(ladders, (rungs) => rungs.length),
    places,
    questions,
    offsets,
    addends,
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
  const { places, questions, offsets, addends, leaves } = tables;
  return { bias: numbers[0] as number, rungs, origins, places, width, questions, offsets, addends, leaves };
}

/** A forest that is used where it was read; `src/strip/model.ts` has the learnt ones from the build. */
export function parseForest(
  text: string,
  columns: readonly string[],
  origins: readonly Origin[] = columns.map((_, column) => ({ column, offset: 0 })),
): Forest {
  return forestOf(forestTables(text, columns, origins), origins);
}

/** Logarithm of the odds of each block. All are asked by one tree before the next, so that its questions stay at hand. */
export function scoresOf(forest: Forest, bins: Bins): Float64Array {
  const { bias, questions, offsets, addends, leaves } = forest;
  const { view, count } = bins;
  const sums = new Int32Array((count + 3) & ~3);
  const startOf = (question: number): number =>
    bins.start(questions[question] as number) + (offsets[question] as number);
  for (let question = 0, leaf = 0; question < questions.length; question += DEPTH, leaf += LEAVES) {
    const a = startOf(question);
    const b = startOf(question + 1);
    const c = startOf(question + 2);
    const d = startOf(question + 3);
    const e = startOf(question + 4);
    const aboveA = addends[question] as number;
    const aboveB = addends[question + 1] as number;
    const aboveC = addends[question + 2] as number;
    const aboveD = addends[question + 3] as number;
    const aboveE = addends[question + 4] as number;
    for (let row = 0; row < count; row += 4) {
      const answers =
        (((view.getInt32(a + row, true) + aboveA) >>> 3) & 0x10101010) |
        (((view.getInt32(b + row, true) + aboveB) >>> 4) & 0x08080808) |
        (((view.getInt32(c + row, true) + aboveC) >>> 5) & 0x04040404) |
        (((view.getInt32(d + row, true) + aboveD) >>> 6) & 0x02020202) |
        (((view.getInt32(e + row, true) + aboveE) >>> 7) & 0x01010101);
      sums[row] = (sums[row] as number) + (leaves[leaf + (answers & 31)] as number);
      sums[row + 1] = (sums[row + 1] as number) + (leaves[leaf + ((answers >> 8) & 31)] as number);
      sums[row + 2] = (sums[row + 2] as number) + (leaves[leaf + ((answers >> 16) & 31)] as number);
      sums[row + 3] = (sums[row + 3] as number) + (leaves[leaf + (answers >> 24)] as number);
    }
  }
  const result = new Float64Array(count);
  for (let row = 0; row < count; row++) result[row] = bias + (sums[row] as number) / UNITS;
  return result;
}

/** The same, from values as they were measured. */
export function scores(forest: Forest, { values, count }: Columns): Float64Array {
  const bins = new Bins(forest, count);
  for (let column = 0; column < forest.rungs.length; column++) bins.read(column, values, column * count, 0, count);
  return scoresOf(forest, bins);
}

export function probabilities(logarithms: Float64Array): Float64Array {
  const result = new Float64Array(logarithms.length);
  for (let i = 0; i < result.length; i++) result[i] = 1 / (1 + Math.exp(-(logarithms[i] as number)));
  return result;
}
