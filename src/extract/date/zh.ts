import { reignTitles } from '../../lexicon/date-words.js';
import type { DateRule } from './rule.js';
import { calendar, piece, said } from './value.js';
import { DAY, MONTH, numeral, SHORT_YEAR, WEEKDAY, weekdayOf, YEAR, yearNumeral } from './zh-words.js';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';
/** A number in figures or characters. */
export const NUMERALS: readonly string[] = ['0', '一'];
/** Every pair of one of the first characters and one of the second. */
export const pairs = (firsts: string, seconds: string): string[] =>
  [...firsts].flatMap((first) => [...seconds].map((second) => first + second));
const DASH = '[-—–~至到]';
const CONNECTORS = '-—–~至到、和与';

/** Two figures of a year stand as written in Taiwan (109年: 2020) and in reigns; else 99年 is 1999. */
const shortYear = (figures: string): number => {
  const year = yearNumeral(figures);
  return year < 50 ? 2000 + year : 1900 + year;
};
/** Signs of Taiwan, whose official years count from 1911. */
const TAIWAN = /[臺台]灣|疾病管制署|指揮中心|民國|中央流行疫情|行政院/;
const taiwanPages = new WeakMap<object, boolean>();
function isTaiwanese(document: { readonly text: string }): boolean {
  let known = taiwanPages.get(document);
  if (known === undefined) {
    known = TAIWAN.test(document.text);
    taiwanPages.set(document, known);
  }
  return known;
}

/** What a number with 号 or 日 is when it is no day: 3号楼, 1号线, 第12号, 14日内. */
const NOT_DAY_AFTER =
  /^(?:[入出]口|通道|(?:[、和]\d{1,2}号){1,4}(?:[楼线门馆]|[入出]口)|[楼线门院文店馆井库机床令码台桥厅仓病码通航店公幢栋弄路站口岸塔墙球员选种]|线|以?内|游|元|均|龄|间隔|程|活量|\d(?!\d?[时点:])|[)）]?-)/;
const NOT_DAY_BEFORE = /(?:[第每近半满\d.A-Za-z:]|为期|连续|[路街弄巷村道里区院座栋楼团编证例])$/;

