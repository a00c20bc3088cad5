import type { DatePart, DateUnit, When } from '../../types.js';
import type { DateRule } from './rule.js';
import { calendar, narrative, nth, piece, relative, said, shift, within } from './value.js';
import { pairs } from './zh.js';
import { numeral, unitOf, weekdayOf } from './zh-words.js';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const text = (match: RegExpExecArray, group: number): string => match[group] ?? '';

const DAYS: Readonly<Record<string, number>> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  明: 1,
  翌: 1,
  听: 1,
  后: 2,
  大后: 3,
  大大后: 4,
};
const YEARS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  这一年: 0,
  本年度: 0,
  今年度: 0,
  去年度: -1,
  明年: 1,
  下年: 1,
  来年: 1,
  后年: 2,
};
const yearWords = Object.keys(YEARS).sort((a, b) => b.length - a.length);
/** 上上 −2, 上 −1, 本 and 这 0, 下 1, 下下 2. */
const offsetOf = (word: string): number => {
  const last = [...word].filter((c) => c === '上').length;
  const next = [...word].filter((c) => c === '下').length;
  return next - last;
};
const THIS = '(?:上{1,3}|下{1,3}|本|这|今|当前这)(?:一|个|1个|一个)?';

const THIS_BEGINS = [...pairs('上下本这今', '周星礼月季世个一1上下'), '当前'];

