import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type ExitCode, ExtractError, exitCode, exitOf, printable, type Report } from '../errors.js';
import { batches } from '../read/batches.js';
import type { Input } from '../read/walk.js';
import type { OutputRecord } from '../types.js';
import { readBytes } from './compiler.js';
import { differences } from './difference.js';
import { inputsOf } from './inputs.js';
import type { Messages } from './messages.js';
import { FileSink, StreamSink } from './output.js';
import type { Settings } from './settings.js';
import { Work } from './work.js';

/** What a page gives: lines of records, and lines of what is wrong with it. */
interface Result {
  readonly records: readonly string[];
  readonly errors: readonly string[];
}

/** Files beside a page that say what it must give. */
const EXPECTATION = /\.(?:jsonl|error)$/;

/** `page.zh.txt.gz` → `page.zh`: beside it stand `page.zh.jsonl` and, if it is broken, `page.zh.error`. */
function stemOf(path: string): string {
  return path.replace(/\.gz$/, '').replace(/(?<=[^/])\.[^./]*$/, '');
}

const decoder = new TextDecoder();

async function resultOf(path: string, work: Work, settings: Settings): Promise<Result> {
  const errors: string[] = [];
  const report: Report = ({ code, message }) => {
    if (exitOf(code) !== exitCode.done) errors.push(message.replaceAll(printable(path), basename(path)));
  };
  let written = '';
  for await (const batch of batches(
    () => [{ path, place: path, named: true }],
    { kind: settings.input, strict: false },
    report,
  ))
    for (const piece of (await work.run(batch, report)).written) written += decoder.decode(piece['']);
  // Wherever the folder stands, a page is named by its file.
  const records = lines(written).map((line) => {
    const record = JSON.parse(line) as OutputRecord;
    const doc = record.doc.startsWith(path) ? basename(path) + record.doc.slice(path.length) : record.doc;
    return JSON.stringify({ ...record, doc });
  });
  return { records, errors };
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const linesOf = (path: string): string[] => (existsSync(path) ? lines(readFileSync(path, 'utf8')) : []);

function parsed(line: string, path: string): OutputRecord {
  try {
    return JSON.parse(line) as OutputRecord;
  } catch {
    throw new ExtractError('unreadable', path, 'is not JSON Lines');
  }
}

/** The files that a page's result stands in, as their names end. */
const endingsOf = ({ records, errors }: Result): string[] => [
  ...(errors.length > 0 ? ['.error'] : []),
  ...(records.length > 0 || errors.length === 0 ? ['.jsonl'] : []),
];

/** What there is to say of a page that nothing was expected of; `null` of others. */
function newcomer(stem: string, result: Result, update: boolean): string[] | null {
  if (existsSync(`${stem}.jsonl`) || existsSync(`${stem}.error`)) return null;
  if (!update) return [`no ${basename(stem)}.jsonl beside it; --update writes it`];
  const { length } = result.records;
  const files = endingsOf(result).map((ending) => basename(stem) + ending);
  return [`new: wrote ${files.join(' and ')} (${length} ${length === 1 ? 'record' : 'records'})`];
}

/** What is different now, a line each. */
function compare(stem: string, { records, errors }: Result): string[] {
  const expected = linesOf(`${stem}.jsonl`).map((line) => parsed(line, `${stem}.jsonl`));
  const expectedErrors = linesOf(`${stem}.error`);
  return [
    ...expectedErrors.filter((line) => !errors.includes(line)).map((line) => `- error: ${line}`),
    ...errors.filter((line) => !expectedErrors.includes(line)).map((line) => `+ error: ${line}`),
    ...differences(
      expected,
      records.map((line) => JSON.parse(line) as OutputRecord),
    ),
  ];
}

function put(path: string, content: readonly string[], needed: boolean): void {
  if (!needed) {
    rmSync(path, { force: true });
    return;
  }
  const sink = new FileSink(path);
  sink.write(content.map((line) => `${line}\n`).join(''));
  sink.finish();
}

function accept(stem: string, result: Result): void {
  const endings = endingsOf(result);
  put(`${stem}.error`, result.errors, endings.includes('.error'));
  put(`${stem}.jsonl`, result.records, endings.includes('.jsonl'));
}

/** Runs pages and compares what they give with what stands beside them; with `update`, puts it there. */
export async function check(paths: readonly string[], settings: Settings, messages: Messages): Promise<ExitCode> {
  const output = new StreamSink(null);
  const work = await Work.create('records', { ...settings, format: 'jsonl', folder: false });
  const inputs: Input[] = [...(await inputsOf(paths, settings, []))(messages.report)];
  const pages = inputs.filter(({ path }) => !EXPECTATION.test(path));
  const stems = new Map<string, string>();
  let differing = 0;
  let size = 0;
  for (const { path } of pages) {
    const stem = stemOf(path);
    const other = stems.get(stem);
    if (other !== undefined)
      throw new ExtractError(
        'usage',
        `${path}: what it must give would stand where that of ${other} stands; rename it`,
      );
    stems.set(stem, path);
    size += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    readBytes(size);
    const result = await resultOf(path, work, settings);
    const found = newcomer(stem, result, settings.update) ?? compare(stem, result);
    if (found.length === 0) continue;
    differing++;
    if (settings.update) accept(stem, result);
    output.write(
      `${printable(path)}${settings.update ? ': accepted' : ''}\n${found.map((line) => `  ${line}\n`).join('')}`,
    );
  }
  const orphans = inputs.filter(({ path }) => EXPECTATION.test(path) && !stems.has(path.replace(EXPECTATION, '')));
  const whole = settings.include.length === 0 && settings.exclude.length === 0;
  for (const { path, named } of whole ? orphans : []) {
    if (named) continue;
    differing++;
    output.write(`${printable(path)}\n  no page beside it; remove it\n`);
  }
  if (!settings.quiet) output.write(summary(pages.length, differing, settings.update));
  if (pages.length === 0) return exitCode.incomplete;
  return differing > 0 && !settings.update ? exitCode.incomplete : messages.exit;
}

function summary(pages: number, differing: number, update: boolean): string {
  if (pages === 0) return 'no pages found\n';
  const counted = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (differing === 0) return `${counted}, no difference\n`;
  return `${counted}, ${differing} ${update ? 'accepted' : 'with differences; --update accepts them'}\n`;
}
