import { Worker } from 'node:worker_threads';
import { ExtractError, type Report, reasonOf, type Told } from '../errors.js';
import type { Batch } from '../read/batches.js';
import { pagesOf } from './raw-pages.js';
import type { Settings } from './settings.js';
import type { Done, Job } from './work.js';

/** What a worker is started with. */
export interface Beginning {
  readonly job: Job;
  readonly settings: Settings;
  /** Bytes of input that surely lie ahead of all workers. */
  readonly ahead: number;
  /** One number: position in its batch of the page that it works on. It can be read when the worker is dead. */
  readonly place: Int32Array;
}

export interface Order {
  readonly batch: Batch;
  /** Positions of pages that earlier workers died of. */
  readonly skip: readonly number[];
}

export interface Answer extends Done {
  readonly told: readonly Told[];
}

interface Task extends Order {
  readonly settle: (done: Done) => void;
  readonly fail: (error: unknown) => void;
}

/** A worker and what it is busy with. */
interface Slot {
  readonly worker: Worker;
  readonly place: Int32Array;
  task: Task | null;
  reason: string;
}

/** Megabytes for what pages leave behind at once: by default fourfold as much, without being faster; with half, more is cleared. */
const YOUNG = 12;
/** Workers that died before they began with a page, one after the other: there is no use in starting more. */
const HOPELESS = 3;

/** Worker threads that share batches among them. One that dies is replaced, and only the page it died of is lost. */
export class Pool {
  readonly #beginning: Omit<Beginning, 'place'>;
  readonly #script: URL;
  readonly #report: Report;
  readonly #slots: Set<Slot> = new Set();
  readonly #waiting: Task[] = [];
  #stillborn = 0;
  #closed = false;

  constructor(
    beginning: Omit<Beginning, 'place'>,
    report: Report,
    script: URL = new URL('./worker.js', import.meta.url),
  ) {
    this.#beginning = beginning;
    this.#report = report;
    this.#script = script;
  }

  /** Hands a batch to the next worker that is free. */
  run(batch: Batch): Promise<Done> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ batch, skip: [], settle, fail });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#slots].map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const free = [...this.#slots].find(({ task }) => task === null);
      const slot = free ?? (this.#slots.size < this.#beginning.settings.jobs ? this.#start() : null);
      const task = slot === null ? undefined : this.#waiting.shift();
      if (slot === null || task === undefined) return;
      slot.task = task;
      Atomics.store(slot.place, 0, -1);
      const order: Order = { batch: task.batch, skip: task.skip };
      slot.worker.postMessage(order);
    }
  }

  #start(): Slot {
    const place = new Int32Array(new SharedArrayBuffer(4));
    const workerData: Beginning = { ...this.#beginning, place };
    const worker = new Worker(this.#script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    const slot: Slot = { worker, place, task: null, reason: 'the worker ended' };
    worker.on('message', (answer: Answer) => this.#answered(slot, answer));
    worker.on('error', (error) => {
      slot.reason = reasonOf(error);
    });
    worker.on('exit', () => this.#died(slot));
    this.#slots.add(slot);
    return slot;
  }

  #answered(slot: Slot, { told, ...done }: Answer): void {
    const { task } = slot;
    slot.task = null;
    this.#stillborn = 0;
    for (const one of told) this.#report(one);
    task?.settle(done);
    this.#assign();
  }

  #died(slot: Slot): void {
    this.#slots.delete(slot);
    const { task, reason } = slot;
    if (task === null || this.#closed) return;
    const position = Atomics.load(slot.place, 0);
    if (position < 0) {
      this.#stillborn++;
      if (this.#stillborn >= HOPELESS) {
        task.fail(new ExtractError('internal', 'the input', reason));
        return;
      }
    } else {
      this.#report(new ExtractError('internal', this.#nameOf(task.batch, position), reason));
      if (this.#beginning.settings.strict) {
        task.settle({ written: [], pages: 0, stopped: true });
        return;
      }
    }
    this.#waiting.unshift({ ...task, skip: position < 0 ? task.skip : [...task.skip, position] });
    this.#assign();
  }

  #nameOf(batch: Batch, position: number): string {
    const names = batch.flatMap((input) => [...pagesOf(input, null)].map(({ name }) => name));
    return names[position] ?? '?';
  }
}
