import { execFileSync, spawnSync } from 'node:child_process';

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/**
 * Why a test that needs these programs cannot run, or `null` when they are there. Where it may, which is as root of a
 * system with apt, it installs their packages first.
 */
export function missing(programs: readonly string[], packages: readonly string[]): string | null {
  const root = process.getuid?.() === 0;
  if (!programs.every(has) && root && has('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]): unknown =>
      execFileSync('apt-get', args, { env, stdio: 'ignore', timeout: 180_000 });
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    } catch {
      return `${packages.join(', ')} cannot be installed here`;
    }
  }
  const lacking = programs.filter((program) => !has(program));
  return lacking.length === 0 ? null : `${lacking.join(', ')} not found, and only root with apt-get may install it`;
}
