import type { OutputRecord } from '../types.js';
import { type Form, jsonArray, jsonLines, plainTexts } from '../write/form.js';
import { recordTypes, type Settings } from './settings.js';
import type { Job } from './work.js';

/** A file of the output: its name among the targets, how it is written, which rows it takes (`null` for all). */
export interface Target {
  readonly target: string;
  readonly form: Form<unknown>;
  readonly wants: ((row: unknown) => boolean) | null;
}

export type Forms = readonly Target[];

const single = <Row>(form: Form<Row>): Forms => [{ target: '', form: form as Form<unknown>, wants: null }];

/** The files that the output is made of. */
export async function formsOf(job: Job, settings: Settings): Promise<Forms> {
  if (job === 'clean') return settings.lines ? single(jsonLines) : single(plainTexts);
  if (job === 'segment' || settings.format === 'jsonl') return single(jsonLines);
  if (settings.format === 'json') return single(jsonArray);
  const { csvForm } = await import('../write/csv.js');
  const types = settings.extract.types ?? recordTypes;
  if (!settings.folder) return single(await csvForm(types, settings));
  return Promise.all(
    types.map(async (type) => ({
      target: `${type}.csv`,
      form: (await csvForm([type], settings)) as Form<unknown>,
      wants: (row: unknown) => (row as OutputRecord).type === type,
    })),
  );
}
