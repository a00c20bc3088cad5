import type { DateUnit, When } from '../../types.js';
import type { DateRule } from './rule.js';
import { nth, piece, relative, said, within } from './value.js';
import { NUMERALS, pairs } from './zh.js';
import { NUMERAL, numeral, unitOf, weekdayOf } from './zh-words.js';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const SEASONS = '春夏秋冬';
const UNITS = '(?:天|日|周末|周|个?星期|个?礼拜|个?月|个?季度|季|年)';

/** 1987年秋季, 2019年暑假, 2020年春; not 2020年春节. */
const season: Pick<DateRule, 'id' | 'pattern' | 'value'> = {
  id: 'date.zh.season',
  pattern: sticky(
    '([春夏秋冬])(?:[季天]|(?<=年[春夏秋冬])(?![节运晚游耕播假城奥衣])(?=[,，。、；;（(）)]|$|以来|[初末]))|暑假',
  ),
  value: (match) =>
    match[1]
      ? piece({ kind: 'period', unit: 'season', number: SEASONS.indexOf(match[1]) + 1, year: null })
      : piece(nth(7, 'month', null, 2)),
};

/** Quarters, seasons, decades and counted parts of a period in Chinese text. */
export const chinesePeriods: readonly DateRule[] = [
  {
    id: 'date.zh.quarter',
    begins: [...pairs('第', '一二三四1234'), '首季', ...pairs('前', '二两三3'), 'q', ...NUMERALS],
    figures: [1, 1, '1234'],
    next: [...'季个一二三四1234两'],
    nextOfNumber: ['季', '个'],
    // 一季度, 第三季度, 首季, 前三季度, Q1季度
    pattern: sticky(
      '(?:第?([一二三四1-4])(?:个)?季度?(?!节)|首季度?|[Qq]([1-4])(?:季度)?|前([二两三3])(?:个)?季度?)(?![A-Za-z\\d])',
    ),
    value: (match, { text: sentence, sentence: { language } }) => {
      if (match[2] && language === 'en') return null;
      if (/[\d一二三四]$/.test(sentence.slice(Math.max(0, match.index - 1), match.index))) return null;
      if (/季(?!度)/.test(match[0]) && !/^第|首|前/.test(match[0])) return null;
      if (match[3]) return said(nth(1, 'quarter', null, numeral(match[3])));
      const number = match[1] ? numeral(match[1]) : match[2] ? Number(match[2]) : 1;
      return said({ kind: 'period', unit: 'quarter', number, year: null });
    },
  },
  { begins: [...pairs(SEASONS, '季天'), '暑假'], ...season },
  { begins: [...SEASONS], behind: '年', ...season },
  {
    id: 'date.zh.relative-season',
    begins: pairs('今去明', SEASONS),
    // 今春, 去冬
    pattern: sticky('([今去明])([春夏秋冬])(?![节奥运])'),
    value: (match) => {
      const season: When = { kind: 'period', unit: 'season', number: SEASONS.indexOf(text(match, 2)) + 1, year: null };
      return said(within(season, relative('year', '去今明'.indexOf(text(match, 1)) - 1)));
    },
  },
  {
    id: 'date.zh.decade',
    begins: [...NUMERALS, '上世', '上个', '本世'],
    figures: [1, 3],
    next: [...'世年个'],
    // 20世纪80年代, 十九世纪七十年代, 上世纪80年代, 90年代; 11世纪初
    pattern: sticky(
      `(?:(?:(\\d{1,2}|${NUMERAL})|(上)(?:个)?|(本))世纪)?(?:(\\d0|[一二三四五六七八九]十)年代|(?<=世纪))(?:(初期?|早期|前期)|(中期|中叶)|(末期?|晚期|后期))?`,
    ),
    value: (match) => {
      const name = match[5] ? 'early' : match[6] ? 'mid' : match[7] ? 'late' : null;
      const part = (of: When): When => (name === null ? of : { kind: 'part', part: name, of });
      const stated = match[1] ? numeral(match[1]) : match[2] ? 20 : match[3] ? 21 : null;
      if (match[4]) {
        const number = numeral(match[4]) + (stated === null ? 0 : (stated - 1) * 100);
        return said(part({ kind: 'period', unit: 'decade', number, year: null }));
      }
      if (stated === null) return null;
      const century = { kind: 'period', unit: 'century', number: stated, year: null } as const;
      return said(part(century));
    },
  },
  {
    id: 'date.zh.nth',
    begins: [...pairs('第前后头', '0123456789一二两三四五六七八九十 '), '最后'],
    // 第一周, 第8个月, 第一个星期一, 前10天, 最后4个月, 第一天
    pattern: sticky(
      `(?:(第)|(前|头)|(最后|后))[ ]?(${NUMERAL})? ?(个)? ?(?:((?:周|星期|礼拜)[一二三四五六日天])|(${UNITS}))`,
    ),
    value: (match) => {
      const number = match[4] ? numeral(match[4]) : 1;
      if (match[6]) return piece(nth(match[3] ? -1 : number, 'day', weekdayOf(match[6])));
      const unit: DateUnit = unitOf(text(match, 7));
      if (match[1]) return piece(nth(number, unit));
      return piece(nth(match[2] ? 1 : -1, unit, null, number));
    },
  },
];
