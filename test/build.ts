import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the program once before the tests, as many of them run the real binary. */
export default function setup(): void {
  const root = join(import.meta.dirname, '..');
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root });
}
