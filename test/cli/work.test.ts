import { expect, test, vi } from 'vitest';
import { settle } from '../../src/cli/settings.js';
import { Work } from '../../src/cli/work.js';
import type { Told } from '../../src/errors.js';
import type { Batch } from '../../src/read/batches.js';
import type { Page } from '../../src/types.js';

// A pipeline that fails at pages of this name.
vi.mock('../../src/pipeline.js', async (original) => {
  const { readAll, ...rest } = await original<typeof import('../../src/pipeline.js')>();
  return {
    ...rest,
    readAll: (pages: readonly Page[], at: (index: number) => void) => {
      if (pages.some(({ doc }) => doc === 'bad')) throw new Error('no luck');
      return readAll(pages, at);
    },
  };
});

const batch: Batch = ['one', 'bad', 'two'].map((doc) => ({
  form: 'text',
  doc,
  url: null,
  encoding: null,
  bytes: Buffer.from('On 5 March 2020 France reported 12 new cases.'),
}));

test.for([
  { strict: false, docs: ['one', 'two'], pages: 3 },
  { strict: true, docs: ['one'], pages: 2 },
])('a page that a stage fails at is lost alone; with strict: $strict', async ({ strict, docs, pages }) => {
  const work = await Work.create('records', settle({ strict, type: 'document' }, 'records'));
  const told: Told[] = [];
  const done = await work.run(batch, (one) => told.push(one));
  const lines = done.written.flatMap((one) =>
    Buffer.from(one[''] ?? [])
      .toString()
      .split('\n')
      .filter(Boolean),
  );
  expect(lines.map((line) => (JSON.parse(line) as { doc: string }).doc)).toEqual(docs);
  expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(/bad.*no luck/)]);
  expect(done).toMatchObject({ pages, stopped: strict });
});
