import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { analyze } from '../pipeline.js';
import type { Document, ExtractOptions, RecordType } from '../types.js';
import type { Form } from '../write/form.js';
import { recordsOf } from '../write/records.js';
import { documentHtml } from '../write/report/document.js';
import { reportForm, reportTypes } from '../write/report/page.js';
import { sha256 } from './raw-pages.js';

/** The files that the page's style and script are made of, in their order: later ones build on earlier ones. */
const STYLE = ['base', 'tools', 'list', 'document', 'table', 'card', 'filter', 'print'];
const SCRIPT = ['page', 'mentions', 'search', 'filter'];

function joined(names: readonly string[], kind: 'style' | 'script', ending: string): string {
  const files = names.map((name) => new URL(`../../report/${kind}/${name}.${ending}`, import.meta.url));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The HTML report, with its style and script, which stand in `report/` as they are. */
export function reportOf(options: ExtractOptions): Form<string> {
  const style = joined(STYLE, 'style', 'css');
  const script = joined(SCRIPT, 'script', 'js');
  return reportForm(options, { style, styleHash: hash(style), script, scriptHash: hash(script) });
}

/** A document as the report has it. What the document says of itself is shown whatever types are asked for. */
export async function reportRow(document: Document, options: ExtractOptions): Promise<string> {
  const types: readonly RecordType[] | null = options.types && ['document', ...options.types];
  const records = [...recordsOf(document, await analyze(document, options), { ...options, types }, sha256)];
  return documentHtml(document, records, reportTypes(options));
}
