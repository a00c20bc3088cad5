import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peek } from '../../src/read/bytes.js';
import { lineBlocks } from '../../src/read/json-lines.js';
import { wetRecords } from '../../src/read/wet.js';

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    yield bytes.subarray(from, end);
    from = end;
  }
}

async function all<Thing>(source: AsyncIterable<Thing>): Promise<Thing[]> {
  const things: Thing[] = [];
  for await (const thing of source) things.push(thing);
  return things;
}

const cuts = fc.array(fc.nat(), { maxLength: 20 });
const words = fc.string({
  unit: fc.constantFrom('a', '例', '😷', '\r', '\n', ' ', 'WARC/1.', '\r\n\r\n'),
  maxLength: 60,
});
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('fed whole and in pieces gives the same', () => {
  test('lines', async () => {
    await fc.assert(
      fc.asyncProperty(words, cuts, fc.integer({ min: 1, max: 30 }), async (content, where, size) => {
        const blocks = await all(lineBlocks(pieces(Buffer.from(content), where), size));
        expect(blocks.map(({ bytes }) => text(bytes)).join('')).toBe(content);
        let line = 1;
        for (const { first, bytes } of blocks) {
          expect(first).toBe(line);
          line += text(bytes).split('\n').length - 1;
        }
        // All but the last block are whole lines.
        for (const { bytes } of blocks.slice(0, -1)) expect(text(bytes).endsWith('\n')).toBe(true);
      }),
    );
  });

  test('records of WET', async () => {
    const record = (content: string, index: number): string => {
      const head = ['WARC/1.0', 'WARC-Type: conversion', `WARC-Record-ID: <${index}>`];
      return [...head, `Content-Length: ${Buffer.byteLength(content)}`, '', content, '', ''].join('\r\n');
    };
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 4 }), cuts, async (contents, where) => {
        const found = await all(wetRecords(pieces(Buffer.from(contents.map(record).join('')), where)));
        expect(found.map(({ bytes }) => text(bytes))).toEqual(contents);
        expect(found.map(({ id }) => id)).toEqual(contents.map((_, index) => String(index)));
        expect(found.every(({ fault }) => fault === null)).toBe(true);
      }),
    );
  });

  test('a stream that was looked at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 50 }), cuts, fc.nat(60), async (content, where, length) => {
        const { head, bytes } = await peek(pieces(content, where), length);
        expect(head.length).toBeGreaterThanOrEqual(Math.min(length, content.length));
        expect(Buffer.concat(await all(bytes))).toEqual(Buffer.from(content));
        expect(Buffer.from(content.subarray(0, head.length))).toEqual(Buffer.from(head));
      }),
    );
  });
});

test('a stream that breaks off gives its whole lines first', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('one\ntwo\nthr');
    throw new Error('broken off');
  }
  const found: string[] = [];
  const read = async (): Promise<void> => {
    for await (const { bytes } of lineBlocks(broken(), 1000)) found.push(text(bytes));
  };
  await expect(read()).rejects.toThrow('broken off');
  expect(found).toEqual(['one\ntwo\n']);
});
