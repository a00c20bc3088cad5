// Holds, or with --update raises, the quality floors: floors.json by the scorer, floors.html.json for HTML pages.
//   node scripts/floors.mjs [--update]
// Exit codes: 0 held (or skipped, where ../shared is missing), 1 a figure fell, 2 the scorer failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const evaluation = join(root, '../shared/eval');
const update = process.argv.includes('--update');
const TOLERANCE = 0.05;

if (!existsSync(evaluation)) {
  console.log('floors: skipped, ../shared/eval is not here');
  process.exit(0);
}

const run = (script, options, stdio) =>
  spawnSync(process.execPath, [join(evaluation, script), ...options], {
    cwd: root,
    stdio,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

const records = run('score.mjs', [update ? '--update' : '--floors', 'floors.json'], 'inherit');
const html = run('html.mjs', ['--json'], ['ignore', 'pipe', 'inherit']);
if (records.status === 2 || html.status !== 0) process.exit(2);

const file = join(root, 'floors.html.json');
const floors = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
let fallen = records.status === 1;
for (const { dataset, lang, f } of JSON.parse(html.stdout)) {
  const name = `${dataset} ${lang}`;
  const today = Number((100 * f).toFixed(1));
  console.log(`${name.padEnd(34)} F1 ${today}`);
  if (update) floors[name] = Math.max(floors[name] ?? 0, today);
  else if (100 * f < floors[name] - TOLERANCE) {
    console.error(`floors: below its floor: ${name}: ${today}, floor ${floors[name]}`);
    fallen = true;
  }
}
if (update) {
  const rows = Object.entries(floors).map(([name, floor]) => `${JSON.stringify(name)}: ${floor}`);
  writeFileSync(file, `{\n${rows.sort().join(',\n')}\n}\n`);
}
process.exitCode = fallen ? 1 : 0;
