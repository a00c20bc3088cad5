import parts from './parts.cjs';

/** Bytes of input up to which optimised code does not pay: making it takes longer than it saves. */
const LITTLE = 1 << 16;
/** Bytes up to which it pays for what runs most alone. */
const MUCH = 1 << 20;

let told = 0;

/**
 * Tells how much this thread has read, or is known to read: V8, which began without (parts.cts), optimises code, and later
 * more of it.
 */
export function readBytes(bytes: number): void {
  if (told < 1 && bytes > LITTLE) parts.expectMuch();
  if (told < 2 && bytes > MUCH) parts.expectMore();
  told = Math.max(told, bytes > MUCH ? 2 : bytes > LITTLE ? 1 : 0);
}
