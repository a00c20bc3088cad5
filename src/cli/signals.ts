import { exitCode } from '../errors.js';

/** Signals that end the program, with the exit codes that shells give for them. */
const ENDINGS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', exitCode.interrupted],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];

/** Calls `cleanUp` when the user ends the program before it is done, then ends it. */
export function onInterrupt(cleanUp: () => void): void {
  for (const [signal, code] of ENDINGS)
    process.once(signal, () => {
      cleanUp();
      process.exit(code);
    });
}
