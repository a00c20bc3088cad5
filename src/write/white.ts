import { isWhite } from '../text/white-space.js';

const SPACE = 0x20;
/** Between this and the surrogates stands no white space. */
const LAST_SPACE = 0x3000;
const SURROGATES = 0xd800;
const BEHIND_SURROGATES = 0xe000;

/** What a unit of ASCII is: 0 for what stands for itself in JSON. */
const QUOTED = 1;
const WHITE = 2;
const ascii = new Uint8Array(0x80);
ascii.fill(QUOTED, 0, SPACE);
for (let unit = 0; unit <= SPACE; unit++) if (isWhite(unit)) ascii[unit] = WHITE;
for (const quoted of '"\\') ascii[quoted.charCodeAt(0)] = QUOTED;

/** What a part of a text is like. */
export const PLAIN = 0;
/** Something in it is written by an escape in JSON, or may be. */
export const ESCAPED = 1;
/** White space in it is anything but one plain space between words: of most parts it is not. */
export const UNEVEN = 2;

/** Looks through the units of a part once. */
export function looksOf(units: Uint16Array, start: number, end: number): typeof PLAIN | typeof ESCAPED | typeof UNEVEN {
  if (start === end) return PLAIN;
  if (units[start] === SPACE || units[end - 1] === SPACE) return UNEVEN;
  let looks: typeof PLAIN | typeof ESCAPED = PLAIN;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit < 0x80) {
      const kind = ascii[unit] as number;
      if (kind === 0) continue;
      if (kind === QUOTED) looks = ESCAPED;
      else if (unit !== SPACE || units[at - 1] === SPACE) return UNEVEN;
    } else if (unit <= LAST_SPACE || unit >= SURROGATES) {
      if (isWhite(unit)) return UNEVEN;
      if (unit >= SURROGATES && unit < BEHIND_SURROGATES) looks = ESCAPED;
    }
  }
  return looks;
}

const SPACES = /\s+/g;

/** This part of a text, its white space folded; `units` are those of the text. */
export function folded(text: string, units: Uint16Array, start: number, end: number): string {
  const part = text.slice(start, end);
  return looksOf(units, start, end) === UNEVEN ? part.replace(SPACES, ' ').trim() : part;
}
