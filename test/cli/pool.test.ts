import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Pool } from '../../src/cli/pool.js';
import { settle } from '../../src/cli/settings.js';
import type { Told } from '../../src/errors.js';
import type { Batch } from '../../src/read/batches.js';
import { folder } from './program.js';

/** A worker that upper-cases its pages, and dies of those that say so. */
const script = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', ({ batch, skip }) => {
  let text = '';
  batch.forEach(({ bytes }, position) => {
    if (skip.includes(position)) return;
    Atomics.store(workerData.place, 0, position);
    const page = Buffer.from(bytes).toString();
    if (page === 'exit') process.exit(3);
    if (page === 'throw') throw new Error('no luck\\nat line 5');
    text += page.toUpperCase();
  });
  parentPort.postMessage({ written: [{ '': text }], pages: batch.length, stopped: false, told: [] });
});
`;

const batch = (...texts: readonly string[]): Batch =>
  texts.map((text) => ({ form: 'text', doc: `doc ${text}`, url: null, encoding: null, bytes: Buffer.from(text) }));

interface Outcome {
  readonly texts: readonly unknown[];
  readonly told: readonly Told[];
}

async function work(batches: readonly Batch[], typed: Parameters<typeof settle>[0] = {}): Promise<Outcome> {
  const path = join(folder(), 'worker.mjs');
  writeFileSync(path, script);
  const told: Told[] = [];
  const settings = settle({ jobs: '2', ...typed }, 'records');
  const pool = new Pool({ job: 'records', settings, ahead: 0 }, (one) => told.push(one), pathToFileURL(path));
  try {
    const done = await Promise.all(batches.map((one) => pool.run(one)));
    return { texts: done.map(({ written }) => written[0]?.['']), told };
  } finally {
    await pool.close();
  }
}

describe('a worker that dies', () => {
  test('is replaced, the page it died of named, all others written', async () => {
    const { texts, told } = await work([batch('a', 'exit', 'b', 'throw', 'c'), batch('d'), batch('throw'), batch('e')]);
    expect(texts).toEqual(['ABC', 'D', '', 'E']);
    expect(told.map(({ message }) => message).sort()).toEqual([
      'doc exit: could not be processed (the worker ended); please report it',
      'doc throw: could not be processed (no luck); please report it',
      'doc throw: could not be processed (no luck); please report it',
    ]);
  });

  test('ends a strict run', async () => {
    const { texts, told } = await work([batch('exit', 'a')], { strict: true });
    expect(texts).toEqual([undefined]);
    expect(told).toHaveLength(1);
  });

  test('names the line of JSON Lines', async () => {
    const lines: Batch = [{ form: 'lines', path: 'in.jsonl', first: 7, bytes: Buffer.from('exit') }];
    const { told } = await work([lines]);
    expect(told.map(({ message }) => message.split(':').slice(0, 2).join(':'))).toEqual(['in.jsonl:7']);
  });
});

test('workers that cannot even begin are given up', async () => {
  const path = join(folder(), 'worker.mjs');
  writeFileSync(path, 'process.exit(1)');
  const pool = new Pool({ job: 'records', settings: settle({}, 'records'), ahead: 0 }, () => {}, pathToFileURL(path));
  await expect(pool.run(batch('a'))).rejects.toThrow('could not be processed');
  await pool.close();
});
