import { ExtractError, exitOf, type Report, reasonOf } from '../errors.js';
import { analyzeAll, readAll } from '../pipeline.js';
import type { Batch } from '../read/batches.js';
import { type At, inTurn } from '../text/in-turn.js';
import type { Analysis, Document, Page } from '../types.js';
import { mainText } from '../write/records.js';
import { rowsOf } from '../write/rows.js';
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

/** So many units of text, or pages, go through the stages together. */
export const TOGETHER: { readonly units: number; readonly pages: number } = { units: 1 << 16, pages: 32 };

/** A page, where it stands in its batch, and how messages name it. */
interface Decoded {
  readonly position: number;
  readonly name: string;
  readonly page: Page;
}

async function otherRowsOf(
  document: Document,
  job: Exclude<Job, 'records'>,
  settings: Settings,
): Promise<Iterable<unknown>> {
  if (job === 'segment') return (await import('./segments.js')).segmentsOf(document);
  if (job === 'report') return [await (await import('./report.js')).reportRow(document, settings.extract)];
  if (!settings.lines) return [mainText(document)];
  const rows = document.lines.map(({ start, end, zone, kind }, index) => {
    return { doc: document.doc, line: index + 1, zone, kind, text: document.text.slice(start, end) };
  });
  return rows.filter(({ kind }) => kind !== 'blank');
}

/** The rows that each page gives, for each kind of work. */
async function rowsOfAll(pages: readonly Page[], job: Job, settings: Settings, at: At): Promise<Iterable<unknown>[]> {
  const documents = readAll(pages, at);
  if (job === 'records') {
    const options = settings.extract;
    const analyses = await analyzeAll(documents, options, at);
    return inTurn(documents, at, (document, index) => rowsOf(document, analyses[index] as Analysis, options, sha256));
  }
  const rows: Iterable<unknown>[] = [];
  for (const [index, document] of documents.entries()) {
    at(index);
    rows.push(await otherRowsOf(document, job, settings));
  }
  return rows;
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
    let pages = 0;
    let stopped = false;
    let lost = false;
    const told: Report = (one) => {
      if (exitOf(one.code) !== 0 && this.#settings.strict) stopped = true;
      report(one);
    };
    for await (const group of this.#groups(batch, told, course, () => stopped)) {
      const made = await this.#together(group, course);
      for (const [index, { position, name, page }] of group.entries()) {
        pages++;
        course.at(position);
        try {
          for (const row of made[index] ?? (await this.#alone(page))) {
            if (rows.push(row) < BLOCK) continue;
            written.push(this.#write(rows));
            rows = [];
          }
        } catch (error) {
          told(new ExtractError('internal', name, reasonOf(error)));
          lost = this.#settings.strict;
        }
        if (lost) break;
      }
      if (lost) break;
    }
    if (rows.length > 0) written.push(this.#write(rows));
    return { written, pages, stopped };
  }

  /** The pages of a batch as they go through the stages. Nothing is decoded once it is `stopped`. */
  async *#groups(batch: Batch, told: Report, course: Course, stopped: () => boolean): AsyncGenerator<Decoded[]> {
    let group: Decoded[] = [];
    let units = 0;
    let position = -1;
    for (const { name, page } of pagesIn(batch, this.#settings.encoding)) {
      position++;
      if (course.skip.includes(position)) continue;
      course.at(position);
      try {
        const decoded = await page(told);
        if (decoded !== null) {
          group.push({ position, name, page: decoded });
          units += decoded.text.length;
        }
      } catch (error) {
        told(new ExtractError('internal', name, reasonOf(error)));
      }
      if (stopped()) break;
      if (units < TOGETHER.units && group.length < TOGETHER.pages) continue;
      yield group;
      group = [];
      units = 0;
    }
    if (group.length > 0) yield group;
  }

  /** The rows of each page; none at all when a stage fails at one of them, which then is to be found by itself. */
  async #together(group: readonly Decoded[], course: Course): Promise<Iterable<unknown>[]> {
    const at: At = (index) => course.at(group[index]?.position ?? -1);
    const pages = group.map(({ page }) => page);
    return rowsOfAll(pages, this.#job, this.#settings, at).catch(() => []);
  }

  async #alone(page: Page): Promise<Iterable<unknown>> {
    return (await rowsOfAll([page], this.#job, this.#settings, () => {}))[0] ?? [];
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
