import type { RecordType } from '../types.js';
import type { Form } from './form.js';

export async function csvForm(_types: readonly RecordType[], _dialect: object): Promise<Form<object>> {
  return { head: '', between: '', tail: '', empty: '', block: () => '' };
}
