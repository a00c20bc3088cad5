import { alone } from './alone.js';
import type { Block } from './block.js';
import { type Features, held, type Measured, shifted, whole } from './columns.js';
import type { Surroundings } from './surroundings.js';

const neighbours: readonly Features[] = [
  ...[-3, -2, -1, 1, 2, 3].map((offset) => shifted(offset, -1, 'size', 'grammar', 'stops', 'furniture')),
  ...[-1, 1].map((offset) =>
    shifted(offset, -1, 'ending', 'capitals', 'byline', 'related', 'comment', 'date', 'ago', 'appeal'),
  ),
];

/** Characters of prose, and share of prose, among the blocks from `i + first` to `i + last`. */
const window = ([first, last]: readonly [first: number, last: number]): Measured => ({
  names: [`prose ${first} to ${last}`, `prose share ${first} to ${last}`, `prose blocks ${first} to ${last}`],
  fill: ({ blocks, proseBefore, sizeBefore, countBefore }, from, to, into, at) => {
    const count = blocks.length;
    const rows = to - from;
    for (let i = from, n = at; i < to; i++, n++) {
      const low = Math.min(count, Math.max(0, i + first));
      const high = Math.min(count, Math.max(0, i + last + 1));
      const prose = (proseBefore[high] as number) - (proseBefore[low] as number);
      into[n] = prose;
      into[n + rows] = prose / Math.max(1, (sizeBefore[high] as number) - (sizeBefore[low] as number));
      into[n + 2 * rows] = (countBefore[high] as number) - (countBefore[low] as number);
    }
  },
});

const end = ({ blocks }: Surroundings, before: Float64Array): number => Math.max(1, before[blocks.length] as number);
const where: Measured = {
  names: [
    'blocks above',
    'blocks below',
    'place',
    'prose above',
    'prose below',
    'prose characters above',
    'prose characters below',
  ],
  fill: (page, from, to, into, at) => {
    const { proseBefore } = page;
    const count = page.blocks.length;
    const rows = to - from;
    const all = end(page, proseBefore);
    for (let i = from, n = at; i < to; i++, n++) {
      const above = proseBefore[i] as number;
      const below = proseBefore[i + 1] as number;
      into[n] = i;
      into[n + rows] = count - 1 - i;
      into[n + 2 * rows] = i / count;
      into[n + 3 * rows] = above / all;
      into[n + 4 * rows] = 1 - below / all;
      into[n + 5 * rows] = above;
      into[n + 6 * rows] = all - below;
    }
  },
};

/** Blocks with a mark above and below each, from their number before each; `least` below is counted as so many. */
const counted = (name: string, least: number, read: (page: Surroundings) => Float64Array): Measured => ({
  names: [`${name} above`, `${name} below`],
  fill: (page, from, to, into, at) => {
    const before = read(page);
    const all = Math.max(least, before[page.blocks.length] as number);
    for (let i = from, n = at; i < to; i++, n++) {
      into[n] = before[i] as number;
      into[n + to - from] = all - (before[i + 1] as number);
    }
  },
});

const gaps: Measured = {
  names: ['gap', 'gap+1', 'gap-1'],
  fill: ({ blocks }, from, to, into, at) => {
    const rows = to - from;
    for (let i = from, n = at; i < to; i++, n++) {
      into[n] = (blocks[i] as Block).gap;
      into[n + rows] = i + 1 < blocks.length ? (blocks[i + 1] as Block).gap : -1;
      into[n + 2 * rows] = i > 0 ? (blocks[i - 1] as Block).gap : -1;
    }
  },
};

const place: readonly Features[] = [
  where,
  held('since prose', (page) => page.sinceProse),
  held('until prose', (page) => page.untilProse),
  held('since related', (page) => page.sinceRelated),
  held('since comment', (page) => page.sinceComment),
  held('since legal', (page) => page.sinceLegal),
  held('since title', (page) => page.sinceTitle),
  held('titled', (page) => page.titled),
  held('shaped', (page) => page.shaped),
  held('numbered', (page) => page.numbered),
  ...[-2, -1, 1, 2].flatMap((offset) => [shifted(offset, 0, 'shaped'), shifted(offset, 0, 'numbered')]),
  held('since numbered', (page) => page.sinceNumbered),
  held('until numbered', (page) => page.untilNumbered),
  held('shared words', (page) => page.shared),
  held('copies', (page) => page.copies),
  {
    names: ['copied'],
    fill: ({ copyOf }, from, to, into, at) => {
      for (let i = from, n = at; i < to; i++, n++) into[n] = (copyOf[i] as number) >= 0 ? 1 : 0;
    },
  },
  held('short run', (page) => page.shortRun),
  counted('heads', 0, (page) => page.headsBefore),
  held('since head', (page) => page.sinceHead),
  held('until head', (page) => page.untilHead),
  held('until related', (page) => page.untilRelated),
  held('until comment', (page) => page.untilComment),
  held('until legal', (page) => page.untilLegal),
  held('since byline', (page) => page.sinceByline),
  held('since date', (page) => page.sinceDate),
  held('until date', (page) => page.untilDate),
  counted('dates', 1, (page) => page.datesBefore),
  held('run size', (page) => page.runs.size),
  held('run titled', (page) => page.runs.titled),
  held('run you', (page) => page.runs.you),
  held('run phrases', (page) => page.runs.phrases),
  held('run dated', (page) => page.runs.dated),
  held('run appeal', (page) => page.runs.appeal),
  held('run shared', (page) => page.runs.shared),
  held('run paragraph', (page) => page.runs.paragraph),
  held('run', (page) => page.run),
  held('from run', (page) => page.fromRun),
  held('title words', (page) => page.titleWords),
  gaps,
];

const pages: readonly Features[] = [
  whole('page blocks', (page) => page.blocks.length),
  whole('page prose', (page) => end(page, page.proseBefore)),
  whole('page prose share', (page) => end(page, page.proseBefore) / end(page, page.sizeBefore)),
  whole('page prose blocks', (page) => end(page, page.countBefore) / Math.max(1, page.blocks.length)),
  whole('page prose size', (page) => page.proseSize),
  whole('page gaps', (page) => page.gaps),
  whole('page forum', (page) => page.forum),
  whole('page forum blocks', (page) => Math.min(40, Math.round(page.forum * page.blocks.length))),
  whole('page heads', (page) => end(page, page.headsBefore) / Math.max(1, page.blocks.length)),
  whole('page numbered', (page) => page.pageNumbered),
  whole('page dates', (page) => end(page, page.datesBefore) / Math.max(1, page.blocks.length)),
  whole('page comments', (page) => page.comments),
];

/** What is measured of every block. */
export const textFeatures: readonly Features[] = [
  alone,
  ...neighbours,
  ...(
    [
      [-3, -1],
      [1, 3],
      [-8, -1],
      [1, 8],
      [-25, -1],
      [1, 25],
    ] as const
  ).map(window),
  ...place,
  ...pages,
];
