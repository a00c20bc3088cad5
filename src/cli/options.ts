import type { CommandName } from './commands.js';

/** What was typed: words, before anything is made of them. */
export interface Typed {
  readonly format?: string;
  readonly output?: string;
  readonly excel?: boolean;
  readonly guard?: boolean;
  readonly type?: string;
  readonly zone?: string;
  readonly input?: string;
  readonly encoding?: string;
  readonly date?: string;
  readonly country?: string;
  readonly jobs?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly filesFrom?: string;
  readonly 0?: boolean;
  readonly shard?: string;
  readonly strict?: boolean;
  readonly progress?: boolean;
  readonly quiet?: boolean;
  readonly lines?: boolean;
  readonly update?: boolean;
}

/** An option as the command line knows it. */
export interface Option {
  /** Short and long name and what must follow, as `--help` shows them. */
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly repeated?: boolean;
  readonly commands: readonly CommandName[];
}

const reading: readonly CommandName[] = ['records', 'clean', 'segment', 'report'];
const judging: readonly CommandName[] = ['records', 'check', 'report'];

/** Every option of every command, in the order of `--help`. The parser is made of this table. */
export const options: readonly Option[] = [
  {
    flags: '-f, --format <format>',
    help: 'json, jsonl (default) or csv; with --output, taken from its ending',
    choices: ['json', 'jsonl', 'csv'],
    commands: ['records'],
  },
  { flags: '-o, --output <path>', help: 'write there, whole or not at all; csv: a folder too', commands: reading },
  { flags: '--excel', help: 'CSV for a spreadsheet opened by double click', commands: ['records'] },
  { flags: '--no-guard', help: 'leave CSV text that begins like a formula as it is', commands: ['records'] },
  { flags: '-t, --type <types>', help: 'only these record types, comma separated', commands: judging },
  {
    flags: '--zone <zone>',
    help: 'body (default), or all: boilerplate too',
    choices: ['body', 'all'],
    commands: judging,
  },
  { flags: '--lines', help: 'every line with its zone and kind, as JSON Lines', commands: ['clean'] },
  { flags: '--update', help: 'accept what the pages give now', commands: ['check'] },
  {
    flags: '-i, --input <kind>',
    help: 'auto (default), text, html, jsonl or wet',
    choices: ['auto', 'text', 'html', 'jsonl', 'wet'],
    commands: [...reading, 'check'],
  },
  { flags: '--encoding <label>', help: 'of the input; default: detected', commands: [...reading, 'check'] },
  { flags: '--date <YYYY-MM-DD>', help: 'reference date for documents that state none', commands: judging },
  {
    flags: '--country <alpha-2>',
    help: 'of national telephone numbers; default: CN for Chinese text',
    commands: judging,
  },
  { flags: '-j, --jobs <n>', help: 'worker threads; default: the number of cores', commands: reading },
  { flags: '--include <glob>', help: 'which files of a folder', repeated: true, commands: [...reading, 'check'] },
  { flags: '--exclude <glob>', help: 'which files of a folder not', repeated: true, commands: [...reading, 'check'] },
  { flags: '--files-from <file>', help: 'read paths from there, one a line; - is standard input', commands: reading },
  { flags: '-0', help: 'the paths of --files-from are NUL separated', commands: reading },
  { flags: '--shard <k/n>', help: 'only the inputs whose path hashes to part k of n', commands: reading },
  { flags: '--strict', help: 'stop at the first unreadable input', commands: reading },
  { flags: '--progress', help: 'show progress, even where standard error is no terminal', commands: reading },
  { flags: '--no-progress', help: 'show none', commands: reading },
  { flags: '-q, --quiet', help: 'neither progress nor notes', commands: [...reading, 'check'] },
];
