/** Part `part` (from 1) of `parts`. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/**
 * A 32-bit hash of a path, the same on every machine: FNV-1a over its UTF-8 bytes, stirred so that its low bits are
 * even.
 */
function hash(path: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(path)) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Whether a path belongs to the part: each path belongs to exactly one. */
export function inShard(path: string, { part, parts }: Shard): boolean {
  return hash(path) % parts === part - 1;
}
