import type { LineKind, Zone } from '../types.js';
import type { Block } from './block.js';
import type { Facts } from './facts.js';
import { bodyKind, boilerplateKind } from './kinds.js';
import { repeats } from './repeats.js';
import { isFurniture, mend, signature } from './structure.js';
import type { Surroundings } from './surroundings.js';
import { thresholdOf } from './threshold.js';
import { titleBlocks } from './title.js';
import { Lines } from './title-lines.js';

/** Pages of so few blocks are given as text, with nothing around it. */
const FEW = 3;
/** Characters of a line that is a text of its own. */
const LONG = 100;
/** How far from the headline the lines stand that say who wrote the text, and when. */
const BESIDE = 8;

export interface Judged {
  readonly zone: Zone;
  readonly kind: LineKind;
}

/** First block of running text, or else the first that is kept; −1 when none is. */
function beginning(page: Surroundings, kept: readonly boolean[]): number {
  const prose = kept.findIndex((keep, i) => keep && (page.facts[i]?.prose ?? false));
  const first = kept.indexOf(true);
  return prose < 0 || prose - first > 12 ? first : prose;
}

/** A page whose prose stands together is no index: it has a text, be its verdicts ever so low. */
function rescue(page: Surroundings, kept: boolean[], probabilities: Float64Array): void {
  const sum = page.proseBefore[page.blocks.length] as number;
  let best = -1;
  for (const [i, fact] of page.facts.entries())
    if (fact.prose && fact.size >= LONG && !fact.phrase && (probabilities[i] ?? 0) > (probabilities[best] ?? 0))
      best = i;
  const size = page.runs.size[best] ?? 0;
  if (size < sum / 2) return;
  for (const [i, fact] of page.facts.entries()) if (fact.prose && page.runs.size[i] === size) kept[i] = true;
}

/** Zone and kind of each block, from its probability to be main text and the shape of the page. */
export function judge(page: Surroundings, probabilities: Float64Array, stated: string): Judged[] {
  const threshold = thresholdOf(page, probabilities);
  const kept: boolean[] = [];
  for (let i = 0; i < page.blocks.length; i++) kept.push((probabilities[i] as number) >= threshold);
  if (!kept.includes(true)) rescue(page, kept, probabilities);
  if (kept.length <= FEW) for (const [i, fact] of page.facts.entries()) kept[i] = kept[i] || !isFurniture(fact);
  mend(page, kept, probabilities);
  if (kept.length > FEW)
    for (let i = 0; i < kept.length; i++) if ((page.facts[i] as Facts).phrase !== null) kept[i] = false;
  const closing = signature(page, kept);
  const body = beginning(page, kept);
  const lines = new Lines(page);
  const title = titleBlocks(lines, body, probabilities, kept, stated);
  const repeated = repeats(page, kept, title[0] ?? 0);
  const near = title.at(-1) ?? body;
  const headlines: string[] = [];
  for (const i of title) headlines.push(page.blocks[i]?.text ?? '');
  const highest = title[0] ?? 0;
  const lowest = title.at(-1) ?? -1;
  const zoneOf = (block: Block, fact: Facts, i: number): Judged => {
    if (i >= highest && i <= lowest) return { zone: 'title', kind: 'title' };
    if (repeated[i] === 1) return { zone: 'boilerplate', kind: 'repeat' };
    if (i >= closing.from && i < closing.to) return { zone: 'body', kind: 'signature' };
    // "Italy had 3 deaths on 3 March 2020" and nothing else is a text.
    if (
      i >= near - 3 &&
      i <= near + BESIDE &&
      block.row === 0 &&
      !(kept[i] && i + 1 < kept.length && page.blocks[i + 1]?.row) &&
      kept.length > 1 &&
      body >= 0 &&
      i <= Math.max(body + 1, near + 4)
    ) {
      const kind = lines.meta(i);
      if (kind) return { zone: 'meta', kind };
    }
    // The masthead, and the headline before it stands again.
    const above =
      i < highest && !fact.prose && ((i < 3 && fact.size < 40 && i < highest - 2) || headlines.includes(block.text));
    if (kept[i] && !above) return { zone: 'body', kind: bodyKind(page, i) };
    for (const headline of headlines) if (isCopy(block.text, headline)) return { zone: 'boilerplate', kind: 'repeat' };
    return { zone: 'boilerplate', kind: fact.phrase ?? boilerplateKind(page, i) };
  };
  const judged: Judged[] = [];
  for (let i = 0; i < kept.length; i++) judged.push(zoneOf(page.blocks[i] as Block, page.facts[i] as Facts, i));
  return judged;
}

/** The headline again, perhaps with the name of the site or its translation behind it. */
const isCopy = (text: string, title: string): boolean =>
  text === title ||
  (title.length > 8 && text.length > title.length && text.length < title.length * 2 + 20 && text.startsWith(title));
