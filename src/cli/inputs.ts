import { fstatSync, readFileSync, statSync } from 'node:fs';
import { ExtractError, reasonOf } from '../errors.js';
import type { Tell } from '../read/batches.js';
import { inShard } from '../read/shard.js';
import { type Filter, type Input, identity, type Place, walk } from '../read/walk.js';
import type { Settings } from './settings.js';

/** Whether something is piped into standard input: a terminal or /dev/null is nothing to read. */
export function isPiped(): boolean {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket();
  } catch {
    return false;
  }
}

/** The paths that a list holds, one a line or NUL separated. */
function listed(list: string, nulSeparated: boolean): Place[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(list === '-' ? 0 : list);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ExtractError('missing', list);
    throw new ExtractError('unreadable', list === '-' ? 'standard input' : list, reasonOf(error));
  }
  // Byte for byte, as not every path is UTF-8.
  const paths = bytes.toString('latin1').split(nulSeparated ? '\0' : /\r?\n/);
  return paths
    .filter((path) => path !== '')
    .map((path): Place => {
      const place = Buffer.from(path, 'latin1');
      const text = place.toString();
      return text.includes('\ufffd') ? place : text;
    });
}

/** All that a folder holds. */
const everything: Filter = { file: () => true, folder: () => true };

/**
 * What of a folder is wanted. A glob without a slash is about names, else about the path below the folder; what is
 * excluded may be a folder.
 */
async function filterOf({ include, exclude }: Settings): Promise<Filter> {
  if (include.length === 0 && exclude.length === 0) return everything;
  const { default: picomatch } = await import('picomatch');
  const matcher = (globs: readonly string[]): ((relative: string) => boolean) => {
    const matchers = globs.map((glob) =>
      picomatch(glob.replace(/^\.?\//, '').replace(/\/$/, ''), { basename: !glob.replace(/\/$/, '').includes('/') }),
    );
    return (relative) => matchers.some((matches) => matches(relative));
  };
  const included = include.length === 0 ? everything.file : matcher(include);
  const excluded = matcher(exclude);
  const left = (relative: string): boolean => !excluded(relative);
  return { file: (relative) => left(relative) && included(relative), folder: left };
}

/** What the output is written over, or into: standard output sent to a file, and files that are there already. */
function outputsOf(targets: readonly (string | null)[]): Set<string> {
  const known = new Set<string>();
  for (const target of targets) {
    try {
      const stats = target === null ? fstatSync(1) : statSync(target);
      if (stats.isFile()) known.add(identity(stats));
    } catch {
      // Not there yet, or closed.
    }
  }
  return known;
}

/**
 * All files to read, in their order, each looked up when it is its turn. What cannot be found is told then. `targets`:
 * the files of the output, `null` for standard output; in a folder they are no input.
 */
export async function inputsOf(
  paths: readonly string[],
  settings: Settings,
  targets: readonly (string | null)[],
): Promise<(tell: Tell) => Generator<Input>> {
  const { filesFrom, nulSeparated, shard } = settings;
  if (filesFrom === '-' && paths.includes('-'))
    throw new ExtractError('usage', '--files-from: standard input cannot be both the list and an input');
  if (paths.filter((path) => path === '-').length > 1)
    throw new ExtractError('usage', '-: standard input can be read only once');
  const all = [...paths, ...(filesFrom === null ? [] : listed(filesFrom, nulSeparated))];
  const wanted = await filterOf(settings);
  const outputs = outputsOf(targets);
  return function* (tell) {
    let any = false;
    const told: Tell = (error) => {
      any = true;
      tell(error);
    };
    for (const input of walk(all, wanted, told)) {
      any = true;
      const stats = input.named || outputs.size === 0 ? null : statSync(input.place, { throwIfNoEntry: false });
      if (stats && outputs.has(identity(stats))) tell(new ExtractError('output', input.path));
      else if (shard === null || inShard(input.path, shard)) yield input;
    }
    if (!any) tell(new ExtractError('nothing'));
  };
}

/** Bytes that surely lie ahead: those of files that were named. What folders, lists and standard input hold is not known. */
export function bytesNamed(paths: readonly string[]): number {
  let sum = 0;
  for (const path of paths) {
    try {
      const stats = statSync(path);
      if (stats.isFile()) sum += stats.size;
    } catch {
      // What is wrong with it is told when it is its turn.
    }
  }
  return sum;
}
