import * as lexicon from '../../lexicon/country-characters.js';
import { codesOfInitial, initialCharacters } from '../../lexicon/country-entries.js';
import { tables } from '../../text/tables.js';
import type { CountryName, CountrySense, Mention, Span } from '../../types.js';
import { type CharacterRule, characterRules } from './zh-rules.js';

const pairsOf = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.search(/[A-Z]/);
      return [entry.slice(0, at), entry.slice(at)];
    });

/** Classes of the characters that are sure to mean a country where they stand for one at all, and of all that can. */
function classes(sure: ReadonlyMap<string, string>, usual: ReadonlyMap<string, string>): { S: string; A: string } {
  return {
    S: `[${[...sure.keys()].join('')}]`,
    A: `[${[...new Set([...sure.keys(), ...usual.keys(), ...initialCharacters()])].join('')}]`,
  };
}

/** What follows from the tables, made on first use. */
function load() {
  const sure = new Map(pairsOf(lexicon.characters));
  const usual = new Map(pairsOf(lexicon.usualSenses));
  const pairs = new Map(pairsOf(lexicon.pairs).map(([pair, codes]) => [pair, codes.split(',')]));
  const { S, A } = classes(sure, usual);
  const bilateral = new RegExp(`^(?:${lexicon.bilateral})`);
  return { sure, usual, pairs, rulesOf: rulesFor(characterRules(S, A), `${A}港台`), bilateral };
}

/** The rules to try at a character, sorted out when it is first met; none at those that are no form of a country. */
function rulesFor(rules: readonly CharacterRule[], characters: string): (at: string) => readonly CharacterRule[] {
  const known = new Map<string, readonly CharacterRule[]>();
  return (at) => {
    let own = known.get(at);
    if (own === undefined) {
      const isForm = characters.includes(at);
      own = rules.filter(({ first }) => isForm && (first === undefined || first.includes(at)));
      known.set(at, own);
    }
    return own;
  };
}

/** Bits of the table that says which characters are worth trying the rules on. */
const SURE = 1;
const OTHER = 2;
const BEFORE = 4;
const AFTER_SURE = 8;
const AFTER_OTHER = 16;

/** What every character is to the rules: itself a form, or one of those that must stand before or after a form. */
function gate(): { readonly bits: Uint8Array } {
  const bits = new Uint8Array(65536);
  const add = (characters: string, bit: number): void => {
    for (const character of characters.replace(/[[\]]/g, '')) {
      const unit = character.charCodeAt(0);
      bits[unit] = (bits[unit] ?? 0) | bit;
    }
  };
  const { S, A } = classes(new Map(pairsOf(lexicon.characters)), new Map(pairsOf(lexicon.usualSenses)));
  const { any, china, stance, study } = lexicon.prefixes;
  add(A, OTHER | AFTER_SURE);
  add(`${S}港台`, SURE | AFTER_SURE | AFTER_OTHER);
  add(`${any}${china}${stance}${study}访对在向全欧港澳、\n：《“`, BEFORE);
  add('、方籍裔', AFTER_SURE | AFTER_OTHER);
  // The first characters of what may follow one character that is sure.
  for (const word of lexicon.holders.split('|')) add(word.charAt(0), AFTER_SURE);
  for (const word of lexicon.organs.split('|')) add(word.charAt(0), AFTER_OTHER);
  add('对在驻访来核东西南北外非商人侨媒资企胞独府警版区', AFTER_SURE);
  return { bits };
}

let known: { readonly bits: Uint8Array } | null = null;

function gateBits(): Uint8Array {
  known ??= tables('country.forms', gate);
  return known.bits;
}

/** The characters that can stand for a country. */
export function formUnits(): number[] {
  const units: number[] = [];
  gateBits().forEach((kinds, unit) => {
    if ((kinds & (SURE | OTHER)) !== 0) units.push(unit);
  });
  return units;
}

/** Whether the neighbours of such a character let any rule find something: a look at two units, before any pattern. */
export function worthTrying(units: Uint16Array, at: number): boolean {
  const bits = gateBits();
  const unit = units[at] as number;
  // 俄 means Russia nearly everywhere.
  if (unit === 0x4fc4 || at === 0 || ((bits[units[at - 1] as number] as number) & BEFORE) !== 0) return true;
  return ((bits[units[at + 1] as number] as number) & ((bits[unit] as number) & SURE ? AFTER_SURE : AFTER_OTHER)) !== 0;
}

