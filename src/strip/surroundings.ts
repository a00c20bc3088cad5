import type { Block } from './block.js';
import { type Containers, containersOf, massesOf } from './containers.js';
import type { Copies } from './copies.js';
import type { Facts } from './facts.js';
import type { Memory } from './memory.js';
import { proseRuns, type RunFacts, runFacts } from './prose-runs.js';
import { shapesOf } from './shapes.js';
import { sharedWords } from './shared-words.js';
import type { WordList } from './word-list.js';

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
  /** Blocks to the next such line below, and to lines of date or author above and below. */
  readonly untilRelated: Float64Array;
  readonly untilComment: Float64Array;
  readonly untilLegal: Float64Array;
  readonly sinceByline: Float64Array;
  readonly sinceDate: Float64Array;
  readonly untilDate: Float64Array;
  /** Short lines with a date before each block; one longer than the blocks. */
  readonly datesBefore: Float64Array;
  /** What is known of the run of prose that a block stands in or next to. */
  readonly runs: RunFacts;
  /** Share of the words of a block that other prose of the page uses too. */
  readonly shared: Float64Array;
  /** How often the same text stands on the page, and how many blocks before it did first. */
  readonly copies: Float64Array;
  readonly copyOf: Float64Array;
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

/** What a line is to those around it. */
const PROSE = 1;
/** Opens related news, comments, a legal footer. */
const RELATED = 2;
const COMMENT = 4;
const LEGAL = 8;
/** Stands over a post or comment: who wrote it, when, what to do with it. */
const HEAD = 16;
/** Speaks of threads, answers and members. */
const FORUM = 32;
/** Repeats the title. */
const TITLED = 64;
/** Has its like, but for the digits. */
const NUMBERED = 128;
/** A short line with a date; one that says who wrote the text. */
const DATED = 256;
const BYLINE = 512;

/** The marks of the blocks of the page that is read now. */
let marks = new Uint16Array(256);

function marksOf({ prose, size, ago, date, page }: Facts): number {
  let own = prose ? PROSE : 0;
  if (page.copyright > 0.2 || page.licence > 0.2) own |= LEGAL;
  if (!prose && size < 120 && page.byline > 0.15) own |= BYLINE;
  if (size >= 60) return own;
  if (size < 40 && page.related > 0.4) own |= RELATED;
  if (size < 40 && page.comment > 0.4) own |= COMMENT;
  if (page.forum > 0.25) own |= FORUM;
  if (!prose && (date || ago)) own |= DATED;
  if (!prose && (ago || page.forum > 0.3 || page.comment > 0.4)) own |= HEAD;
  return own;
}

/** Distance to the last block above that has the mark, at most `most`. */
function since(count: number, mark: number, most: number, result: Float64Array): Float64Array {
  for (let i = 0, distance = most; i < count; i++) {
    result[i] = distance;
    distance = ((marks[i] as number) & mark) !== 0 ? 1 : Math.min(most, distance + 1);
  }
  return result;
}

/** Distance to the next block below that has the mark, at most `most`. */
function until(count: number, mark: number, most: number, result: Float64Array): Float64Array {
  for (let i = count - 1, distance = most; i >= 0; i--) {
    result[i] = distance;
    distance = ((marks[i] as number) & mark) !== 0 ? 1 : Math.min(most, distance + 1);
  }
  return result;
}

