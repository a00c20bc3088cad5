import { plausibility } from './plausibility.js';

export type Utf16 = 'utf-16le' | 'utf-16be';

/** Decodes strictly, leaving a cut character at the end away; `null` when the bytes are no such text. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/**
 * Which UTF-16 the first bytes of an input are, of those that hold zero bytes but no byte order mark: Latin letters,
 * digits and line ends have a zero in every pair. `null` when it is none: then zeros say that it is no text at all.
 */
export function looksLikeUtf16(head: Uint8Array): Utf16 | null {
  const sample = head.subarray(0, 4096);
  if (!sample.includes(0) || sample.length % 2 !== 0) return null;
  let best: Utf16 | null = null;
  let highest = 0.2;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeStrictly(sample, encoding);
    if (text === null || text === '') continue;
    const score = plausibility(text, true);
    if (score > highest) [best, highest] = [encoding, score];
  }
  return best;
}
