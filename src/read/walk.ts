import { readdirSync, type Stats, statSync } from 'node:fs';
import { ExtractError, reasonOf } from '../errors.js';

/** A file to be read. `named` when the user wrote this very path, rather than a folder above it. */
export interface Input {
  /** As records give it in `doc`: the path as given, below a folder `folder/name`; `-` is standard input. */
  readonly path: string;
  readonly named: boolean;
}

/** What of a folder is wanted; told paths below that folder. */
export interface Filter {
  readonly file: (relative: string) => boolean;
  /** Whether to look into a folder below it. */
  readonly folder: (relative: string) => boolean;
}

const identity = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** What stands at a path, links followed; `null` when it was reported as unreadable. */
function look(path: string, report: (error: ExtractError) => void): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    report(
      code === 'ENOENT' ? new ExtractError('missing', path) : new ExtractError('unreadable', path, reasonOf(error)),
    );
    return null;
  }
}

interface Entry {
  readonly name: string;
  readonly stats: Stats | null;
}

/**
 * The entries of a folder so that whole paths come out sorted: `a-b` < `a.txt` < `a/b`, as `/` counts in a folder's
 * name.
 */
function entries(folder: string, report: (error: ExtractError) => void): Entry[] {
  let found: { readonly key: string; readonly entry: Entry }[];
  try {
    found = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => {
        // Plain files, by far the most, are not looked at again.
        const stats = entry.isFile() ? null : look(join(folder, entry.name), report);
        const gone = !entry.isFile() && stats === null;
        return gone
          ? null
          : { key: stats?.isDirectory() ? `${entry.name}/` : entry.name, entry: { name: entry.name, stats } };
      })
      .filter((entry) => entry !== null);
  } catch (error) {
    report(new ExtractError('unreadable', folder, reasonOf(error)));
    return [];
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}

/** `folder/name`, whether the folder was written with a slash at its end or not. */
function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

function* below(
  folder: string,
  root: string,
  above: readonly string[],
  wanted: Filter,
  report: (error: ExtractError) => void,
): Generator<Input> {
  for (const { name, stats } of entries(folder, report)) {
    const path = join(folder, name);
    const relative = path.slice(root.length).replace(/^\/+/, '');
    if (stats === null || stats.isFile()) {
      if (wanted.file(relative)) yield { path, named: false };
    } else if (!stats.isDirectory()) {
      if (wanted.file(relative)) report(new ExtractError('skipped', path, 'a device, pipe or socket'));
    } else if (wanted.folder(relative)) {
      if (above.includes(identity(stats))) report(new ExtractError('loop', path));
      else yield* below(path, root, [...above, identity(stats)], wanted, report);
    }
  }
}

/** The files behind the paths given, in their order; folders sorted by path, hidden files left out, links followed. */
export function* walk(
  paths: Iterable<string>,
  wanted: Filter,
  report: (error: ExtractError) => void,
): Generator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield { path, named: true };
      continue;
    }
    const stats = look(path, report);
    if (stats === null) continue;
    // `dumps/` and `dumps` are one folder, and name its files alike.
    const folder = path.replace(/(?<=[^/])\/+$/, '');
    if (stats.isDirectory()) yield* below(folder, folder, [identity(stats)], wanted, report);
    else yield { path, named: true };
  }
}
