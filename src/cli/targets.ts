import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Forms, Target } from './forms.js';
import { makeFolder, type Sink, sinkFor } from './output.js';
import type { Settings } from './settings.js';
import type { Written } from './work.js';

/** All files of the output, each with its head, its blocks in the order they come, and its tail. */
export class Targets {
  readonly #forms: Forms;
  readonly #sinks: ReadonlyMap<string, Sink>;
  readonly #made: string | null;
  readonly #begun: Set<string> = new Set();

  /** `made`: the folder that was made for them, to be removed when nothing comes of it. */
  constructor(forms: Forms, sinks: ReadonlyMap<string, Sink>, made: string | null) {
    this.#forms = forms;
    this.#sinks = sinks;
    this.#made = made;
  }

  write(written: Written): void {
    for (const { target, form } of this.#forms) {
      const text = written[target];
      if (text === undefined) continue;
      const before = this.#begun.has(target) ? form.between : form.head;
      if (before !== '') this.#sinks.get(target)?.write(before);
      this.#sinks.get(target)?.write(text);
      this.#begun.add(target);
    }
  }

  /** Writes what closes the files; they appear. */
  finish(): void {
    for (const { target, form } of this.#forms) {
      const rest = this.#begun.has(target) ? form.tail : form.empty;
      if (rest !== '') this.#sinks.get(target)?.write(rest);
    }
    for (const sink of this.#sinks.values()) sink.finish();
  }

  discard(): void {
    for (const sink of this.#sinks.values()) sink.discard();
    if (this.#made === null) return;
    try {
      rmdirSync(this.#made);
    } catch {
      // Somebody put something there.
    }
  }
}

/** Where a target is written; `null` is standard output. */
export function placeOf({ target }: Target, { output, folder }: Settings): string | null {
  return folder && output !== null ? join(output, target) : output;
}

/** Opens the files of the output. */
export function openTargets(forms: Forms, settings: Settings): Targets {
  const { output, folder } = settings;
  const sinks = new Map<string, Sink>();
  const made = folder && output !== null && makeFolder(output) ? output : null;
  const targets = new Targets(forms, sinks, made);
  try {
    for (const form of forms) sinks.set(form.target, sinkFor(placeOf(form, settings)));
  } catch (error) {
    targets.discard();
    throw error;
  }
  return targets;
}
