import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

/** Modules that a file imports, those of the project as paths below `src`. */
function imports(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

/** Room of a file: its first folder, or its own name at the top. */
const room = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.[jt]s$/, '');

const ground = ['types', 'errors', 'version', 'text', 'lexicon'];
const mayImport: Record<string, readonly string[]> = {
  types: [],
  errors: [],
  version: [],
  text: ['types', 'text'],
  lexicon: ['types', 'text', 'lexicon'],
  strip: [...ground, 'strip'],
  segment: [...ground, 'segment'],
  decode: [...ground, 'decode'],
  extract: [...ground, 'extract'],
  resolve: [...ground, 'resolve'],
  write: [...ground, 'write'],
  read: [...ground, 'read', 'decode'],
  pipeline: [...ground, 'decode', 'strip', 'segment', 'extract', 'resolve', 'write', 'pipeline'],
  index: [...ground, 'decode', 'pipeline', 'write'],
};
const pure = ['types', 'text', 'lexicon', 'decode', 'strip', 'segment', 'extract', 'resolve', 'write', 'pipeline'];

describe('who imports whom', () => {
  test.for(files)('%s', (path) => {
    const own = room(path);
    const local = imports(path).filter((name) => !name.startsWith('node:') && /\.js$/.test(name));
    const foreign = local.map(room).filter((name) => own !== 'cli' && name !== own && !mayImport[own]?.includes(name));
    expect(foreign, `${path} reaches into other rooms`).toEqual([]);
    if (pure.includes(own)) expect(imports(path).filter((name) => name.startsWith('node:'))).toEqual([]);
  });

  test.for(files.filter((path) => path.startsWith('extract/')))('%s keeps to its record type and language', (path) => {
    const [, type] = path.split('/');
    const others = imports(path).filter(
      (name) => name.startsWith('extract/') && name.split('/').length > 2 && name.split('/')[1] !== type,
    );
    expect(others).toEqual([]);
    if (path.endsWith('/en.ts')) expect(imports(path).filter((name) => name.endsWith('/zh.js'))).toEqual([]);
    if (path.endsWith('/zh.ts')) expect(imports(path).filter((name) => name.endsWith('/en.js'))).toEqual([]);
  });
});
