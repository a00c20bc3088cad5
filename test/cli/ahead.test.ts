import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesNamed } from '../../src/cli/inputs.js';
import { folder } from './program.js';

test.for([
  ['files are added up', ['one.txt', 'two.jsonl'], 2100],
  ['what a folder holds is not looked up', ['pages', 'one.txt'], 100],
  ['standard input is not known', ['-', 'two.jsonl'], 2000],
  ['a file that is not there', ['none.txt', 'one.txt'], 100],
  ['a path that no file can have', ['a\0b', 'one.txt'], 100],
  ['nothing', [], 0],
] as const)('%s', ([, paths, bytes]) => {
  const root = folder({ 'one.txt': 'x'.repeat(100), 'two.jsonl': 'x'.repeat(2000), 'pages/three.txt': 'x' });
  expect(bytesNamed(paths.map((path) => (path === '-' ? path : join(root, path))))).toBe(bytes);
});
