// Builds the program and the library: node scripts/build.mjs
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { binaryWeights } from './binary-weights.mjs';
import { knownBefore } from './known.mjs';
import { numberingPlans } from './numbering-plans.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

// What starts is put together into few files, each loaded when a run comes to need it: three hundred small modules take
// longer to find than a page to read. Those of the library take the place of the modules of the same name.
const common = {
  outbase: 'src',
  outdir: 'dist',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // As deep as the modules they are made of, which look for files beside them.
  chunkNames: 'cli/[name]-[hash]',
  external: ['nodejieba'],
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const library = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
const program = await build({
  ...common,
  entryPoints: ['src/cli/main.ts', 'src/cli/worker.ts'],
  // commander starts programs for commands that are files of their own; there are none.
  alias: { 'node:child_process': './scripts/no-child-process.mjs' },
  external: [...common.external, './parts.cjs'],
  plugins: [binaryWeights(join(root, 'dist')), knownBefore(join(root, 'dist')), numberingPlans()],
  write: false,
});

/**
 * What a part takes from other parts, by value: `(0,import_chunk_AB.isDigit)(unit)`, as esbuild writes it, asks for the
 * function again at each call, through one getter of the other part and one more of what it exports, and V8 puts none of
 * these functions into those that call them. No part gives another value to what it exports.
 */
function linked(code) {
  const taken = new Map();
  return code
    .replace(/\b(import_chunk_[0-9A-Z]+)\.([\w$]+)/g, (_, part, name) => {
      taken.set(part, (taken.get(part) ?? new Set()).add(name));
      return `${part}_${name}`;
    })
    .replace(/\bvar (import_chunk_[0-9A-Z]+)=(require\([^)]+\))/g, (_, part, required) => {
      const names = [...(taken.get(part) ?? [])].map((name) => `${name}:${part}_${name}`);
      return `const {${names}}=${required}`;
    });
}

// The program is loaded by src/cli/parts.cts, which can take code that is compiled already: scripts, not modules.
for (const { path, text } of program.outputFiles) {
  const { code } = await transform(text.replaceAll('import.meta.url', '__place'), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    charset: 'utf8',
  });
  const head = "(function(exports,require,module,__place){'use strict';";
  // As V8 holds it: decoding UTF-8 takes longer than reading twice as much.
  writeFileSync(path.replace(/\.js$/, '.utf16'), `${head}${linked(code)}\n})`, 'utf16le');
}
writeFileSync('dist/cli/worker.js', "import parts from './parts.cjs';\n\nparts.work();\n");
execFileSync(process.execPath, ['scripts/compile.mjs'], { stdio: 'inherit' });

/** The licences of the packages of which code stands in these files. */
const packages = new Set(
  [library, program]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
);
const notices = [...packages].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
});
writeFileSync('dist/THIRD-PARTY.txt', `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
