import { markupWordNames, markupWords } from '../lexicon/markup-words.js';

/** How many characters at the end of a path are near to the line. */
const NEAR = 70;
const SLOTS = 2048;

/** The words that begin with the same letters: each of them with its group, as a bit. */
interface Beginning {
  readonly letters: string;
  /** Groups of the letters alone. */
  groups: number;
  readonly longer: { readonly rest: string; readonly groups: number }[];
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const step = (slot: number, code: number): number => (Math.imul(slot, 31) + code) & (SLOTS - 1);

let slots: readonly (Beginning | null)[] | null = null;

/** Beginnings of words by a number made of their letters; those of one number stand one after the other. */
function beginnings(): readonly (Beginning | null)[] {
  const made: (Beginning | null)[] = new Array(SLOTS).fill(null);
  for (const { letters, rest, group } of markupWords()) {
    let slot = 0;
    for (let at = 0; at < letters.length; at++) slot = step(slot, letters.charCodeAt(at));
    while (made[slot] && made[slot]?.letters !== letters) slot = (slot + 1) & (SLOTS - 1);
    made[slot] ??= { letters, groups: 0, longer: [] };
    const beginning = made[slot] as Beginning;
    if (rest === '') beginning.groups |= 1 << group;
    else beginning.longer.push({ rest, groups: 1 << group });
  }
  return made;
}

/** Groups of the words that begin in a path from `from` to `limit`, as bits; what stands before `from` does not count. */
function groupsIn(path: string, from: number, limit: number): number {
  slots ??= beginnings();
  const { length } = path;
  let groups = 0;
  for (let at = from; at < limit; at++) {
    let code = path.charCodeAt(at);
    if (!isLetter(code)) continue;
    const start = at;
    let slot = 0;
    while (isLetter(code)) {
      slot = step(slot, code);
      code = ++at < length ? path.charCodeAt(at) : 0;
    }
    for (let beginning = slots[slot]; beginning; beginning = slots[slot]) {
      if (beginning.letters.length === at - start && path.startsWith(beginning.letters, start)) {
        groups |= beginning.groups;
        for (const { rest, groups: own } of beginning.longer)
          if (path.startsWith(rest, at) && !isLetter(path.charCodeAt(at + rest.length))) groups |= own;
        break;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
  return groups;
}

/**
 * Of each group of markup words: 2 when a path such as `div main-content text` has one near its end, 1 when elsewhere, 0 when
 * nowhere.
 */
export function signsIn(path: string): readonly number[] {
  const start = Math.max(0, path.length - NEAR);
  const near = groupsIn(path, start, path.length);
  const far = groupsIn(path, 0, start);
  return markupWordNames.map((_, group) => ((near >> group) & 1) * 2 || (far >> group) & 1);
}
