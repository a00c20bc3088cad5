import { type PageWordKind, pageWordKinds } from '../lexicon/page-words.js';
import type { Facts } from './facts.js';
import type { Surroundings } from './surroundings.js';

/** What was measured of a page: column by column, of each block a value. */
export interface Columns {
  readonly values: Float64Array;
  /** Blocks of the page: as many values stand in a column. */
  readonly count: number;
}

/** Something measured of every block of a page: by what name the trained model knows it, and how its column is written. */
export interface Feature {
  readonly name: string;
  /** Writes the values of all blocks to `into`, from `at` on. */
  readonly fill: (page: Surroundings, into: Float64Array, at: number) => void;
}

/** A feature read block by block. */
export const each = (name: string, read: (page: Surroundings, i: number) => number): Feature => ({
  name,
  fill: (page, into, at) => {
    const count = page.blocks.length;
    for (let i = 0; i < count; i++) into[at + i] = read(page, i);
  },
});

const own = (name: string, read: (fact: Facts) => number): Feature => ({
  name,
  fill: ({ facts }, into, at) => {
    for (let i = 0; i < facts.length; i++) into[at + i] = read(facts[i] as Facts);
  },
});

/** One value for all blocks. */
const whole = (name: string, read: (page: Surroundings) => number): Feature => ({
  name,
  fill: (page, into, at) => {
    into.fill(read(page), at, at + page.blocks.length);
  },
});

/** A column that stands ready. */
const held = (name: string, read: (page: Surroundings) => Float64Array): Feature => ({
  name,
  fill: (page, into, at) => {
    const from = read(page);
    const count = page.blocks.length;
    for (let i = 0; i < count; i++) into[at + i] = from[i] as number;
  },
});

const signed = (name: string, offset: number): string => `${name}${offset > 0 ? '+' : ''}${offset}`;

/** The column `from` of the block `offset` further on: `size-2` is the size two above. Beyond the ends −1. */
const shifted = (name: string, offset: number, from: number): Feature => ({
  name: signed(name, offset),
  fill: ({ blocks }, into, at) => {
    const count = blocks.length;
    const start = from * count + offset;
    for (let i = 0; i < count; i++)
      into[at + i] = i + offset >= 0 && i + offset < count ? (into[start + i] as number) : -1;
  },
});

const flag = (value: boolean): number => (value ? 1 : 0);
const word = (kind: PageWordKind) => (fact: Facts) => fact.page[kind];
/** Any sign of a page's furniture. */
const furniture = (fact: Facts): number =>
  Math.max(fact.page.navigation, fact.page.share, fact.page.related, fact.page.widget, fact.page.comment);

const alone: readonly Feature[] = [
  own('size', (fact) => fact.size),
  own('words', (fact) => fact.words),
  own('han', (fact) => fact.han),
  own('latin', (fact) => fact.latin),
  own('digits', (fact) => fact.digits),
  own('commas', (fact) => fact.commas),
  own('stops', (fact) => fact.stops),
  own('bars', (fact) => fact.bars),
  own('spaces', (fact) => fact.spaces),
  own('quotes', (fact) => fact.quotes),
  own('brackets', (fact) => fact.brackets),
  own('grammar', (fact) => fact.grammar),
  own('capitals', (fact) => fact.capitals),
  own('ending', (fact) => fact.ending),
  own('beginning', (fact) => fact.beginning),
  own('address', (fact) => flag(fact.address)),
  own('date', (fact) => flag(fact.date)),
  own('time', (fact) => flag(fact.time)),
  own('phone', (fact) => flag(fact.phone)),
  own('ago', (fact) => flag(fact.ago)),
  own('phrase', (fact) => flag(fact.phrase !== null)),
  own('you', (fact) => fact.you),
  ...pageWordKinds.map((kind) => own(kind, word(kind))),
  own('furniture', furniture),
];
const near = (offset: number, ...names: readonly string[]): readonly Feature[] =>
  names.map((name) =>
    shifted(
      name,
      offset,
      alone.findIndex((feature) => feature.name === name),
    ),
  );

const neighbours: readonly Feature[] = [
  ...[-3, -2, -1, 1, 2, 3].flatMap((offset) => near(offset, 'size', 'grammar', 'stops', 'furniture')),
  ...[-1, 1].flatMap((offset) => near(offset, 'ending', 'capitals', 'byline', 'related', 'comment', 'date', 'ago')),
];

