import type { When } from '../../types.js';
import type { DateRule } from './rule.js';
import { calendar, said, within } from './value.js';
import { NUMERALS, pairs } from './zh.js';
import { DAY, MONTH, numeral, YEAR, yearNumeral } from './zh-words.js';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** 初五, 廿三: days that only the lunar calendar writes so. */
const LUNAR_DAY = '初[一二三四五六七八九十]|廿[一二三四五六七八九]?';
const monthOf = (name: string): number => (name === '正' ? 1 : name === '冬' ? 11 : name === '腊' ? 12 : numeral(name));
const lunar = (month: number, day: string | undefined, leap = false): When => ({
  kind: 'lunar',
  year: null,
  month,
  day: day ? numeral(day.replace('初', '')) : null,
  leap,
});

/** Days, months and years of the Chinese lunar calendar. */
export const chineseLunar: readonly DateRule[] = [
  {
    id: 'date.zh.lunar-day',
    begins: [...pairs('初', '一二三四五六七八九十'), '大年', ...pairs('正腊冬', '月'), '农历', ...NUMERALS],
    figures: [1, 2],
    next: [...'月历年一二三四五六七八九十'],
    nextOfNumber: ['月'],
    // 农历正月十五, 大年初二, 大年三十, 腊月18, 五月初五, 农历闰四月
    pattern: sticky(
      `(农历)?(?:大年(三十|初[一二三四五六七八九十])|(闰)?(正|冬|腊|${MONTH})月(?:(${LUNAR_DAY}|(?:${DAY})(?![日号月]))|(?![\\d一二三四五六七八九十份]))|(初[一二三四五六七八九十])(?![中高始级步期年学生班男女部上下]))`,
    ),
    value: (match) => {
      const written = match[5] ?? match[6] ?? match[2];
      const sure =
        match[1] || match[2] || match[3] || /^[正冬腊]/.test(match[4] ?? '') || /^[初廿]/.test(match[5] ?? '');
      if (!sure && !match[6]) return null;
      if (match[2] === '三十') return said({ kind: 'holiday', name: 'chinese-new-year-eve', offset: 0 });
      return said(lunar(match[4] ? monthOf(match[4]) : 1, written, match[3] !== undefined));
    },
  },
  {
    id: 'date.zh.lunar-year-month-day',
    begins: ['农历', '阴历', ...NUMERALS],
    figures: [4, 4],
    next: ['年', '历', ...'0123456789一二三四五六七八九'],
    nextOfNumber: ['年'],
    // 2020年二月初五, 农历二〇一九年八月十五, 2019年腊月廿三
    pattern: sticky(
      `(农历|阴历)?(${YEAR})年(农历|阴历)?(闰)?(正|冬|腊|${MONTH})月(?:(${LUNAR_DAY})|(${DAY})日?(?![\\d日号]))?`,
    ),
    value: (match) => {
      const sure = match[1] || match[3] || match[6] || /[正冬腊]/.test(text(match, 5));
      if (!sure) return null;
      const day = lunar(monthOf(text(match, 5)), match[6] ?? match[7], match[4] !== undefined);
      const year = calendar({ year: yearNumeral(text(match, 2)) });
      return year && said(within(day, year));
    },
  },
  {
    id: 'date.zh.sexagenary-year',
    begins: pairs(STEMS, BRANCHES),
    // 庚子年, 农历辛丑年: the 37th and 38th year of the cycle of sixty
    pattern: sticky(`([${STEMS}])([${BRANCHES}])年`),
    value: (match) => {
      const [stem, branch] = [STEMS.indexOf(text(match, 1)), BRANCHES.indexOf(text(match, 2))];
      const number = [0, 10, 20, 30, 40, 50].map((turn) => stem + turn).find((year) => year % 12 === branch);
      return number === undefined ? null : said({ kind: 'cycle', number });
    },
  },
];