let loaded: ReturnType<typeof load> | null = null;

const sense = (alpha2: string): CountrySense => ({ alpha2, form: 'abbreviation', place: null });
const nameOf = (alpha2: string, others: readonly string[]): CountryName => ({
  alpha2,
  form: 'abbreviation',
  place: null,
  others: others.map(sense),
});

/** What the character at a place of a match can mean: of one reading, or of several among which the document decides. */
function read(
  match: string,
  at: number,
  rule: CharacterRule,
  several: boolean,
): { rule: string; value: CountryName } | null {
  loaded ??= load();
  const { sure, usual, pairs } = loaded;
  const character = match[at] as string;
  const pair = pairs.get(match)?.[at];
  const known = rule.senses?.[0] ?? sure.get(character);
  if (known) return { rule: rule.id, value: nameOf(known, []) };
  const first =
    pair ?? (/pair|chain|list/.test(rule.id) && (match.length === 2 || several) ? usual.get(character) : undefined);
  const others = codesOfInitial(character).filter((alpha2) => alpha2 !== first);
  if (first) return { rule: rule.id, value: nameOf(first, others) };
  const [guess, ...rest] = others;
  // Only a country that the document names: `resolve` sees to that by the rule.
  return guess ? { rule: 'country.zh.initial', value: nameOf(guess, rest) } : null;
}

/** Whether a character stands by itself rather than at the end or beginning of another word. */
function standsFree(text: string, start: number, end: number, { sides = false }: CharacterRule): boolean {
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const joined = before !== '' && lexicon.wordEnds[first]?.includes(before);
  if (joined && !(sides && lexicon.pairsAfter.includes(before))) return false;
  // 访日期间 is no 日期.
  return sides || text.startsWith('期间', end) || !(after !== '' && lexicon.wordStarts[last]?.includes(after));
}

/** The one-character forms at one place of the folded text, and where they end; `null` when there are none. */
export function findCharacters(
  text: string,
  start: number,
  covered: (span: Span) => boolean,
): { end: number; mentions: Omit<Mention<CountryName>, 'sentence'>[] } | null {
  loaded ??= load();
  const { sure, rulesOf, pairs, bilateral } = loaded;
  const before = start > 0 ? text.charAt(start - 1) : '';
  const next = start + 1 < text.length ? text.charAt(start + 1) : '';
  for (const rule of rulesOf(text.charAt(start))) {
    // Most rules are passed by what stands beside.
    if (rule.next?.includes(next) === false || rule.before?.includes(before) === false) continue;
    rule.pattern.lastIndex = start;
    let match = rule.pattern.exec(text)?.[0];
    if (match === undefined) continue;
    // A list may go on in full: 德、澳、加拿大.
    while (match.length > 3 && match.includes('、') && covered({ start, end: start + match.length }))
      match = match.slice(0, -2);
    const end = start + match.length;
    if (covered({ start, end })) continue;
    if (!(rule.senses || rule.free || standsFree(text, start, rule.whole ? start + 1 : end, rule))) continue;
    const characters = [...match]
      .map((character, at) => ({ character, at }))
      .filter(({ character }) => !/[、和方]/.test(character));
    const known = characters.filter(({ character }) => sure.has(character)).length;
    // 智、体、美 is no list of countries, 印、巴两国 is.
    if (rule.sides && known === 0 && !pairs.has(match)) continue;
    if (rule.id === 'country.zh.list' && known < 2 && !(known === 1 && bilateral.test(text.slice(end, end + 4))))
      continue;
    const several = /^[三四五六七八]国/.test(text.slice(end, end + 2));
    const mentions = (rule.whole ? characters.slice(0, 1) : characters).flatMap(({ at }) => {
      const reading = read(match, at, rule, several);
      const span = rule.whole ? { start, end } : { start: start + at, end: start + at + 1 };
      return reading ? [{ ...span, ...reading }] : [];
    });
    if (mentions.length > 0) return { end, mentions };
  }
  return null;
}
