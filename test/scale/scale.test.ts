import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { binary, extract, folder } from '../cli/program.js';
import { missing } from './programs.js';
import { RemoteMachine } from './remote.js';
import { Slurm } from './slurm.js';

const pages = Object.fromEntries(
  Array.from({ length: 24 }, (_, n) => [
    `pages/${String(n).padStart(2, '0')}.txt`,
    `Bulletin ${n}\n\nOn ${1 + n} March 2020 France reported ${n + 2} new cases. Call +33 1 42 34 56 ${n + 10}.\n据通报，新增确诊病例${n}例。\n`,
  ]),
);
const extractIn = (cwd: string, ...args: string[]): string => {
  const { code, out, err } = extract(args, { cwd });
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
};

/** The records of some outputs together, in the order of the pages. */
function union(outputs: readonly string[]): string {
  const byPage = new Map<string, string[]>();
  for (const line of outputs.join('').split('\n').filter(Boolean)) {
    const { doc } = JSON.parse(line) as { doc: string };
    byPage.set(doc, [...(byPage.get(doc) ?? []), line]);
  }
  const docs = [...byPage.keys()].sort();
  return docs.flatMap((doc) => (byPage.get(doc) ?? []).map((line) => `${line}\n`)).join('');
}

const outputsIn = (root: string): string[] =>
  readdirSync(root)
    .filter((name) => /^part-\d\.jsonl$/.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'));

describe('the parts of a run together are the run', () => {
  test('by --shard, as an indexed job of Kubernetes asks for them', () => {
    const root = folder(pages);
    const part = (index: number): string =>
      execFileSync(
        'sh',
        ['-c', `"$0" "$1" --shard "$((JOB_COMPLETION_INDEX + 1))/4" pages`, process.execPath, binary],
        {
          cwd: root,
          env: { ...process.env, JOB_COMPLETION_INDEX: String(index) },
          encoding: 'utf8',
        },
      );
    const parts = [0, 1, 2, 3].map(part);
    expect(parts.every((text) => text !== '')).toBe(true);
    expect(union(parts)).toBe(extractIn(root, 'pages'));
  });

  test('by pieces of JSON Lines on standard input, as Spark and Hadoop hand them over', () => {
    const lines = Object.entries(pages).map(([id, text]) => `${JSON.stringify({ id, text })}\n`);
    const whole = extract(['-i', 'jsonl', '-'], { input: lines.join('') }).out;
    const pieces = [lines.slice(0, 5), lines.slice(5, 6), lines.slice(6)].map(
      (piece) => extract(['-i', 'jsonl', '-'], { input: piece.join('') }).out,
    );
    expect(pieces.join('')).toBe(whole);
  });

  test('under GNU parallel', { timeout: 300_000 }, ({ skip }) => {
    const reason = missing(['parallel'], ['parallel']);
    if (reason !== null) skip(reason);
    const root = folder(pages);
    const command = `"${process.execPath}" "${binary}" --shard {}/4 -o part-{}.jsonl pages`;
    const { status } = spawnSync('parallel', ['--jobs', '2', command, ':::', '1', '2', '3', '4'], { cwd: root });
    expect(status).toBe(0);
    expect(union(outputsIn(root))).toBe(extractIn(root, 'pages'));
  });

  test('under GNU parallel, over ssh', { timeout: 300_000 }, async ({ skip }) => {
    const programs = ['parallel', 'sshd', 'ssh', 'ssh-keygen'];
    const reason = missing(programs, ['parallel', 'openssh-server', 'openssh-client']);
    if (reason !== null) skip(reason);
    if (process.getuid?.() !== 0) skip('sshd wants root');
    const root = folder(pages);
    const machine = await RemoteMachine.start(folder({}));
    onTestFinished(() => machine.stop());
    const command = `"${process.execPath}" "${binary}" --shard {}/4 -o part-{}.jsonl pages`;
    const options = ['--jobs', '2', '-S', machine.login, '--wd', root];
    const { status } = spawnSync('parallel', [...options, command, ':::', '1', '2', '3', '4'], { cwd: root });
    expect(status).toBe(0);
    expect(outputsIn(root)).toHaveLength(4);
    expect(union(outputsIn(root))).toBe(extractIn(root, 'pages'));
  });

  test('under Slurm, when a task is killed and put back', { timeout: 600_000 }, async ({ skip }) => {
    const reason = missing(['slurmctld', 'slurmd', 'munged', 'sbatch'], ['slurm-wlm', 'munge']);
    if (reason !== null) skip(reason);
    if (process.getuid?.() !== 0) skip('slurmd wants root');
    const root = folder(pages);
    chmodSync(root, 0o755);
    const slurm = await Slurm.start(root);
    onTestFinished(() => slurm.stop());
    // The first time, task 2 gets an input without end: it is at work when it is killed.
    const script = `#!/bin/sh
#SBATCH --array=1-4 --requeue --output=/dev/null
extract() { "${process.execPath}" "${binary}" "$@"; }
n=$SLURM_ARRAY_TASK_ID
if [ "$n" = 2 ] && [ -z "$SLURM_RESTART_COUNT" ]; then
  while cat pages/00.txt; do touch begun; sleep 1; done | extract --input text --output part-2.jsonl -
fi
extract --shard "$n/4" --output "part-$n.jsonl" pages
`;
    writeFileSync(join(root, 'job.sh'), script);
    const job = slurm.ask('sbatch', '--parsable', 'job.sh');
    await vi.waitFor(() => expect(existsSync(join(root, 'begun'))).toBe(true), { timeout: 60_000, interval: 200 });
    slurm.ask('scontrol', 'requeue', `${job}_2`);
    expect(existsSync(join(root, 'part-2.jsonl'))).toBe(false);
    await slurm.finished(job);
    expect(outputsIn(root)).toHaveLength(4);
    expect(union(outputsIn(root))).toBe(extractIn(root, 'pages'));
  });
});
