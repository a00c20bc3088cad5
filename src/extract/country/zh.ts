import * as lexicon from '../../lexicon/country-characters.js';
import { initials } from '../../lexicon/country-entries.js';
import { tables } from '../../text/tables.js';
import type { CountryName, CountrySense, Mention, Span } from '../../types.js';

/** A rule for one-character forms, tried where such a character stands: 中美关系, 驻华, 俄方. */
interface CharacterRule {
  readonly id: string;
  /** Sticky; what it matches are the characters, and marks between them. */
  readonly pattern: RegExp;
  /** The match is one form of its first character: 乌方. */
  readonly whole?: boolean;
  /** The match is of two or more sides, so that less of what stands around it can make it part of other words. */
  readonly sides?: boolean;
  /** The pattern itself sees to the words around. */
  readonly free?: boolean;
  /** The characters that it can begin with, where those are but a few. */
  readonly first?: string;
  /** What the first character means here, whatever it means elsewhere: 澳 of 港澳. */
  readonly senses?: readonly string[];
}

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
    A: `[${[...new Set([...sure.keys(), ...usual.keys(), ...initials().keys()])].join('')}]`,
  };
}

/** What follows from the tables, made on first use. */
function load() {
  const sure = new Map(pairsOf(lexicon.characters));
  const usual = new Map(pairsOf(lexicon.usualSenses));
  const pairs = new Map(pairsOf(lexicon.pairs).map(([pair, codes]) => [pair, codes.split(',')]));
  const candidates = initials();
  const { S, A } = classes(sure, usual);
  const rule = (id: string, pattern: string, more: Partial<CharacterRule> = {}): CharacterRule => ({
    id: `country.zh.${id}`,
    pattern: new RegExp(pattern, 'y'),
    ...more,
  });
  const { any, china, stance } = lexicon.prefixes;
  const rules: CharacterRule[] = [
    rule('hong-kong-macao', '(?<![香海机空货])港(?=、?澳)', { first: '港', senses: ['HK'] }),
    rule('macao', '(?<=港、?)澳(?!大利亚|元)', { first: '澳', senses: ['MO'] }),
    rule(
      'taiwan',
      '(?<=港、?澳、?|[涉对赴访驻])台(?!风|词|账|湾|阶|式|上|面|灯|球|下|前|后|北|南|中|东)|台(?=商|胞|媒|独|资企业|当局)',
      { first: '台', senses: ['TW'] },
    ),
    rule('hong-kong', '(?<=[涉赴访来抵]|驻)港(?!口|湾|元|股|澳)|(?<![香海])港(?=府|媒|警|版国|区国|人治)', {
      first: '港',
      senses: ['HK'],
    }),
    rule(
      'chain',
      `(?!${lexicon.noPairs})(?:${A}{2,6}?(?=${lexicon.bilateral})|${S}{2,4}?(?=${lexicon.bilateralLoose}))`,
      { sides: true },
    ),
    rule('pair', `(?:${lexicon.surePairs.trim().split(/\s+/).join('|')})(?![洲文语])`, { sides: true }),
    rule('list', `${A}(?:、${A})+(?:和${A})?`),
    rule('europe-america', '(?<=欧、?)美(?!洲|元)', { first: '美', free: true }),
    rule('nuclear', '伊(?=核)', { first: '伊', senses: ['IR'] }),
    rule('side', `(?![${lexicon.noSides}])${A}方(?![便式案法向针形位才块能阵差圆程舱剂知可正]|面(?!临|对))`, {
      whole: true,
    }),
    rule('chinese-abroad', '(?<![中新清年繁豪精升光才荣韶京])华(?=人(?!民|寿)|侨(?!城)|裔|商(?!报)|媒)', {
      first: '华',
      free: true,
    }),
    rule('towards-china', '(?<=[对在])华(?![东北中南西山夏盛沙润尔丽强为侨])', { first: '华', free: true }),
    rule('stance-china', `(?<=[${china}])华(?![沙盛尔东北南西])`, { first: '华', free: true }),
    rule(
      'china-and-others',
      '(?<!今)中(?=外(?!围|部|文|语|科(?!技))|资|企|非(?:合作|关系|友好|各|双方|贸易|论坛|峰会|命运|在|经贸|人民))',
      { first: '中' },
    ),
    rule('post', `(?<=[${any}]|(?<![采走信暗家寻探拜来回上])访)${A}`),
    rule('stance', `(?<=[${stance}])[美日俄朝韩英乌]`, { first: '美日俄朝韩英乌' }),
    rule('study', '(?<=留)[美日英德法俄韩澳]', { first: '美日英德法俄韩澳' }),
    rule('towards', `(?<=[对在向])[美日俄韩]|(?<=[对在])${A}(?=${lexicon.dealings})|(?<=(?<![完健齐安])全)美`),
    rule(
      'holder',
      `[美英法德俄日韩朝印澳加意以泰越菲墨埃葡](?=${lexicon.holders})|(?![${lexicon.noSides}])${A}(?=籍|裔|${lexicon.organs})`,
    ),
    rule('part', '[美意德法英俄印](?=[东西南北]部)', { first: '美意德法英俄印' }),
    rule('abroad', `[美英法德俄日韩加澳印意](?=[对在驻访来]华)`, { first: '美英法德俄日韩加澳印意' }),
    rule('russia', '俄', { first: '俄' }),
    rule(
      'headline',
      `(?<=^|[\\n：《“])[美日英法德韩印澳](?=将|拟|欲|称|宣布|否认|指控|呼吁|批准|拒绝|计划|考虑|警告|要求|誓言|敦促|与|同|对|加强|就)`,
      { first: '美日英法德韩印澳' },
    ),
  ];
  const bilateral = new RegExp(`^(?:${lexicon.bilateral})`);
  return { sure, usual, pairs, candidates, rulesOf: byFirst(rules, `${A}港台`), bilateral };
}

/** The rules to try at each character. */
const byFirst = (rules: readonly CharacterRule[], characters: string): ReadonlyMap<string, readonly CharacterRule[]> =>
  new Map([...characters].map((at) => [at, rules.filter(({ first }) => first === undefined || first.includes(at))]));

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
  const { sure, usual, pairs, candidates } = loaded;
  const character = match[at] as string;
  const pair = pairs.get(match)?.[at];
  const known = rule.senses?.[0] ?? sure.get(character);
  if (known) return { rule: rule.id, value: nameOf(known, []) };
  const first =
    pair ?? (/pair|chain|list/.test(rule.id) && (match.length === 2 || several) ? usual.get(character) : undefined);
  const others = (candidates.get(character) ?? []).filter((alpha2) => alpha2 !== first);
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
  for (const rule of rulesOf.get(text.charAt(start)) ?? []) {
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
