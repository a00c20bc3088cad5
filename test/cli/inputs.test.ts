import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { binary, type Ending, extract, folder, records, type Surroundings } from './program.js';

const page = 'The Ministry of Health said on 3 March 2020 that all was well.';
const docs = (lines: string): string[] => [...new Set(records(lines).map(({ doc }) => doc))];
/** What is read does not depend on what is made of it: `clean` starts fastest. */
const read = (args: readonly string[], surroundings: Surroundings = {}): Ending =>
  extract(['clean', '--lines', ...args], surroundings);

/** A record of a WET file. */
function wet(type: string, fields: Readonly<Record<string, string>>, text: string): string {
  const length = Buffer.byteLength(text);
  const head = Object.entries({ 'WARC-Type': type, ...fields, 'Content-Length': String(length) });
  return `WARC/1.0\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${text}\r\n\r\n`;
}

describe('folders', () => {
  test('are sorted by path, hidden files left out, names kept', () => {
    const names = ['b.txt', 'a.txt', 'a/z.txt', 'a-b.txt', '.hidden', '.git/x.txt', '新闻 1.txt', 'a/b/c.txt'];
    const cwd = folder(Object.fromEntries(names.map((name) => [`dumps/${name}`, page])));
    const sorted = ['a-b.txt', 'a.txt', 'a/b/c.txt', 'a/z.txt', 'b.txt', '新闻 1.txt'].map((name) => `dumps/${name}`);
    for (const given of ['dumps', 'dumps/']) {
      const { code, out, err } = read([given], { cwd });
      expect({ code, err, docs: docs(out) }).toEqual({ code: 0, err: '', docs: sorted });
    }
  });

  test('links are followed, loops named and left', () => {
    const cwd = folder({ 'dumps/in/a.txt': page, 'elsewhere/b.txt': page });
    symlinkSync('../elsewhere', join(cwd, 'dumps/link'));
    symlinkSync('../../dumps', join(cwd, 'dumps/in/loop'));
    const { code, out, err } = read(['dumps'], { cwd });
    expect(docs(out)).toEqual(['dumps/in/a.txt', 'dumps/link/b.txt']);
    expect(err).toBe('extract: dumps/in/loop: leads back to a folder above it; left out\n');
    expect(code).toBe(0);
  });

  test('a link to nothing is named, and the rest is read', () => {
    const cwd = folder({ 'dumps/a.txt': page });
    symlinkSync('nowhere', join(cwd, 'dumps/b.txt'));
    const { code, out, err } = read(['dumps'], { cwd });
    expect({ code, docs: docs(out) }).toEqual({ code: 1, docs: ['dumps/a.txt'] });
    expect(err).toBe('extract: dumps/b.txt: no such file or folder; check the path\n');
  });

  test('names that are no UTF-8 are read, in folders and from a list', ({ skip }) => {
    if (process.platform !== 'linux') skip('names are text here');
    const cwd = folder({ 'dumps/a.txt': page });
    const odd = (...parts: readonly string[]): Buffer => Buffer.from([cwd, 'dumps', ...parts].join('/'), 'latin1');
    mkdirSync(odd('\xc4\xe3'));
    writeFileSync(odd('\xc4\xe3', '\xba\xc3.txt'), page);
    const doc = `dumps/${Buffer.from('\xc4\xe3/\xba\xc3', 'latin1').toString()}.txt`;
    const whole = read(['dumps'], { cwd });
    expect({ ...whole, out: docs(whole.out) }).toEqual({ code: 0, err: '', out: ['dumps/a.txt', doc] });
    const list = Buffer.from('dumps/\xc4\xe3/\xba\xc3.txt\0dumps/a.txt\0', 'latin1');
    const listed = read(['--files-from', '-', '-0'], { cwd, input: list });
    expect({ ...listed, out: docs(listed.out) }).toEqual({ code: 0, err: '', out: [doc, 'dumps/a.txt'] });
  });

  test.for<[string, readonly string[], readonly string[]]>([
    ['a file', ['-o', 'dumps/r.jsonl'], ['r.jsonl']],
    ['a folder', ['-t', 'date', '-o', 'dumps/'], ['datapackage.json', 'date.csv']],
  ])('the output of the run before is no input: %s', ([, args, files]) => {
    const cwd = folder({ 'dumps/a.txt': page });
    expect(extract([...args, 'dumps'], { cwd }).err).toBe('');
    const written = (): string[] =>
      readdirSync(join(cwd, 'dumps')).map((name) => readFileSync(join(cwd, 'dumps', name), 'utf8'));
    const before = written();
    const { code, err } = extract([...args, 'dumps'], { cwd });
    const notes = files.map((file) => `extract: dumps/${file}: is where the output goes; left out\n`);
    expect({ code, err }).toEqual({ code: 0, err: notes.join('') });
    expect(written()).toEqual(before);
  });

  test('a file that standard output goes to is no input', () => {
    const cwd = folder({ 'dumps/a.txt': page });
    const run = spawnSync('sh', ['-c', `'${process.execPath}' '${binary}' clean dumps > dumps/b.txt`], { cwd });
    expect(run.stderr.toString()).toBe('extract: dumps/b.txt: is where the output goes; left out\n');
    expect(readFileSync(join(cwd, 'dumps/b.txt'), 'utf8')).toBe(`${page}\n`);
  });

  test('nothing to read is said, and no error', () => {
    const cwd = folder({ 'dumps/a.txt': page });
    const err = 'extract: no files to read in what was given; look at the paths, --include and --exclude\n';
    expect(read(['--include', '*.html', 'dumps'], { cwd })).toEqual({ code: 0, out: '', err });
    expect(read(['--include', '*.html', '-q', 'dumps'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1');
  test('files that are no text are skipped with a note; named, they are unreadable', () => {
    const cwd = folder({
      'dumps/a.txt': page,
      'dumps/b.png': picture,
      'dumps/c.pdf': '%PDF-1.4',
      'dumps/d.bin': 'a\0b',
    });
    const whole = read(['dumps'], { cwd });
    expect({ code: whole.code, docs: docs(whole.out) }).toEqual({ code: 0, docs: ['dumps/a.txt'] });
    expect(whole.err.split('\n')).toEqual([
      'extract: dumps/b.png: is no text (a PNG picture); skipped',
      'extract: dumps/c.pdf: is no text (PDF); skipped',
      'extract: dumps/d.bin: is no text (binary data); skipped',
      '',
    ]);
    expect(read(['-q', 'dumps'], { cwd }).err).toBe('');
    expect(read(['dumps/c.pdf', 'dumps/a.txt'], { cwd })).toMatchObject({
      code: 1,
      err: 'extract: dumps/c.pdf: is no text (PDF); convert it to text or HTML first\n',
    });
  });

  test.for<[readonly string[], readonly string[]]>([
    [
      ['--include', '*.txt'],
      ['a.txt', 'sub/b.txt'],
    ],
    [
      ['--include', 'sub/**'],
      ['sub/b.txt', 'sub/c.html'],
    ],
    [
      ['--exclude', '*.html'],
      ['a.txt', 'sub/b.txt'],
    ],
    [['--exclude', 'sub'], ['a.txt']],
    [['--exclude', 'sub/'], ['a.txt']],
    [['--include', '*.{txt,html}', '--exclude', 'a.*', '--exclude', 'c.html'], ['sub/b.txt']],
  ])('%j leaves %j', ([globs, left]) => {
    const cwd = folder({ 'in/a.txt': page, 'in/sub/b.txt': page, 'in/sub/c.html': `<p>${page}</p>` });
    expect(docs(read([...globs, 'in'], { cwd }).out)).toEqual(left.map((name) => `in/${name}`));
  });
});

describe('where paths come from', () => {
  test('a list, one a line or NUL separated, after those given', () => {
    const cwd = folder({ 'a.txt': page, 'b c.txt': page, list: 'b c.txt\n\na.txt\r\n', zeros: 'b c.txt\0a.txt\0' });
    for (const args of [
      ['--files-from', 'list'],
      ['--files-from', 'zeros', '-0'],
    ])
      expect(docs(read(args, { cwd }).out)).toEqual(['b c.txt', 'a.txt']);
    expect(docs(read(['--files-from', '-', 'a.txt'], { cwd, input: 'b c.txt\n' }).out)).toEqual(['a.txt', 'b c.txt']);
  });

  test('standard input when it is piped', () => {
    expect(docs(read([], { input: page }).out)).toEqual(['-']);
    expect(docs(read(['-'], { input: gzipSync(page) }).out)).toEqual(['-']);
  });

  test('shards: each input is in one of them', () => {
    const names = Array.from({ length: 40 }, (_, index) => `in/page ${index}.txt`);
    const cwd = folder(Object.fromEntries(names.map((name) => [name, page])));
    const parts = [1, 2, 3].map((part) => docs(read(['--shard', `${part}/3`, 'in'], { cwd }).out));
    expect(parts.flat().sort()).toEqual([...names].sort());
    for (const part of parts) expect(part.length).toBeGreaterThan(5);
  });
});

test('kinds of input, from the name and the content', () => {
  const line = (id: string): string => JSON.stringify({ id, text: page });
  const files: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['a page', `<!DOCTYPE html><title>t</title><p>${page}`, 'in/a page'],
    ['crawl', wet('warcinfo', {}, 'x') + wet('conversion', {}, page), 'in/crawl#2'],
    ['members.gz', Buffer.concat([gzipSync(page.slice(0, 9)), gzipSync(page.slice(9))]), 'in/members.gz'],
    ['page.htm.gz', gzipSync(`<p>${page}`), 'in/page.htm.gz'],
    ['page.html', `<p>${page}`, 'in/page.html'],
    ['page.txt', page, 'in/page.txt'],
    ['page.txt.gz', gzipSync(page), 'in/page.txt.gz'],
    ['pages', `${line('x')}\n`, 'x'],
    ['pages.jsonl', line('y'), 'y'],
    ['pages.ndjson.gz', gzipSync(line('z')), 'z'],
    ['pages.wet', wet('conversion', { 'WARC-Record-ID': '<urn:uuid:1>' }, page), 'urn:uuid:1'],
    [
      'pages.wet.gz',
      gzipSync(wet('conversion', { 'WARC-Target-URI': 'http://a.example/' }, page)),
      'http://a.example/',
    ],
    ['zipped', gzipSync(page), 'in/zipped'],
  ];
  const cwd = folder(Object.fromEntries(files.map(([name, content]) => [`in/${name}`, content])));
  const { code, out, err } = extract(['-t', 'document,date', 'in'], { cwd });
  expect({ code, err, docs: docs(out) }).toEqual({ code: 0, err: '', docs: files.map(([, , doc]) => doc) });
  const days = records(out).filter(({ type }) => type === 'date');
  expect(days.map(({ text }) => text)).toEqual(files.map(() => '3 March 2020'));
});

describe('JSON Lines and WET', () => {
  test('JSON Lines: what is known of a page, and names for those without', () => {
    const pages = [
      { id: 7, text: page },
      { url: 'http://a.example/1', html: `<p>${page}</p>` },
      { text: 'He came back yesterday.', date: '2020-03-05T10:00:00Z', lang: 'en-GB' },
    ];
    const { out } = extract(['-t', 'document', '-i', 'jsonl', '-'], {
      input: pages.map((one) => JSON.stringify(one)).join('\n\n'),
    });
    expect(docs(out)).toEqual(['7', 'http://a.example/1', '-#5']);
    expect(records(out).filter(({ type }) => type === 'document')).toMatchObject([
      { doc: '7', url: null },
      { doc: 'http://a.example/1', url: 'http://a.example/1' },
      { doc: '-#5' },
    ]);
  });

  test('JSON Lines: lines that are wrong are named, the rest is read', () => {
    const lines = ['{"id":"a","text":"x"}', '{nonsense', '["a"]', '{"text":5}', '', '{"id":"b","text":"y"}'];
    const { code, out, err } = read(['-i', 'jsonl', '-'], { input: lines.join('\n') });
    expect({ code, docs: docs(out) }).toEqual({ code: 1, docs: ['a', 'b'] });
    expect(err.split('\n')).toEqual([
      'extract: -:2: is not valid JSON; the line was left out',
      'extract: -:3: is no JSON object; the line was left out',
      'extract: -:4: has neither a "text" nor an "html" that is a string; the line was left out',
      '',
    ]);
  });

  test('a WET record that is broken does not hide the next', () => {
    const broken = wet('conversion', { 'WARC-Record-ID': '<b>' }, 'x').replace(
      /Content-Length: .*/,
      'Content-Length: x',
    );
    const cut = wet('conversion', { 'WARC-Record-ID': '<d>' }, page).slice(0, -20);
    const input = [wet('conversion', { 'WARC-Record-ID': '<a>' }, page), broken, wet('conversion', {}, page), cut].join(
      '',
    );
    const { code, out, err } = read(['-i', 'wet', '-'], { input });
    expect({ code, docs: docs(out) }).toEqual({ code: 1, docs: ['a', '-#3', 'd'] });
    expect(err).toBe(
      'extract: -: record 2: it states no length; look at the file near there\n' +
        'extract: -: record 4: its text is cut off; look at the file near there\n',
    );
  });
});

describe('nothing readable is lost because something else is not', () => {
  test('missing files and gzip data that break off', () => {
    const zipped = gzipSync(`${page}\n`.repeat(2000).replace(/a/g, () => String.fromCharCode(97 + (page.length % 7))));
    const cwd = folder({ 'a.txt': page, 'cut.gz': zipped.subarray(0, zipped.length - 12), 'z.txt': page });
    const { code, out, err } = read(['no.txt', 'a.txt', 'cut.gz', 'z.txt'], { cwd });
    expect({ code, docs: docs(out) }).toEqual({ code: 1, docs: ['a.txt', 'cut.gz', 'z.txt'] });
    expect(err).toBe(
      'extract: no.txt: no such file or folder; check the path\n' +
        'extract: cut.gz: the gzip data are broken (unexpected end of file); what came before was read\n',
    );
  });

  test.for<[string, Buffer, readonly string[]]>([
    ['junk', Buffer.concat([gzipSync(page), Buffer.from('junk')]), ['other data follow them']],
    ['a line end', Buffer.concat([gzipSync(page), Buffer.from('\n')]), ['other data follow them']],
    ['half a mark', Buffer.concat([gzipSync(page), Buffer.from([0x1f])]), ['other data follow them']],
    ['a member of junk', Buffer.concat([gzipSync(page), Buffer.from('\x1f\x8b\x08\0junk junk junk', 'latin1')]), ['']],
    ['a wrong sum', Buffer.concat([gzipSync(page).subarray(0, -8), Buffer.alloc(8, 7)]), ['incorrect data check']],
    ['zeros', Buffer.concat([gzipSync(page), Buffer.alloc(90_000)]), []],
    ['zeros and a member', Buffer.concat([gzipSync(page.slice(0, 9)), Buffer.alloc(9), gzipSync(page.slice(9))]), []],
  ])('gzip data with %s behind them: all text before is read', ([, zipped, reasons]) => {
    const cwd = folder({ 'a.txt.gz': zipped });
    const { code, out, err } = extract(['clean', 'a.txt.gz'], { cwd });
    expect({ code, out: out.trim() }).toEqual({ code: reasons.length, out: page });
    expect(err === '').toBe(reasons.length === 0);
    for (const reason of reasons) expect(err).toContain(`the gzip data are broken (${reason}`);
  });

  test('JSON Lines with junk behind their gzip data: the last line, not ended, is read', () => {
    const zipped = gzipSync([1, 2].map((id) => JSON.stringify({ id, text: page })).join('\n'));
    const cwd = folder({ 'a.jsonl.gz': Buffer.concat([zipped, Buffer.from('junk')]) });
    const { code, out } = read(['a.jsonl.gz'], { cwd });
    expect({ code, docs: docs(out) }).toEqual({ code: 1, docs: ['1', '2'] });
  });

  test('a file that may not be read', ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may read everything');
    const cwd = folder({ 'a.txt': page, 'b.txt': page });
    spawnSync('chmod', ['000', join(cwd, 'a.txt')]);
    const { code, out, err } = read(['a.txt', 'b.txt'], { cwd });
    expect({ code, docs: docs(out) }).toEqual({ code: 1, docs: ['b.txt'] });
    expect(err).toContain('permission denied');
  });

  test('--strict stops at the first of them', () => {
    const cwd = folder({ 'a.txt': page, 'z.txt': page });
    const stopped = read(['--strict', 'a.txt', 'no.txt', 'z.txt'], { cwd });
    expect({ code: stopped.code, docs: docs(stopped.out) }).toEqual({ code: 1, docs: ['a.txt'] });
    const input = '{"id":"a","text":"x"}\n{bad\n{"id":"b","text":"x"}';
    const line = read(['--strict', '-i', 'jsonl', '-'], { input });
    expect({ code: line.code, docs: docs(line.out) }).toEqual({ code: 1, docs: ['a'] });
  });

  test('names cannot act on a terminal', () => {
    const { err } = read(['a\u001b[31m\u202eb.txt']);
    expect(err).toBe('extract: a\\x1b[31m\\u202eb.txt: no such file or folder; check the path\n');
  });

  test('an empty file is a page without text; a folder of nothing gives nothing', () => {
    const cwd = folder({ 'empty.txt': '' });
    mkdirSync(join(cwd, 'nothing'));
    const { code, out, err } = extract(['empty.txt', 'nothing'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(records(out)).toMatchObject([{ type: 'document', doc: 'empty.txt', chars: 0, body_chars: 0 }]);
  });

  test('a text too short to tell its encoding is noted', () => {
    const input = Buffer.from([0xce, 0xe4, 0xba, 0xba]);
    const { code, err } = read(['-'], { input });
    expect(code).toBe(0);
    expect(err).toMatch(
      /^(?:extract: -: too short to tell its encoding, read as [a-z0-9-]+; --encoding settles it\n)?$/,
    );
    expect(records(extract(['-t', 'document', '--encoding', 'gb2312', '-'], { input }).out)).toMatchObject([
      { encoding: 'gb18030', chars: 2 },
    ]);
  });
});
