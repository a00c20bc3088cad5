/** Exit codes of the program; `interrupted` is Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;
export const exitCode: { readonly done: 0; readonly incomplete: 1; readonly usage: 2; readonly interrupted: 130 } = {
  done: 0,
  incomplete: 1,
  usage: 2,
  interrupted: 130,
};

export type ErrorCode =
  | 'usage'
  | 'missing'
  | 'unreadable'
  | 'binary'
  | 'bad-gzip'
  | 'bad-line'
  | 'unwritable'
  | 'internal';

/** Everything that can go wrong for a user: what is said, with `{}` for the words given, and the exit code. */
const catalogue: Readonly<Record<ErrorCode, { readonly message: string; readonly exit: ExitCode }>> = {
  usage: { message: '{}', exit: exitCode.usage },
  missing: { message: '{}: no such file or folder; check the path', exit: exitCode.incomplete },
  unreadable: { message: '{}: cannot be read ({}); check its permissions', exit: exitCode.incomplete },
  binary: { message: '{}: is no text ({}); convert it to text or HTML first', exit: exitCode.incomplete },
  'bad-gzip': { message: '{}: the gzip data are broken ({}); what came before was read', exit: exitCode.incomplete },
  'bad-line': { message: '{}:{}: {}; the line was left out', exit: exitCode.incomplete },
  unwritable: { message: '{}: cannot be written ({}); choose another --output', exit: exitCode.incomplete },
  internal: { message: '{}: could not be processed ({}); please report it', exit: exitCode.incomplete },
};

/** An error that a user can act on: one line, without a stack. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly code: ErrorCode;
  readonly exit: ExitCode;

  constructor(code: ErrorCode, ...words: readonly (string | number)[]) {
    let next = 0;
    super(catalogue[code].message.replaceAll('{}', () => String(words[next++] ?? '')));
    this.code = code;
    this.exit = catalogue[code].exit;
  }
}
