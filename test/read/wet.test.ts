import { expect, test } from 'vitest';
import { wetRecords } from '../../src/read/wet.js';

/** A conversion record; `length` where the one it states is wrong, `null` for none. */
function record(id: string, text: string, length: number | null = Buffer.byteLength(text)): string {
  const stated = length === null ? [] : [`Content-Length: ${length}`];
  const head = ['WARC/1.0', 'WARC-Type: conversion', `WARC-Record-ID: <${id}>`, ...stated];
  return [...head, '', text, '', ''].join('\r\n');
}

/** `id text fault` of each record. */
async function read(content: string): Promise<string[]> {
  async function* source(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
  }
  const found: string[] = [];
  for await (const { id, bytes, fault } of wetRecords(source()))
    found.push(`${id} ${Buffer.from(bytes).toString()} ${fault}`);
  return found;
}

test.for<[string, string, readonly string[]]>([
  ['states no length', record('a', 'x', null), ['a  it states no length']],
  ['states a length beyond the end', record('a', 'one', 40_000), ['a one it states a wrong length']],
  ['states a length no text has', record('a', 'one', 9e12), ['a  it states a length that no text has']],
  ['states too short a length', record('a', 'one two', 3), ['a one null']],
  ['states a negative length', record('a', 'one', -5), ['a  it states a length that no text has']],
  ['has a head without end', `WARC/1.0\r\nX: ${'y'.repeat(1_100_000)}`, ['null  its head is cut off']],
])('a record that %s does not hide the next', async ([, broken, found]) => {
  const whole = record('w', 'whole');
  expect(await read(whole + broken + whole)).toEqual(['w whole null', ...found, 'w whole null']);
});

test('nothing and rubbish', async () => {
  expect(await read('')).toEqual([]);
  expect(await read('no record at all '.repeat(1000))).toEqual([]);
});
