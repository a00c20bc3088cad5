import { folded, looksOf, PLAIN } from './white.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;
/** Bytes that pieces are copied by. */
const WORD = 4;
/** Bytes of a new buffer, and of the largest that is kept for the next text. */
const FIRST = 1 << 16;
const KEPT = 1 << 22;
/** Bytes that a character takes at most: a control character is written `\u001f`. */
const WIDEST = 6;
/** The same of what is written as it is. */
const WIDEST_PLAIN = 3;
/** Length from which on one call encodes a string sooner than a loop over its characters. */
const LONG = 32;
/** Whole numbers up to which digits are written one by one. */
const LARGE = 1e9;
/** Bytes up to which words are copied one by one. */
const FEW = 96;
/** What JSON does not write as it is: quotes, control characters, and surrogates, which may stand alone. */
const ESCAPED = /["\\\0-\x1f\ud800-\udfff]/;

const encoder = new TextEncoder();

const allocated = (size: number): Buffer => Buffer.from(new ArrayBuffer(size));

/** Called as it is: as a method of the string, V8 looks for it anew for each character (see `string`). */
const { charCodeAt } = String.prototype;

/** A piece of JSON that is written again and again: its bytes in words of four, the last filled up. */
export interface Piece {
  readonly length: number;
  readonly words: Int32Array;
}

export function piece(text: string): Piece {
  const bytes = encoder.encode(text);
  const filled = new Uint8Array(Math.ceil(bytes.length / WORD) * WORD);
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  const words = Int32Array.from({ length: filled.length / WORD }, (_, word) => view.getInt32(word * WORD, true));
  return { length: bytes.length, words };
}

/**
 * JSON as UTF-8, written into one buffer: as strings that are put together first and encoded then, it would go through
 * memory three times. What it writes is what `JSON.stringify` writes.
 */
export class JsonBytes {
  #bytes: Buffer = allocated(FIRST);
  #view: DataView = new DataView(this.#bytes.buffer);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** JSON as it is. */
  piece({ length, words }: Piece): void {
    const start = this.#room(length + WORD);
    const view = this.#view;
    for (let word = 0, at = start; word < words.length; word++, at += WORD)
      view.setInt32(at, words[word] as number, true);
    this.#length = start + length;
  }

  /** Once more what was written from `start` to `end`. */
  again(start: number, end: number): void {
    const length = end - start;
    const at = this.#room(length + WORD);
    this.#length = at + length;
    if (length > FEW) {
      this.#bytes.copyWithin(at, start, end);
      return;
    }
    const view = this.#view;
    for (let word = 0; word < length; word += WORD) view.setInt32(at + word, view.getInt32(start + word, true), true);
  }

  string(value: string): void {
    // Asked for once: V8 looks for it anew each time where strings of many inner forms come by.
    const { length } = value;
    const at = this.#room(length * WIDEST + 2);
    this.#bytes[at] = QUOTE;
    const end = length < LONG ? this.#short(value, length, at + 1) : this.#long(value, at + 1);
    this.#bytes[end] = QUOTE;
    this.#length = end + 1;
  }

  /** A part of a text as a string, its white space folded; `units` are those of the text. */
  folded(text: string, units: Uint16Array, start: number, end: number): void {
    if (end - start < LONG || looksOf(units, start, end) !== PLAIN) {
      this.string(folded(text, units, start, end));
      return;
    }
    const at = this.#room((end - start) * WIDEST_PLAIN + 2);
    this.#bytes[at] = QUOTE;
    const stop = this.#encoded(text.slice(start, end), at + 1);
    this.#bytes[stop] = QUOTE;
    this.#length = stop + 1;
  }

  number(value: number): void {
    const rounded = value | 0;
    if (rounded !== value || value < 0 || value >= LARGE) {
      this.piece(piece(JSON.stringify(value)));
      return;
    }
    let digits = 1;
    for (let limit = 10; rounded >= limit; limit *= 10) digits++;
    const at = this.#room(digits);
    this.#length = at + digits;
    const bytes = this.#bytes;
    let rest = rounded;
    for (let place = at + digits - 1; place >= at; place--) {
      const tens = (rest / 10) | 0;
      bytes[place] = ZERO + rest - tens * 10;
      rest = tens;
    }
  }

  /** What was written without its last `cut` bytes; the buffer is empty then. */
  take(cut: number): Uint8Array {
    const taken = Uint8Array.prototype.slice.call(this.#bytes, 0, this.#length - cut);
    this.#length = 0;
    if (this.#bytes.length > KEPT) this.#hold(allocated(FIRST));
    return taken;
  }

  /** Where to write so many bytes. */
  #room(size: number): number {
    const needed = this.#length + size;
    if (needed > this.#bytes.length) {
      const larger = allocated(Math.max(needed, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#hold(larger);
    }
    return this.#length;
  }

  #hold(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  /** The characters of a string of few; returns where they end. */
  #short(value: string, length: number, start: number): number {
    const bytes = this.#bytes;
    let at = start;
    for (let index = 0; index < length; index++) {
      const code = charCodeAt.call(value, index);
      if (code < 0x80) {
        if (code < 0x20 || code === QUOTE || code === BACKSLASH) return this.#escaped(value, start);
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        if (code >= 0xd800 && code < 0xe000) return this.#escaped(value, start);
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    return at;
  }

  #long(value: string, start: number): number {
    return ESCAPED.test(value) ? this.#escaped(value, start) : this.#encoded(value, start);
  }

  #escaped(value: string, start: number): number {
    return this.#encoded(JSON.stringify(value).slice(1, -1), start);
  }

  #encoded(value: string, start: number): number {
    return start + this.#bytes.write(value, start, 'utf8');
  }
}
