import { knownOrganization } from '../../lexicon/organization-index.js';
import {
  chineseEndings,
  chinesePlaces,
  englishDemonyms,
  englishHeads,
  englishPlaces,
} from '../../lexicon/organization-words.js';
import { isWord } from '../../text/letters.js';
import { openingsOf } from '../../text/openings.js';
import { tables } from '../../text/tables.js';
import { ownUnits, textOf, unitAt } from '../../text/units.js';
import type { OrganizationKind } from '../../types.js';
import { knownTrie, type Trie } from './trie.js';

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

const numbered = (byKind: Readonly<Record<string, string>>): [string, number][] =>
  KINDS.flatMap((kind, index) => words(byKind[kind] ?? '').map((word): [string, number] => [word, index + 1]));

/** Endings that are also everyday words: a name only after a place. */
const EVERYDAY =
  /^(?:[委局厅署厂寺报网店党]|中心|组织|银行|基金|资本|能源|电子|汽车|医疗|生物|科技|酒店|饭店|宾馆|学校|小学|中学|超市|商场|办公室|委员会|公司|集团|支队|大队|总队|中队|联盟|武装|在线|新闻|财经|网站|法院|医院|机构|航空|保险|电力|铁路|物流|食品|石油|部队|教会|海关|内科|外科|儿科|中队|基地)$/;
/** What of the number of an ending is its kind; and the bit of an everyday word. */
export const KIND = 15;
export const WEAK = 16;
export const endingWords = (): string[] => KINDS.flatMap((kind) => words(chineseEndings[kind] ?? ''));

let endings: Trie | null = null;
/** Endings of Chinese names, each with the number of its kind, and whether it is an everyday word too. */
export function endingTrie(): Trie {
  endings ??= knownTrie('organization.endings', () =>
    numbered(chineseEndings).map(([word, kind]) => [word, EVERYDAY.test(word) ? kind | WEAK : kind]),
  );
  return endings;
}

let places: Trie | null = null;
/** Places as Chinese names begin with them. */
export function placeTrie(): Trie {
  places ??= knownTrie('organization.places', () => words(chinesePlaces).map((word) => [word, 1]));
  return places;
}

let heads: Map<string, number> | null = null;
/** Head words of English names, each with the number of its kind. */
export function headWords(): ReadonlyMap<string, number> {
  heads ??= new Map(numbered(englishHeads).reverse());
  return heads;
}

const PARTY = /^(?:中共|中国共产党)|[省市县区州]委(?:常委会|办公厅|办公室|[组宣统]\S{1,2}部)?$/;

/** What a part of a Chinese name tells against its ending; the first that it holds counts. */
const CHINESE: readonly [RegExp, OrganizationKind][] = [
  [/卫健委|卫生健康委|中国人民银行|生产建设兵团|检察院|驻.{1,8}(?:办事处|调查总队)$/, 'government'],
  [/^(?:中国科学院|中科院|中国社会科学院)(?!大学)/, 'other'],
  [/(?:规划|设计|勘察|勘测)院$/, 'other'],
  [/医院.*(?:科|部|室|中心|医疗队)$/, 'health'],
  [/(?:协会|学会|(?<!协)商会|慈善会).+[部室处会]$/, 'association'],
  // 武汉大学国际贸易研究所, but 北京大学第三医院
  [/^(?!.*医[院学]).*(?:大学|学院).+(?:研究[所院]|研究中心|实验室|系|学部|中心|图书馆)$/, 'education'],
  [/有限公司.+[部所店处]$/, 'company'],
  [/救援.{0,6}队$/, 'other'],
  [/医疗队$|医疗机构$|专家组$/, 'health'],
  [/(?:机关|部门|警方|政府)$/, 'government'],
  [/报业|杂志/, 'media'],
  [/(?:促进|奥林匹克)委员会$|联络会$/, 'association'],
  [/国际发展部$|(?:协力|国际合作)(?:机构|团)$/, 'government'],
  [/^(?:世界|国际).*(?:组织|论坛)$/, 'international'],
];

/** What bodies of one country are whose ending tells one of several: 国家开发银行, 中国仓储联盟. */
const OF_ONE_COUNTRY: readonly [RegExp, OrganizationKind][] = [
  [/银行$/, 'company'],
  [/[署处构]$/, 'government'],
];

