import { noHints, pageOfText } from '../../../src/decode/index.js';
import { findCounts } from '../../../src/extract/count/index.js';
import { read } from '../../../src/pipeline.js';
import type { CountExpression, Mention } from '../../../src/types.js';

/** The counts of a text, as the finding stage hands them on. No countries are given: places come from the text alone. */
export function counted(text: string): Mention<CountExpression>[] {
  return findCounts(read(pageOfText('test', text, '', noHints)), []);
}

/** `metric value measure`, with what else is said: 8 confirmed new, ≥5 deaths cumulative, 3-5 cases new. */
export function summary({ value: count }: Mention<CountExpression>): string {
  const mark = {
    more_than: '>',
    at_least: '≥',
    less_than: '<',
    at_most: '≤',
    nearly: '≲',
    approx: '~',
  };
  const value = `${count.qualifier ? mark[count.qualifier] : ''}${count.value}${count.valueMax === null ? '' : `-${count.valueMax}`}`;
  const more = [count.origin, count.place && `@${count.place}`].filter(Boolean);
  return [count.metric, value, count.measure ?? '?', ...more].join(' ');
}
