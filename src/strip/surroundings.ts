import type { Block } from './block.js';
import { type Containers, containersOf, massAt } from './containers.js';
import type { Copies } from './copies.js';
import type { Facts } from './facts.js';
import { shapesOf } from './shapes.js';
import { wordsOf } from './shared-words.js';

/** The blocks of a page with what was counted in them and around them: what features are read from. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly facts: readonly Facts[];
  /** Sums of prose characters, of sizes and of prose blocks before each block; one longer than the blocks. */
  readonly proseBefore: Float64Array;
  readonly sizeBefore: Float64Array;
  readonly countBefore: Float64Array;
  /** Blocks from the last prose block before, and to the next one after; 99 when there is none. */
  readonly sinceProse: Float64Array;
  readonly untilProse: Float64Array;
  /** Blocks since the last short line that opens related news, comments, a legal footer; 999 when there is none. */
  readonly sinceRelated: Float64Array;
  readonly sinceComment: Float64Array;
  readonly sinceLegal: Float64Array;
  /** Share of the words of a block that other prose of the page uses too. */
  readonly shared: Float64Array;
  /** How often the same text stands on the page, and how many blocks before it did first. */
  readonly copies: Float64Array;
  readonly copyOf: Int32Array;
  /** How many short lines have the same shape, digits aside, and how many of these differ in their digits: "#1", "Posts: 25". */
  readonly shaped: Float64Array;
  readonly numbered: Float64Array;
  readonly sinceNumbered: Float64Array;
  readonly untilNumbered: Float64Array;
  /** Share of such lines. */
  readonly pageNumbered: number;
  /** Share of the page's first line, or of its stated title, that the block repeats. */
  readonly titled: Float64Array;
  /** Blocks since the last such repeat of the title; 999 before the first. */
  readonly sinceTitle: Float64Array;
  /** Length of the run of short lines around a block. */
  readonly shortRun: Float64Array;
  /** Median size of prose. */
  readonly proseSize: number;
  /** Share of blocks with a blank line before them. */
  readonly gaps: number;
  /** Blocks that look like the head of a comment or post. */
  readonly comments: number;
  /** Share of blocks that speak of threads, answers and members. */
  readonly forum: number;
  /** Heads of posts and comments before each block; one longer than the blocks. */
  readonly headsBefore: Float64Array;
  readonly sinceHead: Float64Array;
  readonly untilHead: Float64Array;
  /** Characters of the run of prose that a block stands in or next to, as a share of the longest run, and its rank. */
  readonly run: Float64Array;
  /** Blocks from the longest run of prose: negative above it, 0 inside. */
  readonly fromRun: Float64Array;
  /** Share of the words of the title, or the first line, that a block uses. */
  readonly titleWords: Float64Array;
  /** Share of the page's prose characters that stand in the containers of a block: nearest, second, third. HTML only. */
  readonly mass: readonly Float64Array[];
  /** Which containers hold the text; `null` when the page is no HTML. */
  readonly containers: Containers | null;
}

/** Sums of what `of` says of the facts before each block; one longer than the blocks. */
function sums(facts: readonly Facts[], of: (fact: Facts) => number): Float64Array {
  const result = new Float64Array(facts.length + 1);
  let sum = 0;
  for (let i = 0; i < facts.length; i++) {
    sum += of(facts[i] as Facts);
    result[i + 1] = sum;
  }
  return result;
}

/** Distance to the last block above (with `step` −1: to the next one below) that is marked, at most `most`. */
function since(count: number, is: (i: number) => boolean, most: number, step: 1 | -1 = 1): Float64Array {
  const result = new Float64Array(count);
  let distance = most;
  for (let n = 0, i = step === 1 ? 0 : count - 1; n < count; n++, i += step) {
    result[i] = distance;
    distance = is(i) ? 1 : Math.min(most, distance + 1);
  }
  return result;
}

function share(facts: readonly Facts[], is: (fact: Facts) => boolean): number {
  let found = 0;
  for (const fact of facts) if (is(fact)) found++;
  return found / Math.max(1, facts.length);
}

/** How much of `title` a text repeats: 1 when it is all there and little else. */
function likeness(text: string, title: string): number {
  if (text === '' || title === '') return 0;
  if (text === title) return 1;
  const [short, long] = text.length < title.length ? [text, title] : [title, text];
  return short.length >= 6 && long.includes(short) ? short.length / long.length : 0;
}

