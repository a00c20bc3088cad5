import type { LineMarkup, Page } from '../../src/types.js';
import type { Example, Labels } from './examples.js';
import { numbers } from './random.js';

export interface Variant {
  readonly example: Example;
  /** What it counts beside a page as it was found. */
  readonly share: number;
}

/** The page with only some of its lines. */
function only(
  example: Example,
  name: string,
  keep: (label: 0 | 1 | null, text: string, line: number) => boolean,
): Example {
  const lines = example.page.text.split('\n');
  const kept = lines.flatMap((text, line) => (keep(example.labels[line] ?? null, text, line) ? [line] : []));
  const { markup } = example.page;
  const page: Page = {
    ...example.page,
    text: kept.map((line) => lines[line] ?? '').join('\n'),
    markup: markup && kept.map((line) => markup[line] as LineMarkup),
  };
  const labels: Labels = kept.map((line) => example.labels[line] ?? null);
  return { ...example, id: `${example.id} ${name}`, page, labels };
}

/** Lines that are left out together when a page is thinned. */
const CHUNK = 5;

/** The page without some of its furniture, and some of its text: what it is must not be told from how much there is of it. */
function thinned(example: Example, random: () => number): Example {
  let left = 0;
  let last: 0 | 1 | null = null;
  let keep = true;
  return only(example, 'thinned', (label) => {
    if (left === 0 || label !== last) {
      left = CHUNK;
      last = label;
      keep = label === null || random() > (label === 0 ? 0.4 : 0.25);
    }
    left--;
    return keep;
  });
}

/**
 * What other pages look like that are not among the annotated ones: pages with no article, articles with nothing around them,
 * short articles, and the same pages copied with other line ends.
 */
export function variants(examples: readonly Example[], asHtml: readonly Example[]): Variant[] {
  const found: Variant[] = [];
  for (const [n, example] of examples.entries()) {
    const text = example.page.markup === null;
    if (n % 6 === 0) found.push({ example: only(example, 'no article', (label) => label === 0), share: 0.3 });
    if (n % 6 === 2)
      found.push({ example: only(example, 'article alone', (label, line) => label !== 0 || line === ''), share: 0.3 });
    if (n % 4 === 1) {
      let left = 3 + (n % 4);
      const short = only(example, 'short', (label, line) => label !== 1 || line === '' || left-- > 0);
      found.push({ example: short, share: 0.4 });
    }
    if (text && n % 4 === 3)
      found.push({ example: only(example, 'closed up', (_, line) => line.trim() !== ''), share: 0.5 });
  }
  const random = numbers(2020);
  for (const [n, example] of examples.entries())
    if (n % 2 === 0) found.push({ example: thinned(example, random), share: 0.5 });
  for (const [n, example] of asHtml.entries())
    if (n % 2 === 0) found.push({ example: { ...example, page: { ...example.page, markup: null } }, share: 0.5 });
  return found;
}
