// The benchmark: npm run bench [-- --quick] [-- --largest BYTES]. Writes docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.mjs';
import { answerOf, extract, root, startSeconds } from './measure.mjs';
import { writeRealPages } from './real-pages.mjs';
import { report } from './report.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    largest: { type: 'string', default: '1e9' },
    out: { type: 'string' },
  },
});
const { quick } = values;
const largest = Number(values.largest);
/** So many bytes of input, where that is not more than was allowed: a gigabyte takes a quarter of an hour. */
const upTo = (bytes) => Math.min(bytes, largest);
const runs = quick ? 1 : 3;
const size = quick ? 1.5e6 : 1e7;
const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'));
const say = (text) => process.stderr.write(`bench: ${text}\n`);

/** A corpus in the folder, written once: its path and the bytes of its text, or of its HTML. */
const written = new Map();
async function corpus(language, bytes, form = 'jsonl') {
  const out = join(
    folder,
    `${language}-${bytes}${form === 'folder' ? '' : `.${form === 'html' ? 'html.jsonl' : form}`}`,
  );
  if (!written.has(out)) written.set(out, await writeCorpus({ language, bytes, form, out }));
  return { path: out, bytes: written.get(out) };
}

const withoutOrganizations = ['--type', 'document,date,count,country,hotline'];

/** Of little text most of the time is that in which V8 has not optimised the program yet; of much, hardly any. */
async function oneCore() {
  const rows = [];
  for (const language of quick ? ['en', 'zh'] : ['en', 'zh', 'mixed']) {
    const little = await corpus(language, size);
    const much = await corpus(language, quick ? 2 * size : upTo(1e8));
    const speed = ({ path, bytes }, args = [], times = runs) =>
      bytes / 1e6 / extract(['-j', '1', ...args, path], { core: true, runs: times }).cpu;
    const all = speed(little);
    const without = speed(little, withoutOrganizations);
    const dates = speed(little, ['--type', 'date']);
    rows.push({
      language,
      little: little.bytes / 1e6,
      much: much.bytes / 1e6,
      all,
      without,
      dates,
      long: speed(much, [], 1),
    });
  }
  return rows;
}

async function stages() {
  const answers = {};
  for (const language of ['en', 'zh'])
    answers[language] = answerOf('stages.mjs', (await corpus(language, quick ? 1e6 : 5e6)).path, quick ? 2 : 5);
  return answers;
}

async function peers() {
  if (!existsSync(join(root, 'bench/node_modules'))) return null;
  const answers = {};
  for (const language of ['en', 'zh']) {
    const text = await corpus(language, quick ? 1e6 : 3e6);
    const html = await corpus(language, quick ? 3e6 : 2e7, 'html');
    answers[language] = answerOf('peers.mjs', text.path, language, html.path, quick ? 0.7 : 5);
  }
  return answers;
}

async function forms() {
  const rows = [];
  for (const form of ['folder', 'jsonl', 'wet', 'html']) {
    const { path, bytes } = await corpus('mixed', size, form);
    const { cpu } = extract(['-j', '1', path], { core: true, runs });
    rows.push({ form, speed: bytes / 1e6 / cpu });
  }
  return rows;
}

/** The smaller tells how long people wait for much text, as each thread is slow at first; the larger what threads give in the end. */
async function cores() {
  const rows = [];
  for (const much of new Set((quick ? [4e6] : [1e8, 1e9]).map(upTo))) {
    const { path, bytes } = await corpus('mixed', much);
    let alone = 0;
    for (let jobs = 1; jobs <= availableParallelism(); jobs *= 2) {
      const { wall, peak } = extract(['-j', String(jobs), path], { core: jobs === 1, runs: much > 1e8 ? 1 : runs });
      const speed = bytes / 1e6 / wall;
      if (jobs === 1) alone = speed;
      rows.push({ megabytes: bytes / 1e6, jobs, speed, against: speed / alone, peak });
    }
  }
  return rows;
}

async function starting() {
  const { path } = await corpus('en', 1, 'folder');
  const page = join(path, readdirSync(path)[0]);
  const chinese = await corpus('zh', 1, 'folder');
  const program = join(root, 'bin/extract.js');
  const commands = [
    ['-e', '0'],
    [program, page],
    [program, join(chinese.path, readdirSync(chinese.path)[0])],
  ];
  const [node, en, zh] = startSeconds(commands, quick ? 7 : 15);
  return { node, en, zh };
}

/** Pages of the development data, where they lie beside the project: generated ones say the same few things again and again, these do not. */
async function realPages() {
  const made = writeRealPages(folder);
  if (made === null) return null;
  return made.map(({ language, path, pages, bytes }) => {
    const megabytes = bytes / 1e6;
    const whole = megabytes / extract(['-j', '1', path], { core: true, runs }).cpu;
    return { language, pages, megabytes, whole, warm: answerOf('stages.mjs', path, quick ? 1 : 5).speed };
  });
}

async function memory() {
  const rows = [];
  const bytes = quick ? 1e7 : upTo(1e9);
  const many = quick ? 2e6 : upTo(2e8);
  // Where there are two cores, two workers on as much of JSON Lines were measured among these.
  const two = results.cores.findLast(({ jobs }) => jobs === 2);
  if (two) rows.push({ what: 'JSON Lines', megabytes: two.megabytes, peak: two.peak });
  for (const [what, form, much] of [
    ...(two ? [] : [['JSON Lines', 'jsonl', bytes]]),
    ['WET', 'wet', bytes],
    ['a folder', 'folder', many],
  ]) {
    const { path, bytes: text } = await corpus('mixed', much, form);
    const { peak } = extract(['-j', '2', path]);
    const files = form === 'folder' ? ` of ${readdirSync(path).length} files` : '';
    rows.push({ what: `${what}${files}`, megabytes: text / 1e6, peak });
    rmSync(path, { recursive: true });
    written.delete(path);
  }
  const whole = quick ? 5e6 : upTo(5e7);
  const { path } = await corpus('en', whole, 'folder');
  const one = join(folder, 'one.txt');
  spawnSync('sh', ['-c', 'find "$1" -name "*.txt" | sort | xargs cat > "$2"', 'sh', path, one]);
  const single = extract(['-j', '2', one]);
  rows.push({ what: 'one document', megabytes: whole / 1e6, peak: single.peak });
  return rows;
}

async function growth() {
  const made = [];
  const sizes = quick ? [1e6, 4e6] : [1e6, 1e7, 1e8, 1e9].map(upTo);
  for (const bytes of new Set(sizes)) made.push(await corpus('mixed', bytes));
  const warm = await corpus('mixed', quick ? 1.5e6 : upTo(5e7));
  const seconds = answerOf('growth.mjs', warm.path, ...made.map(({ path }) => path));
  return made.map(({ bytes }, index) => ({ megabytes: bytes / 1e6, cpu: seconds[index] }));
}

async function lines() {
  const { path } = await corpus('mixed', 1e6);
  return [1e5, 1e6].map((bytes) => ({ bytes, ...answerOf('lines.mjs', path, bytes) }));
}

const parts = { starting, oneCore, realPages, stages, peers, forms, cores, growth, lines, memory };
/** What was measured, by the name of the part. */
const results = { quick, largest };
try {
  for (const [name, part] of Object.entries(parts)) {
    say(name);
    results[name] = await part();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const out = values.out ?? join(root, 'docs/benchmarks.md');
writeFileSync(out, report(results));
say(`written: ${out}`);
