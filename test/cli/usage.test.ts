import { describe, expect, test } from 'vitest';
import { options } from '../../src/cli/options.js';
import { parse } from '../../src/cli/parse.js';
import { recordTypeOf, settle } from '../../src/cli/settings.js';
import { version } from '../../src/version.js';
import { extract, folder } from './program.js';

describe('wrong usage ends with 2 and one line that says what to do', () => {
  test.for<[string, readonly string[], string]>([
    ['an unknown option', ['--nope', 'x'], "unknown option '--nope'"],
    ['a mistyped option', ['--formt', 'json', 'x'], 'Did you mean --format'],
    ['a format', ['-f', 'xml', 'x'], "--format: 'xml' is none of json, jsonl, csv"],
    ['a kind of input', ['-i', 'pdf', 'x'], "--input: 'pdf' is none of auto, text, html, jsonl, wet"],
    ['a zone', ['--zone', 'head', 'x'], '--zone'],
    ['a record type', ['-t', 'dates', 'x'], "--type: 'dates' is none of document, date, count"],
    ['a record type almost right', ['-t', 'dates', 'x'], '(Did you mean date?)'],
    ['a record type cut short', ['-t', 'org', 'x'], '(Did you mean organization?)'],
    ['a format by another name', ['-f', 'jsonlines', 'x'], '(Did you mean jsonl?)'],
    ['a format by its third name', ['-f', 'ndjson', 'x'], '(Did you mean jsonl?)'],
    ['a day', ['--date', '2020-02-30', 'x'], "--date: '2020-02-30' is no day"],
    ['a day in another form', ['--date', '3.2.2020', 'x'], 'write it as 2020-02-03'],
    ['a country', ['--country', 'XQ', 'x'], "--country: 'XQ' is no country"],
    ['an encoding', ['--encoding', 'klingon', 'x'], "--encoding: 'klingon' is unknown"],
    ['a number of jobs', ['-j', '0', 'x'], '--jobs'],
    ['a shard', ['--shard', '5/4', 'x'], '--shard'],
    ['-0 alone', ['-0', 'x'], '--files-from'],
    ['--excel without csv', ['--excel', '-f', 'json', 'x'], '--excel is for csv'],
    ['an output that tells no format', ['-o', 'records.txt', 'x'], '--format'],
    ['a folder for json', ['-f', 'json', '-o', './', 'x'], 'folder'],
    ['an option without its word', ['-f'], 'argument missing'],
    ['an option of another command', ['clean', '--excel', 'x'], "unknown option '--excel'"],
    ['a type of schema', ['schema', 'dates'], "schema: 'dates' is none of"],
  ])('%s', ([, args, says]) => {
    const judge = (): void => {
      const parsed = parse(args);
      if ('answer' in parsed) return;
      if (parsed.command === 'schema') recordTypeOf(parsed.paths);
      else settle(parsed.typed, parsed.command);
    };
    expect(judge).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining(says) }));
  });

  test.for<[readonly string[], string]>([
    [['--nope', 'x'], "extract: unknown option '--nope' (Did you mean one of --type, --zone?); see extract --help\n"],
    [['--encoding', 'foo', 'x'], "extract: --encoding: 'foo' is unknown; such as utf-8, gb18030, big5, utf-16le\n"],
    [['check'], 'extract: check: name a folder of pages, such as fixtures\n'],
    [['repotr', 'x'], "extract: 'repotr' is neither a file nor a command (Did you mean extract report?)\n"],
    [['help'], "extract: 'help' is neither a file nor a command (Did you mean extract --help?)\n"],
    [['-', '-'], 'extract: -: standard input can be read only once\n'],
    [['--files-from', '-', '-'], 'extract: --files-from: standard input cannot be both the list and an input\n'],
  ])('%j as the program says it', ([args, err]) => {
    expect(extract(args)).toEqual({ code: 2, out: '', err });
  });
});

test('without a path and nothing piped: the short help and 2', () => {
  const { code, out, err } = extract([]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('extract clean [options] <path...>');
});

test.for(['-h', '--help'])('%s lists every option of the main command', (flag) => {
  const { code, out } = extract([flag]);
  expect(code).toBe(0);
  for (const { flags, commands } of options) if (commands.includes('records')) expect(out).toContain(flags);
  expect(out).toContain('Exit codes');
});

test.for(['clean', 'segment', 'check', 'report', 'schema'])('%s --help', (command) => {
  const { code, out } = extract([command, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: extract ${command}`);
});

test('--version', () => {
  expect(extract(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a country code that was given up is the one in use', () => {
  const parsed = parse(['--country', 'uk', 'x']);
  expect('typed' in parsed && settle(parsed.typed, 'records').extract.country).toBe('GB');
});

test('a file of a name like that of a command is a file', () => {
  const cwd = folder({ cleam: 'WHO said so on 3 March 2020.' });
  expect(extract(['-t', 'document', 'cleam'], { cwd })).toMatchObject({ code: 0, err: '' });
});

test('a file of the name of a command is written with its folder', () => {
  const cwd = folder({ clean: 'WHO said so on 3 March 2020.' });
  expect(extract(['-t', 'document', './clean'], { cwd })).toMatchObject({ code: 0, err: '' });
});
