import { unitAt } from '../../text/units.js';
import type { Document, Mention, OrganizationName } from '../../types.js';
import { members } from './members.js';
import { official } from './official.js';
import { type Homes, homesOf, ofChina } from './places.js';
import { spells } from './spelled.js';

/** 市卫健委, but not 市场监管局 nor 市立医院. */
const LEVEL = /^(?:本|我|全)?([省市县区州])(?=[\u4e00-\u9fff])(?![场立民域])/;
const ABBREVIATION = /^[A-Z][A-Za-z&.]{0,6}[A-Z]$/;
const LEGAL_TAIL =
  /^(?:,? (?:Inc|Ltd|Limited|Co|Corp|Corporation|Company|LLC|plc|PLC|Group|Holdings|Technologies|Solutions)\.?)+$/;
const CHINESE_LEGAL_TAIL = /^(?:集团|股份|控股|有限|责任|公司|科技|技术)+$/;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** A name that the page has, folded, and as it writes it last; compared with all the others by its ends. */
interface Known {
  readonly name: string;
  written: string;
  readonly first: number;
  readonly last: number;
  /** What it stands for, once that is asked. */
  full: string | null;
  /** Its official form, once a name without its place asks for that. */
  official: string | null;
}

/** Whether a result may be a Chinese name with its place, whose short forms are known: 国家…, 河南省…. */
function mayHaveOfficial(name: string): boolean {
  if (name.startsWith('国家')) return true;
  let han = false;
  for (let at = 0; at < name.length; at++) {
    const unit = unitAt(name, at);
    if (unit < 0x4e00 || unit > 0x9fff) continue;
    if (han && '省市县区州'.includes(name.charAt(at))) return true;
    han = true;
  }
  return false;
}

/** 区防控办 ← 天河区新冠肺炎防控指挥部办公室: the letters of the short form in their order, from its level on. */
function isOffice(short: string, name: string): boolean {
  if (!/(?:办公室|指挥部)$/.test(name) || !/^[省市县区州].{2,6}(?:办|指挥部)$/.test(short)) return false;
  if (short.endsWith('办') !== name.endsWith('办公室')) return false;
  let at = 0;
  for (const letter of short) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether a longer name is that of an English one: legal ending, or what it is of. */
function isLongerLatin(text: string, isSpaced: boolean, { name, first, last }: Known): boolean {
  if (first === text.charCodeAt(0) && name.startsWith(text)) {
    if (LEGAL_TAIL.test(name.slice(text.length))) return true;
    if (isSpaced && name.startsWith(' of ', text.length)) return true;
  }
  // Promotion Council ← Chengdu Promotion Council, but not ← Office of the Promotion Council.
  if (!isSpaced || last !== unitAt(text, text.length - 1)) return false;
  const before = name.length - text.length - 1;
  if (unitAt(name, before) !== 0x20 || !name.endsWith(text)) return false;
  return !/\b(?:of|for|the|and)$/.test(name.slice(0, before));
}

function isLongerChinese(text: string, { name, first, last }: Known): boolean {
  if (first === text.charCodeAt(0) && name.startsWith(text)) return CHINESE_LEGAL_TAIL.test(name.slice(text.length));
  // 卫生局 ← 花莲县卫生局
  if (text.length > 4 || last !== unitAt(text, text.length - 1) || !name.endsWith(text)) return false;
  return /(?:[省市县区州]|政府)$/.test(name.slice(0, -text.length));
}

/** Resolves the names of one document. All is compared in folded text; what is given back is as written. */
export class NameResolver {
  private readonly names: Known[] = [];
  private readonly byName = new Map<string, Known>();
  private homes: Homes | null = null;

  /** `found` in order. */
  constructor(
    private readonly document: Document,
    private readonly found: readonly Mention<OrganizationName>[],
  ) {}

  /** A name of the page, folded, and how it is written; all of them before any is asked for. */
  add(name: string, written: string): void {
    const known = this.byName.get(name);
    if (known !== undefined) {
      known.written = written;
      return;
    }
    const first = name.charCodeAt(0);
    const last = unitAt(name, name.length - 1);
    const added: Known = { name, written, first, last, full: null, official: null };
    this.names.push(added);
    this.byName.set(name, added);
  }

  /** Whether one of the names tells that its body is of China. */
  hasChinese(): boolean {
    return this.names.some(({ name }) => ofChina(name));
  }

  /** The province or city that the page names most: what 省 and 市 alone stand for. */
  private home(level: string | null): string | null {
    if (level !== '省' && level !== '市') return null;
    this.homes ??= homesOf(this.document, this.found);
    return this.homes[level];
  }

  /** The full name that a name of the document stands for; itself when it is one. Of a coordinated name those of its members. */
  full(name: string, asWritten: string): string {
    const known = this.byName.get(name);
    if (known && known.full !== null) return known.full;
    const parts = members(name, asWritten);
    let result: string;
    if (parts.length < 2) result = this.fullOfOne(name, asWritten);
    else {
      const full = parts.map(([part, written]) => this.fullOfOne(part, written));
      result = full.join(isCapital(name.charCodeAt(0)) ? '; ' : '、');
    }
    if (known) known.full = result;
    return result;
  }

  /** The longer form of a name: of several that of the page's own place, then the longest; `null` when there is none. */
  private longer(text: string, level: string | null, home: string | null): Known | null {
    const isLatin = isCapital(text.charCodeAt(0));
    const isSpaced = isLatin && text.includes(' ');
    const letters = isLatin && text.length <= 8 && ABBREVIATION.test(text) ? text.replaceAll('.', '') : null;
    let form: string | null = null;
    let best: Known | null = null;
    let most = 0;
    for (const known of this.names) {
      const { name } = known;
      if (name.length <= text.length) continue;
      if (isLatin) {
        if (!(letters !== null && spells(name, letters)) && !isLongerLatin(text, isSpaced, known)) continue;
      } else if (level !== null) {
        known.official ??= official(name);
        form ??= official(text);
        if (!known.official.endsWith(form) && !isOffice(text, name)) continue;
      } else if (!isLongerChinese(text, known)) continue;
      if (name.includes('、')) continue;
      const weight = name.length + (home !== null && known.written.startsWith(home) ? 1000 : 0);
      if (weight > most) {
        best = known;
        most = weight;
      }
    }
    return best;
  }

  private fullOfOne(text: string, asWritten: string): string {
    const level = text.charCodeAt(0) < 0x4e00 ? null : (LEVEL.exec(text)?.[1] ?? null);
    const home = this.home(level);
    const longer = this.longer(text, level, home);
    let result = longer === null ? asWritten : longer.written;
    if (longer === null && home !== null && level !== null) result = home + asWritten.slice(text.indexOf(level) + 1);
    // The list of short forms is in simplified characters.
    return asWritten === text && mayHaveOfficial(result) ? official(result) : result;
  }
}
