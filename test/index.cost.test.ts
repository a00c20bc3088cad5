import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { extract } from '../src/index.js';

/** Pages of the benchmark, the same at every run. */
interface Corpus {
  readonly sized: (language: string, bytes: number) => Iterable<object>;
  readonly asText: (page: object) => string;
}

const own = RegExp.prototype.exec;
afterEach(() => {
  RegExp.prototype.exec = own;
});

/** Times that a pattern ran, and units that patterns went over, for each unit of text. */
async function costOf(texts: readonly string[]): Promise<{ readonly runs: number; readonly scanned: number }> {
  let runs = 0;
  let scanned = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = own.call(this, text);
    runs++;
    scanned += Math.max(0, (match ? match.index + match[0].length : this.sticky ? from : text.length) - from);
    return match;
  };
  for (const text of texts) await extract(text, { zone: 'all' });
  RegExp.prototype.exec = own;
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return { runs: runs / units, scanned: scanned / units };
}

// Held a fifth above what it was when it was written down: lower it when the work becomes less.
test.for([
  ['en', 0.205, 5.35],
  ['zh', 0.62, 7.4],
] as const)('patterns run and units scanned for a unit of text: %s', async ([language, mostRuns, mostScanned]) => {
  const corpus: Corpus = await import(pathToFileURL(join(import.meta.dirname, '../bench/corpus.mjs')).href);
  const texts = [...corpus.sized(language, 1e5)].map(corpus.asText);
  await extract(texts[0] ?? ''); // tables are built at first use
  const { runs, scanned } = await costOf(texts);
  expect(runs).toBeLessThan(mostRuns);
  expect(scanned).toBeLessThan(mostScanned);
});
