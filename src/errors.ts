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
  | 'bad-record'
  | 'too-long'
  | 'unwritable'
  | 'internal'
  | 'skipped'
  | 'loop'
  | 'output'
  | 'nothing'
  | 'too-short';

interface Entry {
  /** What is said and what to do, with `{}` for the words given. */
  readonly message: string;
  readonly exit: ExitCode;
}

/** Everything that a user may be told. What ends with `done` is a note: nothing that was asked for is missing. */
const catalogue: Readonly<Record<ErrorCode, Entry>> = {
  usage: { message: '{}', exit: exitCode.usage },
  missing: { message: '{}: no such file or folder; check the path', exit: exitCode.incomplete },
  unreadable: { message: '{}: cannot be read ({}); check it and its permissions', exit: exitCode.incomplete },
  binary: { message: '{}: is no text ({}); convert it to text or HTML first', exit: exitCode.incomplete },
  'bad-gzip': { message: '{}: the gzip data are broken ({}); what came before was read', exit: exitCode.incomplete },
  'bad-line': { message: '{}:{}: {}; the line was left out', exit: exitCode.incomplete },
  'bad-record': { message: '{}: record {}: {}; look at the file near there', exit: exitCode.incomplete },
  'too-long': { message: '{}: too long to be one text ({} bytes); split it', exit: exitCode.incomplete },
  unwritable: { message: '{}: cannot be written ({}); choose another --output', exit: exitCode.incomplete },
  internal: { message: '{}: could not be processed ({}); please report it', exit: exitCode.incomplete },
  skipped: { message: '{}: is no text ({}); skipped', exit: exitCode.done },
  loop: { message: '{}: leads back to a folder above it; left out', exit: exitCode.done },
  output: { message: '{}: is where the output goes; left out', exit: exitCode.done },
  nothing: {
    message: 'no files to read in what was given; look at the paths, --include and --exclude',
    exit: exitCode.done,
  },
  'too-short': {
    message: '{}: too short to tell its encoding, read as {}; --encoding settles it',
    exit: exitCode.done,
  },
};

/**
 * Control characters and those that turn the direction of writing would act on a terminal; they are shown as `\x1b`,
 * `\u202e`.
 */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const escaped = (character: string): string => {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
};

/** A word as it may be shown on a terminal. */
export function printable(word: string): string {
  return word.replace(UNPRINTABLE, escaped);
}

/** Something that a user is told in one line, without a stack: an error to act on, or a note. */
export class ExtractError extends Error {
  override readonly name = 'ExtractError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, ...words: readonly (string | number)[]) {
    let next = 0;
    super(catalogue[code].message.replaceAll('{}', () => printable(String(words[next++] ?? '')) || "''"));
    this.code = code;
  }
}

/** An error or note as it may be handed from thread to thread. */
export type Told = Pick<ExtractError, 'code' | 'message'>;

/** Takes what is to be told while work goes on. */
export type Report = (told: Told) => void;

/** The exit code that an error leads to when nothing worse happens; `done` for a note. */
export function exitOf(code: ErrorCode): ExitCode {
  return catalogue[code].exit;
}

/** What an unknown error says of itself, for a message: its code and its first line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : reasons[code];
  return known ?? error.message.split('\n')[0] ?? error.name;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'no folder on the way to it',
  ENOSPC: 'no space left',
  EROFS: 'read-only file system',
  EMFILE: 'too many open files',
  EIO: 'input/output error',
  ELOOP: 'links lead in a circle',
  ENOENT: 'no such folder',
};
