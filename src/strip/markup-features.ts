import { markupWordGroups, markupWordNames } from '../lexicon/markup-words.js';
import { each, type Feature, textFeatures } from './features.js';
import type { Surroundings } from './surroundings.js';

/** How many characters at the end of a path are near to the line. */
const NEAR = 70;

/** Of each group of markup words: 2 when the path has one near its end, 1 when elsewhere, 0 when nowhere. */
function signs(path: string): readonly number[] {
  const end = path.slice(-NEAR);
  return markupWordGroups().map(({ pattern }) => (pattern.test(end) ? 2 : pattern.test(path) ? 1 : 0));
}

const remembered = new WeakMap<Surroundings, Map<string, readonly number[]>>();

function signsOf(page: Surroundings, i: number): readonly number[] {
  const path = page.blocks[i]?.markup?.path ?? '';
  const known = remembered.get(page) ?? new Map<string, readonly number[]>();
  remembered.set(page, known);
  const found = known.get(path) ?? signs(path);
  known.set(path, found);
  return found;
}

const ELEMENTS = ['p', 'li', 'div', 'td', 'tr', 'section', 'article', 'span', 'blockquote', 'figcaption', 'pre', 'dd'];
const rank = (element: string): number =>
  /^h[1-6]$/.test(element) ? -Number(element[1]) : ELEMENTS.indexOf(element) + 1;
const linked = (page: Surroundings, i: number): number => page.blocks[i]?.markup?.linked ?? -1;

/** What is measured of every block of an HTML page: the text, and what the tree says. */
export const markupFeatures: readonly Feature[] = [
  ...textFeatures,
  ...[-2, -1, 0, 1, 2].map((offset) => each(`linked${offset}`, (page, i) => linked(page, i + offset))),
  ...[-1, 0, 1].map((offset) =>
    each(`element${offset}`, (page, i) => rank(page.blocks[i + offset]?.markup?.element ?? '')),
  ),
  each('depth', (page, i) => page.blocks[i]?.markup?.path.split(' ').length ?? 0),
  ...[0, 1, 2, 3].map((level) => each(`mass ${level}`, (page, i) => page.mass[level]?.[i] ?? 0)),
  ...[0, 1, 2, 3].map((level) => each(`container ${level}`, (page, i) => page.containers?.points[level]?.[i] ?? 0)),
  each('in best container', (page, i) => page.containers?.within[i] ?? 0),
  each('from best container', (page, i) => page.containers?.distance[i] ?? 0),
  each('best container', (page) => page.containers?.share ?? 0),
  ...markupWordNames.map((name, group) => each(`markup ${name}`, (page, i) => signsOf(page, i)[group] ?? 0)),
];
