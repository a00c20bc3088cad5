import { CodePoints } from '../../text/code-points.js';
import { chineseTag, languageTag } from '../../text/language-tag.js';
import type { Document, DocumentRecord, OutputRecord } from '../../types.js';
import { escaped } from './escaped.js';
import { type Mark, textHtml } from './lines.js';
import { tableHtml } from './table.js';
import { counted, grouped, type MarkedRecord, type MarkedType, typeWords } from './words.js';

/** Where the records stand in the text, by start, the longer first. */
function marksOf(text: string, records: readonly MarkedRecord[]): Mark[] {
  const points = new CodePoints(text);
  const marks = records.map(({ type, start_char, end_char }, number): Mark => {
    return { type, number, start: points.unitAt(start_char), end: points.unitAt(end_char) };
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The line of the list: what the document is, and how many records of each type it has. */
function summaryHtml(
  { doc, title, published, publisher }: DocumentRecord,
  tag: string,
  types: readonly MarkedType[],
  records: readonly MarkedRecord[],
): string {
  const language = tag === '' ? '' : ` lang="${tag}"`;
  const numbers = types.map((type) => {
    const number = records.filter((record) => record.type === type).length;
    const [one, many] = typeWords[type];
    const classes = `number ${type}${number === 0 ? ' none' : ''}`;
    return `<span class="${classes}"><b>${grouped(number)}</b> <i>${number === 1 ? one : many}</i></span>`;
  });
  const heading = title === null ? '<h2 class="none">no title</h2>' : `<h2${language}>${escaped(title)}</h2>`;
  const about = `${heading}<span class="doc">${escaped(doc)}</span>`;
  const day = published === null ? '' : `<time>${published}</time>`;
  const by = publisher === null ? '' : `<span class="publisher"${language}>${escaped(publisher)}</span>`;
  return `<summary><span class="about">${about}</span><span class="day">${day}</span><span class="by">${by}</span>${numbers.join('')}</summary>`;
}

/** What is known of the document beside its text. */
function factsHtml({ url, encoding, replaced, chars, body_chars, sha256 }: DocumentRecord): string {
  const address = url === null ? '' : escaped(url);
  // Only what cannot be a script becomes a link.
  const link = /^https?:\/\//i.test(address)
    ? `<a href="${address}" rel="noreferrer noopener">${address}</a>`
    : address;
  const facts: readonly (readonly [string, string])[] = [
    ['address', link],
    ['encoding', escaped(encoding)],
    ['not decoded', replaced === 0 ? '' : counted(replaced, ['character', 'characters'])],
    ['length', `${counted(chars, ['character', 'characters'])}, ${grouped(body_chars)} in the main text`],
    ['sha256', `<code title="${sha256}">${sha256.slice(0, 12)}…</code>`],
  ];
  const known = facts.filter(([, value]) => value !== '');
  return `<dl class="facts">${known.map(([name, value]) => `<div><dt>${name}<dd>${value}</div>`).join('')}</dl>\n`;
}

/** How many records of each type stand in which zone: `date body 3,hotline boilerplate 1`. */
function foundIn(records: readonly MarkedRecord[]): string {
  const numbers = new Map<string, number>();
  for (const { type, zone } of records) numbers.set(`${type} ${zone}`, (numbers.get(`${type} ${zone}`) ?? 0) + 1);
  return [...numbers].map(([where, number]) => `${where} ${number}`).join();
}

/**
 * One document of the report: a line of the list that opens to its text and its records. These stand in a block of data
 * that becomes part of the page when the document is opened, as browsers take minutes to build the elements of thousands
 * of documents. All their text is escaped, so that nothing in it can end the block.
 */
export function documentHtml(
  document: Document,
  [about, ...records]: readonly OutputRecord[],
  types: readonly MarkedType[],
): string {
  const found = records as readonly MarkedRecord[];
  const tag = languageTag(document.language, chineseTag(document.text, document.folded));
  const summary = summaryHtml(about as DocumentRecord, tag, types, found);
  const text = textHtml(document, marksOf(document.text, found));
  const inside = `${factsHtml(about as DocumentRecord)}${text}${tableHtml(found)}`;
  const block = `<script type="text/html">\n${inside}</script>`;
  return `<details class="document" data-found="${foundIn(found)}">${summary}\n${block}</details>\n`;
}