/** Calendar dates of Chinese text. */
export const chineseCalendar: readonly DateRule[] = [
  {
    id: 'date.zh.year-month-day',
    begins: NUMERALS,
    figures: [4, 4],
    next: ['年'],
    // 2020年2月5日; 二〇二〇年二月五日; 二零一六年，九月三号; 2013年2月15
    pattern: sticky(`(${YEAR}) ?年 ?[,，]?(${MONTH}) ?月份? ?(${DAY}) ?(?:[日号]|(?![\\d例人个:%.年月]))`),
    value: (match) =>
      said(
        calendar({ year: yearNumeral(text(match, 1)), month: numeral(text(match, 2)), day: numeral(text(match, 3)) }),
      ),
  },
  {
    id: 'date.zh.short-year-month-day',
    begins: NUMERALS,
    figures: [2, 3],
    next: ['年'],
    // 15年3月2日; 109年2月5日 in Taiwan; 08年5月
    pattern: sticky(`(?<!\\d)(1[01]\\d|${SHORT_YEAR}) ?年 ?(${MONTH}) ?月份?(?: ?(${DAY}) ?[日号])?`),
    value: (match, { document }) => {
      const figures = text(match, 1);
      const taiwan = figures.length === 3 || (isTaiwanese(document) && Number(figures) > 80);
      const year = taiwan ? Number(figures) + 1911 : shortYear(figures);
      return said(calendar({ year, month: numeral(text(match, 2)), day: match[3] ? numeral(match[3]) : null }));
    },
  },
  {
    id: 'date.zh.year-month',
    begins: NUMERALS,
    figures: [4, 4],
    next: ['年'],
    // 2020年9月; 2016年5月份; 2005年首月
    pattern: sticky(`(${YEAR}) ?年 ?的?(?:(${MONTH}) ?月份?|(首月))(?!\\d)`),
    value: (match) => said(calendar({ year: yearNumeral(text(match, 1)), month: match[2] ? numeral(match[2]) : 1 })),
  },
  {
    id: 'date.zh.year',
    begins: NUMERALS,
    figures: [4, 4],
    next: ['年', '财', '学', '至'],
    // 2020年, 2019年度, 2019财年
    pattern: sticky(`(${YEAR}) ?(?:年(?!代|级|[以]?内|期|龄|半)度?|财年|学年|财政年度|(?=至今))`),
    value: (match, { text: sentence }) => {
      const year = yearNumeral(text(match, 1));
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      // 1000年历史 counts years; 9020年 is a joke.
      if (year < 1000 || year > 2200 || /[\d.第约近]$/.test(before)) return null;
      if (year % 100 === 0 && year < 1800) return null;
      if (/元前$/.test(before)) return null;
      return said(calendar({ year }));
    },
  },
  {
    id: 'date.zh.short-year',
    begins: NUMERALS,
    figures: [2, 3],
    next: ['年'],
    // 08年, 零八年, 24年; 109年 in Taiwan
    pattern: sticky(`(?<![\\d.])(${SHORT_YEAR}|1[01]\\d) ?年(?![前后内代级龄期间来]|以|之|(?![1-4]季)[\\d多])`),
    value: (match, { document, text: sentence }) => {
      const figures = text(match, 1);
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      if (figures.length === 3 && !isTaiwanese(document)) return null;
      if (/[第近约满每了过这]$|连续|长达|至少|为期|有期/.test(before)) return null;
      const after = sentence.slice(match.index + match[0].length);
      const year = figures.length === 3 ? Number(figures) + 1911 : shortYear(figures);
      // 15年 counts years after a verb (运行15年), and names one after a stop or 于, 在.
      const opens =
        /(?:^|[\s,，。、；;（(于在从自至到])$/.test(before) &&
        /^(?!没|未|无|都|才|只|仍|如一|磨|一直|有余|风雨|寒窗|坚守|光阴)[^\s,，。、不来]/.test(after);
      const sure =
        /^[〇零0]/.test(figures) ||
        figures.length === 3 ||
        sentence.length === match[0].length ||
        (opens && /^[12一二]/.test(figures));
      if (/^(?:历史|经验|工龄|教龄)/.test(after) || !sure) return null;
      return said(calendar({ year }));
    },
  },
  {
    id: 'date.zh.month-day',
    begins: NUMERALS,
    figures: [1, 2],
    next: ['月'],
    // 2月5日; 十月22号; 10月22 without its 日; 5月10 in 5月10-12日
    pattern: sticky(
      `(?<!\\d[.]?)(${MONTH}) ?月 ?(${DAY})(?: ?[日号](?!院|楼|线|令)|(?<!廿.?)(?![\\d年月例人个家名万元点时余多岁:%.]))`,
    ),
    value: (match, { text: sentence }) => {
      // 每年5月1日 recurs.
      if (/每年的?$/.test(sentence.slice(Math.max(0, match.index - 3), match.index))) return null;
      return said(calendar({ month: numeral(text(match, 1)), day: numeral(text(match, 2)) }));
    },
  },
  {
    id: 'date.zh.month',
    begins: NUMERALS,
    figures: [1, 2],
    next: ['月'],
    // 3月; 6月份; not 三月街, 3月龄, 2个月
    pattern: sticky(
      `(?<!\\d[.]?|[第每近])(${MONTH}) ?月份?(?![\\d一二三四五六七八九十]|龄|嫂|经|饼|刊|报|街|大|内|以[前后内]|[前后](?!期)|来|之[前后内]|票|租|薪|有余|怀胎|天(?!气)|瓜)`,
    ),
    value: (match, { text: sentence }) => {
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      if (/[个满约达]$|连续|每年/.test(before)) return null;
      return said(calendar({ month: numeral(text(match, 1)) }));
    },
  },
  {
    id: 'date.zh.day',
    begins: NUMERALS,
    figures: [1, 2],
    next: ['日', '号'],
    // 12日, 25号 of a month that the text names; 三日 counts days more often than it names one
    pattern: sticky(
      `(?<![\\d./]|(?<![\\d日号])[~-])(${DAY}) ?([日号])(?:(?!之?[后前内]|以[后前内])|(?<=[本上下]月\\d{1,2}[日号]))`,
    ),
    value: (match, { text: sentence }) => {
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 20);
      if (
        /每(?:月|年.{0,3}月)$/.test(sentence.slice(Math.max(0, match.index - 6), match.index)) ||
        NOT_DAY_BEFORE.test(before) ||
        NOT_DAY_AFTER.test(after)
      )
        return null;
      const figures = /\d/.test(text(match, 1)) || text(match, 1).length > 1;
      const free = match[2] === '日' || /(?:^|[\s,，。、；;：:（(“"于在从到至自怎么将是的和与本月天])$/.test(before);
      const when = calendar({ day: numeral(text(match, 1)) });
      return figures && free ? said(when) : piece(when);
    },
  },
  {
    id: 'date.zh.bracketed-day',
    begins: ['(', '（'],
    next: [...'0123456789一二三四五六七八九十廿卅'],
    // 今(6)日, 本月（5）日
    pattern: sticky(`[（(] ?(${DAY})日?[）)] ?日?`),
    value: (match) => piece(calendar({ day: numeral(text(match, 1)) })),
  },
  {
    id: 'date.zh.number',
    begins: ['0'],
    figures: [1, 4],
    next: [...CONNECTORS],
    // A number beside a date: 5月10 - 12日, 3、4日, 1995-1997年
    pattern: sticky(
      '(?<![\\d.:/A-Za-z]|(?<!(?<![\\d-])\\d{4})-)(?:(\\d{4})|(\\d{1,2}))(?![\\d%:.例人个年月日号时点元万亿名家米吨件次套岁多余克倍台辆公厘])',
    ),
    value: (match) => piece(calendar(match[1] ? { year: Number(match[1]) } : { day: Number(match[2]) })),
  },
  {
    id: 'date.zh.weekday',
    begins: ['星期', '礼拜', ...pairs('周', '一二三四五六日天')],
    pattern: sticky(WEEKDAY),
    value: (match, { text: sentence }) => {
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      // 10月7日、8日（周六、周日） names the weekdays of both.
      const lead = sentence.slice(Math.max(0, match.index - 6), match.index);
      if (/[日号][(（](?:周|星期|礼拜)[一二三四五六日天][、,，和及]$/.test(lead)) return null;
      if (
        /[日号][(（]$/.test(lead) &&
        /^[、,，和及](?:周|星期|礼拜)/.test(sentence.slice(match.index + match[0].length))
      )
        return null;
      if (/黑色$/.test(before)) return null;
      // 每周三 recurs; 一周三次, 两周一次 count; 上一周日 begins a longer word.
      if (/[每各一二两三四五六七八九几数\d本]$/.test(before) && !/本$/.test(before)) return null;
      const after = sentence.slice(match.index + match[0].length);
      if (match[0].startsWith('周') && /^(?:至|到|[-—~])(?:周|星期)[一二三四五六日天](?:[^上下早晚（(]|$)/.test(after))
        return null;
      if (/^(?:岁|名|次|例|个|万|杰|恩|鸿|[（(]化名|.?(?:先生|女士|小姐|同学|某))/.test(after)) return null;
      return said(calendar({ weekday: weekdayOf(match[0]) }));
    },
  },
  {
    id: 'date.zh.reign',
    begins: Object.keys(reignTitles),
    // 康熙二十年9月; 民国109年; 神龙元年十一月
    pattern: sticky(
      `(${Object.keys(reignTitles).join('|')})(元|\\d{1,3}|[一二三四五六七八九]?十?[一二三四五六七八九]?)年(?:(${MONTH})月(?:(${DAY})[日号])?)?`,
    ),
    value: (match) => {
      const count = text(match, 2) === '元' ? 1 : numeral(text(match, 2));
      const year = (reignTitles[text(match, 1)] ?? 0) + count - 1;
      if (count < 1) return null;
      return said(
        calendar({ year, month: match[3] ? numeral(match[3]) : null, day: match[4] ? numeral(match[4]) : null }),
      );
    },
  },
  {
    id: 'date.zh.number-behind',
    begins: ['0'],
    figures: [1, 4],
    behind: 'dash',
    // 12 in 5月10 - 12, 2018 in 2016到2018
    pattern: sticky(
      `(?<=[-—–~至到] ?)(?:(\\d{4})|(\\d{1,2}))(?![\\d%:.例人个年月日号时点元万亿名家米吨件次套岁多余克倍台辆公厘])` +
        `(?<=(?<![\\d-])\\d{4} ?${DASH} ?\\d{4}|(?:[日号]|(?<![\\d-])\\d{1,2}) ?${DASH} ?\\d{1,2})`,
    ),
    value: (match) => piece(calendar(match[1] ? { year: Number(match[1]) } : { day: Number(match[2]) })),
  },
];
