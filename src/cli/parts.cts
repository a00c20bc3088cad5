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

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) v8.setFlagsFromString(flag);
}

/**
 * What is best for one page, on which compiling takes most of the time. Nothing is optimised: neither functions, nor patterns,
 * whose code is short then, and soon made. What a page needs fits into young memory once that has grown: it is hardly collected.
 * Each flag that `forMuch` sets is set here too: compiled code is read under these.
 */
const forLittle: readonly string[] = [
  '--no-opt',
  '--interrupt-budget=540000',
  '--no-regexp-optimization',
  '--no-incremental-marking',
  '--no-parallel-scavenge',
  '--semi-space-growth-factor=16',
  '--heap-growing-percent=0',
];
/**
 * What is best when there is much to read. Old memory is cleared when it has doubled: by itself V8 would wait until it is four
 * times what is in use, 120 MB a worker in place of 60, without being faster. Young memory is still cleared by one thread:
 * helpers would take the cores that other workers are on.
 */
const forMuch: readonly string[] = [
  '--opt',
  '--regexp-optimization',
  '--incremental-marking',
  '--semi-space-growth-factor=2',
  '--heap-growing-percent=100',
];

/**
 * What holds from the first to the last. Patterns are compiled once, not first for an interpreter and, when they run for the
 * second time, once more. Workers optimise their functions themselves: helpers would take the cores that other workers are on,
 * and what they make comes late. Functions are put into those that call them less than V8 does by itself: each of hundreds is
 * compiled sooner, and of what a page meets for the first time less is thrown away.
 */
const forAll: readonly string[] = [
  '--no-regexp-tier-up',
  '--no-concurrent-recompilation',
  '--max-inlined-bytecode-size-cumulative=150',
];

/** The modules of Node that a page needs. */
const usedModules: readonly string[] = ['node:crypto', 'node:os'];

/** The flags that hold now. */
let flags = forLittle;

function change(to: readonly string[]): void {
  flags = to;
  setFlags(to);
}

/** From now on, what runs often is optimised. */
const expectMuch = (): void => change(forMuch);

/** Compiled code is good for the very Node that made it, and of no use to another. */
const compiledFolder: string = path.join(__dirname, 'compiled', `${process.version}-${process.arch}`);

const compiledFile = (name: string): string => path.join(compiledFolder, `${name}.bin`);

/** Where files are read to, one after the other: memory of its own for each is slower to get than the file to read. */
let room: Buffer = Buffer.allocUnsafeSlow(1 << 16);

/** What a file holds; good until the next is read. */
function contentOf(file: string): Buffer {
  const open = fs.openSync(file, 'r');
  try {
    const { size } = fs.fstatSync(open);
    if (size > room.length) room = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (let more = -1; more !== 0 && length < size; length += more)
      more = fs.readSync(open, room, length, size - length, null);
    return room.subarray(0, length);
  } finally {
    fs.closeSync(open);
  }
}

function compiledCode(name: string): Buffer | undefined {
  try {
    return contentOf(compiledFile(name));
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
  if (name === './parts.cjs') return parts;
  if (!name.startsWith('./')) return require(name);
  const part = path.basename(name, '.js');
  const before = loaded.get(part);
  if (before) return before.module.exports;
  const filename = path.join(__dirname, `${part}.utf16`);
  const source = contentOf(filename).toString('utf16le');
  const cachedData = compiledCode(part);
  // V8 takes compiled code only under the flags that it was made under.
  if (flags !== forLittle) setFlags(forLittle);
  const script = new vm.Script(source, { filename, ...(cachedData && { cachedData }) });
  if (flags !== forLittle) setFlags(flags);
  const module: Loaded['module'] = { exports: {} };
  loaded.set(part, { script, module });
  const run: Part = script.runInThisContext();
  run(module.exports, load, module, url.pathToFileURL(filename).href);
  return module.exports;
}

/**
 * Loads the program. Before that, V8 is told to optimise, once it does (compiler.ts), at first only what has run four times as
 * long as V8 asks for by itself, as each worker optimises hundreds of functions anew, of which many hardly run again.
 */
function start(): typeof import('./main.js', { with: { 'resolution-mode': 'import' }}) {
  // Node's own modules are compiled already as well, and V8 takes them only under the flags that Node was built under.
  for (const name of usedModules) require(name);
  setFlags([...forAll, ...forLittle]);
  return load('./main.js') as ReturnType<typeof start>;
}

/** Loads what a worker thread runs: there are some only where there is much to read. */
function work(): void {
  expectMuch();
  load('./worker.js');
}

/** For the build: keeps what is compiled by now. */
function keep(): void {
  fs.mkdirSync(compiledFolder, { recursive: true });
  for (const [name, { script }] of loaded) fs.writeFileSync(compiledFile(name), script.createCachedData());
}

const parts: {
  readonly load: typeof load;
  readonly start: typeof start;
  readonly work: typeof work;
  readonly expectMuch: typeof expectMuch;
  readonly keep: typeof keep;
} = { load, start, work, expectMuch, keep };
export = parts;
