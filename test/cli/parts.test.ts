import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract as read } from '../../src/index.js';
import { binary, extract, folder, records } from './program.js';

const page = join(import.meta.dirname, '../../fixtures/outbreak-news.en.txt');
const compiled = join(import.meta.dirname, '../../dist/cli/compiled');

test('code that is compiled already lies beside the program, for this Node', () => {
  const names = readdirSync(join(compiled, `${process.version}-${process.arch}`));
  expect(names).toContain('main.bin');
});

test('where V8 will not have it, the same records come out', () => {
  const records = (...flags: string[]): string => execFileSync(process.execPath, [...flags, binary, page]).toString();
  expect(records('--no-lazy')).toBe(records());
});

test('V8 has it as well where there is much to read, in parts that are loaded late', () => {
  const path = join(folder({ 'page.txt': readFileSync(page, 'utf8').repeat(40) }), 'page.txt');
  const script = `
    const vm = require('node:vm');
    const refused = [];
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options);
        if (this.cachedDataRejected !== false) refused.push(options.filename);
      }
    };
    const parts = require(${JSON.stringify(join(binary, '../../dist/cli/parts.cjs'))});
    const args = ${JSON.stringify(['--jobs', '1', '--output', devNull, path])};
    parts.start().main(args).then(() => console.log(JSON.stringify(refused)));`;
  expect(execFileSync(process.execPath, ['-e', script]).toString()).toBe('[]\n');
});

test('no worker gives a buffer away: V8 would throw away its code for all arrays of numbers', () => {
  const text = readFileSync(page, 'utf8');
  const lines = Array.from({ length: 400 }, (_, place) => JSON.stringify({ doc: `${place}`, text })).join('\n');
  const path = join(folder({ 'pages.jsonl': lines }), 'pages.jsonl');
  const told = (...args: string[]): string =>
    execFileSync(process.execPath, ['--trace-protector-invalidation', ...args]).toString();
  expect(told('-e', 'const given = new ArrayBuffer(8); structuredClone(given, { transfer: [given] })')).toContain(
    'Detaching',
  );
  expect(told(binary, '--jobs', '2', '--output', devNull, path)).toBe('');
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
