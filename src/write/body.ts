import type { CodePoints } from '../text/code-points.js';
import { isWhite } from '../text/white-space.js';
import type { Line } from '../types.js';
import { folded } from './white.js';

/** Length in code points of the lines, each without the white space at its ends. */
export function lengthOf(lines: readonly Line[], units: Uint16Array, points: CodePoints): number {
  let length = 0;
  for (let { start, end } of lines) {
    while (end > start && isWhite(units[end - 1] as number)) end--;
    while (start < end && isWhite(units[start] as number)) start++;
    length += points.at(end) - points.at(start);
  }
  return length;
}

/** The text of the lines, its white space folded: what there is between two lines, blank ones too, is one space. */
export function bodyOf(lines: readonly Line[], text: string, units: Uint16Array): string {
  let body = '';
  for (const { start, end } of lines) {
    const line = start === end ? '' : folded(text, units, start, end);
    if (line !== '') body = body === '' ? line : `${body} ${line}`;
  }
  return body;
}
