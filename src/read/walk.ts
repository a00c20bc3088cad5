import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { ExtractError, reasonOf } from '../errors.js';

/** Where a file stands; as bytes where its path is no UTF-8, which no text can hold. */
export type Place = string | Buffer;

/** A file to be read. `named` when the user wrote this very path, rather than a folder above it. */
export interface Input {
  /** As records give it in `doc`: the path as given, below a folder `folder/name`; `-` is standard input. */
  readonly path: string;
  readonly place: Place;
  readonly named: boolean;
}

/** What of a folder is wanted; told paths below that folder. */
export interface Filter {
  readonly file: (relative: string) => boolean;
  /** Whether to look into a folder below it. */
  readonly folder: (relative: string) => boolean;
}

/** Tells files apart, whatever their paths. */
export const identity = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** What stands at a place, links followed; `null` when it was reported as unreadable. */
function look(place: Place, report: (error: ExtractError) => void): Stats | null {
  try {
    return statSync(place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const path = String(place);
    report(
      code === 'ENOENT' ? new ExtractError('missing', path) : new ExtractError('unreadable', path, reasonOf(error)),
    );
    return null;
  }
}

interface Entry {
  readonly name: string;
  readonly place: Place;
  readonly stats: Stats | null;
}

/** What a folder holds, each with its name as text and the place that it stands at. */
function listing(folder: Place): (Omit<Entry, 'stats'> & { readonly entry: Dirent | Dirent<Buffer> })[] {
  const plain = readdirSync(folder, { withFileTypes: true });
  if (typeof folder === 'string' && !plain.some(({ name }) => name.includes('\ufffd')))
    return plain.map((entry) => ({ name: entry.name, place: join(folder, entry.name), entry }));
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const place = Buffer.concat([Buffer.from(folder), Buffer.from('/'), entry.name]);
    return { name: entry.name.toString(), place, entry };
  });
}

/**
 * The entries of a folder so that whole paths come out sorted: `a-b` < `a.txt` < `a/b`, as `/` counts in a folder's
 * name.
 */
function entries(folder: Place, report: (error: ExtractError) => void): Entry[] {
  let found: { readonly key: string; readonly entry: Entry }[];
  try {
    found = listing(folder)
      .filter(({ name }) => !name.startsWith('.'))
      .map(({ name, place, entry }) => {
        // Plain files, by far the most, are not looked at again.
        const stats = entry.isFile() ? null : look(place, report);
        const gone = !entry.isFile() && stats === null;
        return gone ? null : { key: stats?.isDirectory() ? `${name}/` : name, entry: { name, place, stats } };
      })
      .filter((entry) => entry !== null);
  } catch (error) {
    report(new ExtractError('unreadable', String(folder), reasonOf(error)));
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
  place: Place,
  root: string,
  above: readonly string[],
  wanted: Filter,
  report: (error: ExtractError) => void,
): Generator<Input> {
  for (const { name, place: here, stats } of entries(place, report)) {
    const path = join(folder, name);
    const relative = path.slice(root.length).replace(/^\/+/, '');
    if (stats === null || stats.isFile()) {
      if (wanted.file(relative)) yield { path, place: here, named: false };
    } else if (!stats.isDirectory()) {
      if (wanted.file(relative)) report(new ExtractError('skipped', path, 'a device, pipe or socket'));
    } else if (wanted.folder(relative)) {
      if (above.includes(identity(stats))) report(new ExtractError('loop', path));
      else yield* below(path, here, root, [...above, identity(stats)], wanted, report);
    }
  }
}

/** The files behind the paths given, in their order; folders sorted by path, hidden files left out, links followed. */
export function* walk(
  places: Iterable<Place>,
  wanted: Filter,
  report: (error: ExtractError) => void,
): Generator<Input> {
  for (const place of places) {
    const path = String(place);
    if (path === '-') {
      yield { path, place, named: true };
      continue;
    }
    const stats = look(place, report);
    if (stats === null) continue;
    // `dumps/` and `dumps` are one folder, and name its files alike.
    const folder = path.replace(/(?<=[^/])\/+$/, '');
    const start = typeof place === 'string' ? folder : place;
    if (stats.isDirectory()) yield* below(folder, start, folder, [identity(stats)], wanted, report);
    else yield { path, place, named: true };
  }
}
