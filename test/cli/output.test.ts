import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { binary, extract, folder, records } from './program.js';

const page =
  '=SUM(A1) of Italy\n\nItaly had 37 confirmed cases on 3 March 2020. Call +86-23-89018888 for help, said WHO.\n';
/** JSON Lines of so many pages: much to hand over, little to do. */
const many = (pages: number): string => {
  const padding = ' '.repeat(900);
  return Array.from({ length: pages }, (_, index) => JSON.stringify({ id: `d${index}`, text: page, padding })).join(
    '\n',
  );
};

describe('formats', () => {
  test('json is one array of the records that jsonl has', () => {
    const lines = extract(['-f', 'jsonl', '-'], { input: page }).out;
    expect(JSON.parse(extract(['-f', 'json', '-'], { input: page }).out)).toEqual(records(lines));
    expect(JSON.parse(extract(['-f', 'json', '-t', 'count', '-'], { input: 'Nothing.' }).out)).toEqual([]);
  });

  test('--output takes the format from its ending', () => {
    const cwd = folder({ 'a.txt': page });
    for (const [name, begins] of [
      ['r.json', '[\n{'],
      ['r.jsonl', '{'],
      ['r.csv', 'type,doc'],
      ['r.ndjson', '{'],
    ] as const) {
      expect(extract(['-o', name, 'a.txt'], { cwd })).toEqual({ code: 0, out: '', err: '' });
      expect(readFileSync(join(cwd, name), 'utf8').startsWith(begins), name).toBe(true);
    }
  });

  test('a CSV of one type has its columns alone', () => {
    const [head] = extract(['-f', 'csv', '-t', 'country', '-'], { input: page }).out.split('\n');
    expect(head).toBe(
      'type,doc,text,start_char,end_char,line,lang,zone,context,rule,alpha2,alpha3,name,name_zh,form,place',
    );
  });

  test('a folder of CSV: a file for each type and what describes them', () => {
    const cwd = folder({ 'a.txt': page });
    expect(extract(['-o', 'out/', 'a.txt'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    const files = readdirSync(join(cwd, 'out')).sort();
    const types = ['count', 'country', 'date', 'document', 'hotline', 'organization'];
    expect(files).toEqual([
      'count.csv',
      'country.csv',
      'datapackage.json',
      ...types.slice(2).map((type) => `${type}.csv`),
    ]);
    const described = JSON.parse(readFileSync(join(cwd, 'out/datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(described.resources.map(({ path }) => path).sort()).toEqual(files.filter((name) => name.endsWith('.csv')));
    for (const { path, schema } of described.resources) {
      const [head] = readFileSync(join(cwd, 'out', path), 'utf8').split('\n');
      expect(schema.fields.map(({ name }) => name).join(','), path).toBe(head);
    }
  });

  test('--excel: byte order mark, CRLF, telephone numbers as URIs', () => {
    const { out } = extract(['--excel', '-t', 'hotline', '-'], { input: page });
    expect(out.startsWith('\ufefftype,')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(out).toContain(',tel:+862389018888,');
  });

  test('free text that would be a formula is guarded, typed columns are not', () => {
    const guarded = extract(['-f', 'csv', '--zone', 'all', '-'], { input: `${page}\n=1+1 Italy.` }).out;
    expect(guarded).toContain(",'=1+1 Italy.,");
    expect(guarded).toContain(',+862389018888,');
    expect(extract(['-f', 'csv', '--no-guard', '-'], { input: `${page}\n=1+1 Italy.` }).out).toContain(',=1+1 Italy.,');
  });
});

describe('a file appears whole or not at all', () => {
  test('what was there is replaced, through a link too, and no other file is left', () => {
    const cwd = folder({ 'a.txt': page, 'old.jsonl': 'old\n' });
    symlinkSync('old.jsonl', join(cwd, 'link.jsonl'));
    expect(extract(['-o', 'link.jsonl', 'a.txt'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.jsonl')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'old.jsonl'), 'utf8')).toBe(extract(['a.txt'], { cwd }).out);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link.jsonl', 'old.jsonl']);
  });

  test('where it cannot be written, one line and nothing', () => {
    const cwd = folder({ 'a.txt': page });
    const { code, out, err } = extract(['-o', 'no/such/out.json', 'a.txt'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('extract: no/such/out.json: cannot be written (no such folder); choose another --output\n');
  });

  test('with --strict and an input that cannot be read it does not appear', () => {
    const cwd = folder({ 'a.txt': page });
    expect(extract(['--strict', '-o', 'out/', 'a.txt', 'no.txt'], { cwd }).code).toBe(1);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('without --strict it holds what could be read', () => {
    const cwd = folder({ 'a.txt': page });
    expect(extract(['-o', 'out.jsonl', 'no.txt', 'a.txt'], { cwd }).code).toBe(1);
    expect(existsSync(join(cwd, 'out.jsonl'))).toBe(true);
  });

  test.for(['-', '/dev/stdout'])('%s is standard output', (name) => {
    expect(extract(['clean', '-o', name, '-'], { input: page }).out).toContain('37 confirmed');
  });

  test.for(['1', '2'])('Ctrl-C ends with 130 and leaves no temporary file, with %s jobs', async (jobs) => {
    const cwd = folder();
    const child = spawn(process.execPath, [binary, '-j', jobs, '-o', 'out.jsonl', '-i', 'jsonl', '-'], { cwd });
    child.stdin.on('error', () => {});
    child.stdin.write(many(2000));
    // Its input stays open, so that it cannot end by itself.
    while (readdirSync(cwd).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('standard output', () => {
  test.for(['1', '2'])('closed early, with %s jobs: the end, quietly, with 0', (jobs) => {
    const cwd = folder({ 'in.jsonl': many(1000) });
    const script = '"$0" "$1" -j "$2" in.jsonl | head -n 1 >/dev/null; echo "$PIPESTATUS"';
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, binary, jobs], { cwd });
    expect({ out: stdout.toString(), err: stderr.toString() }).toEqual({ out: '0\n', err: '' });
  });

  test('a full disk is an error of one line', ({ skip }) => {
    if (!existsSync('/dev/full')) skip('no /dev/full here');
    const { code, err } = extract(['-o', '/dev/full', '-'], { input: page });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'extract: /dev/full: cannot be written (no space left); choose another --output\n',
    });
  });
});

describe('the same bytes for any number of jobs', () => {
  const lines = many(700).split('\n');
  test.for<[string, readonly string[], readonly string[]]>([
    ['records', ['in.jsonl'], ['2']],
    ['lines', ['clean', '--lines', 'in.jsonl'], ['2', '3']],
    ['text', ['clean', 'in'], ['2']],
  ])('%s', ([, args, jobs]) => {
    const files = Object.fromEntries(lines.map((line, index) => [`in/${index}.txt`, `${line}\n`]));
    const cwd = folder({ ...files, 'in.jsonl': lines.join('\n') });
    const alone = extract([...args, '-j', '1'], { cwd });
    expect(alone.code).toBe(0);
    expect(alone.out.length).toBeGreaterThan(50_000);
    for (const number of jobs) expect(extract([...args, '-j', number], { cwd }).out === alone.out, number).toBe(true);
  });
});

test('progress goes to standard error when asked for', () => {
  const { err, out } = extract(['--progress', '-'], { input: page });
  expect(err).toMatch(/^(?:extract: 1 page, 0\.0 MB\n)+$/);
  expect(out).not.toContain('pages');
  expect(extract(['-'], { input: page }).err).toBe('');
});

describe('clean', () => {
  const text =
    'Virus in Italy\n\nItaly had 37 confirmed cases on 3 March 2020, the ministry of health said on Tuesday.\n';
  test('--lines: every line that is not blank with its zone and kind', () => {
    const rows = extract(['clean', '--lines', '-'], { input: text }).out.trim().split('\n');
    const parsed = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(parsed.map((row) => Object.keys(row))).toEqual(parsed.map(() => ['doc', 'line', 'zone', 'kind', 'text']));
    expect(parsed.map(({ line }) => line)).toEqual([1, 3]);
  });

  test('prints text, pages apart by an empty line', () => {
    const cwd = folder({ 'a.txt': text, 'b.txt': text });
    const one = extract(['clean', 'a.txt'], { cwd }).out;
    expect(one).toContain('Italy had 37 confirmed cases');
    expect(extract(['clean', 'a.txt', 'b.txt'], { cwd }).out).toBe(`${one}\n${one}`);
  });
});
