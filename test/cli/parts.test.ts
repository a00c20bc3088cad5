import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binary } from './program.js';

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
