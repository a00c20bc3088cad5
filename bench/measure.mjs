// Runs programs and measures them.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const usage = join(tmpdir(), `extract-bench-usage-${process.pid}.json`);

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

/** Seconds of the processor that this process has used. Against those of the clock, they do not know what else runs. */
export function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** One run of node: seconds of the clock and of the processor, peak memory in bytes. `core`: on one core alone. */
function once(args, { core, input }) {
  const command = [process.execPath, '--import', join(root, 'bench/usage.mjs'), ...args];
  if (core && pinned) command.unshift('taskset', '-c', '0');
  const stdin = input === undefined ? 'ignore' : openSync(input);
  const started = performance.now();
  const { status, stderr } = spawnSync(command[0], command.slice(1), {
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: [stdin, 'ignore', 'pipe'],
  });
  const wall = (performance.now() - started) / 1000;
  if (input !== undefined) closeSync(stdin);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) };
}

/** Medians over some runs. */
export function measured(args, { runs = 1, core = false, input } = {}) {
  const all = Array.from({ length: runs }, () => once(args, { core, input }));
  return Object.fromEntries(['wall', 'cpu', 'peak'].map((key) => [key, median(all.map((one) => one[key]))]));
}

/**
 * Processor seconds of whole processes, with nothing loaded into them that tells: medians, `args` in turn. Without the
 * certificates that NODE_EXTRA_CA_CERTS may name, as Node reads them at each start, which takes longer than the rest of it.
 */
export function startSeconds(all, runs) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const time = 'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null';
  const times = all.map(() => []);
  for (let i = 0; i < runs; i++)
    for (const [index, args] of all.entries()) {
      const words = ['-c', time, 'bash', ...(pinned ? ['taskset', '-c', '0'] : []), process.execPath, ...args];
      const { status, stderr } = spawnSync('bash', words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
      const [user, system] = String(stderr).trim().split('\n').at(-1).split(' ').map(Number);
      times[index].push(user + system);
    }
  return times.map(median);
}

/** The program itself. */
export const extract = (args, options) => measured([join(root, 'bin/extract.js'), ...args], options);

/** The answer of one of the scripts here, on one core. */
export function answerOf(script, ...args) {
  const command = [process.execPath, join(root, 'bench', script), ...args.map(String)];
  if (pinned) command.unshift('taskset', '-c', '0');
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
