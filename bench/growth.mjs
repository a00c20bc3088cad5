// Processor time of corpora one after the other, in one process that is warm: JSON on standard output.
//   node bench/growth.mjs warm.jsonl corpus.jsonl...
import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import parts from '../dist/cli/parts.cjs';
import { median, processorSeconds } from './measure.mjs';

const { main } = parts.start();
const [warm, ...corpora] = process.argv.slice(2);
const run = async (path) => {
  const started = processorSeconds();
  await main(['--quiet', '--jobs', '1', '--output', devNull, path]);
  return processorSeconds() - started;
};

await run(warm); // tables are built, code is compiled: V8 goes on with that for some fifty megabytes
const seconds = [];
for (const path of corpora) {
  // A short run is one of several.
  const runs = statSync(path).size < 5e7 ? 3 : 1;
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await run(path));
  seconds.push(median(all));
}
console.log(JSON.stringify(seconds));
