import { unitsOf } from '../../text/units.js';
import type { Document, Mention, OrganizationName } from '../../types.js';
import { isDigit, isHan, isLetter, isUpper } from './tokens.js';

const joins = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/** Of each unit that a wanted name begins with the number of its list, from 1; cleared after use. */
const begins = new Uint16Array(65536);

/** Every place where one of the names stands as words of its own, in one pass over the text; longer names first. */
function occurrences(text: string, names: Iterable<string>, visit: (name: string, at: number) => void): void {
  const lists: string[][] = [];
  for (const name of names) {
    const unit = name.charCodeAt(0);
    const list = lists[(begins[unit] as number) - 1];
    if (list) list.push(name);
    else begins[unit] = lists.push([name]);
  }
  if (lists.length === 0) return;
  for (const list of lists) list.sort((a, b) => b.length - a.length);
  const units = unitsOf(text);
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const list = begins[unit] as number;
    if (list === 0 || (joins(unit) && i > 0 && joins(units[i - 1] as number))) continue;
    for (const name of lists[list - 1] as string[]) {
      if (!text.startsWith(name, i)) continue;
      const end = i + name.length;
      // Behind the text stands a 0.
      if (joins(units[end - 1] as number) && joins(units[end] as number)) continue;
      visit(name, i);
      i = end - 1;
      break;
    }
  }
  for (const [name = ''] of lists) begins[name.charCodeAt(0)] = 0;
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
