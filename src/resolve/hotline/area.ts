import { type AreaCode, chineseAreaCodes } from '../../lexicon/china-area-codes.js';
import { unitsOf } from '../../text/units.js';
import type { Document, Mention, Span, TelephoneNumber } from '../../types.js';
import { chineseNumber } from './china.js';

/** The names of cities with area codes by their first character, longest first, and the areas of each. */
interface CityNames {
  /** 1 at the units that a name begins with. */
  readonly first: Uint8Array;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly areas: ReadonlyMap<string, readonly AreaCode[]>;
}

let names: CityNames | null = null;

/** All names of cities with area codes, in Chinese and English. */
function cityNames(): CityNames {
  if (names) return names;
  const areas = new Map<string, AreaCode[]>();
  for (const area of chineseAreaCodes())
    for (const name of [...area.cities, ...area.citiesInChinese]) areas.set(name, [...(areas.get(name) ?? []), area]);
  const byFirst = new Map<string, string[]>();
  for (const name of [...areas.keys()].sort((a, b) => b.length - a.length)) {
    const same = byFirst.get(name.charAt(0));
    if (same) same.push(name);
    else byFirst.set(name.charAt(0), [name]);
  }
  const first = new Uint8Array(65536);
  for (const character of byFirst.keys()) first[character.charCodeAt(0)] = 1;
  names = { first, byFirst, areas };
  return names;
}

const isLetter = (character: string): boolean => /^\w/.test(character);

/** The longest name of a city at a place of a stretch; a name in Latin letters is a whole word. */
function cityAt(text: string, at: number, { start, end }: Span): string | null {
  for (const name of cityNames().byFirst.get(text.charAt(at)) ?? []) {
    const behind = at + name.length;
    if (behind > end || !text.startsWith(name, at)) continue;
    if (!isLetter(name)) return name;
    if (behind < end && isLetter(text.charAt(behind))) continue;
    return at > start && isLetter(text.charAt(at - 1)) ? null : name;
  }
  return null;
}

/**
 * How often each area's cities are named in a stretch of the text; only areas that have local numbers of that
 * length.
 */
function count(text: string, stretch: Span, digits: number, weight: number, counts: Map<AreaCode, number>): void {
  const { areas, first } = cityNames();
  const units = unitsOf(text);
  for (let at = stretch.start; at < stretch.end; at++) {
    if (first[units[at] as number] === 0) continue;
    const name = cityAt(text, at, stretch);
    if (name === null) continue;
    for (const area of areas.get(name) ?? [])
      if (area.digits.includes(digits)) counts.set(area, (counts.get(area) ?? 0) + weight);
    at += name.length - 1;
  }
}

function single(counts: ReadonlyMap<AreaCode, number>): AreaCode | null {
  const [first] = counts.keys();
  return counts.size === 1 && first ? first : null;
}

/** Most named of the areas, when it is named more often than all others together. */
function dominant(counts: ReadonlyMap<AreaCode, number>): AreaCode | null {
  const sum = [...counts.values()].reduce((total, n) => total + n, 0);
  const best = [...counts].find(([, n]) => n * 2 > sum);
  return best ? best[0] : null;
}

/** Finds the area code of numbers printed without one: from their own line, then other numbers, then the whole page. */
export class AreaFinder {
  readonly #document: Document;
  readonly #found: readonly Mention<TelephoneNumber>[];
  readonly #whole = new Map<number, AreaCode | null>();

  constructor(document: Document, found: readonly Mention<TelephoneNumber>[]) {
    this.#document = document;
    this.#found = found;
  }

  /** The area that a local number belongs to, or `null` where nothing tells. */
  find(mention: Span, line: Span, digits: number): AreaCode | null {
    const { folded } = this.#document;
    const near = new Map<AreaCode, number>();
    const stretch = {
      start: Math.max(line.start, mention.start - 400),
      end: Math.min(line.end, mention.end + 100),
    };
    count(folded, stretch, digits, 1, near);
    const own = single(near) ?? dominant(near);
    if (own) return own;
    if (near.size > 0) return null;
    let whole = this.#whole.get(digits);
    if (whole === undefined) {
      whole = this.#wholePage(digits);
      this.#whole.set(digits, whole);
    }
    return whole;
  }

  #wholePage(digits: number): AreaCode | null {
    const { folded, hints, title } = this.#document;
    const numbered = new Map<AreaCode, number>();
    for (const { value } of this.#found) {
      const area = value.digits.length > 8 ? chineseNumber(value.digits)?.area : null;
      if (area?.digits.includes(digits)) numbered.set(area, (numbered.get(area) ?? 0) + 1);
    }
    const other = single(numbered);
    if (other) return other;
    const counts = new Map<AreaCode, number>();
    count(folded, { start: 0, end: folded.length }, digits, 1, counts);
    if (title) count(folded, title, digits, 2, counts);
    if (hints.publisher) count(hints.publisher, { start: 0, end: hints.publisher.length }, digits, 3, counts);
    return dominant(counts);
  }
}
