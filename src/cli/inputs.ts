import { fstatSync, readFileSync } from 'node:fs';
import { ExtractError, reasonOf } from '../errors.js';
import type { Tell } from '../read/batches.js';
import { inShard } from '../read/shard.js';
import { type Filter, type Input, walk } from '../read/walk.js';
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
function listed(list: string, nulSeparated: boolean): string[] {
  let text: string;
  try {
    text = readFileSync(list === '-' ? 0 : list, 'utf8');
  } catch (error) {
    throw new ExtractError('unreadable', list === '-' ? 'standard input' : list, reasonOf(error));
  }
  return text.split(nulSeparated ? '\0' : /\r?\n/).filter((path) => path !== '');
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

/** All files to read, in their order, each looked up when it is its turn. What cannot be found is told then. */
export async function inputsOf(
  paths: readonly string[],
  settings: Settings,
): Promise<(tell: Tell) => Generator<Input>> {
  const { filesFrom, nulSeparated, shard } = settings;
  if (filesFrom === '-' && paths.includes('-'))
    throw new ExtractError('usage', '--files-from: standard input cannot be both the list and an input');
  if (paths.filter((path) => path === '-').length > 1)
    throw new ExtractError('usage', '-: standard input can be read only once');
  const all = [...paths, ...(filesFrom === null ? [] : listed(filesFrom, nulSeparated))];
  const wanted = await filterOf(settings);
  return function* (tell) {
    for (const input of walk(all, wanted, tell)) if (shard === null || inShard(input.path, shard)) yield input;
  };
}
