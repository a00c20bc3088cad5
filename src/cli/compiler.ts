import parts from './parts.cjs';

/** Bytes of input up to which optimised code does not pay: making it takes longer than it saves. */
const LITTLE = 1 << 16;
/** Bytes for each thread up to which it pays for what runs most alone. */
const MUCH = 1 << 22;

let optimizes = false;
let hurries = false;

/** Tells how much there is to read, as far as is known: V8, which began without (parts.cts), optimises code from now on. */
export function expectBytes(bytes: number): void {
  if (optimizes || bytes <= LITTLE) return;
  optimizes = true;
  parts.expectMuch();
}

/** Tells how much was read: V8 optimises more, as more will follow. */
export function readBytes(bytes: number, threads = 1): void {
  if (hurries || bytes <= MUCH * threads) return;
  hurries = true;
  parts.expectMore();
}
