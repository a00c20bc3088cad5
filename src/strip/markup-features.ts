import { markupWordNames } from '../lexicon/markup-words.js';
import { type Features, held, together, whole } from './columns.js';
import { textFeatures } from './features.js';
import { signsIn } from './markup-signs.js';
import type { Surroundings } from './surroundings.js';

/** What a path says: signs of the groups of markup words, and how many words it has. */
interface PathFacts {
  readonly signs: readonly number[];
  readonly depth: number;
}

function factsOf(path: string): PathFacts {
  let depth = 1;
  for (let at = path.indexOf(' '); at >= 0; at = path.indexOf(' ', at + 1)) depth++;
  return { signs: signsIn(path), depth };
}

const NO_PATH: PathFacts = { signs: signsIn(''), depth: 0 };

/** What the paths of the blocks of one page say: most share theirs with others. */
let remembered: { readonly page: Surroundings; readonly facts: readonly PathFacts[] } | null = null;

function pathFacts(page: Surroundings, i: number): PathFacts {
  if (remembered?.page !== page) {
    const known = new Map<string, PathFacts>();
    const facts = page.blocks.map(({ markup }) => {
      const path = markup?.path ?? null;
      if (path === null) return NO_PATH;
      let found = known.get(path);
      if (!found) {
        found = factsOf(path);
        known.set(path, found);
      }
      return found;
    });
    remembered = { page, facts };
  }
  return remembered.facts[i] ?? NO_PATH;
}

const ELEMENTS = ['p', 'li', 'div', 'td', 'tr', 'section', 'article', 'span', 'blockquote', 'figcaption', 'pre', 'dd'];
const ranks = new Map<string, number>([
  ...ELEMENTS.map((name, index) => [name, index + 1] as const),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, -level] as const),
]);
const linked = (page: Surroundings, i: number): number => page.blocks[i]?.markup?.linked ?? -1;
const ranked = (page: Surroundings, i: number): number => ranks.get(page.blocks[i]?.markup?.element ?? '') ?? 0;
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
  together(['depth'], (page, i) => [pathFacts(page, i).depth]),
  ...[0, 1, 2, 3].map((level) => held(`mass ${level}`, (page) => page.mass[level] ?? NOWHERE)),
  ...[0, 1, 2, 3].map((level) => held(`container ${level}`, (page) => page.containers?.points[level] ?? NOWHERE)),
  held('in best container', (page) => page.containers?.within ?? NOWHERE),
  held('from best container', (page) => page.containers?.distance ?? NOWHERE),
  whole('best container', (page) => page.containers?.share ?? 0),
  together(
    markupWordNames.map((name) => `markup ${name}`),
    (page, i) => pathFacts(page, i).signs,
  ),
];
