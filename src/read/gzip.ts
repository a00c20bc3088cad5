import { crc32, createInflateRaw } from 'node:zlib';
import { isGzip } from './bytes.js';

/** So much is inflated at once: a small piece may swell a thousandfold. */
const PIECE = 1 << 16;
const TRAILER = 8;

/** Bytes that are still to be read, those at hand first. */
interface Supply {
  rest: Uint8Array;
  /** Puts more at hand; false at the end. */
  readonly more: () => Promise<boolean>;
}

function supplyOf(source: AsyncIterable<Uint8Array>): Supply {
  const blocks = source[Symbol.asyncIterator]();
  const supply: Supply = {
    rest: new Uint8Array(0),
    more: async () => {
      const { done, value } = await blocks.next();
      if (!done) supply.rest = supply.rest.length === 0 ? value : Buffer.concat([supply.rest, value]);
      return !done;
    },
  };
  return supply;
}

/** An error like those of zlib. */
const broken = (reason: string): Error => Object.assign(new Error(reason), { code: 'Z_DATA_ERROR' });

/** Length of the header of a member; `null` when the bytes at hand do not hold all of it. */
function headerLength(bytes: Uint8Array): number | null {
  const flags = bytes[3] ?? 0;
  let length = 10;
  if (flags & 4) length += 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0);
  // Name and comment end with a zero.
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, length);
    if (end < 0) return null;
    length = end + 1;
  }
  if (flags & 2) length += 2;
  return length <= bytes.length ? length : null;
}

/** The data of one member, its header left behind. What could be inflated is given out before an error is thrown. */
async function* inflateOne(supply: Supply): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: PIECE });
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  let ended = false;
  let settled = (): void => {};
  stream.on('data', (block: Uint8Array) => ready.push(block));
  stream.on('error', (error) => {
    failure = error;
    settled();
  });
  stream.on('end', () => {
    ended = true;
    settled();
  });
  /** Waits until one call has run its course, be it in an error; then all of its data are there. */
  const step = async (start: (done: () => void) => void): Promise<Uint8Array[]> => {
    await new Promise<void>((resolve) => {
      settled = resolve;
      start(resolve);
    });
    const blocks = ready;
    ready = [];
    return blocks;
  };
  try {
    while (!ended && !failure) {
      if (supply.rest.length === 0 && !(await supply.more())) {
        yield* await step(() => stream.end());
        continue;
      }
      const before = stream.bytesWritten;
      const piece = supply.rest.subarray(0, PIECE);
      yield* await step((done) => stream.write(piece, (error) => (error ? undefined : done())));
      supply.rest = supply.rest.subarray(stream.bytesWritten - before);
    }
    if (failure) throw failure;
  } finally {
    stream.destroy();
  }
}

/** Whether another member follows. Zeros that fill up the last block of a tape or disk are none, and no fault. */
async function hasNext(supply: Supply): Promise<boolean> {
  for (;;) {
    const start = supply.rest.findIndex((byte) => byte !== 0);
    supply.rest = supply.rest.subarray(start < 0 ? supply.rest.length : start);
    if (supply.rest.length >= 3) break;
    if (!(await supply.more())) break;
  }
  if (supply.rest.length > 0 && !isGzip(supply.rest)) throw broken('other data follow them');
  return supply.rest.length > 0;
}

/**
 * Inflates gzip data of one or many members. What could be inflated before an error is given out before it is thrown:
 * of data with something else behind them, all.
 */
export async function* inflate(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const supply = supplyOf(source);
  const cut = (): Error => broken('unexpected end of file');
  while (await hasNext(supply)) {
    let length = headerLength(supply.rest);
    for (; length === null; length = headerLength(supply.rest)) if (!(await supply.more())) throw cut();
    supply.rest = supply.rest.subarray(length);
    let sum = 0;
    for await (const block of inflateOne(supply)) {
      sum = crc32(block, sum);
      yield block;
    }
    while (supply.rest.length < TRAILER) if (!(await supply.more())) throw cut();
    const { buffer, byteOffset } = supply.rest;
    if (new DataView(buffer, byteOffset).getUint32(0, true) !== sum) throw broken('incorrect data check');
    supply.rest = supply.rest.subarray(TRAILER);
  }
}
