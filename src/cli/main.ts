import { statSync } from 'node:fs';
import { type ExitCode, ExtractError, exitCode, exitOf, printable, reasonOf } from '../errors.js';
import { commands } from './commands.js';
import { isPiped } from './inputs.js';
import { Messages, say } from './messages.js';
import { ClosedPipe, StreamSink } from './output.js';
import { type Parsed, parse, shortHelp } from './parse.js';
import { recordTypeOf, settle } from './settings.js';
import { nearest } from './suggestion.js';

/** `extract repotr dumps`: a command in the place of a file. */
function refuseMistyped(word: string): void {
  if (statSync(word, { throwIfNoEntry: false }) !== undefined) return;
  const names = commands.map(({ name }) => name).filter((name) => name !== 'records');
  const meant = word === 'help' ? '--help' : nearest(word, names);
  if (meant === null) return;
  throw new ExtractError('usage', `'${word}' is neither a file nor a command (Did you mean extract ${meant}?)`);
}

async function obey(parsed: Parsed): Promise<ExitCode> {
  const standardOutput = new StreamSink(null);
  if ('answer' in parsed) {
    standardOutput.write(parsed.answer);
    return exitCode.done;
  }
  const { command, typed } = parsed;
  if (command === 'schema') {
    const { jsonSchema } = await import('../write/schema.js');
    standardOutput.write(`${JSON.stringify(jsonSchema(recordTypeOf(parsed.paths)), null, 2)}\n`);
    return exitCode.done;
  }
  const [first] = parsed.paths;
  if (command === 'records' && first !== undefined) refuseMistyped(first);
  const settings = settle(typed, command);
  if (command === 'check') {
    if (parsed.paths.length === 0) throw new ExtractError('usage', 'check: name a folder of pages, such as fixtures');
    return (await import('./check.js')).check(parsed.paths, settings, new Messages(settings.quiet));
  }
  const given = parsed.paths.length > 0 || settings.filesFrom !== null;
  if (!given && !isPiped()) {
    say(shortHelp().trimEnd());
    return exitCode.usage;
  }
  const { run } = await import('./run.js');
  return run(command, given ? parsed.paths : ['-'], settings, new Messages(settings.quiet));
}

/** Says in one line what went wrong, and gives the exit code. */
function explain(error: unknown): ExitCode {
  if (error instanceof ClosedPipe) return exitCode.done;
  if (error instanceof ExtractError) {
    say(`extract: ${error.message}`);
    return exitOf(error.code);
  }
  say(`extract: something went wrong (${printable(reasonOf(error))}); please report it`);
  return exitCode.incomplete;
}

/** The program: words of the command line in, exit code out. No stack ever reaches the user. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  process.once('uncaughtException', (error) => process.exit(explain(error)));
  try {
    return await obey(parse(argv));
  } catch (error) {
    return explain(error);
  }
}
