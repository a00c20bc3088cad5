import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

// The examples say `extract`, as for a user who has it installed: here it is the built program of this folder.
const shim = join(folder, 'extract');
writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/extract.js')}' "$@"\n`);
chmodSync(shim, 0o755);
const environment = { ...process.env, PATH: `${folder}:${process.env['PATH']}`, LC_ALL: 'C.UTF-8' };
const results = new Map<string, string>();
/** What a command prints; each is run once, as both languages show the same. */
function run(command: string): string {
  const known = results.get(command);
  if (known !== undefined) return known;
  const printed = execFileSync('bash', ['-c', command], { cwd: root, env: environment, encoding: 'utf8' });
  results.set(command, printed);
  return printed;
}

const missing = spawnSync('jq', ['--version']).status !== 0 ? ' (jq is not installed)' : '';

interface Example {
  readonly page: string;
  readonly command: string;
  readonly output: string;
}

/** The commands of the `console` blocks, each with the output printed below it. */
function examples(page: string): Example[] {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```console\n(.*?)^```$/gms)];
  return blocks.flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { page, command: part.slice(0, end), output: part.slice(end + 1) };
      }),
  );
}

const pages = ['README.md', 'README.zh-CN.md'];

describe(`examples${missing}`, () => {
  test.for(pages.flatMap(examples))('$page: $command', ({ command, output }, { skip }) => {
    if (missing !== '' && /\bjq\b/.test(command)) skip(missing);
    expect(run(command)).toBe(output);
  });

  test.for(pages)('%s shows the example and at least five recipes', (page) => {
    expect(examples(page).length).toBeGreaterThan(5);
  });
});

test('both languages show the same examples and the same two commands', () => {
  const shown = (page: string) => [
    ...examples(page).map(({ command }) => command),
    ...(readFileSync(join(root, page), 'utf8').match(/^npm ci .*$/gm) ?? []),
  ];
  expect(shown('README.zh-CN.md')).toEqual(shown('README.md'));
});

test('the command that runs the main job runs it', () => {
  const [line = ''] = readFileSync(join(root, 'README.md'), 'utf8').match(/^npm ci && npm run build && .*$/m) ?? [];
  const job = line.replace(/^.*&& /, '').replace('records/', `${folder}/records/`);
  run(job);
  expect(readFileSync(join(folder, 'records/date.csv'), 'utf8')).toContain('fixtures/bulletin-chain.zh.txt');
});
