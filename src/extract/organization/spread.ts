import { unitsOf } from '../../text/units.js';
import type { Document, Mention, OrganizationName } from '../../types.js';
import { isDigit, isHan, isLetter, isUpper } from './tokens.js';

const joins = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/** Of each unit that a wanted name begins with the number of its list, from 1; cleared after use. */
const begins = new Uint16Array(65536);

/** A name that is looked for; its second and last unit tell most other words from it. */
interface Wanted {
  readonly name: string;
  readonly second: number;
  readonly last: number;
  readonly length: number;
}

/** Every place where one of the names stands as words of its own, in one pass over the text; longer names first. */
function occurrences(text: string, names: Iterable<string>, visit: (name: string, at: number) => void): void {
  const lists: Wanted[][] = [];
  for (const name of names) {
    const unit = name.charCodeAt(0);
    const { length } = name;
    const wanted = { name, second: name.charCodeAt(1), last: name.charCodeAt(length - 1), length };
    const list = lists[(begins[unit] as number) - 1];
    if (list) list.push(wanted);
    else begins[unit] = lists.push([wanted]);
  }
  if (lists.length === 0) return;
  for (const list of lists) if (list.length > 1) list.sort((a, b) => b.length - a.length);
  const units = unitsOf(text);
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const number = begins[unit] as number;
    if (number === 0 || (joins(unit) && i > 0 && joins(units[i - 1] as number))) continue;
    const next = units[i + 1] as number;
    const list = lists[number - 1] as Wanted[];
    for (let n = 0; n < list.length; n++) {
      const { name, second, last, length: size } = list[n] as Wanted;
      if (second !== next || i + size > length || units[i + size - 1] !== last) continue;
      if (!text.startsWith(name, i)) continue;
      // Behind the text stands a 0.
      if (joins(last) && joins(units[i + size] as number)) continue;
      visit(name, i);
      i += size - 1;
      break;
    }
  }
  for (const [first] of lists) begins[(first as Wanted).name.charCodeAt(0)] = 0;
}

interface Tally {
  found: number;
  /** Where the name stands and was not found. */
  readonly missed: number[];
  readonly mention: Mention<OrganizationName>;
}

/** Whether a name that was found in some places of a document, and not in others, is one in all of them. */
function everywhere(name: string, { found, missed, mention }: Tally): boolean {
  const first = name.charCodeAt(0);
  // 中国新能源 was taken for a firm in two places, and is none in twenty.
  if (isHan(first)) return name.length >= 4 ? found * 4 >= missed.length : name.length >= 2 && found > missed.length;
  // A small letter begins words more often than names.
  if (!isUpper(first)) return false;
  // What only the model sees, and in few of its places, is a person or a product.
  return (name.includes(' ') && !mention.rule.endsWith('.model')) || found * 2 >= missed.length;
}

/** Names that were found here and not there, and short forms that the document explains, wherever they stand. */
export function spreadNames(
  document: Document,
  found: readonly Mention<OrganizationName>[],
  explained: ReadonlyMap<string, Mention<OrganizationName>>,
  add: (start: number, end: number, mention: Mention<OrganizationName>, rule: string) => void,
): void {
  const text = document.folded;
  const tallies = new Map<string, Tally>();
  for (const mention of found) {
    const name = text.slice(mention.start, mention.end);
    if (mention.end - mention.start < 2 || name.includes('\n') || explained.has(name)) continue;
    const tally = tallies.get(name);
    if (tally) tally.found++;
    else tallies.set(name, { found: 1, missed: [], mention });
  }
  if (tallies.size + explained.size === 0) return;
  let next = 0;
  occurrences(text, [...tallies.keys(), ...explained.keys()], (name, at) => {
    const end = at + name.length;
    const full = explained.get(name);
    if (full) {
      add(at, end, full, 'organization.explained');
      return;
    }
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    if ((found[next]?.start ?? Number.POSITIVE_INFINITY) >= end) tallies.get(name)?.missed.push(at);
  });
  for (const [name, tally] of tallies) {
    if (tally.missed.length === 0 || !everywhere(name, tally)) continue;
    for (const at of tally.missed) add(at, at + name.length, tally.mention, 'organization.repeated');
  }
}
