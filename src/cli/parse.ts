import { Command, CommanderError, Option } from 'commander';
import { ExtractError } from '../errors.js';
import { version } from '../version.js';
import { type CommandName, commandOf, commands } from './commands.js';
import { options, type Typed } from './options.js';
import { noneOf } from './suggestion.js';

/** A command line taken apart, or the text that answers it (`--help`, `--version`). */
export type Parsed =
  | { readonly command: CommandName; readonly paths: readonly string[]; readonly typed: Typed }
  | { readonly answer: string };

const EXITS = 'Exit codes: 0 all done; 1 some inputs could not be read, or check found differences; 2 wrong usage';

/** The parser of one command, made of the tables. */
function parserOf(command: CommandName): Command {
  const about = commands.find(({ name }) => name === command);
  const parser = new Command('extract')
    .usage((about?.usage ?? '').replace(/^records /, ''))
    .description(`${command === 'records' ? 'Typed records out of raw web dumps: ' : ''}${about?.summary ?? ''}`)
    .argument(command === 'schema' ? '[type]' : '[path...]')
    .allowExcessArguments(false)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .configureHelp({ visibleArguments: () => [], helpWidth: 100 })
    .helpOption('-h, --help', 'this text')
    .exitOverride();
  for (const { flags, help, choices, repeated } of options.filter((option) => option.commands.includes(command))) {
    const option = new Option(flags, help);
    if (choices) option.argParser((word: string) => oneOf(word, choices, flags));
    if (repeated) option.argParser((word: string, before: readonly string[] = []) => [...before, word]);
    // `--no-guard` alone would make `guard` true where nothing was typed: untyped stays undefined.
    if (option.negate) option.default(undefined);
    parser.addOption(option);
  }
  parser.version(version, '--version', 'the version');
  if (command === 'records') parser.addHelpText('after', `\n${overview()}\n\n${EXITS}`);
  return parser;
}

function oneOf(word: string, choices: readonly string[], flags: string): string {
  if (choices.includes(word)) return word;
  const name = flags.replace(/^-\w, /, '').replace(/ .*/, '');
  throw noneOf(name, word, choices);
}

function overview(): string {
  const rows = commands.filter(({ name }) => name !== 'records');
  return ['Commands:', ...rows.map(({ name, summary }) => `  ${name.padEnd(24)}${summary}`)].join('\n');
}

/** What is shown when nothing was given to read. */
export function shortHelp(): string {
  const lines = commands.map(({ usage, summary }) => `  extract ${usage.padEnd(28)}${summary}`);
  return `Usage:\n${lines.join('\n')}\n\nextract --help lists the options.\n`;
}

/** Takes the words of a command line apart. Throws what is wrong with them. */
export function parse(argv: readonly string[]): Parsed {
  const { command, rest } = commandOf(argv);
  const parser = parserOf(command);
  try {
    parser.parse([...rest], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed')
      return { answer: parser.helpInformation() + (command === 'records' ? `\n${overview()}\n\n${EXITS}\n` : '') };
    if (error.code === 'commander.version') return { answer: `${version}\n` };
    throw new ExtractError(
      'usage',
      `${error.message.replace(/^error: /, '').replaceAll('\n', ' ')}; see extract --help`,
    );
  }
  return { command, paths: parser.args, typed: parser.opts<Typed>() };
}
