import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/cli/difference.js';
import type { OutputRecord } from '../../src/types.js';
import { extract, folder } from './program.js';

const page = 'The Ministry of Health said on 3 March 2020 that all was well.';

test('check: from nothing to accepted, to a readable difference', () => {
  const broken = gzipSync(page.repeat(90)).subarray(0, 60);
  const lines = `${JSON.stringify({ id: 'x', text: page })}\n{bad\n`;
  const cwd = folder({ 'f/a.zh.txt': page, 'f/b.ndjson': lines, 'f/bad/c.txt.gz': broken, 'f/d.pdf': '%PDF-' });
  const fresh = extract(['check', 'f'], { cwd });
  expect(fresh).toMatchObject({ code: 1, err: '' });
  expect(fresh.out).toContain('f/a.zh.txt\n  no a.zh.jsonl beside it; --update writes it\n');
  expect(fresh.out).toContain('4 pages, 4 with differences');

  expect(extract(['check', '--update', 'f'], { cwd })).toEqual({
    code: 0,
    out:
      'f/a.zh.txt: accepted\n  new: wrote a.zh.jsonl (3 records)\n' +
      'f/b.ndjson: accepted\n  new: wrote b.error and b.jsonl (3 records)\n' +
      'f/bad/c.txt.gz: accepted\n  new: wrote c.error and c.jsonl (2 records)\n' +
      'f/d.pdf: accepted\n  new: wrote d.error (0 records)\n' +
      '4 pages, 4 accepted\n',
    err: '',
  });
  expect(readdirSync(join(cwd, 'f')).sort()).toEqual(
    ['a.zh.jsonl', 'a.zh.txt', 'b.error', 'b.jsonl', 'b.ndjson', 'bad', 'd.error', 'd.pdf'].sort(),
  );
  expect(readFileSync(join(cwd, 'f/bad/c.error'), 'utf8')).toBe(
    'c.txt.gz: the gzip data are broken (unexpected end of file); what came before was read\n',
  );
  // Wherever it is called from: names of pages do not depend on it.
  expect(extract(['check', '.'], { cwd: join(cwd, 'f') })).toEqual({
    code: 0,
    out: '4 pages, no difference\n',
    err: '',
  });

  const expected = join(cwd, 'f/a.zh.jsonl');
  writeFileSync(expected, readFileSync(expected, 'utf8').replace('"from":"2020-03-03"', '"from":"2020-03-04"'));
  writeFileSync(join(cwd, 'f/gone.jsonl'), '');
  const changed = extract(['check', 'f'], { cwd });
  expect(changed.code).toBe(1);
  expect(changed.out).toBe(
    'f/a.zh.txt\n' +
      '  ~ date 2020-03-03 "3 March 2020" at 31–43, line 1: from "2020-03-04" → "2020-03-03"\n' +
      'f/gone.jsonl\n  no page beside it; remove it\n' +
      '4 pages, 2 with differences; --update accepts them\n',
  );
});

test('two pages with one name for what they must give', () => {
  const cwd = folder({ 'f/a.txt': page, 'f/a.html': page });
  const { code, err } = extract(['check', '--update', 'f'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('f/a.txt: what it must give would stand where that of f/a.html stands; rename it');
  expect(existsSync(join(cwd, 'f/a.error'))).toBe(false);
});

describe('differences', () => {
  const record = (fields: object): OutputRecord =>
    ({
      type: 'count',
      doc: 'd',
      text: '37',
      start_char: 3,
      end_char: 5,
      line: 1,
      value: 37,
      ...fields,
    }) as OutputRecord;
  test.for<[string, readonly OutputRecord[], readonly OutputRecord[], readonly string[]]>([
    ['none', [record({})], [record({})], []],
    ['a version', [record({ version: '1' })], [record({ version: '2' })], []],
    ['a field', [record({ value: 36 })], [record({})], ['~ count 36 "37" at 3–5, line 1: value 36 → 37']],
    ['a new field', [record({})], [record({ x: 1 })], ['~ count 37 "37" at 3–5, line 1: x nothing → 1']],
    ['one more of the same', [record({})], [record({}), record({})], ['+ count 37 "37" at 3–5, line 1']],
    ['one less', [record({}), record({ start_char: 9 })], [record({})], ['- count 37 "37" at 9–5, line 1']],
  ])('%s', ([, expected, actual, lines]) => {
    expect(differences(expected, actual)).toEqual(lines);
  });
});