const OF_MANY = /^(?:上海合作组织|上合组织|国际|世界|全球|联邦|欧洲|非洲|亚洲|拉美|亚太)/;
/** Whether a country or a place leads a Chinese name; that of 上海合作组织 only lent its name. */
function ledByPlace(name: string): boolean {
  return !OF_MANY.test(name) && placeTrie().longest(ownUnits(name), 0, name.length) !== 0;
}

/** Kind of a Chinese name: that of its longest ending. */
function kindOfChinese(name: string): OrganizationKind | null {
  if (PARTY.test(name)) return 'party';
  for (const [pattern, kind] of CHINESE) if (pattern.test(name)) return kind;
  const trie = endingTrie();
  const units = ownUnits(name);
  for (let i = Math.max(0, name.length - 12); i < name.length; i++) {
    for (let limit = name.length; limit === name.length; limit--) {
      const kind = trie.longest(units, i, limit) & KIND;
      if (kind === 0 || trie.end !== name.length) continue;
      const told = KINDS[kind - 1] ?? null;
      if (told !== 'international' || !ledByPlace(name)) return told;
      return OF_ONE_COUNTRY.find(([pattern]) => pattern.test(name))?.[1] ?? 'association';
    }
  }
  return null;
}

/** In this order: the first that the name holds tells its kind. */
const ENGLISH: readonly [RegExp, OrganizationKind][] = [
  [/\b(?:Embass(?:y|ies)|Consulates?|High Commission)\b/i, 'diplomatic'],
  [
    /\b(?:CPC|Communist Party|Part(?:y|ies)|Democrats|Republicans|Conservatives|Politburo|Municipal Party Committee|Provincial Party Committee)\b/i,
    'party',
  ],
  [/\b(?:Hospital|Clinic|Infirmary|Medical Cent(?:er|re)|Hospice)s?\b/i, 'health'],
  [/\b(?:Inc|Ltd|Limited|LLC|PLC|Plc|plc|LLP|GmbH|Corp|Co|AG|S\.A|Holdings|Airlines?|Airways)\b/i, 'company'],
  [
    /\b(?:News|Times|Herald|Tribune|Gazette|Telegraph|Newspapers?|Broadcasting|Radio|Television|TV|Magazine)\b/i,
    'media',
  ],
  [/\bCent(?:er|re)s?,? (?:for|of) Disease|\bDisease (?:Prevention and )?Control|\bCDC\b/i, 'health'],
  [
    /\bMedical Products Administration\b|\b(?:Attorney[- ]General|Focal Point|Federal Reserve|Municipal Corporation|Security Council|Police|Sheriff)\b/,
    'government',
  ],
  [/\b(?:Universit|College|School|Academy|Polytechnic|Faculty|Kindergarten)/i, 'education'],
  [
    /^(?:Global|World|International|Pan American)\b.*\b(?:Network|Organi[sz]ation|Alliance|Group)\b|\bGAVI\b/,
    'international',
  ],
  [/\b(?:Health Commission|(?:Federal|State|National) Office|Health Authority|Department of)\b/, 'government'],
  [
    /\b(?:Public Health|Virus|Medicale?|Médicales?|Sanità|Sanitaria|Salud|Epidemiolog|Virology|Pasteur|Communicable Diseases?|Tropical Medicine|Hygiene)\b.*/i,
    'health',
  ],
  [/\bIHR\b.*\bCommittee\b/, 'international'],
  [/\b(?:Promotion of|Promotion Council|Endowment for)\b/, 'association'],
  [/\bInstitutes? (?:of|for) (?:International|World)\b|\bInternational .*\bResearch Institute\b/, 'other'],
  // China International Capital Corporation, Korea International Trade Association: what follows a country is of that country.
  [
    /^(?:World|International|Global)\b|\bof the (?:World|International) |\b(?:United Nations|UN|U\.N\.|WHO|European|Pan American|African Union|ASEAN)\b/,
    'international',
  ],
  [
    /\b(?:Red (?:Cross|Crescent)|Farm Bureau|Association|Federation|Society|Foundation|Confederation|Chamber|Club)\b/,
    'association',
  ],
  [/\b(?:Charit|Alliance|Coalition|League|Trust|Trade Union|Union|Guild|NGO|Sans Fronti|Borders)\b/, 'association'],
];
const OFFICES =
  '(?:Ministr(?:y|ies)|Departments?|Dept\\.?|Bureau|Government|Governor|Secretariat|Prime Minister|Foreign Affairs Office)\\b';
