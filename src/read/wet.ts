import { concat } from './bytes.js';

/** A conversion record of a WET file. */
export interface WetRecord {
  /** Position among all records of the file, from 1. */
  readonly number: number;
  readonly id: string | null;
  readonly url: string | null;
  /** Bytes of its text, in UTF-8. */
  readonly bytes: Uint8Array;
  /** What is wrong with the record, though its text was read as far as it goes. */
  readonly fault: string | null;
}

const encoder = new TextEncoder();
const HEAD_END = encoder.encode('\r\n\r\n');
const RECORD_START = encoder.encode('WARC/1.');
const NEXT_RECORD = encoder.encode('\r\n\r\nWARC/1.');
const LONGEST_HEAD = 1 << 20;
/** Longer texts do not fit into one string. */
const LONGEST = 500_000_000;

/** Where a sequence of bytes begins, at or after `from`; −1 where it does not. */
function find(bytes: Uint8Array, sequence: Uint8Array, from: number): number {
  const [first = 0] = sequence;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sequence.every((byte, offset) => bytes[at + offset] === byte)) return at;
  return -1;
}

/** Reads a stream by ends and lengths. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The bytes up to and with `end`; `null` when it does not come within reach. */
  async until(end: Uint8Array): Promise<Uint8Array | null> {
    let searched = 0;
    for (;;) {
      const at = find(this.#held, end, searched);
      if (at >= 0) return this.#take(at + end.length);
      searched = Math.max(0, this.#held.length - end.length);
      if (searched > LONGEST_HEAD) return null;
      const next = await this.#source.next();
      if (next.done) return null;
      this.#held = concat([this.#held, next.value]);
    }
  }

  /** Leaves out all up to and with `end`; whether it came. */
  async past(end: Uint8Array): Promise<boolean> {
    for (;;) {
      const at = find(this.#held, end, 0);
      if (at >= 0) {
        this.#take(at + end.length);
        return true;
      }
      const next = await this.#source.next();
      if (next.done) return false;
      this.#held = concat([this.#held.slice(Math.max(0, this.#held.length - end.length)), next.value]);
    }
  }

  /** So many bytes, fewer where the stream ends. */
  async exactly(length: number): Promise<Uint8Array> {
    const blocks = [this.#held];
    let size = this.#held.length;
    while (size < length) {
      const next = await this.#source.next();
      if (next.done) break;
      blocks.push(next.value);
      size += next.value.length;
    }
    this.#held = concat(blocks);
    return this.#take(Math.min(length, size));
  }

  /** Gives bytes back that were not wanted. */
  back(bytes: Uint8Array): void {
    this.#held = concat([bytes, this.#held]);
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #take(length: number): Uint8Array {
    const bytes = this.#held.slice(0, length);
    this.#held = this.#held.subarray(length);
    return bytes;
  }
}

/** Fields of a record's head, names in lower case. */
function fieldsOf(head: string): Map<string, string> {
  const lines = head.split('\r\n').slice(1);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

async function* records(reader: ByteReader): AsyncGenerator<WetRecord> {
  const decoder = new TextDecoder();
  for (let number = 1; ; number++) {
    // What stands between a record and the next is two line ends, or the rest of a record whose length was wrong.
    if (!(await reader.past(RECORD_START))) return;
    const head = await reader.until(HEAD_END);
    const fields = fieldsOf(decoder.decode(head ?? undefined));
    const length = Number(fields.get('content-length') ?? Number.NaN);
    const about = {
      number,
      id: fields.get('warc-record-id')?.replace(/^<|>$/g, '') ?? null,
      url: fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    };
    if (head === null || !Number.isSafeInteger(length) || length < 0 || length > LONGEST) {
      const stated = Number.isNaN(length) ? 'it states no length' : 'it states a length that no text has';
      yield { ...about, bytes: new Uint8Array(0), fault: head === null ? 'its head is cut off' : stated };
      continue;
    }
    const held = await reader.exactly(length);
    // A length beyond the end of the file: the records behind this one were taken for its text.
    const next = held.length < length ? find(held, NEXT_RECORD, 0) : -1;
    if (next >= 0) reader.back(held.subarray(next));
    if (fields.get('warc-type') !== 'conversion') continue;
    const fault = held.length < length ? (next >= 0 ? 'it states a wrong length' : 'its text is cut off') : null;
    yield { ...about, bytes: next >= 0 ? held.subarray(0, next) : held, fault };
  }
}

/**
 * The conversion records of a WET file, which are those with text, in their order. A broken record does not hide the
 * next.
 */
export async function* wetRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<WetRecord> {
  const reader = new ByteReader(source);
  try {
    yield* records(reader);
  } finally {
    await reader.close();
  }
}
