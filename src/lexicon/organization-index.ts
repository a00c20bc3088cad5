import { tables } from '../text/tables.js';
import type { OrganizationKind } from '../types.js';
import { organizationLists } from './organization-lists.js';
import { knownOrganizations } from './organization-names.js';

/** A body that the lexicon knows by name. */
export interface KnownOrganization {
  readonly kind: OrganizationKind;
  readonly country: string | null;
  readonly full: string | null;
}

/** Number of slots of names, more than twice as many as there are. */
const SLOTS = 1 << 14;

function slotOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x9e3779b1);
  return (hash >>> 16) & (SLOTS - 1);
}

/** All names, and where each stands: from `START` on in the lists, before that in the lines of single ones; a name may come twice. */
function* allNames(): Generator<readonly [name: string, place: number]> {
  let at = 0;
  for (const line of knownOrganizations.split('\n')) {
    const name = line.slice(0, Math.max(0, line.indexOf('|')));
    if (name !== '') yield [name, at];
    at += line.length + 1;
  }
  at = START;
  for (const line of organizationLists.split('\n')) {
    const head = line.indexOf('|', line.indexOf('|') + 1) + 1;
    let from = at + head;
    for (const name of head === 0 ? [] : line.slice(head).split(';')) {
      if (name !== '') yield [name, from];
      from += name.length + 1;
    }
    at += line.length + 1;
  }
}

const START = 1 << 20;

/** At the slot of a name, or behind it where others stand there, its place and 1; then 0. */
function build(): { readonly places: Int32Array } {
  const places = new Int32Array(SLOTS);
  for (const [name, place] of allNames()) {
    let slot = slotOf(name);
    while (places[slot] !== 0 && !isAt(name, (places[slot] as number) - 1)) slot = (slot + 1) & (SLOTS - 1);
    places[slot] ||= place + 1;
  }
  return { places };
}

/** Whether this name stands at a place, and ends there. */
function isAt(name: string, place: number): boolean {
  const [text, at] = place < START ? [knownOrganizations, place] : [organizationLists, place - START];
  if (!text.startsWith(name, at)) return false;
  let end = at;
  while (end < text.length && !'|;\n'.includes(text.charAt(end))) end++;
  return end === at + name.length;
}

let known: Int32Array | null = null;

/** Where a name stands, or -1. */
function placeOf(name: string): number {
  known ??= tables('organization.known', build).places;
  for (let slot = slotOf(name); known[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
    if (isAt(name, (known[slot] as number) - 1)) return (known[slot] as number) - 1;
  return -1;
}

/** Whether the lexicon knows a body by this name. */
export const isKnownName = (name: string): boolean => placeOf(name) >= 0;

/** What it knows of it. */
export function knownOrganization(name: string): KnownOrganization | null {
  const place = placeOf(name);
  if (place < 0) return null;
  const single = place < START;
  const text = single ? knownOrganizations : organizationLists;
  const start = text.lastIndexOf('\n', single ? place : place - START) + 1;
  const end = text.indexOf('\n', start);
  const fields = text.slice(start, end < 0 ? text.length : end).split('|');
  const [kind, country, full] = single ? fields.slice(1) : fields;
  return { kind: kind as OrganizationKind, country: country || null, full: (single && full) || null };
}

/** All known names, each once. */
export const knownNames = (): string[] => [...new Set([...allNames()].map(([name]) => name))];

/** Known names that begin with a letter or digit of English. */
export const latinNames = (): string[] => knownNames().filter((name) => /^\w/.test(name));
