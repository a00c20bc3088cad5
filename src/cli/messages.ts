import { fstatSync, writeSync } from 'node:fs';
import { type ExitCode, exitCode, exitOf, type Report } from '../errors.js';

/** One line on standard error. A standard error that is closed is no reason to stop. */
export function say(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // Nobody is listening.
  }
}

/** Whether standard error is a terminal. Node is asked only where it may be: to answer, it loads all that it has for sockets. */
export function isTerminal(): boolean {
  try {
    return fstatSync(2).isCharacterDevice() && process.stderr.isTTY === true;
  } catch {
    return false;
  }
}

/** Tells the user what happens, and remembers what it means for the exit code. */
export class Messages {
  #exit: ExitCode = exitCode.done;
  readonly #quiet: boolean;
  /** Called before each line, so that a line of progress can make room. */
  before: () => void = () => {};

  constructor(quiet: boolean) {
    this.#quiet = quiet;
  }

  get exit(): ExitCode {
    return this.#exit;
  }

  readonly report: Report = ({ code, message }) => {
    const exit = exitOf(code);
    if (exit > this.#exit) this.#exit = exit;
    if (exit === exitCode.done && this.#quiet) return;
    this.before();
    say(`extract: ${message}`);
  };
}
