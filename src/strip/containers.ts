import type { Block } from './block.js';
import type { Facts } from './facts.js';

/** What the elements of an HTML page say of its blocks: which of them holds the text. All empty for text. */
export interface Containers {
  /** For each of the four nearest containers of a block: its points, as a share of the most that any has. */
  readonly points: readonly Float64Array[];
  /** 4 for blocks right in the container with the most points, down to 1 three levels below it, 0 outside. */
  readonly within: Float64Array;
  /** Blocks above the first block of that container (negative) or below its last; 0 between. */
  readonly distance: Float64Array;
  /** Share of the page's unlinked characters that it holds. */
  readonly share: number;
}

const LEVELS = 4;
/** Shorter blocks give no points. */
const SHORTEST = 25;

/** Points of a paragraph: more for long ones with commas, none for links. */
function pointsOf(block: Block, fact: Facts): number {
  const size = fact.han > 0.3 ? fact.size * 2 : fact.size;
  if (size < SHORTEST) return 0;
  return (1 + fact.commas + Math.min(size / 100, 3)) * (1 - (block.markup?.linked ?? 0));
}

/** Containers in the order in which the blocks of a page name them, and how many numbers they have. */
function containersIn(blocks: readonly Block[]): { readonly met: readonly number[]; readonly numbers: number } {
  let last = 0;
  for (const { markup } of blocks)
    if (markup && (markup.containers[0] as number) > last) last = markup.containers[0] as number;
  const seen = new Uint8Array(last + 1);
  const met: number[] = [];
  for (const { markup } of blocks)
    for (const container of markup?.containers ?? []) {
      if (seen[container] === 1) continue;
      seen[container] = 1;
      met.push(container);
    }
  return { met, numbers: last + 1 };
}

/** Adds up the points of paragraphs in their containers: all to the nearest, less and less to those around it. */
export function containersOf(blocks: readonly Block[], facts: readonly Facts[]): Containers {
  const count = blocks.length;
  const { met, numbers } = containersIn(blocks);
  const points = new Float64Array(numbers);
  const sizes = new Float64Array(numbers);
  const links = new Float64Array(numbers);
  let unlinked = 1;
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as Block;
    const fact = facts[i] as Facts;
    const { linked = 0, containers = [] } = block.markup ?? {};
    const own = pointsOf(block, fact);
    unlinked += fact.size * (1 - linked);
    for (let level = 0; level < containers.length; level++) {
      const container = containers[level] as number;
      points[container] =
        (points[container] as number) + (level === 0 ? own : level === 1 ? own / 2 : own / (3 * level));
      sizes[container] = (sizes[container] as number) + fact.size;
      links[container] = (links[container] as number) + fact.size * linked;
    }
  }
  let best = -1;
  let most = 0;
  for (const container of met) {
    const share = (links[container] as number) / Math.max(1, sizes[container] as number);
    const value = (points[container] as number) * (1 - share);
    points[container] = value;
    if (value <= most) continue;
    best = container;
    most = value;
  }
  const shares = Array.from({ length: LEVELS }, () => new Float64Array(count));
  const within = new Float64Array(count);
  let first = count;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const containers = blocks[i]?.markup?.containers ?? [];
    for (let level = 0; level < LEVELS; level++) {
      const container = containers[Math.min(level, containers.length - 1)] ?? -1;
      if (most > 0) (shares[level] as Float64Array)[i] = (points[container] ?? 0) / most;
      if (container === best && best >= 0 && within[i] === 0) within[i] = LEVELS - level;
    }
    if (within[i] === 0) continue;
    first = Math.min(first, i);
    last = i;
  }
  const distance = Float64Array.from(within, (_, i) =>
    last < 0 ? 999 : i < first ? i - first : Math.max(0, i - last),
  );
  return {
    points: shares,
    within,
    distance,
    share: ((sizes[best] ?? 0) - (links[best] ?? 0)) / unlinked,
  };
}

/** Share of all prose that lies in the container at each level of a block. */
export function massesOf(blocks: readonly Block[], facts: readonly Facts[]): readonly Float64Array[] {
  const weights = new Float64Array(containersIn(blocks).numbers);
  let total = 1;
  for (let i = 0; i < blocks.length; i++) {
    const { markup } = blocks[i] as Block;
    const fact = facts[i] as Facts;
    if (!fact.prose || !markup) continue;
    const size = fact.size * (1 - markup.linked);
    total += size;
    for (const container of markup.containers) weights[container] = (weights[container] as number) + size;
  }
  return Array.from({ length: LEVELS }, (_, level) => {
    const masses = new Float64Array(blocks.length);
    for (let i = 0; i < blocks.length; i++) {
      const containers = blocks[i]?.markup?.containers ?? [];
      masses[i] = (weights[containers[Math.min(level, containers.length - 1)] ?? -1] ?? 0) / total;
    }
    return masses;
  });
}
