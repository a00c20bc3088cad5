import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExtractError, reasonOf } from '../errors.js';

/** Somewhere that text goes. */
export interface Sink {
  write(text: string | Uint8Array): void;
  /** All is written: let it appear. */
  finish(): void;
  /** It failed: leave nothing behind. May be called at any time, also after `finish`. */
  discard(): void;
}

/** Thrown when the reader of standard output has gone away: `| head` has had enough. */
export class ClosedPipe extends Error {}

function writeAll(descriptor: number, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') throw new ClosedPipe();
      // A pipe that is shared with somebody who made it non-blocking is full: wait until it is read.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Standard output, or what is no regular file, such as /dev/null or a named pipe. */
export class StreamSink implements Sink {
  readonly #descriptor: number;
  readonly #name: string;

  constructor(path: string | null) {
    this.#name = path ?? 'standard output';
    this.#descriptor = path === null ? 1 : open(path);
  }

  write(text: string | Uint8Array): void {
    try {
      writeAll(this.#descriptor, text);
    } catch (error) {
      if (error instanceof ClosedPipe) throw error;
      throw new ExtractError('unwritable', this.#name, reasonOf(error));
    }
  }

  finish(): void {
    if (this.#descriptor !== 1) closeSync(this.#descriptor);
  }

  discard(): void {}
}

function open(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new ExtractError('unwritable', path, reasonOf(error));
  }
}

/** A file that appears whole or not at all: written beside its place under another name, then renamed. */
export class FileSink implements Sink {
  readonly #path: string;
  readonly #temporary: string;
  #descriptor: number | null;

  constructor(path: string) {
    // Through a link, the file it leads to is replaced, not the link.
    this.#path = statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
    this.#temporary = join(dirname(this.#path), `.${basename(this.#path)}.${process.pid}.tmp`);
    try {
      this.#descriptor = openSync(this.#temporary, 'wx');
    } catch (error) {
      throw new ExtractError('unwritable', path, reasonOf(error));
    }
  }

  write(text: string | Uint8Array): void {
    this.#attempt(() => {
      if (this.#descriptor !== null) writeAll(this.#descriptor, text);
    });
  }

  finish(): void {
    this.#attempt(() => {
      if (this.#descriptor === null) return;
      fsyncSync(this.#descriptor);
      closeSync(this.#descriptor);
      this.#descriptor = null;
      renameSync(this.#temporary, this.#path);
    });
  }

  discard(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
    rmSync(this.#temporary, { force: true });
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.discard();
      throw new ExtractError('unwritable', this.#path, reasonOf(error));
    }
  }
}

/** The folder, made where it does not exist; says whether it was made. */
export function makeFolder(path: string): boolean {
  try {
    return mkdirSync(path, { recursive: true }) !== undefined;
  } catch (error) {
    throw new ExtractError('unwritable', path, reasonOf(error));
  }
}

/** The sink for a path; `null` is standard output. */
export function sinkFor(path: string | null): Sink {
  if (path === null) return new StreamSink(null);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new ExtractError('unwritable', path, 'is a folder');
  return stats && !stats.isFile() ? new StreamSink(path) : new FileSink(path);
}
