import { organizationLists } from '../../lexicon/organization-lists.js';
import { knownOrganizations } from '../../lexicon/organization-names.js';
import { chineseEndings, englishHeads } from '../../lexicon/organization-words.js';
import type { OrganizationKind } from '../../types.js';
import { buildTrie, type Trie } from './trie.js';

/** A body that the lexicon knows by name. */
export interface KnownOrganization {
  readonly kind: OrganizationKind;
  readonly country: string | null;
  readonly full: string | null;
}

export const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** Kinds by number, as the tries hold them, from 1. */
export const KINDS: readonly OrganizationKind[] = [
  'government',
  'party',
  'diplomatic',
  'international',
  'health',
  'company',
  'media',
  'education',
  'association',
  'other',
];

let known: Map<string, KnownOrganization> | null = null;

export function knownNames(): ReadonlyMap<string, KnownOrganization> {
  if (known) return known;
  known = new Map();
  for (const line of knownOrganizations.split('\n')) {
    const [name, kind, country, full] = line.split('|');
    if (name && kind && !known.has(name))
      known.set(name, { kind: kind as OrganizationKind, country: country || null, full: full || null });
  }
  for (const line of organizationLists.split('\n')) {
    const [kind, country, names = ''] = line.split('|');
    for (const name of names.split(';'))
      if (name !== '' && !known.has(name))
        known.set(name, { kind: kind as OrganizationKind, country: country || null, full: null });
  }
  return known;
}

const numbered = (byKind: Readonly<Record<string, string>>): [string, number][] =>
  KINDS.flatMap((kind, index) => words(byKind[kind] ?? '').map((word): [string, number] => [word, index + 1]));

let endings: Trie | null = null;
/** Endings of Chinese names, each with the number of its kind. */
export function endingTrie(): Trie {
  endings ??= buildTrie(numbered(chineseEndings));
  return endings;
}

let heads: Map<string, number> | null = null;
/** Head words of English names, each with the number of its kind. */
export function headWords(): ReadonlyMap<string, number> {
  heads ??= new Map(numbered(englishHeads).reverse());
  return heads;
}

const PARTY = /^(?:中共|中国共产党)|[省市县区州]委(?:常委会|办公厅|办公室|[组宣统]\S{1,2}部)?$/;

/** Kind of a Chinese name: that of its longest ending. */
function kindOfChinese(name: string): OrganizationKind | null {
  if (PARTY.test(name)) return 'party';
  const trie = endingTrie();
  for (let i = Math.max(0, name.length - 12); i < name.length; i++) {
    for (let limit = name.length; limit === name.length; limit--) {
      const kind = trie.longest(name, i, limit);
      if (kind !== 0 && trie.end === name.length) return KINDS[kind - 1] ?? null;
    }
  }
  return null;
}

/** In this order: the first that the name holds tells its kind. */
const ENGLISH: readonly [RegExp, OrganizationKind][] = [
  [/\b(?:Embass(?:y|ies)|Consulates?|High Commission)\b/i, 'diplomatic'],
  [/\b(?:CPC|Communist Party|Part(?:y|ies)|Democrats|Republicans|Conservatives|Politburo)\b/i, 'party'],
  [/\b(?:Hospital|Clinic|Infirmary|Medical Cent(?:er|re)|Hospice)s?\b/i, 'health'],
  [/\b(?:Inc|Ltd|Limited|LLC|PLC|Plc|plc|LLP|GmbH|Corp|Co|AG|S\.A|Holdings|Airlines?|Airways)\b/i, 'company'],
  [
    /\b(?:News|Times|Herald|Tribune|Gazette|Telegraph|Newspapers?|Broadcasting|Radio|Television|TV|Magazine)\b/i,
    'media',
  ],
  [/\bCent(?:er|re)s?,? (?:for|of) Disease|Disease (?:Prevention and )?Control|\bCDC\b/i, 'health'],
  [/\b(?:Public Health|Epidemiolog|Virology|Pasteur|Communicable Diseases?|Tropical Medicine|Hygiene)\b.*/i, 'health'],
  [/\b(?:Universit|College|School|Academy|Polytechnic|Faculty|Kindergarten)/i, 'education'],
  [
    /\b(?:United Nations|UN|U\.N\.|WHO|World|International|European|Pan American|African Union|ASEAN)\b/,
    'international',
  ],
  [
    /\b(?:Red (?:Cross|Crescent)|Association|Federation|Society|Foundation|Confederation|Chamber|Club)\b/,
    'association',
  ],
  [/\b(?:Charit|Alliance|Coalition|League|Trust|Trade Union|Union|Guild|NGO|Sans Fronti|Borders)\b/, 'association'],
];
const GOVERNMENT =
  /^(?:\S+ ){0,5}?(?:Ministr(?:y|ies)|Departments?|Dept\.?|Bureau|Government|Governor|Secretariat|Prime Minister|Foreign Affairs Office)\b|\bPeople's (?:Government|Court|Congress)/i;

function kindOfEnglish(name: string): OrganizationKind | null {
  if (GOVERNMENT.test(name) && !/\b(?:Universit|College|Hospital|WHO|United Nations)/.test(name)) return 'government';
  for (const [pattern, kind] of ENGLISH) if (pattern.test(name)) return kind;
  let found: number | null = null;
  for (const word of name.split(/[\s,]+/)) found = headWords().get(word) ?? found;
  return found === null ? null : (KINDS[found - 1] ?? null);
}

/** Kind of a named body by its words; `null` when they do not tell. */
export function kindOf(name: string): OrganizationKind | null {
  const entry = knownNames().get(name);
  if (entry) return entry.kind;
  return /[\u4e00-\u9fff]/.test(name) ? kindOfChinese(name) : kindOfEnglish(name);
}
