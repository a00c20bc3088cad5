import { hash } from 'node:crypto';
import { noHints, pageOfText } from './decode/index.js';
import { analyze, read } from './pipeline.js';
import type { ExtractOptions, Hints, OutputRecord, Page } from './types.js';
import { recordsOf } from './write/records.js';

export type * from './types.js';
export { version } from './version.js';

/** What `extract` may be told of a text beside what it is to look for. */
export interface TextOptions extends Partial<ExtractOptions> {
  /** Names the text in its records; `-` by default. */
  readonly doc?: string;
  /** The text is an HTML page. */
  readonly html?: boolean;
  /** What is known of the text: where it comes from, its reference date, its language … */
  readonly hints?: Partial<Hints>;
}

const sha256 = (data: string): string => hash('sha256', data);

async function pageOf(text: string, { doc = '-', html = false, hints }: TextOptions): Promise<Page> {
  const known = { ...noHints, ...hints };
  if (!html) return pageOfText(doc, text, sha256(text), known);
  const { pageOfHtml } = await import('./decode/html.js');
  return pageOfHtml(doc, text, sha256(text), known, 'utf-8', 0);
}

/** The records of one text or HTML page: the document, then what is found in it by position. */
export async function extract(text: string, options: TextOptions = {}): Promise<OutputRecord[]> {
  const { types = null, zone = 'body', date = null, country = null } = options;
  const settled: ExtractOptions = { types, zone, date, country };
  const document = read(await pageOf(text, options));
  return [...recordsOf(document, await analyze(document, settled), settled, sha256)];
}
