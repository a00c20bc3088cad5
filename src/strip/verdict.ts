import { Bins } from './bins.js';
import type { Block } from './block.js';
import { type Columns, type Features, isHeld, isShifted, isWhole, shift } from './columns.js';
import { copiesOf } from './copies.js';
import { type Facts, factsOf } from './facts.js';
import { textFeatures } from './features.js';
import { type Forest, type Origin, probabilities, scoresOf } from './forest.js';
import { markupFeatures } from './markup-features.js';
import { Memory } from './memory.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import { WordList } from './word-list.js';

/** What is measured of each block, by whether the page was HTML. */
export const featuresFor = (html: boolean): readonly Features[] => (html ? markupFeatures : textFeatures);

/** Names of the columns. */
export const namesFor = (html: boolean): readonly string[] => featuresFor(html).flatMap(({ names }) => names);

/** Of each column the one that it is a shifted copy of, or itself. */
export function originsFor(html: boolean): readonly Origin[] {
  const places = new Map(namesFor(html).map((name, column) => [name, column]));
  return featuresFor(html).flatMap((group) =>
    (isShifted(group) ? group.of : group.names).map((name) => ({
      column: places.get(name) as number,
      offset: isShifted(group) ? group.offset : 0,
    })),
  );
}

/** The words and the columns of the page that is read now. */
const words = new WordList();
const kept = new Memory();

/** The columns are those of `memory`, and hold until it begins another page. */
export function surroundings(blocks: readonly Block[], title: string, memory: Memory = kept): Surroundings {
  memory.begin(blocks.length);
  const copies = copiesOf(blocks, memory);
  const facts: Facts[] = [];
  words.begin(blocks.length);
  const { starts, ends } = words;
  for (let i = 0; i < blocks.length; i++) {
    const first = copies.copyOf[i] as number;
    if (first < 0) {
      starts[i] = words.end;
      facts.push(factsOf(blocks[i] as Block, words));
      ends[i] = words.end;
    } else {
      starts[i] = starts[first] as number;
      facts.push(facts[first] as Facts);
      ends[i] = ends[first] as number;
    }
  }
  return surroundingsOf(blocks, facts, words, copies, title, memory);
}

/** The features of each block, as they are learnt from. */
export function columnsOf(page: Surroundings, features: readonly Features[]): Columns {
  const count = page.blocks.length;
  const names = features.flatMap((group) => group.names);
  const values = new Float64Array(count * names.length);
  let at = 0;
  for (const group of features) {
    if (isShifted(group))
      for (const [n, of] of group.of.entries())
        shift(values, names.indexOf(of) * count, count, group, values, at + n * count);
    else if (isHeld(group)) values.set(group.column(page).subarray(0, count), at);
    else if (isWhole(group)) values.fill(group.read(page), at, at + count);
    else group.fill(page, 0, count, values, at);
    at += group.names.length * count;
  }
  return { values, count };
}

/** So many blocks are measured at a time. */
const ROWS = 64;
/** Room for the values of so many blocks, in all columns that are written at once. */
const measured = new Float64Array(ROWS * Math.max(...markupFeatures.map(({ names }) => names.length)));

/** The features of each block, as a forest asks for them. */
function binsOf(page: Surroundings, features: readonly Features[], forest: Forest): Bins {
  const count = page.blocks.length;
  const bins = new Bins(forest, count);
  let column = 0;
  for (const group of features) {
    const width = group.names.length;
    if (isShifted(group))
      for (let n = 0; n < width; n++) bins.pad((forest.origins[column + n] as Origin).column, group.beyond);
    else if (isHeld(group)) bins.read(column, group.column(page), 0, 0, count);
    else if (isWhole(group)) bins.fill(column, group.read(page));
    else
      for (let from = 0; from < count; from += ROWS) {
        const to = Math.min(count, from + ROWS);
        group.fill(page, from, to, measured, 0);
        for (let n = 0; n < width; n++) bins.read(column + n, measured, n * (to - from), from, to);
      }
    column += width;
  }
  return bins;
}

/** Probability of each block to be main text. It stands in a column of the page's, until another page is read. */
export const verdicts = (page: Surroundings, html: boolean, forest: Forest): Float64Array =>
  probabilities(scoresOf(forest, binsOf(page, featuresFor(html), forest), kept.column()), page.blocks.length);
