import type { CountryEntry } from '../../lexicon/country-entries.js';
import { namesAt } from '../../lexicon/country-index.js';
import { unitsOf } from '../../text/units.js';

/** Between marks of punctuation or words that join names: 、中非和 */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return /^$|[\s、，。,；;：:（）()和及与]/.test(before) && /^$|[\s、，。,；;：:（）()和及与等]/.test(after);
}

/** Before a place: where something is or goes. */
const TOWARDS = /[了在到赴抵达往自从于至驻离返经由]/;
/** A street in China is named after it: 台南路29号. */
const STREET = /^(?:[东西南北中]?路(?=[\d一二三四五六七八九十东西南北中与和口（(、，]|$)|大街|[东西南北]街)/;

/** Characters of foreign names that begin hardly any word: before or after two others they make one longer name. */
const FOREIGN_BEFORE = /[阿艾沙埃弗菲]/;
const FOREIGN_AFTER = /^(?:[娜曼莫尔斯姆茨弗诺蒂莱赫兹]|尼(?!克斯)|克(?![服隆制])|夫(?![妇人妻])|丝(?!绸)|罕(?!见))/;

const beginsName = (text: string, at: number): boolean => (namesAt(unitsOf(text), at, 0)?.find(text, at) ?? 0) > 0;

/** Two characters of a longer foreign name: 亚西尔·阿拉法特, 乔治·华盛顿, 艾德里安; not 纽约曼哈顿. */
function isPart(text: string, start: number, end: number, follows: boolean): boolean {
  const before = text.charAt(start - 1);
  if (before === '·' || text.charAt(end) === '·') return true;
  if (end - start > 2 || /[州省市县岛港城府都]/.test(text.charAt(end - 1))) return false;
  if (!follows && FOREIGN_BEFORE.test(before)) return true;
  return FOREIGN_AFTER.test(text.slice(end, end + 2)) && !beginsName(text, end);
}

/**
 * Whether the characters around a Chinese name leave it the name of a country or place. `follows`: another name ends
 * where it begins.
 */
export function isMeantHan(text: string, start: number, end: number, entry: CountryEntry, follows: boolean): boolean {
  const sense = entry.senses[0];
  if (sense === undefined) return true;
  const place = sense.form === 'place';
  if (entry.common)
    return standsAlone(text, start, end) || (place && (follows || TOWARDS.test(text.charAt(start - 1))));
  if (!place || sense.alpha2 === 'CN') return true;
  return !(STREET.test(text.slice(end, end + 3)) || isPart(text, start, end, follows));
}
