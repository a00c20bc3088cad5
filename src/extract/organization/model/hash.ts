import { BUCKETS } from './weights.js';

const MASK = BUCKETS - 1;

/** Bucket of a feature: which template, and what it sees. */
export function bucket(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & MASK;
}

/** One number of two. */
export const pair = (a: number, b: number): number => (Math.imul(a, 0x01000193) ^ Math.imul(b, 0x2c1b3c6d)) | 0;