/** Characters of prose, and share of prose, among the blocks from `i + from` to `i + to`. */
function window(from: number, to: number): readonly Feature[] {
  const sum = (sums: Float64Array, i: number): number => {
    const last = sums.length - 1;
    return (
      (sums[Math.min(last, Math.max(0, i + to + 1))] as number) -
      (sums[Math.min(last, Math.max(0, i + from))] as number)
    );
  };
  return [
    each(`prose ${from} to ${to}`, (page, i) => sum(page.proseBefore, i)),
    each(`prose share ${from} to ${to}`, (page, i) => sum(page.proseBefore, i) / Math.max(1, sum(page.sizeBefore, i))),
    each(`prose blocks ${from} to ${to}`, (page, i) => sum(page.countBefore, i)),
  ];
}

const end = (sums: Float64Array): number => Math.max(1, sums.at(-1) ?? 0);
const place: readonly Feature[] = [
  each('blocks above', (_, i) => i),
  each('blocks below', (page, i) => page.blocks.length - 1 - i),
  each('place', (page, i) => i / page.blocks.length),
  each('prose above', (page, i) => (page.proseBefore[i] ?? 0) / end(page.proseBefore)),
  each('prose below', (page, i) => 1 - (page.proseBefore[i + 1] ?? 0) / end(page.proseBefore)),
  held('prose characters above', (page) => page.proseBefore),
  each('prose characters below', (page, i) => end(page.proseBefore) - (page.proseBefore[i + 1] ?? 0)),
  held('since prose', (page) => page.sinceProse),
  held('until prose', (page) => page.untilProse),
  held('since related', (page) => page.sinceRelated),
  held('since comment', (page) => page.sinceComment),
  held('since legal', (page) => page.sinceLegal),
  held('since title', (page) => page.sinceTitle),
  held('titled', (page) => page.titled),
  held('shaped', (page) => page.shaped),
  held('numbered', (page) => page.numbered),
  ...[-2, -1, 1, 2].flatMap((offset) => [
    each(signed('shaped', offset), (page, i) => page.shaped[i + offset] ?? 0),
    each(signed('numbered', offset), (page, i) => page.numbered[i + offset] ?? 0),
  ]),
  held('since numbered', (page) => page.sinceNumbered),
  held('until numbered', (page) => page.untilNumbered),
  held('shared words', (page) => page.shared),
  held('copies', (page) => page.copies),
  each('copied', (page, i) => flag((page.copyOf[i] ?? -1) >= 0)),
  held('short run', (page) => page.shortRun),
  held('heads above', (page) => page.headsBefore),
  each('heads below', (page, i) => (page.headsBefore.at(-1) ?? 0) - (page.headsBefore[i + 1] ?? 0)),
  held('since head', (page) => page.sinceHead),
  held('until head', (page) => page.untilHead),
  held('run', (page) => page.run),
  held('from run', (page) => page.fromRun),
  held('title words', (page) => page.titleWords),
  each('gap', (page, i) => page.blocks[i]?.gap ?? 0),
  each('gap+1', (page, i) => page.blocks[i + 1]?.gap ?? -1),
  each('gap-1', (page, i) => page.blocks[i - 1]?.gap ?? -1),
];

const pages: readonly Feature[] = [
  whole('page blocks', (page) => page.blocks.length),
  whole('page prose', (page) => end(page.proseBefore)),
  whole('page prose share', (page) => end(page.proseBefore) / end(page.sizeBefore)),
  whole('page prose blocks', (page) => end(page.countBefore) / Math.max(1, page.blocks.length)),
  whole('page prose size', (page) => page.proseSize),
  whole('page gaps', (page) => page.gaps),
  whole('page forum', (page) => page.forum),
  whole('page forum blocks', (page) => Math.min(40, Math.round(page.forum * page.blocks.length))),
  whole('page heads', (page) => end(page.headsBefore) / Math.max(1, page.blocks.length)),
  whole('page numbered', (page) => page.pageNumbered),
  whole('page comments', (page) => page.comments),
];

/** What is measured of every block. */
export const textFeatures: readonly Feature[] = [
  ...alone,
  ...neighbours,
  ...[
    [-3, -1],
    [1, 3],
    [-8, -1],
    [1, 8],
    [-25, -1],
    [1, 25],
  ].flatMap(([from = 0, to = 0]) => window(from, to)),
  ...place,
  ...pages,
];
