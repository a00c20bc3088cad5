import { createHash } from 'node:crypto';
import { noHints, pageOfText } from './decode/index.js';
import { analyze, read } from './pipeline.js';
import type { ExtractOptions, Hints, OutputRecord } from './types.js';
import { toRecords } from './write/records.js';

export type * from './types.js';
export { version } from './version.js';

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');

/** The records of one text. `doc` names it in them. */
export async function extract(
  text: string,
  options: Partial<ExtractOptions> & { readonly doc?: string; readonly hints?: Partial<Hints> } = {},
): Promise<OutputRecord[]> {
  const { doc = '-', hints, ...rest } = options;
  const settled: ExtractOptions = { types: null, zone: 'body', date: null, country: null, ...rest };
  const document = read(pageOfText(doc, text, sha256(text), { ...noHints, ...hints }));
  return toRecords(document, await analyze(document, settled), settled, sha256);
}
