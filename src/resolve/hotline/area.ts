import { type AreaCode, areasByInitial, cityInitials } from '../../lexicon/china-area-codes.js';
import { unitsOf } from '../../text/units.js';
import type { Document, Mention, Span, TelephoneNumber } from '../../types.js';
import { chineseNumber } from './china.js';

/** A name of a city, in Chinese or English, and the areas of the cities that have it. */
interface CityName {
  readonly name: string;
  readonly areas: AreaCode[];
}

/** 1 at the units that a name begins with. */
let begins: Uint8Array | null = null;
/** By such a unit the names, longest first, read when a text first has it. */
const names = new Map<number, readonly CityName[]>();

function namesAt(unit: number): readonly CityName[] {
  let own = names.get(unit);
  if (own === undefined) {
    const byName = new Map<string, CityName>();
    for (const area of areasByInitial(unit))
      for (const name of [...area.cities, ...area.citiesInChinese]) {
        if (name.charCodeAt(0) !== unit) continue;
        const entry = byName.get(name) ?? { name, areas: [] };
        entry.areas.push(area);
        byName.set(name, entry);
      }
    own = [...byName.values()].sort((a, b) => b.name.length - a.name.length);
    names.set(unit, own);
  }
  return own;
}

const isLetter = (character: string): boolean => /^\w/.test(character);

/** The longest name of a city at a place of a stretch; a name in Latin letters is a whole word. */
function cityAt(text: string, at: number, { start, end }: Span): CityName | null {
  for (const city of namesAt(text.charCodeAt(at))) {
    const behind = at + city.name.length;
    if (behind > end || !text.startsWith(city.name, at)) continue;
    if (!isLetter(city.name)) return city;
    if (behind < end && isLetter(text.charAt(behind))) continue;
    return at > start && isLetter(text.charAt(at - 1)) ? null : city;
  }
  return null;
}

/**
 * How often each area's cities are named in a stretch of the text; only areas that have local numbers of that
 * length.
 */
function count(text: string, stretch: Span, digits: number, weight: number, counts: Map<AreaCode, number>): void {
  if (begins === null) {
    begins = new Uint8Array(65536);
    for (const unit of cityInitials()) begins[unit] = 1;
  }
  const units = unitsOf(text);
  for (let at = stretch.start; at < stretch.end; at++) {
    if (begins[units[at] as number] === 0) continue;
    const city = cityAt(text, at, stretch);
    if (city === null) continue;
    for (const area of city.areas) if (area.digits.includes(digits)) counts.set(area, (counts.get(area) ?? 0) + weight);
    at += city.name.length - 1;
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
