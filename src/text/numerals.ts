/** Number words and digits of Chinese and English text, over folded text (digits narrow, characters simplified). */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Source of a pattern for a Chinese number in characters, such as 一百零三, 两, 十二万. */
export const CHINESE_NUMERAL = '[零〇一二两三四五六七八九十百千](?:[零〇一二两三四五六七八九十百千万亿]{0,14})';

/**
 * The value of a number written in Chinese characters, digits, or both: 一百零三 → 103, 1.2万 → 12000, 二〇二〇 → 2020,
 * 1,204 → 1204. `null` where it is no number.
 */
export function chineseNumber(text: string): number | null {
  const mixed = /^(\d[\d,]*(?:\.\d+)?)([千百]?)([万亿]{0,2})$/.exec(text);
  if (mixed) {
    let value = Number((mixed[1] ?? '').replaceAll(',', ''));
    for (const unit of `${mixed[2]}${mixed[3]}`) value *= UNITS[unit] ?? MYRIADS[unit] ?? 1;
    return Math.round(value * 1e6) / 1e6;
  }
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/.test(text)) return null;
  if (text.length > 1 && !/[十百千万亿]/.test(text))
    return Number([...text].map((character) => DIGITS[character]).join('')); // digit by digit: 二〇二〇
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 0;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) {
      // 一百零三: the zero says that the unit below is left out, 一百三 is 130.
      if (value === 0) unit = 0;
      else digit = value;
      continue;
    }
    const small = UNITS[character];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      unit = small;
    } else {
      const myriad = MYRIADS[character] ?? 1;
      total = (total + section + (digit ?? 0)) * myriad;
      section = 0;
      unit = myriad;
    }
    digit = null;
  }
  return total + section + (digit ?? 0) * (unit > 10 ? unit / 10 : 1);
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Sources of patterns for the words that numbers begin with, and for those that multiply them. */
export const ENGLISH_NUMBER_WORD: string = `(?:${[...SMALL, ...TENS].sort((a, b) => b.length - a.length).join('|')})`;
export const ENGLISH_SCALE = '(?:hundred|thousand|million|billion|dozen)';

/** Source of a pattern for an English number in words, such as `twenty-one`, `nine hundred and ninety-nine`, `a dozen`. */
export const ENGLISH_NUMERAL: string = `(?:${ENGLISH_NUMBER_WORD}|(?:an? |half a )${ENGLISH_SCALE}(?![a-z]))(?:(?:[- ]|(?<=hundred|thousand|million) and )(?:${ENGLISH_NUMBER_WORD}|${ENGLISH_SCALE})(?![a-z])){0,8}`;

/**
 * The value of a number in English words, digits, or both: `twenty-one` → 21, `1.3 million` → 1300000, `13 300` → 13300,
 * `a dozen` → 12. `null` where it is no number.
 */
export function englishNumber(text: string): number | null {
  const mixed = /^(\d[\d, ]*(?:\.\d+)?)(?:[- ]?(hundred|thousand|million|billion|dozen|[kKmM]))?$/.exec(text.trim());
  if (mixed) {
    const scale = mixed[2]?.toLowerCase() ?? '';
    const factor = scale === 'k' ? 1e3 : scale === 'm' ? 1e6 : scaleOf(scale);
    return Math.round(Number((mixed[1] ?? '').replace(/[, ]/g, '')) * factor * 1e6) / 1e6;
  }
  let total = 0;
  let section: number | null = null;
  for (const word of text.toLowerCase().split(/[- ]+/)) {
    if (word === 'and' || word === '') continue;
    if (word === 'half') section = 0.5;
    else if (word === 'a' || word === 'an') section ??= 1;
    else if (SMALL.includes(word)) section = (section ?? 0) + SMALL.indexOf(word);
    else if (TENS.includes(word)) section = (section ?? 0) + 20 + 10 * TENS.indexOf(word);
    else if (word === 'hundred' || word === 'dozen') section = (section ?? 1) * scaleOf(word);
    else if (word in SCALES) {
      total += (section ?? 1) * scaleOf(word);
      section = null;
    } else return null;
  }
  return total === 0 && section === null ? null : total + (section ?? 0);
}

function scaleOf(word: string): number {
  return word === 'hundred' ? 100 : word === 'dozen' ? 12 : (SCALES[word] ?? 1);
}
