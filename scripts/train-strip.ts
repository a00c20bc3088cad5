// Learns the weights by which `src/strip` tells main text from the rest of a page, and writes them to `src/lexicon`.
//   npm run train:strip -- [--data DIR] [--only text|html] [--check [--dump PATH]]
// --check writes nothing there: it holds pages out in turn, prints how well they are judged, and dumps each verdict to PATH.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Block, blocksOf } from '../src/strip/block.js';
import type { Columns } from '../src/strip/columns.js';
import { parseForest, probabilities, scores } from '../src/strip/forest.js';
import { judge } from '../src/strip/judge.js';
import { Memory } from '../src/strip/memory.js';
import type { Surroundings } from '../src/strip/surroundings.js';
import { columnsOf, featuresFor, namesFor, surroundings } from '../src/strip/verdict.js';
import { fold } from '../src/text/folding.js';
import { layoutOf } from '../src/text/layout.js';
import { articleExamples } from './strip/articles.js';
import { boardExamples } from './strip/boards.js';
import { type Sample, type Settings, train, write } from './strip/boosting.js';
import { type Example, htmlExamples, textExamples } from './strip/examples.js';
import { pageScore } from './strip/measure.js';
import { variants } from './strip/variants.js';

const root = join(import.meta.dirname, '../..');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/eval/data') },
    check: { type: 'boolean', default: false },
    only: { type: 'string' },
    dump: { type: 'string' },
  },
});
/** Parts held out in turn. */
const FOLDS = 3;
/** The set of pages written for this: never held out, as none of them is measured. */
const WRITTEN = 'training/pages';
/** What a page of them counts: a thread, and an article. */
const THREAD_SHARE = { text: 0.2, html: 0.25 };
const ARTICLE_SHARE = 0.12;

/** An example with its rows of features. */
interface Prepared {
  readonly example: Example;
  readonly blocks: readonly Block[];
  readonly seen: Surroundings;
  readonly columns: Columns;
  readonly weights: readonly number[];
  readonly labels: readonly number[];
  /** One of the pages that only vary another: trained on, not measured. */
  readonly variant: boolean;
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}

/** Which part a page falls into. */
const partOf = ({ example }: Prepared): number => hash(example.group) % FOLDS;

function prepare(example: Example, html: boolean, share: number, variant: boolean): Prepared {
  const blocks = blocksOf(example.page, layoutOf(example.page));
  const page = surroundings(blocks, fold(example.page.hints.title ?? ''), new Memory());
  const weights: number[] = [];
  const labels: number[] = [];
  for (const block of blocks) {
    const own = example.labels.slice(block.from, block.to).filter((label) => label !== null && label !== undefined);
    labels.push(own.filter((label) => label === 1).length * 2 > own.length ? 1 : 0);
    weights.push(own.length === 0 ? 0 : block.text.replace(/ /g, '').length ** 0.75);
  }
  // Pages weigh the same, long or short, as they do in the mean over pages.
  const total = Math.max(
    200,
    weights.reduce((a, b) => a + b, 0),
  );
  return {
    example,
    blocks,
    seen: page,
    columns: columnsOf(page, featuresFor(html)),
    weights: weights.map((weight) => (share * weight) / total),
    labels,
    variant,
  };
}

const common: Omit<Settings, 'rounds' | 'rate'> = {
  leaf: 0.0005,
  lambda: 0.02,
  features: 0.25,
  samples: 0.5,
};
/** Pages of text come in more makes, and there are more of them. */
const settingsOf = (html: boolean): Settings => ({
  ...common,
  rate: html ? 0.18 : 0.15,
  rounds: html ? 180 : 300,
});

/** What a page counts: whole dumps and threads are few, and unlike each other. */
const SHARES: Readonly<Record<string, number>> = {
  'dumps/pages': 2,
  'dumps/seeds': 2,
  'dumps/bulletins': 2,
  'boilerplate/magic-html-forum': 1.5,
};
/** Weight of a block that is learnt from on its own. */
const LIGHT = 0.006;

