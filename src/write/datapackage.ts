import type { RecordType } from '../types.js';
import type { Dialect } from './csv.js';
import { columnsOf } from './schema.js';

/**
 * The Frictionless Data Package descriptor of a folder with one CSV file for each record type. The same for the same
 * types.
 */
export function dataPackage(types: readonly RecordType[], { excel }: Dialect): string {
  const resources = types.map((type) => ({
    name: type,
    path: `${type}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: excel ? '\r\n' : '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columnsOf([type]).map(({ name, type: kind, description, required, values }) => ({
        name,
        type: kind,
        ...(description === null ? {} : { description }),
        constraints: { ...(required ? { required } : {}), ...(values === null ? {} : { enum: values }) },
      })),
      missingValues: [''],
    },
  }));
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'extract-records', resources }, null, 2)}\n`;
}
