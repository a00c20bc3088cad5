import { looksLikeUtf16 } from '../decode/utf16.js';
import { ExtractError, exitOf, type Report, reasonOf } from '../errors.js';
import { bytesOf, concat, peek } from './bytes.js';
import { lineBlocks } from './json-lines.js';
import { binaryReason, type Kind, kindOf } from './kind.js';
import type { Input } from './walk.js';
import { wetRecords } from './wet.js';

/** One text or HTML page, not yet decoded. */
export interface RawPage {
  readonly form: 'text' | 'html';
  readonly doc: string;
  readonly url: string | null;
  /** Of a WET record, which is always UTF-8; `null` to find out. */
  readonly encoding: string | null;
  readonly bytes: Uint8Array;
}

/** Whole lines of JSON Lines, a page each; not yet parsed. */
export interface RawLines {
  readonly form: 'lines';
  readonly path: string;
  /** Number of the first line in its input, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array;
}

export type RawInput = RawPage | RawLines;

/** So much work as is handed over at once: some small inputs, or one large one. */
export type Batch = readonly RawInput[];

/** Its bytes of input. */
export const sizeOf = (batch: Batch): number => batch.reduce((sum, { bytes }) => sum + bytes.length, 0);

/**
 * Bytes of a batch: large enough to make handing over cheap, small enough to keep many threads busy with few in memory.
 */
export const BATCH_SIZE: number = 1 << 18;
/** Longer texts do not fit into one string. */
const LONGEST = 500_000_000;

/** Takes what is wrong, or throws it. */
export type Tell = (error: ExtractError) => void;

interface Wanted {
  readonly kind: Kind | 'auto';
  readonly strict: boolean;
}

/** The pages of one input, in pieces that can be worked on apart. */
async function* rawInputs(input: Input, { kind: asked }: Wanted, report: Tell): AsyncGenerator<RawInput> {
  const { path, place } = input;
  const { head, bytes } = await peek(bytesOf(place), 4096);
  const reason = binaryReason(head, looksLikeUtf16(head) !== null);
  if (reason !== null) {
    await bytes.return(undefined);
    if (input.named) throw new ExtractError('binary', path, reason);
    report(new ExtractError('skipped', path, reason));
    return;
  }
  const kind = asked === 'auto' ? kindOf(path, head) : asked;
  if (kind === 'jsonl') {
    for await (const block of lineBlocks(bytes, BATCH_SIZE)) yield { form: 'lines', path, ...block };
  } else if (kind === 'wet') {
    for await (const { number, id, url, bytes: text, fault } of wetRecords(bytes)) {
      const doc = id ?? url ?? `${path}#${number}`;
      if (fault !== null) report(new ExtractError('bad-record', path, number, fault));
      if (fault === null || text.length > 0) yield { form: 'text', doc, url, encoding: 'utf-8', bytes: text };
    }
  } else yield await wholePage(path, kind, bytes, report);
}

async function wholePage(
  path: string,
  form: 'text' | 'html',
  source: AsyncIterable<Uint8Array>,
  report: Tell,
): Promise<RawPage> {
  const blocks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const block of source) {
      length += block.length;
      if (length > LONGEST) throw new ExtractError('too-long', path, `more than ${LONGEST}`);
      blocks.push(block);
    }
  } catch (error) {
    // Of broken gzip data, what came before is a page all the same.
    if (!(error instanceof ExtractError) || error.code !== 'bad-gzip' || length === 0) throw error;
    report(error);
  }
  return { form, doc: path, url: null, encoding: null, bytes: concat(blocks) };
}

/**
 * All pages of all inputs, in their order, in batches. An input that cannot be read is reported, or with `strict`
 * thrown, after the pages before it.
 */
export async function* batches(
  inputs: (report: Tell) => Iterable<Input>,
  wanted: Wanted,
  report: Report,
): AsyncGenerator<Batch> {
  const told: Tell = (error) => {
    if (wanted.strict && exitOf(error.code) !== 0) throw error;
    report(error);
  };
  let batch: RawInput[] = [];
  let size = 0;
  let failure: unknown = null;
  try {
    for (const input of inputs(told)) {
      for await (const raw of readable(input, wanted, told)) {
        batch.push(raw);
        size += raw.bytes.length;
        // Pages without bytes cost too.
        if (size < BATCH_SIZE && batch.length < 1000) continue;
        yield batch;
        batch = [];
        size = 0;
      }
    }
  } catch (error) {
    failure = error;
  }
  if (batch.length > 0) yield batch;
  if (failure !== null) throw failure;
}

/** The pages of an input as far as it can be read. */
async function* readable(input: Input, wanted: Wanted, told: Tell): AsyncGenerator<RawInput> {
  try {
    yield* rawInputs(input, wanted, told);
  } catch (error) {
    told(error instanceof ExtractError ? error : new ExtractError('internal', input.path, reasonOf(error)));
  }
}