/** Blocks with the mark before each block, and before the end. */
function before(count: number, mark: number, result: Float64Array): Float64Array {
  result[0] = 0;
  for (let i = 0, sum = 0; i < count; ) {
    if (((marks[i] as number) & mark) !== 0) sum++;
    result[++i] = sum;
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
function shortRuns(facts: readonly Facts[], result: Float64Array): Float64Array {
  for (let from = 0; from < facts.length; from++) {
    let to = from;
    for (let fact = facts[to]; fact && fact.stops === 0 && fact.size < (fact.han > 0.5 ? 20 : 40); fact = facts[to])
      to++;
    for (let i = from; i < to; i++) result[i] = to - from;
    if (to > from) from = to - 1;
    else result[from] = 0;
  }
  return result;
}

/** The headline, where the page does not state it: a line of some words that stands there more than once, else the first line. */
function headlineOf(blocks: readonly Block[], facts: readonly Facts[], copies: Float64Array): string {
  for (let i = 0; i < blocks.length; i++) {
    const often = copies[i] as number;
    if (often < 2 || often > 4) continue;
    const fact = facts[i] as Facts;
    if (fact.prose || fact.ending === 2 || fact.size > 150 || fact.phrase) continue;
    if (fact.words >= (fact.han > 0.5 ? 10 : 5) && fact.page.navigation < 0.2 && fact.page.share < 0.2)
      return (blocks[i] as Block).text;
  }
  return blocks[0]?.text ?? '';
}

export function surroundingsOf(
  blocks: readonly Block[],
  facts: readonly Facts[],
  words: WordList,
  { copies, copyOf }: Copies,
  title: string,
  memory: Memory,
): Surroundings {
  const count = blocks.length;
  const column = (): Float64Array => memory.column();
  const first = (title || headlineOf(blocks, facts, copies)).slice(0, 200);
  const shaped = column();
  const numbered = column();
  shapesOf(blocks, copies, shaped, numbered);
  if (count > marks.length) marks = new Uint16Array(2 * count);
  const titled = column();
  const proseBefore = column();
  const sizeBefore = column();
  proseBefore[0] = 0;
  sizeBefore[0] = 0;
  const sizes: number[] = [];
  let gaps = 0;
  let comments = 0;
  let forum = 0;
  let similar = 0;
  for (let i = 0; i < count; i++) {
    const fact = facts[i] as Facts;
    const block = blocks[i] as Block;
    let own = marksOf(fact);
    titled[i] = title || i > 0 ? likeness(block.text, first) : 0;
    if ((titled[i] as number) > 0.5) own |= TITLED;
    if ((numbered[i] as number) > 0) own |= NUMBERED;
    marks[i] = own;
    if (fact.prose) sizes.push(fact.size);
    proseBefore[i + 1] = (proseBefore[i] as number) + (fact.prose ? fact.size : 0);
    sizeBefore[i + 1] = (sizeBefore[i] as number) + fact.size;
    if (block.gap > 0) gaps++;
    if (fact.ago || own & COMMENT) comments++;
    if (own & FORUM) forum++;
    if (own & NUMBERED) similar++;
  }
  sizes.sort((a, b) => a - b);
  const run = column();
  const fromRun = column();
  const runs = proseRuns(facts, run, fromRun);
  const { shared, titleWords } = sharedWords(facts, words, first, memory);
  const html = blocks.some((block) => block.markup);
  const most = Math.max(1, count);
  const sinceDate = since(count, DATED, 99, column());
  const sinceByline = since(count, BYLINE, 99, column());
  return {
    blocks,
    facts,
    proseBefore,
    sizeBefore,
    countBefore: before(count, PROSE, column()),
    sinceProse: since(count, PROSE, 99, column()),
    untilProse: until(count, PROSE, 99, column()),
    sinceRelated: since(count, RELATED, 999, column()),
    sinceComment: since(count, COMMENT, 999, column()),
    sinceLegal: since(count, LEGAL, 999, column()),
    untilRelated: until(count, RELATED, 99, column()),
    untilComment: until(count, COMMENT, 99, column()),
    untilLegal: until(count, LEGAL, 99, column()),
    sinceByline,
    sinceDate,
    untilDate: until(count, DATED, 99, column()),
    datesBefore: before(count, DATED, column()),
    runs: runFacts(facts, runs, { titleWords, shared, sinceDate, sinceByline }, memory),
    copies,
    copyOf,
    shaped,
    numbered,
    sinceNumbered: since(count, NUMBERED, 99, column()),
    untilNumbered: until(count, NUMBERED, 99, column()),
    pageNumbered: similar / most,
    titled,
    sinceTitle: since(count, TITLED, 999, column()),
    shortRun: shortRuns(facts, column()),
    proseSize: sizes[sizes.length >> 1] ?? 0,
    gaps: gaps / most,
    comments: (comments / most) * count,
    forum: forum / most,
    headsBefore: before(count, HEAD, column()),
    sinceHead: since(count, HEAD, 99, column()),
    untilHead: until(count, HEAD, 99, column()),
    run,
    fromRun,
    shared,
    titleWords,
    containers: html ? containersOf(blocks, facts) : null,
    mass: html ? massesOf(blocks, facts) : [],
  };
}
