/** What the program can be asked to do; `records` is what it does without a word. */
export type CommandName = 'records' | 'clean' | 'segment' | 'check' | 'report' | 'schema';

export interface Command {
  readonly name: CommandName;
  /** What follows the program's name. */
  readonly usage: string;
  readonly summary: string;
}

export const commands: readonly Command[] = [
  { name: 'records', usage: '[options] <path...>', summary: 'records, from files, folders or - (standard input)' },
  { name: 'clean', usage: 'clean [options] <path...>', summary: 'the main text alone, boilerplate stripped' },
  { name: 'segment', usage: 'segment [options] <path...>', summary: 'the sentences, with language and tokens' },
  { name: 'check', usage: 'check [options] <path...>', summary: 'run fixtures, show each difference, exit 1 if any' },
  {
    name: 'report',
    usage: 'report [options] <path...>',
    summary: 'one self-contained HTML page to look at the records in their text',
  },
  { name: 'schema', usage: 'schema [type]', summary: 'the JSON Schema (2020-12) of the records' },
];

/** The command that the first argument names, and what is left for it. A file of such a name is written `./clean`. */
export function commandOf(argv: readonly string[]): {
  readonly command: CommandName;
  readonly rest: readonly string[];
} {
  const [first, ...rest] = argv;
  const named = commands.find(({ name }) => name === first && name !== 'records');
  return named ? { command: named.name, rest } : { command: 'records', rest: argv };
}
