/** How the rows of a file become its text: rows of many documents are made apart and put together in order. */
export interface Form<Row, Written extends string | Uint8Array = string | Uint8Array> {
  readonly head: string;
  /** Stands between two blocks of rows. */
  readonly between: string;
  readonly tail: string;
  /** The whole file when there are no rows. */
  readonly empty: string;
  /** The text of some rows, or its UTF-8; never asked for none. */
  readonly block: (rows: readonly Row[]) => Written;
}

/** Any objects, one a line. */
export const jsonLines: Form<object> = {
  head: '',
  between: '',
  tail: '',
  empty: '',
  block: (rows) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`,
};

/** Texts, an empty line between two. */
export const plainTexts: Form<string> = {
  head: '',
  between: '\n',
  tail: '',
  empty: '',
  block: (rows) => rows.map((text) => `${text}\n`).join('\n'),
};
