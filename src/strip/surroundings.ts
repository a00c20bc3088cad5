import type { Block } from './block.js';
import type { Facts } from './facts.js';
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
  readonly copyOf: readonly number[];
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
}

function sums(values: readonly number[]): Float64Array {
  const result = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) result[i + 1] = (result[i] ?? 0) + value;
  return result;
}

/** Distance to the last block, in the order given, that is marked. */
function since(marked: readonly boolean[], most: number, backwards = false): Float64Array {
  const result = new Float64Array(marked.length);
  let distance = most;
  for (let n = 0; n < marked.length; n++) {
    const i = backwards ? marked.length - 1 - n : n;
    result[i] = distance;
    distance = marked[i] ? 1 : Math.min(most, distance + 1);
  }
  return result;
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

/** Share of all prose that lies in the container at `level` of each block. */
function massAt(blocks: readonly Block[], facts: readonly Facts[], level: number): Float64Array {
  const weights = new Map<number, number>();
  let total = 1;
  for (const [i, block] of blocks.entries()) {
    const fact = facts[i];
    if (!fact?.prose || !block.markup) continue;
    const size = fact.size * (1 - block.markup.linked);
    total += size;
    for (const container of block.markup.containers) weights.set(container, (weights.get(container) ?? 0) + size);
  }
  return Float64Array.from(blocks, (block) => {
    const containers = block.markup?.containers ?? [];
    return (weights.get(containers[Math.min(level, containers.length - 1)] ?? -1) ?? 0) / total;
  });
}

/** A short line over a post or comment: who wrote it, when, what to do with it. */
const isHead = (fact: Facts): boolean =>
  fact.size < 60 && !fact.prose && (fact.ago || fact.page.forum > 0.3 || fact.page.comment > 0.4);

/** Runs of prose, with at most two other blocks between two of theirs. */
function proseRuns(facts: readonly Facts[]): { readonly run: Float64Array; readonly fromRun: Float64Array } {
  const runs: { from: number; to: number; size: number }[] = [];
  for (const [i, fact] of facts.entries()) {
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

export function surroundingsOf(blocks: readonly Block[], facts: readonly Facts[], title: string): Surroundings {
  const seen = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const places = seen.get(block.text);
    if (places) places.push(i);
    else seen.set(block.text, [i]);
  }
  const prose = facts.map((fact) => fact.prose);
  const short = (fact: Facts): boolean => fact.size < 40;
  const opens = (kind: 'related' | 'comment', fact: Facts): boolean => short(fact) && fact.page[kind] > 0.4;
  const first = (title || (blocks[0]?.text ?? '')).slice(0, 200);
  const titled = Float64Array.from(blocks, (block, i) => (i === 0 && !title ? 0 : likeness(block.text, first)));
  const sizes = facts
    .filter((fact) => fact.prose)
    .map((fact) => fact.size)
    .sort((a, b) => a - b);
  const html = blocks.some((block) => block.markup);
  return {
    blocks,
    facts,
    proseBefore: sums(facts.map((fact) => (fact.prose ? fact.size : 0))),
    sizeBefore: sums(facts.map((fact) => fact.size)),
    countBefore: sums(facts.map((fact) => (fact.prose ? 1 : 0))),
    sinceProse: since(prose, 99),
    untilProse: since(prose, 99, true),
    sinceRelated: since(
      facts.map((fact) => opens('related', fact)),
      999,
    ),
    sinceComment: since(
      facts.map((fact) => opens('comment', fact)),
      999,
    ),
    sinceLegal: since(
      facts.map((fact) => fact.page.copyright > 0.2 || fact.page.licence > 0.2),
      999,
    ),
    copies: Float64Array.from(blocks, (block) => seen.get(block.text)?.length ?? 1),
    copyOf: blocks.map((block, i) => (i > (seen.get(block.text)?.[0] ?? i) ? (seen.get(block.text)?.[0] ?? -1) : -1)),
    titled,
    sinceTitle: since(
      [...titled].map((value) => value > 0.5),
      999,
    ),
    shortRun: shortRuns(facts),
    proseSize: sizes[sizes.length >> 1] ?? 0,
    gaps: blocks.filter((block) => block.gap > 0).length / Math.max(1, blocks.length),
    comments: facts.filter((fact) => fact.ago || (fact.size < 40 && fact.page.comment > 0.4)).length,
    forum: facts.filter((fact) => fact.size < 60 && fact.page.forum > 0.25).length / Math.max(1, blocks.length),
    headsBefore: sums(facts.map((fact) => (isHead(fact) ? 1 : 0))),
    sinceHead: since(facts.map(isHead), 99),
    untilHead: since(facts.map(isHead), 99, true),
    ...proseRuns(facts),
    ...wordsOf(blocks, facts, first),
    mass: html ? [0, 1, 2, 3].map((level) => massAt(blocks, facts, level)) : [],
  };
}
