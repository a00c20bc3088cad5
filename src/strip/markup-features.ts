import { markupWordNames } from '../lexicon/markup-words.js';
import { type Features, held, together, whole } from './columns.js';
import { textFeatures } from './features.js';
import { signsIn } from './markup-signs.js';
import type { Surroundings } from './surroundings.js';

/** Signs of the paths of one page: most blocks share theirs with others. */
let remembered: { readonly page: Surroundings; readonly signs: Map<string, readonly number[]> } | null = null;

function signsOf(page: Surroundings, i: number): readonly number[] {
  if (remembered?.page !== page) remembered = { page, signs: new Map() };
  const path = page.blocks[i]?.markup?.path ?? '';
  const known = remembered.signs.get(path);
  if (known) return known;
  const found = signsIn(path);
  remembered.signs.set(path, found);
  return found;
}

const ELEMENTS = ['p', 'li', 'div', 'td', 'tr', 'section', 'article', 'span', 'blockquote', 'figcaption', 'pre', 'dd'];
const rank = (element: string): number =>
  /^h[1-6]$/.test(element) ? -Number(element[1]) : ELEMENTS.indexOf(element) + 1;
const linked = (page: Surroundings, i: number): number => page.blocks[i]?.markup?.linked ?? -1;
const ranked = (page: Surroundings, i: number): number => rank(page.blocks[i]?.markup?.element ?? '');
const NOWHERE = new Float64Array(0);

/** What is measured of every block of an HTML page: the text, and what the tree says. */
export const markupFeatures: readonly Features[] = [
  ...textFeatures,
  together(
    [-2, -1, 0, 1, 2].map((offset) => `linked${offset}`),
    (page, i) => [linked(page, i - 2), linked(page, i - 1), linked(page, i), linked(page, i + 1), linked(page, i + 2)],
  ),
  together(
    [-1, 0, 1].map((offset) => `element${offset}`),
    (page, i) => [ranked(page, i - 1), ranked(page, i), ranked(page, i + 1)],
  ),
  together(['depth'], (page, i) => [page.blocks[i]?.markup?.path.split(' ').length ?? 0]),
  ...[0, 1, 2, 3].map((level) => held(`mass ${level}`, (page) => page.mass[level] ?? NOWHERE)),
  ...[0, 1, 2, 3].map((level) => held(`container ${level}`, (page) => page.containers?.points[level] ?? NOWHERE)),
  held('in best container', (page) => page.containers?.within ?? NOWHERE),
  held('from best container', (page) => page.containers?.distance ?? NOWHERE),
  whole('best container', (page) => page.containers?.share ?? 0),
  together(
    markupWordNames.map((name) => `markup ${name}`),
    signsOf,
  ),
];
