import { type PageWordKind, pageWordKinds } from '../lexicon/page-words.js';
import type { Facts } from './facts.js';
import type { Surroundings } from './surroundings.js';

/** Something measured of block `i` of a page: by what name the trained model knows it, and how it is read. */
export interface Feature {
  readonly name: string;
  readonly read: (page: Surroundings, i: number) => number;
}

const own = (name: string, read: (fact: Facts) => number): Feature => ({
  name,
  read: (page, i) => {
    const fact = page.facts[i];
    return fact ? read(fact) : 0;
  },
});

/** The same of a neighbour: `size-2` is the size of the block two above. Beyond the ends −1. */
function near(offset: number, name: string, read: (fact: Facts) => number): Feature {
  return {
    name: `${name}${offset > 0 ? '+' : ''}${offset}`,
    read: (page, i) => {
      const fact = page.facts[i + offset];
      return fact ? read(fact) : -1;
    },
  };
}

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
];

const neighbours: readonly Feature[] = [-3, -2, -1, 1, 2, 3].flatMap((offset) => [
  near(offset, 'size', (fact) => fact.size),
  near(offset, 'grammar', (fact) => fact.grammar),
  near(offset, 'stops', (fact) => fact.stops),
  near(offset, 'furniture', furniture),
]);
const next: readonly Feature[] = [-1, 1].flatMap((offset) => [
  near(offset, 'ending', (fact) => fact.ending),
  near(offset, 'capitals', (fact) => fact.capitals),
  near(offset, 'byline', word('byline')),
  near(offset, 'related', word('related')),
  near(offset, 'comment', word('comment')),
  near(offset, 'date', (fact) => flag(fact.date)),
  near(offset, 'ago', (fact) => flag(fact.ago)),
]);

/** Characters of prose, and share of prose, among the blocks from `i + from` to `i + to`. */
function window(from: number, to: number): readonly Feature[] {
  const at = (sums: Float64Array, i: number): number => sums[Math.max(0, Math.min(sums.length - 1, i))] ?? 0;
  const sum = (sums: Float64Array, i: number): number => at(sums, i + to + 1) - at(sums, i + from);
  return [
    { name: `prose ${from} to ${to}`, read: (page, i) => sum(page.proseBefore, i) },
    {
      name: `prose share ${from} to ${to}`,
      read: (page, i) => sum(page.proseBefore, i) / Math.max(1, sum(page.sizeBefore, i)),
    },
    { name: `prose blocks ${from} to ${to}`, read: (page, i) => sum(page.countBefore, i) },
  ];
}

const end = (sums: Float64Array): number => Math.max(1, sums.at(-1) ?? 0);
const place: readonly Feature[] = [
  { name: 'blocks above', read: (_, i) => i },
  { name: 'blocks below', read: (page, i) => page.blocks.length - 1 - i },
  { name: 'place', read: (page, i) => i / page.blocks.length },
  { name: 'prose above', read: (page, i) => (page.proseBefore[i] ?? 0) / end(page.proseBefore) },
  { name: 'prose below', read: (page, i) => 1 - (page.proseBefore[i + 1] ?? 0) / end(page.proseBefore) },
  { name: 'prose characters above', read: (page, i) => page.proseBefore[i] ?? 0 },
  { name: 'prose characters below', read: (page, i) => end(page.proseBefore) - (page.proseBefore[i + 1] ?? 0) },
  { name: 'since prose', read: (page, i) => page.sinceProse[i] ?? 0 },
  { name: 'until prose', read: (page, i) => page.untilProse[i] ?? 0 },
  { name: 'since related', read: (page, i) => page.sinceRelated[i] ?? 0 },
  { name: 'since comment', read: (page, i) => page.sinceComment[i] ?? 0 },
  { name: 'since legal', read: (page, i) => page.sinceLegal[i] ?? 0 },
  { name: 'since title', read: (page, i) => page.sinceTitle[i] ?? 0 },
  { name: 'titled', read: (page, i) => page.titled[i] ?? 0 },
  { name: 'shared words', read: (page, i) => page.shared[i] ?? 0 },
  { name: 'copies', read: (page, i) => page.copies[i] ?? 1 },
  { name: 'copied', read: (page, i) => flag((page.copyOf[i] ?? -1) >= 0) },
  { name: 'short run', read: (page, i) => page.shortRun[i] ?? 0 },
  { name: 'heads above', read: (page, i) => page.headsBefore[i] ?? 0 },
  { name: 'heads below', read: (page, i) => (page.headsBefore.at(-1) ?? 0) - (page.headsBefore[i + 1] ?? 0) },
  { name: 'since head', read: (page, i) => page.sinceHead[i] ?? 0 },
  { name: 'until head', read: (page, i) => page.untilHead[i] ?? 0 },
  { name: 'run', read: (page, i) => page.run[i] ?? 0 },
  { name: 'from run', read: (page, i) => page.fromRun[i] ?? 0 },
  { name: 'title words', read: (page, i) => page.titleWords[i] ?? 0 },
  { name: 'gap', read: (page, i) => page.blocks[i]?.gap ?? 0 },
  { name: 'gap+1', read: (page, i) => page.blocks[i + 1]?.gap ?? -1 },
  { name: 'gap-1', read: (page, i) => page.blocks[i - 1]?.gap ?? -1 },
];

const whole: readonly Feature[] = [
  { name: 'page blocks', read: (page) => page.blocks.length },
  { name: 'page prose', read: (page) => end(page.proseBefore) },
  { name: 'page prose share', read: (page) => end(page.proseBefore) / end(page.sizeBefore) },
  { name: 'page prose blocks', read: (page) => end(page.countBefore) / Math.max(1, page.blocks.length) },
  { name: 'page prose size', read: (page) => page.proseSize },
  { name: 'page gaps', read: (page) => page.gaps },
  { name: 'page forum', read: (page) => page.forum },
  { name: 'page heads', read: (page) => end(page.headsBefore) / Math.max(1, page.blocks.length) },
  { name: 'page comments', read: (page) => page.comments },
];

/** What is measured of every block. */
export const textFeatures: readonly Feature[] = [
  ...alone,
  ...neighbours,
  ...next,
  ...[
    [-3, -1],
    [1, 3],
    [-8, -1],
    [1, 8],
    [-25, -1],
    [1, 25],
  ].flatMap(([from = 0, to = 0]) => window(from, to)),
  ...place,
  ...whole,
];