const COURTS = "\\bPeople's (?:Government|Court|Congress)";
const GOVERNMENT = new RegExp(`^(?:\\S+ ){0,5}?${OFFICES}|${COURTS}`, 'i');

/** Two units of a word as a number of ten bits, whatever their case. */
const startOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** By the first two letters of a word which patterns for English names may match there, a bit each; `GOVERNMENT` is the last. */
function buildStarts(): { readonly starts: Int32Array } {
  const starts = new Int32Array(1 << 10);
  for (const [k, source] of [...ENGLISH.map(([pattern]) => pattern.source), `${OFFICES}|${COURTS}`].entries())
    for (const opening of openingsOf(source)) {
      if (opening.length < 2) throw new RangeError(`any word may begin a match of ${source}`);
      const start = startOf(opening.charCodeAt(0), unitAt(opening, 1));
      starts[start] = (starts[start] as number) | (1 << k);
    }
  return { starts };
}

/** Which of the patterns may match a name, by how its words begin: all of their matches begin with a word. */
function mayMatch(name: string): number {
  const { starts } = tables('organization.kinds', buildStarts);
  let bits = 0;
  let before = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = unitAt(name, i);
    if (isWord(unit) && !isWord(before)) bits |= starts[startOf(unit, unitAt(name, i + 1))] as number;
    before = unit;
  }
  return bits;
}

const NO_NATION =
  /^(?:Europe|European|African?|Asian?|Arab|Caribbean|Latin|Islamic|Muslim|Christian|Catholic|World|United|International|Global) /;
let english: ReadonlySet<string> | null = null;
/** Whether a country, a nation or a place leads an English name. */
function ledByNation(name: string): boolean {
  english ??= new Set(words(englishPlaces + englishDemonyms));
  return english.has(name.slice(0, name.indexOf(' '))) && !NO_NATION.test(name);
}

function kindOfEnglish(name: string): OrganizationKind | null {
  const may = mayMatch(name);
  if (
    (may & (1 << ENGLISH.length)) !== 0 &&
    GOVERNMENT.test(name) &&
    !/\b(?:Universit|College|Hospital|WHO|United Nations|Farm Bureau)/.test(name)
  )
    return 'government';
  for (const [k, [pattern, kind]] of ENGLISH.entries()) if ((may & (1 << k)) !== 0 && pattern.test(name)) return kind;
  let found: number | null = null;
  for (const word of name.split(/[\s,]+/)) found = headWords().get(word) ?? found;
  if (found !== null) {
    const kind = KINDS[found - 1] ?? null;
    // Japan External Trade Organization
    return kind === 'international' && ledByNation(name) ? 'association' : kind;
  }
  if (/^F?Mo[A-Z]/.test(name)) return 'government';
  return /\.(?:com|org|info|net|co)$/.test(name) ? 'media' : null;
}

/** Kinds that were asked for before: pages of one place name the same bodies. */
const kinds = new Map<string, OrganizationKind | null>();
const MOST_KINDS = 4096;
/** Longer names hardly come again. */
const LONGEST_KEPT = 64;

/** Kind of a named body by its words; `null` when they do not tell. */
export function kindOf(name: string): OrganizationKind | null {
  const before = kinds.get(name);
  if (before !== undefined) return before;
  const kind = read(name);
  if (name.length > LONGEST_KEPT) return kind;
  if (kinds.size === MOST_KINDS) kinds.clear();
  // A string of its own: one cut from the text would keep all of that.
  kinds.set(textOf(ownUnits(name)), kind);
  return kind;
}

function read(full: string): OrganizationKind | null {
  // 三菱银行（中国）
  const name = full.replace(/[（(][^（()）]*[）)]$/, '') || full;
  const entry = knownOrganization(name);
  if (entry) return entry.kind;
  return /[\u4e00-\u9fff]/.test(name) ? kindOfChinese(name) : kindOfEnglish(name);
}
