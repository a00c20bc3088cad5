/** Labels of a token: outside, first, inner and last of several, the only one of a name. */
export const O = 0;
export const B = 1;
export const I = 2;
export const E = 3;
export const S = 4;
export const LABELS = 5;

/** Features are hashed into so many buckets (a power of two). */
export const BUCKETS: number = 1 << 18;

/** Bucket of a feature that a token does not have: it weighs nothing. */
export const ABSENT: number = BUCKETS;

/** A model of one language. Scores are whole numbers; only their comparison counts. */
export interface Weights {
  /**
   * Of each bucket the weights of B, I, E and S, each less that of O and plus 128, a byte each from the lowest on:
   * so that bytes 0 and 2, and bytes 1 and 3, can be summed two at a time.
   */
  readonly emissions: Int32Array;
  /** Weight of label b after label a at `a * LABELS + b`, in the same unit. */
  readonly transitions: Int32Array;
  /** Added to every label but O: above 0 for more names, below for fewer. */
  readonly bias: number;
}

/** How weights are stored: the rows that are not empty as base64 of their gap and their four bytes (less 128). */
export interface StoredWeights {
  readonly bias: number;
  readonly transitions: readonly number[];
  readonly rows: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decoded by hand: `atob` looks at every character twice and makes a string of the bytes in between. */
function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3);
  for (let from = 0, to = 0; from < base64.length; from += 4) {
    const four =
      ((values[base64.charCodeAt(from)] as number) << 18) |
      ((values[base64.charCodeAt(from + 1)] as number) << 12) |
      ((values[base64.charCodeAt(from + 2)] as number) << 6) |
      (values[base64.charCodeAt(from + 3)] as number);
    bytes[to++] = four >> 16;
    bytes[to++] = four >> 8;
    bytes[to++] = four;
  }
  return bytes.subarray(0, bytes.length - padding);
}

/**
 * Unpacks stored weights: each row is the gap to the row before (255 goes on with the next byte), then its weights. Those
 * of the built program are unpacked already (scripts/binary-weights.mjs).
 */
export function unpack(stored: StoredWeights | Weights): Weights {
  if ('emissions' in stored) return stored;
  const bytes = bytesOf(stored.rows);
  const emissions = new Int32Array(BUCKETS + 1).fill(0x80808080 | 0);
  let row = -1;
  for (let i = 0; i < bytes.length; i += LABELS - 1) {
    for (; bytes[i] === 255; i++) row += 255;
    row += (bytes[i++] as number) + 1;
    const four =
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    // A signed byte and 128 is the byte with its highest bit turned over.
    emissions[row] = four ^ 0x80808080;
  }
  return { emissions, transitions: Int32Array.from(stored.transitions), bias: stored.bias };
}