/** Dates that count from the day of writing, or from the day the text speaks of. */
export const chineseRelative: readonly DateRule[] = [
  {
    id: 'date.zh.today',
    begins: [...pairs('今昨明', '天日儿晚早晨夜午(（起'), '前天', '后天', '大前', '大后', '大大', '听日'],
    // 今天, 昨日, 大前天, 今晚, 今早, 听日 (聽日); not 今日头条, 明天系
    pattern: sticky(
      '(大{0,2}[前后]|昨|今|明|听)(?:天|日|儿|晚|早|晨|夜|午|(?=[（(] ?\\d{1,2}[日)）]|起(?:$|[,，。、\\d至到，])))(?!头条|之后》|系|资本|经济新闻|报|获得|性|形成|养成|努力)',
    ),
    value: (match, { text: sentence }) => {
      const word = text(match, 1);
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      if (/[前后]$/.test(word) && !/天$/.test(match[0])) return null;
      if (/^[前后]/.test(word) && /[\d一二两三四五六七八九十几之以]$/.test(before)) return null;
      if (word === '听' && !/日$/.test(match[0])) return null;
      if (/前天|后天/.test(match[0]) && /[提目]$|先$/.test(before)) return null;
      return said(relative('day', DAYS[word] ?? 0));
    },
  },
  {
    id: 'date.zh.two-days',
    begins: [...pairs('今昨明', '今明后')],
    // 今明两天, 昨今两日, 明后两天
    pattern: sticky('(今明|昨今|明后)(?:[两2二][天日])'),
    value: (match) => {
      const first = match[1] === '昨今' ? -1 : match[1] === '今明' ? 0 : 1;
      return said({ kind: 'range', from: relative('day', first), to: relative('day', first + 1) });
    },
  },
  {
    id: 'date.zh.narrative-day',
    begins: [
      ...pairs('当', '日天晚夜月年'),
      ...pairs('同', '日天一月年'),
      ...pairs('次翌', '日月年'),
      ...pairs('第', '二三四五六七'),
      '隔天',
      '前一',
      '前日',
      '即日',
      '本日',
      '全天',
    ],
    // 当日, 同一天, 次日, 第二天, 前一日, 当晚, 即日; 第三天 counts on
    pattern: sticky(
      '(?:(当[日天晚夜]|同[一]?[日天]|即日|本日(?!本)|全天)|(次日|翌日|第二天|隔天)|(前一[日天]|(?<=[较比])前日)|第(三|四|五|六|七)天|(当月|同月|同年|当年|次月|次年|翌年|第([二三四五六七])年))(?!度|之内)',
    ),
    value: (match, { text: sentence }) => {
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      if (/[相等应]$/.test(before)) return null;
      // 每晚8时至次日凌晨4时 recurs.
      if (match[2] && /每[天日晚夜][^，。；]{0,10}$/.test(sentence.slice(0, match.index))) return null;
      if (match[0] === '当年' && /^[“"的，,]/.test(sentence.slice(match.index + 2))) return null;
      if (match[1]) return /^全/.test(match[1]) ? piece(relative('day', 0)) : said(narrative('day', 0));
      if (match[2]) return said(narrative('day', 1));
      if (match[3]) return said(narrative('day', -1));
      // 第三天 counts on from an event more often than from a date.
      if (match[4]) return (sentence.length < 8 ? said : piece)(narrative('day', numeral(match[4]) - 1));
      const unit: DateUnit = /月/.test(match[0]) ? 'month' : 'year';
      if (match[6]) return piece(narrative(unit, numeral(match[6]) - 1));
      return said(narrative(unit, /^[次翌]/.test(match[0]) ? 1 : 0));
    },
  },
  {
    id: 'date.zh.relative-year',
    begins: [...pairs('前去上今本明下来后', '年'), '大前', '这一'],
    pattern: sticky(`(?:${yearWords.join('|')})(?:同期)?(?!度|级|龄|期)`),
    value: (match, { text: sentence }) => {
      const word = match[0].replace('同期', '');
      const before = sentence.slice(Math.max(0, match.index - 1), match.index);
      if (/[前后]年/.test(word) && /[\d一二两三四五六七八九十几多以之生]/.test(before)) return null;
      if (/^今年/.test(word) && /^(?:已|才|刚|刚满)?\d+(?:周)?岁/.test(sentence.slice(match.index + 2))) return null;
      if (word === '来年' && /[一二三四五六七八九十\d近以年多]/.test(before)) return null;
      if (match[0].endsWith('同期'))
        return said(shift([{ unit: 'year', count: -(YEARS[word] ?? -1) }], -1, narrative('day', 0)));
      return said(relative('year', YEARS[word] ?? 0));
    },
  },
  {
    id: 'date.zh.relative-unit',
    begins: THIS_BEGINS,
    // 上周, 下个月, 本季度, 这一周, 上上周, 上月
    pattern: sticky(
      `(${THIS})(周末|周(?!年|围|边|岁|转|折|刊|期|全|密|[一二三四五六日天])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|月(?!台|球|亮|饼)|季度|世纪)(?:份)?(?!以来的)`,
    ),
    value: (match) => said(relative(unitOf(text(match, 2)), offsetOf(text(match, 1)))),
  },
  {
    id: 'date.zh.weekend',
    begins: ['周末'],
    // 周末 alone; in running text it is any weekend
    pattern: sticky('周末'),
    value: (match, { text: sentence }) => (sentence.length < match[0].length + 3 ? said(relative('weekend', 0)) : null),
  },
  {
    id: 'date.zh.relative-weekday',
    begins: THIS_BEGINS,
    // 上周五, 下下周日, 本周三, 今个星期一
    pattern: sticky(`(${THIS})((?:周|星期|礼拜){1,2}[一二三四五六日天])(?!线|期)`),
    value: (match) => {
      const day = calendar({ weekday: weekdayOf(text(match, 2)) });
      return day && said(within(day, relative('week', offsetOf(text(match, 1)))));
    },
  },
  {
    id: 'date.zh.part',
    begins: [
      ...pairs('上中下', '旬上中下'),
      ...pairs('年月', '初底末中'),
      ...pairs('上下前后', '半'),
      '伊始',
      '初',
      '底',
      '末',
    ],
    // The part of the period before it: 3月上旬, 去年年底, 12月底, 季末, 2017年上半年
    pattern: sticky(
      '(上旬|中旬|下旬|上中旬|中上旬|中下旬|年初|年底|年末|年中|月初|月底|月末|月中|伊始|初|底|末|上半[年月周]|下半[年月周]|前半[年月]|后半[年月])(?!一|二|三|四|五|六|七|八|九|十|期|步|级|始|恋|夜|稿|生|线|部|端|日|中|高|次|心|见)',
    ),
    value: (match, { text: sentence }) => {
      const word = text(match, 1);
      if (/^[上中下]{2}旬/.test(word)) {
        // 2月中下旬: from the 11th to the end.
        const third = (part: DatePart): When => ({ kind: 'part', part, of: relative('month', 0) });
        const late = word.includes('下');
        return piece({ kind: 'range', from: third(late ? 'mid' : 'early'), to: third(late ? 'late' : 'mid') });
      }
      const before = sentence.slice(Math.max(0, match.index - 2), match.index);
      if (/^[月年]/.test(word) && /[个\d一二两三四五六七八九十几数多][*]{0,2}$/.test(before)) return null;
      const half = /半/.test(word);
      const part = half
        ? /^[上前]/.test(word)
          ? 'first-half'
          : 'second-half'
        : /上旬|初|伊始/.test(word)
          ? 'early'
          : /中/.test(word)
            ? 'mid'
            : 'late';
      const unit: DateUnit = /年/.test(word) ? 'year' : /周/.test(word) ? 'week' : 'month';
      // 这年年末, 当月底: of the year or month spoken of.
      const of: When = /^[年月]/.test(word) && /[这那当同该]$/.test(before) ? narrative(unit, 0) : relative(unit, 0);
      const alone = half || /^[年月]/.test(word);
      // The turn of a year is its first or last two months: 年初, 年底, 明年初.
      const edges = /年/.test(word) && !half && part !== 'mid';
      if (edges) return said(within(nth(part === 'early' ? 1 : -1, 'month', null, 2), of));
      return alone ? said({ kind: 'part', part, of }) : piece({ kind: 'part', part, of });
    },
  },
  {
    // 2020年中, 3月中
    id: 'date.zh.part',
    begins: ['中'],
    behind: '年 or 月',
    next: [...',，。、；;)）', ''],
    pattern: sticky('(?<!个月)中(?=[,，。、；;)）]|$)'),
    value: () => piece({ kind: 'part', part: 'mid', of: relative('month', 0) }),
  },
];
