import { type ExitCode, exitCode } from '../errors.js';
import { type Batch, batches, sizeOf } from '../read/batches.js';
import { readBytes } from './compiler.js';
import { formsOf } from './forms.js';
import { bytesNamed, inputsOf } from './inputs.js';
import type { Messages } from './messages.js';
import { inOrder } from './order.js';
import { Progress } from './progress.js';
import type { Settings } from './settings.js';
import { onEnding } from './signals.js';
import { openTargets, placeOf, type Targets } from './targets.js';
import type { Done, Job } from './work.js';

/** Bytes up to which the work is done before threads would have started. */
const SMALL = 1 << 19;

interface Beginning {
  readonly first: readonly Batch[];
  /** What is still to come; `null` when that is all. */
  readonly rest: AsyncGenerator<Batch> | null;
}

/** The first batches, as many as are small work. What goes wrong with the next comes after them. */
async function beginningOf(source: AsyncGenerator<Batch>): Promise<Beginning> {
  const first: Batch[] = [];
  let size = 0;
  try {
    while (size <= SMALL) {
      const next = await source.next();
      if (next.done) return { first, rest: null };
      first.push(next.value);
      size += sizeOf(next.value);
    }
  } catch (error) {
    return { first, rest: failing(error) };
  }
  return { first, rest: source };
}

// biome-ignore lint/correctness/useYield: a source that ends in an error before it gives anything
async function* failing(error: unknown): AsyncGenerator<Batch> {
  throw error;
}

async function* joined(first: Iterable<Batch>, rest: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  yield* first;
  yield* rest;
}

/** How a run is done: where its results go, batch by batch in order. */
type Take = (done: Done, batch: Batch) => boolean;

async function alone(
  job: Job,
  settings: Settings,
  ahead: number,
  source: AsyncIterable<Batch> | Iterable<Batch>,
  messages: Messages,
  take: Take,
): Promise<void> {
  const { Work } = await import('./work.js');
  const work = await Work.create(job, settings);
  let size = 0;
  for await (const batch of source) {
    // A batch is full, or the last one.
    size += sizeOf(batch);
    readBytes(Math.max(size, ahead));
    if (!take(await work.run(batch, messages.report), batch)) return;
    // Let signals in.
    await new Promise(setImmediate);
  }
}

async function together(
  job: Job,
  settings: Settings,
  ahead: number,
  source: AsyncIterable<Batch>,
  messages: Messages,
  take: Take,
): Promise<void> {
  const { Pool } = await import('./pool.js');
  const pool = new Pool({ job, settings, ahead }, messages.report);
  try {
    await inOrder(source, settings.jobs * 2, (batch) => pool.run(batch), take);
  } finally {
    await pool.close();
  }
}

async function perform(
  job: Job,
  settings: Settings,
  ahead: number,
  source: AsyncGenerator<Batch>,
  messages: Messages,
  targets: Targets,
): Promise<void> {
  const progress = new Progress(settings.progress);
  messages.before = () => progress.hide();
  const take: Take = ({ written, pages, stopped }, batch) => {
    for (const piece of written) targets.write(piece);
    progress.add(pages, sizeOf(batch));
    return !stopped;
  };
  if (settings.jobs === 1) await alone(job, settings, ahead, source, messages, take);
  else {
    const { first, rest } = await beginningOf(source);
    if (rest === null) await alone(job, settings, ahead, first, messages, take);
    else await together(job, settings, ahead, joined(first, rest), messages, take);
  }
  progress.finish();
}

/** Reads, works and writes: the commands that turn inputs into output. */
export async function run(
  job: Job,
  paths: readonly string[],
  settings: Settings,
  messages: Messages,
): Promise<ExitCode> {
  const forms = await formsOf(job, settings);
  const inputs = await inputsOf(
    paths,
    settings,
    forms.map((form) => placeOf(form, settings)),
  );
  // Before the first file is made: a signal may come at once.
  let opened: Targets | null = null;
  onEnding(() => opened?.discard());
  const targets = openTargets(forms, settings);
  opened = targets;
  try {
    const source = batches(inputs, { kind: settings.input, strict: settings.strict }, messages.report);
    await perform(job, settings, bytesNamed(paths), source, messages, targets);
    if (settings.strict && messages.exit !== exitCode.done) targets.discard();
    else targets.finish();
  } catch (error) {
    targets.discard();
    throw error;
  }
  return messages.exit;
}
