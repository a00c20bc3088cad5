// Processor time of corpora one after the other, in one process that is warm: JSON on standard output.
//   node bench/growth.mjs warm.jsonl corpus.jsonl...
import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import parts from '../dist/cli/parts.cjs';
import { processorSeconds } from './measure.mjs';

const { main } = parts.start();
const [warm, ...corpora] = process.argv.slice(2);
const run = async (path) => {
  const started = processorSeconds();
  await main(['--quiet', '--jobs', '1', '--output', devNull, path]);
  return processorSeconds() - started;
};

await run(warm); // tables are built, code is compiled: V8 goes on with that for some fifty megabytes
// A machine that others use too is not equally fast for ten minutes: all but the largest run before it and behind it.
const seconds = new Map(corpora.map((path) => [path, []]));
for (const path of [...corpora, ...corpora.slice(0, -1).reverse()]) {
  // A short run is one of several.
  const runs = statSync(path).size < 5e7 ? 3 : 1;
  for (let i = 0; i < runs; i++) seconds.get(path).push(await run(path));
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log(JSON.stringify(corpora.map((path) => mean(seconds.get(path)))));
