import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
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

/** Whether gzip data begin here. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** The bytes of an input, gunzipped where they are gzip data. Throws what a user can act on. */
export async function* bytesOf(place: Place): AsyncGenerator<Uint8Array> {
  const path = String(place);
  try {
    const { head, bytes } = await peek(raw(place), 3);
    yield* isGzip(head) ? (await import('./gzip.js')).inflate(bytes) : bytes;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ExtractError('missing', path);
    if (code.startsWith('Z_')) throw new ExtractError('bad-gzip', path, reasonOf(error));
    throw new ExtractError('unreadable', path, reasonOf(error));
  }
}
