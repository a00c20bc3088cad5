import { type Options, stringify } from 'csv-stringify/sync';
import type { OutputRecord, RecordType } from '../types.js';
import type { Form } from './form.js';
import { type Column, columnsOf } from './schema.js';

/** What makes one CSV file differ from another. */
export interface Dialect {
  /** For a spreadsheet opened by double click: byte order mark, CRLF, telephone numbers as `tel:` URIs. */
  readonly excel: boolean;
  /** Free text that would be a formula gets a leading `'`. */
  readonly guard: boolean;
}

/** What spreadsheets take for a formula, or for white space before one. */
const FORMULA = /^[=+\-@\t\r\n]/;

type Cell = string | number | boolean | null;
type CellOf = (value: Cell, column: Column, record: OutputRecord) => string;

/** The text of a cell; nothing for `null`. */
export function cellText(value: Cell, { free }: Pick<Column, 'free'>, guard: boolean): string {
  if (value === null) return '';
  return guard && free && FORMULA.test(String(value)) ? `'${value}` : String(value);
}

/** How cells are written for spreadsheets, which would take telephone numbers for sums of money. */
async function spreadsheetCells(guard: boolean): Promise<CellOf> {
  const { telephoneUri } = await import('./telephone-uri.js');
  return (value, column, record) => {
    const telephone = record.type === 'hotline' && (column.name === 'number' || column.name === 'national');
    return telephone && typeof value === 'string'
      ? telephoneUri(value, record.country)
      : cellText(value, column, guard);
  };
}

/** CSV of these record types: one has its own columns, several have the columns of all. */
export async function csvForm(
  types: readonly RecordType[],
  { excel, guard }: Dialect,
): Promise<Form<OutputRecord, string>> {
  const columns = columnsOf(types);
  const cell: CellOf = excel ? await spreadsheetCells(guard) : (value, column) => cellText(value, column, guard);
  // A carriage return alone ends a line for some readers.
  const options: Options = { record_delimiter: excel ? '\r\n' : '\n', quoted_match: /[\r\n]/ };
  const head = (excel ? '\ufeff' : '') + stringify([columns.map(({ name }) => name)], options);
  return {
    head,
    between: '',
    tail: '',
    empty: head,
    block: (records) =>
      stringify(
        records.map((record) => {
          const fields = record as unknown as Readonly<Record<string, Cell | undefined>>;
          // Nothing is handed over as it is: an empty text would be looked through for what is quoted.
          return columns.map((column) => {
            const value = fields[column.name] ?? null;
            return value === null ? null : cell(value, column, record);
          });
        }),
        options,
      ),
  };
}
