import fs = require('node:fs');
import path = require('node:path');
import url = require('node:url');
import v8 = require('node:v8');
import vm = require('node:vm');

/** What a part of the program is run with: the words of a CommonJS module, and the place that stands for `import.meta.url`. */
type Part = (
  exports: Record<string, unknown>,
  require: (name: string) => unknown,
  module: { exports: Record<string, unknown> },
  place: string,
) => void;

interface Loaded {
  readonly script: vm.Script;
  readonly module: { exports: Record<string, unknown> };
}

const loaded: Map<string, Loaded> = new Map();

/** Compiled code is good for the very Node that made it, and of no use to another. */
const compiledFolder: string = path.join(__dirname, 'compiled', `${process.version}-${process.arch}`);

const compiledFile = (name: string): string => path.join(compiledFolder, `${name}.bin`);

function compiledCode(name: string): Buffer | undefined {
  try {
    return fs.readFileSync(compiledFile(name));
  } catch {
    // Another Node than the one it was built with: it compiles the text.
    return undefined;
  }
}

/**
 * Loads a part of the program (`./main.js`; anything else is a module of Node or a package). The build puts the code that
 * V8 made of it beside it: parsing and compiling take longer than the work on a page.
 */
function load(name: string): Record<string, unknown> {
  if (!name.startsWith('./')) return require(name);
  const part = path.basename(name, '.js');
  const before = loaded.get(part);
  if (before) return before.module.exports;
  const filename = path.join(__dirname, `${part}.cjs`);
  const cachedData = compiledCode(part);
  const script = new vm.Script(fs.readFileSync(filename, 'utf8'), { filename, ...(cachedData && { cachedData }) });
  const module: Loaded['module'] = { exports: {} };
  loaded.set(part, { script, module });
  const run: Part = script.runInThisContext();
  run(module.exports, load, module, url.pathToFileURL(filename).href);
  return module.exports;
}

/**
 * Loads the program. Before that, V8 is told what is best for one page, on which compiling takes most of the time. Patterns
 * are compiled once, not first for an interpreter and, when they run for the second time, once more. Nothing is optimised
 * until much work is known to lie ahead (compiler.ts); then what has run four times as long as V8 asks for by itself, as each
 * worker optimises hundreds of functions anew, of which many hardly run again.
 */
function start(): typeof import('./main.js', { with: { 'resolution-mode': 'import' }}) {
  v8.setFlagsFromString('--no-regexp-tier-up');
  v8.setFlagsFromString('--no-opt');
  v8.setFlagsFromString('--interrupt-budget=540000');
  return load('./main.js') as ReturnType<typeof start>;
}

/** For the build: keeps what is compiled by now. */
function keep(): void {
  fs.mkdirSync(compiledFolder, { recursive: true });
  for (const [name, { script }] of loaded) fs.writeFileSync(compiledFile(name), script.createCachedData());
}

const parts: { readonly load: typeof load; readonly start: typeof start; readonly keep: typeof keep } = {
  load,
  start,
  keep,
};
export = parts;
