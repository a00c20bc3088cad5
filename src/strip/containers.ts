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

/** Adds up the points of paragraphs in their containers: all to the nearest, less and less to those around it. */
export function containersOf(blocks: readonly Block[], facts: readonly Facts[]): Containers {
  const count = blocks.length;
  const points = new Map<number, number>();
  const sizes = new Map<number, number>();
  const links = new Map<number, number>();
  const add = (to: Map<number, number>, container: number, value: number): void => {
    to.set(container, (to.get(container) ?? 0) + value);
  };
  let unlinked = 1;
  for (let i = 0; i < count; i++) {
    const block = blocks[i] as Block;
    const fact = facts[i] as Facts;
    const { linked = 0, containers = [] } = block.markup ?? {};
    const own = pointsOf(block, fact);
    unlinked += fact.size * (1 - linked);
    for (let level = 0; level < containers.length; level++) {
      const container = containers[level] as number;
      add(points, container, level === 0 ? own : level === 1 ? own / 2 : own / (3 * level));
      add(sizes, container, fact.size);
      add(links, container, fact.size * linked);
    }
  }
  let best = -1;
  let most = 0;
  for (const [container, sum] of points) {
    const value = sum * (1 - (links.get(container) ?? 0) / Math.max(1, sizes.get(container) ?? 0));
    points.set(container, value);
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
      if (most > 0) (shares[level] as Float64Array)[i] = (points.get(container) ?? 0) / most;
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
    share: ((sizes.get(best) ?? 0) - (links.get(best) ?? 0)) / unlinked,
  };
}

/** Share of all prose that lies in the container at `level` of each block. */
export function massAt(blocks: readonly Block[], facts: readonly Facts[], level: number): Float64Array {
  const weights = new Map<number, number>();
  let total = 1;
  for (const [i, block] of blocks.entries()) {
    const fact = facts[i];
    if (!fact?.prose || !block.markup) continue;
    const size = fact.size * (1 - block.markup.linked);
    total += size;
    for (const container of block.markup.containers) weights.set(container, (weights.get(container) ?? 0) + size);
  }
  return Float64Array.from(blocks, (block) => {
    const containers = block.markup?.containers ?? [];
    return (weights.get(containers[Math.min(level, containers.length - 1)] ?? -1) ?? 0) / total;
  });
}