/** Runs of neighbouring blocks below 40 characters (20 Chinese ones) without a stop. */
function shortRuns(facts: readonly Facts[]): Float64Array {
  const result = new Float64Array(facts.length);
  for (let from = 0; from < facts.length; from++) {
    let to = from;
    for (let fact = facts[to]; fact && fact.stops === 0 && fact.size < (fact.han > 0.5 ? 20 : 40); fact = facts[to])
      to++;
    result.fill(to - from, from, to);
    if (to > from) from = to - 1;
  }
  return result;
}

/** A short line over a post or comment: who wrote it, when, what to do with it. */
const isHead = (fact: Facts): boolean =>
  fact.size < 60 && !fact.prose && (fact.ago || fact.page.forum > 0.3 || fact.page.comment > 0.4);

/** Runs of prose, with at most two other blocks between two of theirs. */
function proseRuns(facts: readonly Facts[]): { readonly run: Float64Array; readonly fromRun: Float64Array } {
  const runs: { from: number; to: number; size: number }[] = [];
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i] as Facts;
    if (!fact.prose) continue;
    const last = runs.at(-1);
    if (last && i - last.to <= 3) {
      last.to = i;
      last.size += fact.size;
    } else runs.push({ from: i, to: i, size: fact.size });
  }
  const longest = runs.reduce((best, one) => (one.size > best.size ? one : best), { from: 0, to: -1, size: 1 });
  const run = new Float64Array(facts.length);
  for (const { from, to, size } of runs)
    for (let i = Math.max(0, from - 2); i <= Math.min(facts.length - 1, to + 2); i++)
      run[i] = Math.max(run[i] ?? 0, size / longest.size);
  const fromRun = Float64Array.from(facts, (_, i) =>
    i < longest.from ? i - longest.from : Math.max(0, i - longest.to),
  );
  return { run, fromRun };
}

export function surroundingsOf(
  blocks: readonly Block[],
  facts: readonly Facts[],
  { copies, copyOf }: Copies,
  title: string,
): Surroundings {
  const count = blocks.length;
  const at = (i: number): Facts => facts[i] as Facts;
  const first = (title || (blocks[0]?.text ?? '')).slice(0, 200);
  const titled = new Float64Array(count);
  for (let i = title ? 0 : 1; i < count; i++) titled[i] = likeness((blocks[i] as Block).text, first);
  const sizes: number[] = [];
  for (const fact of facts) if (fact.prose) sizes.push(fact.size);
  sizes.sort((a, b) => a - b);
  const { shaped, numbered } = shapesOf(blocks, copies);
  const isProse = (i: number): boolean => at(i).prose;
  const isNumbered = (i: number): boolean => (numbered[i] as number) > 0;
  const heads = facts.map(isHead);
  const isHeadAt = (i: number): boolean => heads[i] === true;
  const html = blocks.some((block) => block.markup);
  return {
    blocks,
    facts,
    proseBefore: sums(facts, (fact) => (fact.prose ? fact.size : 0)),
    sizeBefore: sums(facts, (fact) => fact.size),
    countBefore: sums(facts, (fact) => (fact.prose ? 1 : 0)),
    sinceProse: since(count, isProse, 99),
    untilProse: since(count, isProse, 99, -1),
    sinceRelated: since(count, (i) => at(i).size < 40 && at(i).page.related > 0.4, 999),
    sinceComment: since(count, (i) => at(i).size < 40 && at(i).page.comment > 0.4, 999),
    sinceLegal: since(count, (i) => at(i).page.copyright > 0.2 || at(i).page.licence > 0.2, 999),
    copies,
    copyOf,
    shaped,
    numbered,
    sinceNumbered: since(count, isNumbered, 99),
    untilNumbered: since(count, isNumbered, 99, -1),
    pageNumbered: numbered.filter((others) => others > 0).length / Math.max(1, count),
    titled,
    sinceTitle: since(count, (i) => (titled[i] as number) > 0.5, 999),
    shortRun: shortRuns(facts),
    proseSize: sizes[sizes.length >> 1] ?? 0,
    gaps: blocks.filter((block) => block.gap > 0).length / Math.max(1, count),
    comments: share(facts, (fact) => fact.ago || (fact.size < 40 && fact.page.comment > 0.4)) * count,
    forum: share(facts, (fact) => fact.size < 60 && fact.page.forum > 0.25),
    headsBefore: sums(facts, (fact) => (isHead(fact) ? 1 : 0)),
    sinceHead: since(count, isHeadAt, 99),
    untilHead: since(count, isHeadAt, 99, -1),
    ...proseRuns(facts),
    ...wordsOf(blocks, facts, first),
    containers: html ? containersOf(blocks, facts) : null,
    mass: html ? [0, 1, 2, 3].map((level) => massAt(blocks, facts, level)) : [],
  };
}
