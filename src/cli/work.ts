import { ExtractError, exitOf, type Report, reasonOf } from '../errors.js';
import { analyze, read } from '../pipeline.js';
import type { Batch } from '../read/batches.js';
import type { Document } from '../types.js';
import { mainText, recordsOf } from '../write/records.js';
import { type Forms, formsOf } from './forms.js';
import { type PendingPage, pagesOf, sha256 } from './raw-pages.js';
import type { Settings } from './settings.js';

/** What is wanted of each page. */
export type Job = 'records' | 'clean' | 'segment' | 'report';

/** Text in UTF-8 for each target: the file or standard output (''), or the file of a record type. */
export type Written = Readonly<Record<string, Uint8Array>>;

export interface Done {
  /** In order; in pieces, since what a long page gives would not fit into one string. */
  readonly written: readonly Written[];
  /** Pages read. */
  readonly pages: number;
  /** With `--strict`: something could not be read, and what comes after it is not wanted. */
  readonly stopped: boolean;
}

/** Rows that are written at once. */
const BLOCK = 1000;

/** The rows that a page gives, for each kind of work. */
async function rowsOf(document: Document, job: Job, settings: Settings): Promise<Iterable<unknown>> {
  if (job === 'records')
    return recordsOf(document, await analyze(document, settings.extract), settings.extract, sha256);
  if (job === 'segment') return (await import('./segments.js')).segmentsOf(document);
  if (job === 'report') return [await (await import('./report.js')).reportRow(document, settings.extract)];
  if (!settings.lines) return [mainText(document)];
  const rows = document.lines.map(({ start, end, zone, kind }, index) => {
    return { doc: document.doc, line: index + 1, zone, kind, text: document.text.slice(start, end) };
  });
  return rows.filter(({ kind }) => kind !== 'blank');
}

const encoder = new TextEncoder();

function* pagesIn(batch: Batch, encoding: string | null): Generator<PendingPage> {
  for (const input of batch) yield* pagesOf(input, encoding);
}

/** Control over a batch: what to leave out, and where the work stands, for the case that it does not survive. */
export interface Course {
  /** Positions in the batch of pages to pass over. */
  readonly skip: readonly number[];
  readonly at: (position: number) => void;
}

export const wholeCourse: Course = { skip: [], at: () => {} };

/** Turns batches into text. The same for the main thread and for workers. */
export class Work {
  readonly #job: Job;
  readonly #settings: Settings;
  readonly #forms: Forms;

  private constructor(job: Job, settings: Settings, forms: Forms) {
    this.#job = job;
    this.#settings = settings;
    this.#forms = forms;
  }

  static async create(job: Job, settings: Settings): Promise<Work> {
    return new Work(job, settings, await formsOf(job, settings));
  }

  async run(batch: Batch, report: Report, course: Course = wholeCourse): Promise<Done> {
    const written: Written[] = [];
    let rows: unknown[] = [];
    let stopped = false;
    let pages = 0;
    let position = -1;
    const told: Report = (one) => {
      if (exitOf(one.code) !== 0 && this.#settings.strict) stopped = true;
      report(one);
    };
    for (const { name, page } of pagesIn(batch, this.#settings.encoding)) {
      position++;
      if (course.skip.includes(position)) continue;
      course.at(position);
      try {
        const decoded = await page(told);
        if (decoded !== null) {
          pages++;
          for (const row of await rowsOf(read(decoded), this.#job, this.#settings)) {
            if (rows.push(row) < BLOCK) continue;
            written.push(this.#write(rows));
            rows = [];
          }
        }
      } catch (error) {
        told(new ExtractError('internal', name, reasonOf(error)));
      }
      if (stopped) break;
    }
    if (rows.length > 0) written.push(this.#write(rows));
    return { written, pages, stopped };
  }

  #write(rows: readonly unknown[]): Written {
    const written: Record<string, Uint8Array> = {};
    for (const { target, form, wants } of this.#forms) {
      const wanted = wants === null ? rows : rows.filter(wants);
      if (wanted.length === 0) continue;
      const block = form.block(wanted);
      written[target] = typeof block === 'string' ? encoder.encode(block) : block;
    }
    return written;
  }
}
