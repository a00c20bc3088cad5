import { exitCode } from '../errors.js';

/** Signals that end the program, with the exit codes that shells give for them. */
const ENDINGS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', exitCode.interrupted],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];

/** Calls `cleanUp` however the program ends, and ends it when it is told to from outside. */
export function onEnding(cleanUp: () => void): void {
  process.once('exit', cleanUp);
  for (const [signal, code] of ENDINGS) process.once(signal, () => process.exit(code));
}
