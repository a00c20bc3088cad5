/** Labels of a token: outside, first, inner and last of several, the only one of a name. */
export const O = 0;
export const B = 1;
export const I = 2;
export const E = 3;
export const S = 4;
export const LABELS = 5;

/** Features are hashed into so many buckets (a power of two). */
export const BUCKETS: number = 1 << 18;

/** A model of one language. Scores are whole numbers; only their comparison counts. */
export interface Weights {
  /** `LABELS` weights for each bucket. */
  readonly emissions: Int8Array;
  /** Weight of label b after label a at `a * LABELS + b`, in the same unit. */
  readonly transitions: Int32Array;
  /** Added to every label but O: above 0 for more names, below for fewer. */
  readonly bias: number;
}

/** What may follow what: a name begins with B or S and ends with E or S. */
export const follows = (before: number, after: number): boolean =>
  before === B || before === I ? after === I || after === E : after === O || after === B || after === S;

/** How weights are stored: transitions as numbers, then the rows that are not empty as base64 of gap and `LABELS` bytes each. */
export interface StoredWeights {
  readonly bias: number;
  readonly transitions: readonly number[];
  readonly rows: string;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Unpacks stored weights: each row is the gap to the row before (255 goes on with the next byte), then its weights. */
export function unpack(stored: StoredWeights): Weights {
  const bytes = bytesOf(stored.rows);
  const emissions = new Int8Array(BUCKETS * LABELS);
  let row = -1;
  for (let i = 0; i < bytes.length; ) {
    let gap = 0;
    while (bytes[i] === 255) {
      gap += 255;
      i++;
    }
    row += gap + (bytes[i++] ?? 0) + 1;
    for (let label = 0; label < LABELS; label++) emissions[row * LABELS + label] = bytes[i++] ?? 0;
  }
  return { emissions, transitions: Int32Array.from(stored.transitions), bias: stored.bias };
}
