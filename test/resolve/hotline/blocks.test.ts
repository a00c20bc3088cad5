import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noHints, pageOfText } from '../../../src/decode/index.js';
import { analyze, read } from '../../../src/pipeline.js';

const options = { types: null, zone: 'all', date: null, country: null } as const;

/** Blocks of a file: a text, then lines `= number | label | organization | hours | languages` of the records it must give. */
function blocks(name: string): readonly (readonly [text: string, expected: string])[] {
  const file = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').trimEnd();
  return file.split('\n---\n').map((block) => {
    const lines = block.split('\n');
    const expected = lines.filter((line) => line.startsWith('= ')).join('\n');
    return [lines.filter((line) => !line.startsWith('= ')).join('\n'), expected];
  });
}

async function linked(text: string): Promise<string> {
  const { findings } = await analyze(read(pageOfText('page', text, '', noHints)), options);
  return findings.hotline
    .map(({ value }) => [value.number, value.label, value.organization, value.hours, value.languages])
    .map((fields) => `= ${fields.map((field) => field ?? '-').join(' | ')}`)
    .join('\n');
}

/** How many blocks of a kind there are, and of them so many must be right in every field of every number. */
const kinds = [
  ['footers', 22, 20],
  ['lists', 20, 18],
  ['prose', 28, 26],
] as const;

describe('contact blocks', () => {
  test.for(kinds)('%s: of %i at least %i are right', async ([kind, count, most]) => {
    const wrong: string[] = [];
    const all = blocks(kind);
    for (const [text, expected] of all) {
      const found = await linked(text);
      if (found !== expected) wrong.push(`${text}\n${expected}\nfound:\n${found}`);
    }
    if (process.env['SHOW_BLOCKS']) console.log(wrong.join('\n\n'));
    expect(all.length).toBe(count);
    expect(all.length - wrong.length, wrong.join('\n\n')).toBeGreaterThanOrEqual(most);
  });
});
