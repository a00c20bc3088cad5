import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { noHints, pageOfText } from '../decode/index.js';
import { analyze, read } from '../pipeline.js';
import type { ExtractOptions, Hints, Page } from '../types.js';
import { toRecords } from '../write/records.js';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

function* pages(paths: readonly string[], input: string): Generator<Page> {
  for (const path of paths) {
    const bytes = readFileSync(path === '-' ? 0 : path);
    if (input !== 'jsonl') {
      yield pageOfText(path, new TextDecoder().decode(bytes), sha256(bytes));
      continue;
    }
    for (const [n, line] of bytes.toString('utf8').split('\n').entries()) {
      if (!line.trim()) continue;
      const given = JSON.parse(line) as {
        id?: string;
        url?: string;
        text?: string;
        title?: string;
        date?: string;
        lang?: string;
        country?: string;
      };
      const hints: Hints = {
        ...noHints,
        url: given.url ?? null,
        title: given.title ?? null,
        date: given.date ?? null,
        language: given.lang === 'zh' || given.lang === 'en' ? given.lang : null,
        country: given.country ?? null,
      };
      yield pageOfText(given.id ?? given.url ?? `${path}#${n + 1}`, given.text ?? '', sha256(line), hints);
    }
  }
}

export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('extract').enablePositionalOptions(false);
  const shared = (command: Command): Command =>
    command
      .argument('<path...>')
      .option('-i, --input <kind>', '', 'auto')
      .option('-f, --format <format>', '', 'jsonl')
      .option('--zone <zone>', '', 'body')
      .option('-t, --type <types>')
      .option('--lines');
  let output = '';
  shared(program.command('records', { isDefault: true })).action(
    async (paths: string[], given: { input: string; zone: 'body' | 'all'; type?: string }) => {
      const options: ExtractOptions = { types: null, zone: given.zone, date: null, country: null };
      for (const page of pages(paths, given.input)) {
        const document = read(page);
        for (const record of toRecords(document, await analyze(document, options), options, sha256))
          output += `${JSON.stringify(record)}\n`;
      }
    },
  );
  shared(program.command('clean')).action((paths: string[], given: { input: string; lines?: boolean }) => {
    for (const page of pages(paths, given.input)) {
      const document = read(page);
      for (const [n, line] of document.lines.entries()) {
        if (line.kind === 'blank') continue;
        const text = document.text.slice(line.start, line.end);
        if (given.lines)
          output += `${JSON.stringify({ doc: document.doc, line: n + 1, zone: line.zone, kind: line.kind, text })}\n`;
        else if (line.zone === 'title' || line.zone === 'body') output += `${text}\n`;
      }
    }
  });
  await program.parseAsync([...argv], { from: 'user' });
  process.stdout.write(output);
  return 0;
}
