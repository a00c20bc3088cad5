import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Beginning, Order } from './pool.js';
import { Work } from './work.js';

/** A worker thread: batches in, text in UTF-8 out, one after the other. */
const { job, settings, place } = workerData as Beginning;
const work = await Work.create(job, settings);
const encoder = new TextEncoder();

parentPort?.on('message', async ({ batch, skip }: Order) => {
  const told: Answer['told'][number][] = [];
  const { written, pages, stopped } = await work.run(batch, ({ code, message }) => told.push({ code, message }), {
    skip,
    at: (position) => Atomics.store(place, 0, position),
  });
  const files = Object.entries(written).map(([target, text]) => [target, encoder.encode(text)] as const);
  const answer: Answer = { written: Object.fromEntries(files), pages, stopped, told };
  parentPort?.postMessage(
    answer,
    files.map(([, bytes]) => bytes.buffer as ArrayBuffer),
  );
});
