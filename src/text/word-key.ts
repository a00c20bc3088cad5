import { tables } from './tables.js';

function build(): { readonly units: Uint16Array } {
  const units = Uint16Array.from({ length: 0x250 }, (_, unit) => {
    const plain = String.fromCharCode(unit)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    return plain.length === 1 ? plain.charCodeAt(0) : unit;
  });
  units[0x0a] = 0x20;
  units[0x2d] = 0x20;
  units[0x131] = 0x69; // ı as i
  return { units };
}

/** Code unit → code unit under which words are compared: lower case, no accents, hyphens and line ends as spaces. */
const folded: Uint16Array = tables('text.plain', build).units;

/** The unit under which one of a text is compared: `É` as `e`. */
export function plainUnit(unit: number): number {
  if (unit < folded.length) return folded[unit] as number;
  return unit === 0x2010 || unit === 0x2011 || unit === 0x2013 ? 0x20 : unit;
}

const PLAIN = /^[a-z '.]*$/;

/** The key under which a word is found: `São Paulo` and `SAO-PAULO` are one. */
export function wordKey(word: string): string {
  if (PLAIN.test(word)) return word;
  let key = '';
  for (let at = 0; at < word.length; at++) key += String.fromCharCode(plainUnit(word.charCodeAt(at)));
  return key;
}

/** Whether a unit is white space within a line or the end of one. */
export const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a;
