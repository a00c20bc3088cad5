import parts from './parts.cjs';

/** Bytes of input up to which optimised code does not pay: making it takes longer than it saves. */
const LITTLE = 1 << 16;

let optimizes = false;

/** Tells how much there is to read, as far as is known: V8, which began without (parts.cts), optimises code from now on. */
export function expectBytes(bytes: number): void {
  if (optimizes || bytes <= LITTLE) return;
  optimizes = true;
  parts.expectMuch();
}
