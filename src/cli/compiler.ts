import parts from './parts.cjs';

/** Bytes of input up to which optimised code does not pay: making it takes longer than it saves. */
const LITTLE = 1 << 16;

let told = false;

/** Tells how much this thread has read, or is known to read: V8, which began without (parts.cts), optimises code from then on. */
export function readBytes(bytes: number): void {
  if (told || bytes <= LITTLE) return;
  told = true;
  parts.expectMuch();
}
