import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { encodingOf } from '../decode/encoding.js';
import { ExtractError } from '../errors.js';
import { dayOf } from '../read/json-page.js';
import type { Kind } from '../read/kind.js';
import type { Shard } from '../read/shard.js';
import type { ExtractOptions, RecordType } from '../types.js';
import type { CommandName } from './commands.js';
import { isTerminal } from './messages.js';
import type { Typed } from './options.js';
import { noneOf } from './suggestion.js';

export type Format = 'json' | 'jsonl' | 'csv';

/** What the program needs to know, after what was typed has been judged. */
export interface Settings {
  readonly format: Format;
  /** `null` is standard output. */
  readonly output: string | null;
  /** The output is a folder, a file for each record type. */
  readonly folder: boolean;
  readonly excel: boolean;
  readonly guard: boolean;
  readonly extract: ExtractOptions;
  readonly input: Kind | 'auto';
  readonly encoding: string | null;
  readonly jobs: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly filesFrom: string | null;
  readonly nulSeparated: boolean;
  readonly shard: Shard | null;
  readonly strict: boolean;
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly lines: boolean;
  readonly update: boolean;
}

export const recordTypes: readonly RecordType[] = ['document', 'date', 'count', 'country', 'organization', 'hotline'];

const wrong = (message: string): ExtractError => new ExtractError('usage', message);

/** A list of record types such as `date,count`. */
export function typesOf(word: string): readonly RecordType[] {
  const words = word.split(',').map((part) => part.trim());
  for (const one of words) if (!recordTypes.some((type) => type === one)) throw noneOf('--type', one, recordTypes);
  return recordTypes.filter((type) => words.includes(type));
}

/** The type that `extract schema` is asked for; `null` for all. */
export function recordTypeOf([word]: readonly string[]): RecordType | null {
  if (word === undefined) return null;
  const type = recordTypes.find((one) => one === word);
  if (type === undefined) throw noneOf('schema', word, recordTypes);
  return type;
}

function dateOf(word: string): string {
  const day = dayOf(word);
  if (day !== word) throw wrong(`--date: '${word}' is no day; write it as 2020-02-03`);
  return day;
}

function countryOf(word: string): string {
  // A code that was given up or is none gives the one in use: UK is GB.
  const code = /^[a-z]{2}$/i.test(word) ? (new Intl.Locale(`und-${word}`).region ?? '') : '';
  const known = code !== '' && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  if (!known) throw wrong(`--country: '${word}' is no country; write its two letters, such as CN`);
  return code;
}

function encodingFor(label: string): string {
  const encoding = encodingOf(label);
  if (encoding === null) throw wrong(`--encoding: '${label}' is unknown; such as utf-8, gb18030, big5, utf-16le`);
  return encoding;
}

function jobsOf(word: string): number {
  if (!/^[1-9]\d{0,2}$/.test(word)) throw wrong(`--jobs: '${word}' is no number from 1 to 999`);
  return Number(word);
}

function shardOf(word: string): Shard {
  const [, part, parts] = /^(\d{1,6})\/(\d{1,6})$/.exec(word) ?? [];
  const shard = { part: Number(part), parts: Number(parts) };
  if (part === undefined || shard.part < 1 || shard.part > shard.parts)
    throw wrong(`--shard: '${word}' is no part; write 1/4 to 4/4`);
  return shard;
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The file to write; `-` and what stands for it are standard output. */
function fileOf(output: string | undefined): string | null {
  return output === undefined || output === '-' || output === '/dev/stdout' ? null : output;
}

/** Where to and in which format. */
function outputOf({ format, excel, guard, ...typed }: Typed): Pick<Settings, 'format' | 'output' | 'folder'> {
  const csvOnly = excel ? '--excel' : guard === false ? '--no-guard' : null;
  const output = fileOf(typed.output);
  let chosen = format as Format | undefined;
  const folder = output !== null && isFolder(output);
  if (folder) {
    chosen ??= 'csv';
    if (chosen !== 'csv') throw wrong(`--output: '${output}' is a folder, which only csv is written to; name a file`);
  } else if (output !== null && chosen === undefined) {
    const ending = /\.(jsonl?|ndjson|csv)$/i.exec(output)?.[1]?.toLowerCase();
    // What is no file with a name of its own, such as /dev/stdout, gets what standard output gets.
    const special = statSync(output, { throwIfNoEntry: false })?.isFile() === false;
    if (ending === undefined && !special && !excel)
      throw wrong(`--output: '${output}' does not tell the format; add --format json, jsonl or csv`);
    chosen = ending === 'ndjson' ? 'jsonl' : (ending as Format | undefined);
  }
  chosen ??= excel ? 'csv' : 'jsonl';
  if (csvOnly !== null && chosen !== 'csv') throw wrong(`${csvOnly} is for csv, not ${chosen}; add --format csv`);
  return { format: chosen, output, folder };
}

/** Makes settings of what was typed. Throws what is wrong with it. */
export function settle(typed: Typed, command: Exclude<CommandName, 'schema'>): Settings {
  if (typed[0] && typed.filesFrom === undefined) throw wrong('-0 goes with --files-from; add it');
  const records = command === 'records';
  return {
    ...(records ? outputOf(typed) : { format: 'jsonl', output: fileOf(typed.output), folder: false }),
    excel: typed.excel ?? false,
    guard: typed.guard ?? true,
    extract: {
      types: typed.type === undefined ? null : typesOf(typed.type),
      zone: typed.zone === 'all' ? 'all' : 'body',
      date: typed.date === undefined ? null : dateOf(typed.date),
      country: typed.country === undefined ? null : countryOf(typed.country),
    },
    input: (typed.input ?? 'auto') as Kind | 'auto',
    encoding: typed.encoding === undefined ? null : encodingFor(typed.encoding),
    jobs: typed.jobs === undefined ? availableParallelism() : jobsOf(typed.jobs),
    include: typed.include ?? [],
    exclude: typed.exclude ?? [],
    filesFrom: typed.filesFrom ?? null,
    nulSeparated: typed[0] ?? false,
    shard: typed.shard === undefined ? null : shardOf(typed.shard),
    strict: typed.strict ?? false,
    progress: typed.quiet ? false : (typed.progress ?? isTerminal()),
    quiet: typed.quiet ?? false,
    lines: typed.lines ?? false,
    update: typed.update ?? false,
  };
}
