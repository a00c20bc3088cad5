// Learns the weights by which `src/strip` tells main text from the rest of a page, and writes them to `src/lexicon`.
//   npm run train:strip -- [--data DIR] [--only text|html] [--check [--dump PATH]]
// --check writes nothing there: it holds pages out in turn, prints how well they are judged, and dumps each verdict to PATH.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Block, blocksOf, lineSpans } from '../src/strip/block.js';
import { fillContext } from '../src/strip/context-features.js';
import type { Facts } from '../src/strip/facts.js';
import type { Rows } from '../src/strip/features.js';
import { parseForest, probabilities } from '../src/strip/forest.js';
import { featuresFor, rowsOf, secondNames, surroundings } from '../src/strip/verdict.js';
import { fold } from '../src/text/folding.js';
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
const FOLDS = 3;

/** An example with its rows of features. */
interface Prepared {
  readonly example: Example;
  readonly blocks: readonly Block[];
  readonly facts: readonly Facts[];
  readonly rows: Rows;
  readonly weights: readonly number[];
  readonly labels: readonly number[];
  /** One of the pages that only vary another: trained on, not measured. */
  readonly variant: boolean;
  readonly fold: number;
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}

function prepare(example: Example, html: boolean, share: number): Prepared {
  const spans = lineSpans(example.page.text);
  const blocks = blocksOf(example.page, fold(example.page.text), spans);
  const page = surroundings(blocks, fold(example.page.hints.title ?? ''));
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
    facts: page.facts,
    rows: rowsOf(page, featuresFor(html)),
    weights: weights.map((weight) => (share * weight) / total),
    labels,
    variant: share < 1,
    fold: hash(example.group) % FOLDS,
  };
}

const settings: Settings = {
  rounds: 120,
  rate: 0.12,
  depth: 5,
  leaf: 0.0005,
  lambda: 0.02,
  features: 0.25,
  samples: 0.5,
};
const settings2: Settings = { ...settings, rounds: 60, depth: 4, leaf: 0.001 };

function samples(pages: readonly Prepared[]): Sample[] {
  return pages.flatMap(({ rows: { values, width }, weights, labels }) =>
    labels.flatMap((label, i) => {
      const weight = weights[i] ?? 0;
      if (weight === 0) return [];
      // Short lines of menus are many and alike: one in three stands for three.
      const thin = weight < 0.002;
      if (thin && i % 3 !== 0) return [];
      return [{ row: values.subarray(i * width, (i + 1) * width), weight: thin ? 3 * weight : weight, label }];
    }),
  );
}

/** Verdicts on a page by the forest written in `text`. */
const judge = (text: string, names: readonly string[], { values, width }: Rows): Float64Array =>
  probabilities(parseForest(text, names), values, width);

/** Both forests. Those of the second look learn from first verdicts on pages held out, as they will see pages not learnt from. */
function learn(pages: readonly Prepared[], html: boolean): [string, string] {
  const names = featuresFor(html).map((feature) => feature.name);
  const first = new Map<Prepared, Float64Array>();
  const inner = 2;
  for (let fold = 0; fold < inner; fold++) {
    const held = pages.filter((page) => hash(`${page.example.group}!`) % inner === fold);
    const rest = pages.filter((page) => hash(`${page.example.group}!`) % inner !== fold);
    const forest = write(train(samples(rest), names.length, settings), names);
    for (const page of held) first.set(page, judge(forest, names, page.rows));
  }
  for (const page of pages) fillContext(page.rows, first.get(page) ?? new Float64Array(), page.facts);
  const all = samples(pages);
  return [
    write(train(all, names.length, settings), names),
    write(train(all, secondNames(html).length, settings2), secondNames(html)),
  ];
}

function measure(pages: readonly Prepared[], html: boolean): void {
  const results: { page: Prepared; first: Float64Array; second: Float64Array }[] = [];
  const names = featuresFor(html).map((feature) => feature.name);
  for (let fold = 0; fold < FOLDS; fold++) {
    const [one, two] = learn(
      pages.filter((page) => page.fold !== fold),
      html,
    );
    for (const page of pages.filter((held) => held.fold === fold && !held.variant)) {
      const first = judge(one, names, page.rows);
      fillContext(page.rows, first, page.facts);
      results.push({ page, first, second: judge(two, secondNames(html), page.rows) });
    }
    console.error(`fold ${fold + 1} of ${FOLDS}`);
  }
  const sets = [...new Set(results.map(({ page }) => page.example.set))];
  const mean = (threshold: number, look: 'first' | 'second', set: string): string => {
    const scores = results
      .filter(({ page }) => page.example.set === set)
      .map((result) => {
        const kept: boolean[] = [];
        for (const [i, block] of result.page.blocks.entries())
          for (let line = block.from; line < block.to; line++) kept[line] = (result[look][i] ?? 0) > threshold;
        return pageScore(result.page.example, kept);
      })
      .filter((value) => value !== null);
    return (100 * (scores.reduce((a, b) => a + b, 0) / scores.length)).toFixed(1);
  };
  for (const set of sets) {
    const cells = [0.3, 0.4, 0.5, 0.6].map((threshold) => mean(threshold, 'second', set));
    console.log(set.padEnd(34), 'first', mean(0.5, 'first', set), 'second at .3 .4 .5 .6', ...cells);
  }
  if (!options.dump) return;
  const judged = results.map(({ page, first, second }) => ({
    id: page.example.id,
    set: page.example.set,
    blocks: page.blocks.map((block, i) => [
      Number(second[i]?.toFixed(2)),
      Number(first[i]?.toFixed(2)),
      page.example.labels[block.from],
      block.text.slice(0, 150),
      block.text.length,
    ]),
  }));
  writeFileSync(`${options.dump}-${html ? 'html' : 'text'}.json`, JSON.stringify(judged));
}

for (const form of ['text', 'html'] as const) {
  if (options.only && options.only !== form) continue;
  const html = form === 'html';
  const pages = html ? await htmlExamples(options.data) : textExamples(options.data);
  const prepared = [
    ...pages.map((page) => prepare(page, html, page.set.startsWith('dumps/') ? 2 : 1)),
    ...variants(pages, html ? [] : await htmlExamples(options.data)).map(({ example, share }) =>
      prepare(example, html, share),
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
    const [first, second] = learn(prepared, html);
    const source = `// Written by \`npm run train:strip\`; see SOURCES.md.\nexport const first = \`\n${first}\n\`;\nexport const second = \`\n${second}\n\`;\n`;
    writeFileSync(join(root, `src/lexicon/strip-${form}.ts`), source);
  }
}
