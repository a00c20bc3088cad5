import { CodePoints } from '../text/code-points.js';
import type { Analysis, Document, DocumentFacts, ExtractOptions, Findings, Mention, Span } from '../types.js';
import type { FieldsOf, Mentioned } from './fields.js';

const ORDER: readonly Mentioned[] = ['date', 'count', 'country', 'organization', 'hotline'];

/** What all rows of a document are made from. */
export interface Origin {
  readonly document: Document;
  readonly facts: DocumentFacts;
  readonly points: CodePoints;
  readonly sha256: (text: string) => string;
}

/** A record before it is written: what is mentioned, and where. Nothing is copied from the text yet. */
export interface MentionRow<Type extends Mentioned = Mentioned> {
  readonly type: Type;
  readonly origin: Origin;
  readonly mention: Mention<FieldsOf[Type]>;
  /** From 1. */
  readonly line: number;
}

/** The document itself before it is written. */
export interface DocumentRow {
  readonly type: 'document';
  readonly origin: Origin;
  readonly mention: null;
  readonly line: number;
}

export type Row = DocumentRow | { [Type in Mentioned]: MentionRow<Type> }[Mentioned];

/** Mentions of one type in the order of the text, as far as they were gone through. */
interface Queue {
  readonly type: Mentioned;
  readonly mentions: readonly Mention<unknown>[];
  next: number;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

function isSorted(mentions: readonly Span[]): boolean {
  for (let at = 1; at < mentions.length; at++)
    if (byPlace(mentions[at - 1] as Span, mentions[at] as Span) > 0) return false;
  return true;
}

/** The mentions of the types that are wanted. */
function queuesOf(findings: Findings, { types }: ExtractOptions): Queue[] {
  return ORDER.filter((type) => findings[type].length > 0 && (types === null || types.includes(type))).map((type) => {
    const mentions: readonly Mention<unknown>[] = findings[type];
    return { type, mentions: isSorted(mentions) ? mentions : [...mentions].sort(byPlace), next: 0 };
  });
}

/** The queue whose next mention comes first; of those at one place the first in the order of types. `null` at the end. */
function firstOf(queues: readonly Queue[]): Queue | null {
  let first: Queue | null = null;
  let earliest: Span | null = null;
  for (const queue of queues) {
    const mention = queue.mentions[queue.next];
    if (mention === undefined || (earliest !== null && byPlace(earliest, mention) <= 0)) continue;
    first = queue;
    earliest = mention;
  }
  return first;
}

/** The line of the title, from 1. */
function titleLine({ title, lines }: Document): number {
  return title ? 1 + lines.findIndex((line) => line.end >= title.start) : 1;
}

/** The rows of one document: the document itself, then its mentions by place. */
export function rowsOf(
  document: Document,
  { facts, findings }: Analysis,
  options: ExtractOptions,
  sha256: (text: string) => string,
): Row[] {
  const { lines, sentences } = document;
  const origin: Origin = { document, facts, points: new CodePoints(document.text), sha256 };
  const everywhere = options.zone === 'all';
  const rows: Row[] = [];
  if (options.types === null || options.types.includes('document'))
    rows.push({ type: 'document', origin, mention: null, line: titleLine(document) });
  const queues = queuesOf(findings, options);
  let line = 0;
  for (let queue = firstOf(queues); queue !== null; queue = firstOf(queues)) {
    const mention = queue.mentions[queue.next++] as Mention<unknown>;
    const { type } = queue;
    if (!everywhere && type !== 'hotline' && sentences[mention.sentence]?.zone === 'boilerplate') continue;
    for (let next = lines[line + 1]; next !== undefined && next.start <= mention.start; next = lines[line + 1]) line++;
    rows.push({ type, origin, mention, line: line + 1 } as Row);
  }
  return rows;
}
