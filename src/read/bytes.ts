import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ExtractError, reasonOf } from '../errors.js';
import type { Place } from './walk.js';

const BLOCK = 1 << 18;

/** The bytes of a regular file. Read at once where they lie: a stream a file costs more than reading a page does. */
function* blocks(descriptor: number, size: number): Generator<Uint8Array> {
  for (;;) {
    const block = new Uint8Array(Math.min(BLOCK, Math.max(size, 4096) + 1));
    const length = readSync(descriptor, block);
    if (length === 0) return;
    yield block.subarray(0, length);
  }
}

/** The bytes of a file, or of standard input for `-`, as they are. */
async function* raw(path: Place): AsyncGenerator<Uint8Array> {
  if (path === '-') {
    yield* process.stdin as AsyncIterable<Uint8Array>;
    return;
  }
  const descriptor = openSync(path, 'r');
  try {
    yield* blocks(descriptor, fstatSync(descriptor).size);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Inflates gzip data of one or many members. What could be inflated before an error is given out before it is thrown.
 */
async function* inflate(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: 1 << 16 });
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  let settled = (): void => {};
  stream.on('data', (block: Uint8Array) => ready.push(block));
  stream.on('error', (error) => {
    failure = error;
    settled();
  });
  stream.on('end', () => settled());
  /** Waits until one call has run its course, be it in an error; then all of its data are there. */
  const step = async (start: (done: () => void) => void): Promise<Uint8Array[]> => {
    await new Promise<void>((resolve) => {
      settled = resolve;
      if (failure) resolve();
      else start(resolve);
    });
    const blocks = ready;
    ready = [];
    return blocks;
  };
  for await (const block of source) {
    // In small pieces: one of them may swell a thousandfold.
    for (let from = 0; from < block.length && !failure; from += 1 << 16)
      yield* await step((done) => stream.write(block.subarray(from, from + (1 << 16)), () => done()));
    if (failure) break;
  }
  yield* await step(() => stream.end());
  stream.destroy();
  if (failure) throw failure;
}

/** A stream of which the first bytes were looked at. */
export interface Peeked {
  readonly head: Uint8Array;
  /** All of the bytes, the first too. What went wrong while they were looked at is thrown after what could be read. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Looks at the first bytes, at least `length` of them where there are so many. */
export async function peek(source: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let failure: unknown = null;
  try {
    for (let size = 0; size < length; size += seen.at(-1)?.length ?? 0) {
      const next = await rest.next();
      if (next.done) break;
      seen.push(next.value);
    }
  } catch (error) {
    failure = error;
  }
  return { head: concat(seen), bytes: again(seen, failure, rest) };
}

async function* again(
  seen: readonly Uint8Array[],
  failure: unknown,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    if (failure !== null) throw failure;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Blocks in one piece. */
export function concat(blocks: readonly Uint8Array[]): Uint8Array {
  if (blocks.length === 1 && blocks[0]) return blocks[0];
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}

/** The bytes of an input, gunzipped where they are gzip data. Throws what a user can act on. */
export async function* bytesOf(place: Place): AsyncGenerator<Uint8Array> {
  const path = String(place);
  let zipped = false;
  try {
    const { head, bytes } = await peek(raw(place), 3);
    zipped = head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
    yield* zipped ? inflate(bytes) : bytes;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ExtractError('missing', path);
    if (code.startsWith('Z_')) throw new ExtractError('bad-gzip', path, reasonOf(error));
    throw new ExtractError('unreadable', path, reasonOf(error));
  }
}
