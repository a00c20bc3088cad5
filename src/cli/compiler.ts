import parts from './parts.cjs';

/** Bytes of input up to which optimised code does not pay: making it takes longer than it saves. */
const LITTLE = 1 << 16;
/** Bytes for each thread up to which it pays for what runs most alone. */
const MUCH = 1 << 22;

let told = 0;

/** Tells how much was read by so many threads: V8, which began without (parts.cts), optimises code, and later more of it. */
export function readBytes(bytes: number, threads = 1): void {
  if (told < 1 && bytes > LITTLE) parts.expectMuch();
  if (told < 2 && bytes > MUCH * threads) parts.expectMore();
  told = Math.max(told, bytes > MUCH * threads ? 2 : bytes > LITTLE ? 1 : 0);
}
