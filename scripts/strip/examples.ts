import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageOfHtml } from '../../src/decode/html.js';
import { noHints, pageOfText } from '../../src/decode/index.js';
import type { Page } from '../../src/types.js';

/** Of each line: 1 main text, 0 not, `null` either way. */
export type Labels = readonly (0 | 1 | null)[];

/** An annotated page. */
export interface Example {
  readonly id: string;
  readonly set: string;
  /** Pages of one group are the same page in another form: they stay together when pages are held out. */
  readonly group: string;
  readonly page: Page;
  readonly labels: Labels;
}

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly url?: string;
  readonly gold_lines: (0 | 1 | null)[];
  readonly neutral_lines?: number[];
}

const bare = (line: string): string => line.replace(/\s+/g, '');

function groupOf(text: string): string {
  const [longest = ''] = text
    .split('\n')
    .map(bare)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest.slice(0, 80);
}

const labelsOf = (one: Case): Labels =>
  one.gold_lines.map((label, line) => (one.neutral_lines?.includes(line) ? null : label));

const jsonLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

/** The annotated pages of text in `data/boilerplate` and `data/dumps`. */
export function textExamples(data: string): Example[] {
  return ['boilerplate', 'dumps'].flatMap((task) =>
    readdirSync(join(data, task))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .flatMap((file) =>
        (jsonLines(readFileSync(join(data, task, file), 'utf8')) as Case[]).map((one) => ({
          id: one.id,
          set: `${task}/${file.replace('.dev.jsonl', '')}`,
          group: groupOf(one.text),
          page: pageOfText(one.id, one.text, ''),
          labels: labelsOf(one),
        })),
      ),
  );
}

/** Pairs of equal lines in an order that both keep, as many as can be. */
function aligned(a: readonly string[], b: readonly string[]): Map<number, number> {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.set(i++, j++);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Labels of the lines rendered from HTML: those of the equal line of the annotated text, else by what they share with it. */
function transferred(lines: readonly string[], one: Case): Labels {
  const own = lines.map(bare);
  const labels = labelsOf(one);
  const all = one.text.split('\n').map(bare);
  const kept = all
    .map((line, i) => ({ line, label: labels[i] ?? (line === '' ? 0 : null) }))
    .filter(({ line }) => line !== '');
  const pairs = aligned(
    own,
    kept.map(({ line }) => line),
  );
  const gold = kept.filter(({ label }) => label === 1).map(({ line }) => line);
  const goldText = gold.join('');
  const neutral = kept
    .filter(({ label }) => label === null)
    .map(({ line }) => line)
    .join('\n');
  return own.map((line, i) => {
    const pair = pairs.get(i);
    if (pair !== undefined) return kept[pair]?.label ?? null;
    if (line.length >= 15 && goldText.includes(line)) return 1;
    if (gold.some((part) => part.length >= 20 && part.length > line.length / 2 && line.includes(part))) return 1;
    return line.length >= 8 && neutral.includes(line) ? null : 0;
  });
}

/** The annotated pages that stand as HTML in `data/html`. */
export async function htmlExamples(data: string): Promise<Example[]> {
  const cases = new Map(
    ['gne-pages', 'magic-html-article', 'zyte-article'].flatMap((set) =>
      (jsonLines(readFileSync(join(data, `boilerplate/${set}.dev.jsonl`), 'utf8')) as Case[]).map((one) => [
        one.id,
        one,
      ]),
    ),
  );
  const examples: Example[] = [];
  for (const file of readdirSync(join(data, 'html'))
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()) {
    const pages = jsonLines(gunzipSync(readFileSync(join(data, 'html', file))).toString('utf8'));
    for (const { id, html } of pages as { id: string; html: string }[]) {
      const one = cases.get(id);
      if (!one) continue;
      const page = await pageOfHtml(id, html, '', noHints, 'utf-8', 0);
      const set = `html/${file.replace('.dev.jsonl.gz', '')}`;
      examples.push({ id, set, group: groupOf(one.text), page, labels: transferred(page.text.split('\n'), one) });
    }
  }
  return examples;
}