/** The values of block `i`, feature after feature. */
const rowOf = ({ values, count }: Columns, i: number): Float64Array =>
  Float64Array.from({ length: values.length / count }, (_, column) => values[column * count + i] ?? 0);

function samples(pages: readonly Prepared[]): Sample[] {
  return pages.flatMap(({ columns, weights, labels }) =>
    labels.flatMap((label, i) => {
      const weight = weights[i] ?? 0;
      if (weight === 0) return [];
      // Short lines of menus are many and alike: one in some stands for the others.
      const alike = Math.max(1, Math.min(8, Math.floor(LIGHT / weight)));
      return i % alike === 0 ? [{ row: rowOf(columns, i), weight: alike * weight, label }] : [];
    }),
  );
}

function learn(pages: readonly Prepared[], html: boolean): string {
  const names = namesFor(html);
  return write(train(samples(pages), names.length, settingsOf(html)), names);
}

/** Holds each part of the pages out in turn, and prints how the whole stage judges them: mean page F1 of each set. */
function measure(pages: readonly Prepared[], html: boolean): void {
  const results: { page: Prepared; found: Float64Array }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = pages.filter((page) => page.example.set === WRITTEN || partOf(page) !== fold);
    const forest = parseForest(learn(rest, html), namesFor(html));
    for (const page of pages)
      if (partOf(page) === fold && !page.variant)
        results.push({ page, found: probabilities(scores(forest, page.columns)) });
    console.error(`fold ${fold + 1} of ${FOLDS}`);
  }
  for (const set of new Set(results.map(({ page }) => page.example.set))) {
    const values = results.flatMap(({ page, found }) => {
      if (page.example.set !== set) return [];
      const kept: boolean[] = [];
      for (const [i, { zone }] of judge(page.seen, found, fold(page.example.page.hints.title ?? '')).entries())
        for (let line = page.blocks[i]?.from ?? 0; line < (page.blocks[i]?.to ?? 0); line++)
          kept[line] = zone === 'body' || zone === 'title';
      return pageScore(page.example, kept) ?? [];
    });
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const low = values.filter((value) => value < 0.5).length;
    console.log(set.padEnd(34), (100 * mean).toFixed(1), `${low} of ${values.length} below one half`);
  }
  if (!options.dump) return;
  const judged = results.map(({ page, found }) => ({
    id: page.example.id,
    set: page.example.set,
    blocks: page.blocks.map(({ from, text }, i) => [
      Number(found[i]?.toFixed(2)),
      page.example.labels[from],
      text.slice(0, 150),
      text.length,
    ]),
  }));
  writeFileSync(`${options.dump}-${html ? 'html' : 'text'}.json`, JSON.stringify(judged));
}

for (const form of ['text', 'html'] as const) {
  if (options.only && options.only !== form) continue;
  const html = form === 'html';
  const pages = html ? await htmlExamples(options.data) : textExamples(options.data);
  const prepared = [
    ...pages.map((page) => prepare(page, html, SHARES[page.set] ?? 1, false)),
    ...(await boardExamples(join(root, 'training/pages'), html ? 0 : 2, html)).map((example) =>
      prepare(example, html, THREAD_SHARE[form], true),
    ),
    // As text, articles written for this taught nothing that pages held out gained from, and cost threads some.
    ...(html ? await articleExamples(join(root, 'training/pages'), 3, html) : []).map((example) =>
      prepare(example, html, ARTICLE_SHARE, true),
    ),
    ...variants(pages, html ? [] : await htmlExamples(options.data)).map(({ example, share }) =>
      prepare(example, html, share, true),
    ),
  ];
  console.error(
    form,
    samples(prepared).length,
    'samples',
    pages.length,
    'pages',
    prepared.length - pages.length,
    'variants',
  );
  if (options.check) measure(prepared, html);
  else {
    const source = `// Written by \`npm run train:strip\`; see SOURCES.md.\nexport const forest = \`\n${learn(prepared, html)}\n\`;\n`;
    writeFileSync(join(root, `src/lexicon/strip-${form}.ts`), source);
  }
}
