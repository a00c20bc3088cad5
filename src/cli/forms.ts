import type { OutputRecord } from '../types.js';
import { type Form, jsonLines, plainTexts } from '../write/form.js';
import { recordArray, recordLines } from '../write/json-records.js';
import { recordsIn } from '../write/records.js';
import type { Row } from '../write/rows.js';
import { recordTypes, type Settings } from './settings.js';
import type { Job } from './work.js';

/** A file of the output: its name among the targets, how it is written, which rows it takes (`null` for all). */
export interface Target {
  readonly target: string;
  readonly form: Form<unknown>;
  readonly wants: ((row: unknown) => boolean) | null;
}

export type Forms = readonly Target[];

const target = <Row>(name: string, form: Form<Row>): Target => ({
  target: name,
  form: form as Form<unknown>,
  wants: null,
});
const single = <Row>(form: Form<Row>): Forms => [target('', form)];

/** A form of records as one of rows. */
const ofRows = (form: Form<OutputRecord>): Form<Row> => ({
  ...form,
  block: (rows) => form.block([...recordsIn(rows)]),
});

/** The files that the output is made of. */
export async function formsOf(job: Job, settings: Settings): Promise<Forms> {
  if (job === 'clean') return settings.lines ? single(jsonLines) : single(plainTexts);
  if (job === 'report') return single((await import('./report.js')).reportOf(settings.extract));
  if (job === 'segment') return single(jsonLines);
  if (settings.format === 'jsonl') return single(recordLines());
  if (settings.format === 'json') return single(recordArray());
  const { csvForm } = await import('../write/csv.js');
  const types = settings.extract.types ?? recordTypes;
  if (!settings.folder) return single(ofRows(await csvForm(types, settings)));
  const { dataPackage } = await import('../write/datapackage.js');
  const tables = types.map(async (type): Promise<Target> => {
    const wants = (row: unknown): boolean => (row as Row).type === type;
    return { ...target(`${type}.csv`, ofRows(await csvForm([type], settings))), wants };
  });
  const description: Form<unknown> = { ...nothing, empty: dataPackage(types, settings) };
  return [...(await Promise.all(tables)), { target: 'datapackage.json', form: description, wants: () => false }];
}

/** A file without rows. */
const nothing: Form<unknown> = { head: '', between: '', tail: '', empty: '', block: () => '' };
