import { isWord } from '../text/letters.js';

/** Whether the units before `at`, from `start` on, end with a word in small letters, be they small or not. */
function endsWith(units: Uint16Array, start: number, at: number, word: string): boolean {
  const from = at - word.length;
  return from >= start && standsAt(units, from, word);
}

function standsAt(units: Uint16Array, from: number, word: string): boolean {
  for (let n = 0; n < word.length; n++) if (((units[from + n] as number) | 32) !== word.charCodeAt(n)) return false;
  return true;
}

const domains: readonly string[] = ['com', 'cn', 'org', 'net', 'gov'];

/** Whether the point at `at` of a text, from `start` to `end - 1`, is that of `www.`, or of `.com` and its like. */
export function isHost(units: Uint16Array, start: number, at: number, end: number): boolean {
  if (endsWith(units, start, at, 'www')) return true;
  const first = (units[at + 1] as number) | 32;
  if (first !== 0x63 && first !== 0x6f && first !== 0x6e && first !== 0x67) return false;
  for (const domain of domains) {
    const behind = at + 1 + domain.length;
    if (behind <= end && standsAt(units, at + 1, domain) && !(behind < end && isWord(units[behind] as number)))
      return true;
  }
  return false;
}

/** Whether the sign at `at` is @ before a name and a point, or the colon of `http:` or `https:`. */
export function isAddress(units: Uint16Array, start: number, at: number, end: number): boolean {
  if (units[at] !== 0x40) return endsWith(units, start, at, 'http') || endsWith(units, start, at, 'https');
  let behind = at + 1;
  while (behind < end && (isWord(units[behind] as number) || units[behind] === 0x2d)) behind++;
  return behind > at + 1 && behind < end && units[behind] === 0x2e;
}
