import { BUCKETS } from './weights.js';

const MASK = BUCKETS - 1;
const LEFT = 0x01000193;
const RIGHT = 0x2c1b3c6d;

/** What sets the features of one template apart from those of the others that see the same. */
export const saltOf = (template: number): number => Math.imul(template + 1, 0x9e3779b1);

/** Bucket of a feature: the salt of its template XOR what it sees. */
export function bucketOf(salted: number): number {
  let hash = Math.imul(salted, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & MASK;
}

/** One number of two: `left(a) ^ right(b)`, where what many pairs share is worked out once. */
export const left = (a: number): number => Math.imul(a, LEFT);
export const right = (b: number): number => Math.imul(b, RIGHT);
