import { setImmediate } from 'node:timers/promises';
import { type ExitCode, exitCode } from '../errors.js';
import { batches } from '../read/batches.js';
import { formsOf } from './forms.js';
import { inputsOf } from './inputs.js';
import type { Messages } from './messages.js';
import type { Settings } from './settings.js';
import { onInterrupt } from './signals.js';
import { openTargets } from './targets.js';
import { type Job, Work } from './work.js';

/** Reads, works and writes: the commands that turn inputs into output. */
export async function run(
  job: Job,
  paths: readonly string[],
  settings: Settings,
  messages: Messages,
): Promise<ExitCode> {
  const inputs = await inputsOf(paths, settings, messages.report);
  const targets = openTargets(await formsOf(job, settings), settings);
  onInterrupt(() => targets.discard());
  try {
    const work = await Work.create(job, settings);
    const wanted = { kind: settings.input, strict: settings.strict };
    for await (const batch of batches(inputs, wanted, messages.report)) {
      const done = await work.run(batch, messages.report);
      targets.write(done.written);
      if (done.stopped) break;
      // Let signals in.
      await setImmediate();
    }
    if (settings.strict && messages.exit !== exitCode.done) targets.discard();
    else targets.finish();
  } catch (error) {
    targets.discard();
    throw error;
  }
  return messages.exit;
}
