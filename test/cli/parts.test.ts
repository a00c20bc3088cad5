import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract as read } from '../../src/index.js';
import { binary, extract, records } from './program.js';

const page = join(import.meta.dirname, '../../fixtures/outbreak-news.en.txt');
const folder = join(import.meta.dirname, '../../dist/cli/compiled');

test('code that is compiled already lies beside the program, for this Node', () => {
  const names = readdirSync(join(folder, `${process.version}-${process.arch}`));
  expect(names).toContain('main.bin');
});

test('where V8 will not have it, the same records come out', () => {
  const records = (...flags: string[]): string => execFileSync(process.execPath, [...flags, binary, page]).toString();
  expect(records('--no-lazy')).toBe(records());
});

test('numbering plans read one by one say what the package’s own say', async () => {
  const numbers =
    '+44 113 496 0123, +1 212 555 0187, +39 06 6982 0000, +33 1 42 68 53 00, +65 6225 5577, +81 3-3503-1711';
  const text = `The ministry can be called at these numbers: ${numbers}, and toll-free at +1 800 555 0199.`;
  const expected = await read(text);
  const found = records(extract(['--format', 'jsonl', '-'], { input: text }).out);
  const plain = (all: readonly object[]): unknown[] =>
    all.filter((one) => 'national' in one).map((one) => ({ ...one, doc: null }));
  expect(plain(found)).toHaveLength(7);
  expect(plain(found)).toEqual(plain(expected));
});
