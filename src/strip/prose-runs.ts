import type { Facts } from './facts.js';
import type { Memory } from './memory.js';

/** Prose that stands together: its first and last block, and its characters. */
export interface Run {
  readonly from: number;
  to: number;
  size: number;
}

/** Runs of prose, with at most two other blocks between two of theirs; fills in what features tell of the longest. */
export function proseRuns(facts: readonly Facts[], run: Float64Array, fromRun: Float64Array): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i] as Facts;
    if (!fact.prose) continue;
    const last = runs[runs.length - 1];
    if (last && i - last.to <= 3) {
      last.to = i;
      last.size += fact.size;
    } else runs.push({ from: i, to: i, size: fact.size });
  }
  let longest: Run = { from: 0, to: -1, size: 1 };
  for (const one of runs) if (one.size > longest.size) longest = one;
  for (let i = 0; i < facts.length; i++) run[i] = 0;
  for (const { from, to, size } of runs)
    for (let i = Math.max(0, from - 2); i <= Math.min(facts.length - 1, to + 2); i++)
      run[i] = Math.max(run[i] as number, size / longest.size);
  for (let i = 0; i < facts.length; i++) fromRun[i] = i < longest.from ? i - longest.from : Math.max(0, i - longest.to);
  return runs;
}

/** Of each block what its run of prose is like; −1 outside of all. */
export interface RunFacts {
  readonly size: Float64Array;
  /** The largest share of the title's words that a block of it uses. */
  readonly titled: Float64Array;
  /** How much it speaks to "you", of what the site asks of its readers, in phrases of pages, in words of other prose. */
  readonly you: Float64Array;
  readonly appeal: Float64Array;
  readonly phrases: Float64Array;
  readonly shared: Float64Array;
  /** Blocks from the last date or author above it. */
  readonly dated: Float64Array;
  /** Characters of its paragraphs, in the mean. */
  readonly paragraph: Float64Array;
}

interface Seen {
  readonly titleWords: Float64Array;
  readonly shared: Float64Array;
  readonly sinceDate: Float64Array;
  readonly sinceByline: Float64Array;
}

/** The columns are those of `memory`. */
export function runFacts(facts: readonly Facts[], runs: readonly Run[], seen: Seen, memory: Memory): RunFacts {
  const count = facts.length;
  const size = memory.column();
  const titled = memory.column();
  const you = memory.column();
  const appeal = memory.column();
  const phrases = memory.column();
  const shared = memory.column();
  const dated = memory.column();
  const paragraph = memory.column();
  for (let i = 0; i < count; i++)
    size[i] = titled[i] = you[i] = appeal[i] = phrases[i] = shared[i] = dated[i] = paragraph[i] = -1;
  for (const run of runs) {
    let most = 0;
    let spoken = 0;
    let asked = 0;
    let common = 0;
    let said = 0;
    let prose = 0;
    for (let i = run.from; i <= run.to; i++) {
      const fact = facts[i] as Facts;
      most = Math.max(most, seen.titleWords[i] as number);
      if (!fact.prose) continue;
      prose++;
      spoken += fact.you * fact.size;
      asked += fact.page.appeal * fact.size;
      common += (seen.shared[i] as number) * fact.size;
      if (fact.phrase) said++;
    }
    const since = Math.min(seen.sinceDate[run.from] as number, seen.sinceByline[run.from] as number);
    for (let i = Math.max(0, run.from - 2), end = Math.min(facts.length, run.to + 3); i < end; i++) {
      size[i] = run.size;
      titled[i] = most;
      you[i] = spoken / run.size;
      appeal[i] = asked / run.size;
      phrases[i] = said / prose;
      shared[i] = common / run.size;
      dated[i] = since;
      paragraph[i] = run.size / prose;
    }
  }
  return { size, titled, you, appeal, phrases, shared, dated, paragraph };
}
