import type { DateUnit, When } from '../../types.js';
import type { DateRule } from './scan.js';
import { calendar, narrative, nth, piece, relative, said, shift, windowOf, within } from './value.js';
import { NUMERALS, pairs } from './zh.js';
import { DAY, MONTH, NUMERAL, numeral, UNIT, unitOf, weekdayOf } from './zh-words.js';

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
    begins: [...pairs('今昨明', '天日儿晚早晨夜午(（'), '前天', '后天', '大前', '大后', '大大', '听日'],
    // 今天, 昨日, 大前天, 今晚, 今早, 听日 (聽日); not 今日头条, 明天系
    pattern: sticky(
      '(大{0,2}[前后]|昨|今|明|听)(?:天|日|儿|晚|早|晨|夜|午|(?=[（(] ?\\d{1,2}[日)）]))(?!头条|之后》|系|资本|经济新闻|报)',
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
      '全天',
    ],
    // 当日, 同一天, 次日, 第二天, 前一日, 当晚, 即日; 第三天 counts on
    pattern: sticky(
      '(?:(当[日天晚夜]|同[一]?[日天]|即日|全天)|(次日|翌日|第二天|隔天)|(前一[日天]|(?<=[较比])前日)|第(三|四|五|六|七)天|(当月|同月|同年|当年|次月|次年|翌年|第([二三四五六七])年))(?!度|之内)',
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
    id: 'date.zh.window-units',
    begins: [...pairs('上下前后近', '0123456789一二两三四五六七八九十几数'), '最近', '过去', '未来', '今后', '接下'],
    // 近7日, 未来两个月, 过去十年, 上两周, 下三天, 前1周
    pattern: sticky(
      `(上|下|前|后|近|最近|过去|过去的|未来|今后|接下来)(${NUMERAL})(?:多|余)?(个)?半?(${UNIT})(?:之?内|以来|来|里|间)?`,
    ),
    value: (match, { text: sentence }) => {
      const count = numeral(text(match, 2));
      const unit = unitOf(text(match, 4));
      const word = text(match, 1);
      const before = sentence.slice(Math.max(0, match.index - 1), match.index);
      if (unit === 'hour' || unit === 'minute' || unit === 'century') return null;
      const alone = sentence.length < match[0].length + 6;
      const behind = sentence.slice(match.index + match[0].length);
      // 前几天 and 在过去三个月中 are no dates of running text; 近4年 is a length of time, 近7日内 is not.
      if (!alone && (/[几数]/.test(text(match, 2)) || /^(?:的|中|里|以来|来)/.test(behind) || /来$/.test(match[0])))
        return null;
      if (!alone && word === '近' && !/内$/.test(match[0])) return null;
      if (/^[上下]$/.test(word) && unit === 'day' && count === 1) return null;
      if (/^(?:前|后|上|下)$/.test(word) && /[\d日月年天以之的提往目]/.test(before)) return null;
      const past = /^(?:上|前|近|最近|过去)/.test(word);
      const inclusive = (/近/.test(word) && /内$/.test(match[0])) || (/^未来/.test(word) && /内/.test(match[0]));
      return said(windowOf([{ unit, count }], past ? 'past' : 'future', /^[上下]$/.test(word), inclusive));
    },
  },
  {
    id: 'date.zh.ago',
    begins: NUMERALS,
    next: [...'分小工交日天周个星礼月季年世多余几半'],
    // 三天前, 5年后, 两个半月以前, 一天半以来, 五日内, 1个月之内
    pattern: sticky(
      `(?<![第\\d.])(${NUMERAL}|\\d{1,3})(多|余|几)?个?(半)?(${UNIT})(半)?(?:之(前|后|内)|以(前|后|内|来)|([前后内]))(?![来续者半期置往任述沿台门院勤代])`,
    ),
    value: (match, { text: sentence }) => {
      const side = match[6] ?? match[7] ?? match[8] ?? '';
      const unit = unitOf(text(match, 4));
      const half = match[3] || match[5] ? 0.5 : 0;
      const count = numeral(text(match, 1)) + half;
      if (unit === 'hour' || unit === 'minute') return sentence.length < 16 ? said(relative('day', 0)) : null;
      const before = sentence.slice(Math.max(0, match.index - 1), match.index);
      if (/[近前后每第约头]/.test(before) && side !== '前') return null;
      // 签收四天后 counts from an event; 5年前，这里 from the day of writing.
      const alone = sentence.length < match[0].length + 8;
      const opens = /(?:^|[\s,，。、；;：:“"（(]|早在|概|约)$/.test(
        sentence.slice(Math.max(0, match.index - 2), match.index),
      );
      if (!alone && (!opens || /[几数]/.test(text(match, 1)))) return null;
      if (side === '来')
        return said({ kind: 'range', from: shift([{ unit, count: Math.ceil(count) }], -1), to: relative('day', 0) });
      if (side === '内') return said(shift([{ unit, count }], 1));
      return said(shift([{ unit, count }], side === '前' ? -1 : 1, null));
    },
  },
  {
    id: 'date.zh.recently',
    begins: ['最近'],
    pattern: sticky('最近'),
    value: () => piece(relative('day', 0)),
  },
  {
    id: 'date.zh.part',
    begins: [
      ...pairs('上中下', '旬'),
      ...pairs('年月', '初底末中'),
      ...pairs('上下前后', '半'),
      '伊始',
      '初',
      '底',
      '末',
    ],
    // The part of the period before it: 3月上旬, 去年年底, 12月底, 季末, 2017年上半年
    pattern: sticky(
      '(上旬|中旬|下旬|年初|年底|年末|年中|月初|月底|月末|月中|伊始|初|底|末|上半[年月周]|下半[年月周]|前半[年月]|后半[年月])(?!一|二|三|四|五|六|七|八|九|十|期|步|级|始|恋|夜|稿|生|线|部|端|日|中|高|次|心|见)',
    ),
    value: (match, { text: sentence }) => {
      const word = text(match, 1);
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
      const of: When = relative(unit, 0);
      const alone = half || /^[年月]/.test(word);
      // The turn of a year is its first or last two months: 年初, 年底, 明年初.
      const edges = /年/.test(word) && !half && part !== 'mid';
      if (edges) return said(within(nth(part === 'early' ? 1 : -1, 'month', null, 2), of));
      return alone ? said({ kind: 'part', part, of }) : piece({ kind: 'part', part, of });
    },
  },
  {
    id: 'date.zh.lunar-day',
    begins: [...pairs('初', '一二三四五六七八九十'), '大年', ...pairs('正腊冬', '月'), '农历', ...NUMERALS],
    // 农历正月十五, 大年初二, 大年三十, 腊月18, 五月初五, 农历闰四月
    pattern: sticky(
      `(农历)?(?:大年(三十|初[一二三四五六七八九十])|(闰)?(正|冬|腊|${MONTH})月(?:(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|(?:${DAY})(?![日号月]))|(?![\\d一二三四五六七八九十份]))|(初[一二三四五六七八九十])(?![中高始级步期]))`,
    ),
    value: (match) => {
      const month =
        match[4] === '正' || match[2]?.startsWith('初')
          ? 1
          : match[4] === '冬'
            ? 11
            : match[4] === '腊'
              ? 12
              : match[4]
                ? numeral(match[4])
                : 1;
      const written = match[5] ?? match[6] ?? match[2];
      const sure =
        match[1] || match[2] || match[3] || /^[正冬腊]/.test(match[4] ?? '') || /^(?:初|廿)/.test(match[5] ?? '');
      if (!sure && !match[6]) return null;
      if (match[2] === '三十') return said({ kind: 'holiday', name: 'chinese-new-year-eve', offset: 0 });
      const day = written ? numeral(written.replace('初', '')) : null;
      return said({ kind: 'lunar', year: null, month, day, leap: match[3] !== undefined });
    },
  },
];
