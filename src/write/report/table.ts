import { escaped } from './escaped.js';
import { counted, type MarkedRecord } from './words.js';

type Value = string | number | boolean | null;

/** What a record says, field by field; what is unknown is left out, and `false`, which says nothing. */
function fieldsHtml(own: Readonly<Record<string, Value>>): string {
  return Object.entries(own)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => `<dt>${name}<dd>${value === true ? 'yes' : escaped(String(value))}`)
    .join('');
}

function rowHtml(record: MarkedRecord): string {
  const { type, doc, text, start_char, end_char, line, lang, zone, context, rule, ...own } = record;
  const language = lang === 'und' ? '' : ` lang="${lang}"`;
  const place = `<td><button type="button">${line}</button>`;
  const said = `<th scope="row"${language}>${escaped(text)}<td><dl>${fieldsHtml(own)}</dl>`;
  return `<tr class="${type} ${zone}">${place}<td>${type}${said}<td>${zone}<td><code>${escaped(rule)}</code>\n`;
}

/** The records of a document as a table; nothing when there are none. */
export function tableHtml(records: readonly MarkedRecord[]): string {
  if (records.length === 0) return '';
  const head = ['line', 'type', 'text', 'what it says', 'zone', 'rule']
    .map((word) => `<th scope="col">${word}`)
    .join('');
  const rows = records.map(rowHtml).join('');
  const summary = `<summary>${counted(records.length, ['record', 'records'])} as a table</summary>`;
  return `<details class="records">${summary}\n<div class="wide"><table><thead><tr>${head}<tbody>\n${rows}</table></div></details>\n`;
}
