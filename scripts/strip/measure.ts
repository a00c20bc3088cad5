import type { Example } from './examples.js';

/** F1 of the characters of main text of one page, as the scorer counts it; `null` when there is none and none was kept. */
export function pageScore({ page, labels }: Example, kept: readonly boolean[]): number | null {
  let both = 0;
  let wanted = 0;
  let given = 0;
  for (const [i, line] of page.text.split('\n').entries()) {
    const label = labels[i];
    if (label === null || label === undefined) continue;
    const size = [...line.replace(/\s/g, '')].length;
    if (label === 1) wanted += size;
    if (kept[i]) given += size;
    if (label === 1 && kept[i]) both += size;
  }
  return wanted + given === 0 ? null : (2 * both) / (wanted + given);
}
