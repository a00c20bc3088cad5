import { parentPort, workerData } from 'node:worker_threads';
import { sizeOf } from '../read/batches.js';
import { readBytes } from './compiler.js';
import type { Answer, Beginning, Order } from './pool.js';
import { Work } from './work.js';

/** A worker thread: batches in, text in UTF-8 out, one after the other. */
const { job, settings, ahead, place } = workerData as Beginning;
const created = Work.create(job, settings);
let read = 0;

parentPort?.on('message', async ({ batch, skip }: Order) => {
  const work = await created;
  read += sizeOf(batch);
  readBytes(Math.max(read, ahead));
  const told: Answer['told'][number][] = [];
  const { written, pages, stopped } = await work.run(batch, ({ code, message }) => told.push({ code, message }), {
    skip,
    at: (position) => Atomics.store(place, 0, position),
  });
  const answer: Answer = { written, pages, stopped, told };
  // Copied, not handed over: from the first buffer that a thread gives away, V8 throws away all optimised code that reads or
  // writes arrays of numbers, and what it makes anew asks each time whether the buffer is still there.
  parentPort?.postMessage(answer);
});
