import type { Document } from '../../types.js';
import type { DateRule } from './rule.js';
import { calendar, clock, fullYear, piece, said } from './value.js';

const sticky = (source: string): RegExp => new RegExp(source, 'iy');
const number = (text: string | undefined): number => Number(text ?? 0);
/** No figure, decimal point, currency sign or identifier ends right before; another date may, as in 10/1-11/7. */
const CLEAR = '(?<!\\d(?:[.,:]|(?<!-\\d\\d)/|(?<![/.·]\\d{1,4})-)|[\\d$€£¥#@_=.,]|[A-Za-z][./-]?)';
const END = '(?![\\d]|[.,/]\\d|-\\d(?!\\d?/\\d)|%)';
const CLOCK = '(?:(?:[ T]|T ?)?(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?(?: ?(Z|[+-]\\d\\d:?\\d\\d)(?![\\d]))?)?';

const dayFirstPages = new WeakMap<Document, boolean>();
/** Whether 02/05/2020 is 2 May: by a day past 12 elsewhere in the document, else by language: English writes the month first. */
function dayFirst(document: Document, separator: string): boolean {
  if (separator === '.') return true;
  let known = dayFirstPages.get(document);
  if (known === undefined) {
    const days = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:20|19)?\d\d(?![\d/])/.test(document.folded);
    const months = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:20|19)?\d\d(?![\d/])/.test(document.folded);
    known = days === months ? document.language === 'zh' : days;
    dayFirstPages.set(document, known);
  }
  return known;
}

/** A time of the clock that follows a date in figures; its zone is left out. */
function timeOf(hour: string | undefined, minute: string | undefined, second: string | undefined): string | null {
  return hour === undefined ? null : clock(number(hour), number(minute), second === undefined ? null : number(second));
}

/** Words before eight figures that number a thing or a person. */
const NUMBER_LABEL =
  /(?:\b(?:nos?\.?|number|licen[cs]e|permit|account|id|order|serial|batch|code|ref)|编号|证号|号码|账号|帐号|批号|群号?|QQ|订单号|工号|学号|密码)[:#. ]{0,3}$/i;

const CASE_LABEL =
  /\b(?:case|nos?\.?|number|ref(?:erence)?|form|circular|resolution|docket|order|invoice|ticket|notice|bulletin|issue|bill|act|rule|directive|advisory)[:#. ]{1,3}$/i;
const TWO_YEARS = /(?:in|of|for|since|from|during|the|and|or|to) …|… (?:season|fiscal|academic|school|budget)/i;
const VERSION_LABEL = /(?:version|release|build|firmware|版本号?)[:： v]*$/i;

/** Dates in figures alone, of both languages. */
export const numericDates: readonly DateRule[] = [
  {
    id: 'date.numeric.year-month-day',
    begins: ['0'],
    figures: [4, 4, '12'],
    next: ['-', '/', '.', ...'0123456789'],
    // 2020-02-05, 2020/2/5, 2020.02.05, 2022 11 23, 2024 05/09 22:27:02, 2021-09-0910:09, 2022-07-08T13:53:08Z
    pattern: sticky(
      `${CLEAR}((?:1[5-9]|20|21)\\d\\d)(?: ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{2}(?=\\d\\d:)|\\d{1,2})| (\\d{1,2})([ /])(\\d{1,2}))(?!\\d(?!\\d:))${CLOCK}(?:(?![\\d%])|(?<=:\\d\\d))`,
    ),
    value: (match, { text }) => {
      if (VERSION_LABEL.test(text.slice(Math.max(0, match.index - 10), match.index))) return null;
      const [month, day] = [match[3] ?? match[5], match[4] ?? match[7]];
      return said(
        calendar({ year: number(match[1]), month: number(month), day: number(day) }),
        timeOf(match[8], match[9], match[10]),
      );
    },
  },
  {
    id: 'date.numeric.day-month-year',
    begins: ['0'],
    figures: [1, 2],
    next: ['-', '/', '.'],
    // 02/05/2020, 10-31-74, 23.04.2022; never versions (1.1.30)
    pattern: sticky(
      `${CLEAR}(\\d{1,2})( ?[-/.] ?)(\\d{1,2})(?:\\2|,(?=(?:20)?\\d\\d(?!\\d)))((?:19|20)\\d\\d|\\d\\d)${END}`,
    ),
    value: (match, { document, sentence, text }) => {
      if (VERSION_LABEL.test(text.slice(Math.max(0, match.index - 10), match.index))) return null;
      const [first, second] = [number(match[1]), number(match[3])];
      const separator = (match[2] ?? '').trim();
      const short = (match[4] ?? '').length === 2;
      if (short && separator === '.') return null;
      if (short && /^\d$/.test(match[1] ?? '') && separator === '-' && sentence.language !== 'zh') return null;
      const year = fullYear(number(match[4]));
      // 12-11-10 in Chinese is the year first.
      if (short && separator === '-' && sentence.language === 'zh' && (match[1] ?? '').length === 2)
        return said(calendar({ year: fullYear(first), month: second, day: number(match[4]) }));
      const days = first > 12 || (second <= 12 && dayFirst(document, separator) && (!short || separator !== '.'));
      return said(calendar({ year, month: days ? second : first, day: days ? first : second }));
    },
  },
  {
    id: 'date.numeric.eight-figures',
    begins: ['0'],
    figures: [8, 8, '12'],
    pattern: sticky(
      '(?<![\\dA-Za-z_=/.]|[A-Za-z\\d]-)(20[0-3]\\d|19\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:T\\d{4}(?:\\d\\d)?Z?)?(?![\\dA-Za-z_/.])(?!号)',
    ),
    value: (match, { text: sentence }) => {
      // Licence No. 20190305; QQ群：20200101
      const before = sentence.slice(Math.max(0, match.index - 16), match.index);
      if (NUMBER_LABEL.test(before) || VERSION_LABEL.test(before)) return null;
      return said(calendar({ year: number(match[1]), month: number(match[2]), day: number(match[3]) }));
    },
  },
  {
    id: 'date.numeric.taiwan',
    begins: ['0'],
    figures: [3, 7, '1'],
    next: ['-', '/', '.'],
    // 110-10-01 and 1090131 of Taiwan: the year counts from 1911
    pattern: sticky(`${CLEAR}(1[01]\\d)(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d\\d)(\\d\\d))${END}(?![A-Za-z])`),
    value: (match, { document }) => {
      if (!/[臺台]灣|疾病管制署|指揮中心|民國/.test(document.text)) return null;
      const [month, day] = [number(match[3] ?? match[5]), number(match[4] ?? match[6])];
      return said(calendar({ year: number(match[1]) + 1911, month, day }));
    },
  },
  {
    id: 'date.numeric.year-month',
    begins: ['0'],
    figures: [4, 4, '12'],
    next: ['-', '/', '.'],
    // 2014-10, 2015/3, 2016 -11; also 2008.03 in Chinese ranges
    pattern: sticky(
      `${CLEAR}((?:19|20)\\d\\d)( ?[-/] ?|[.](?=\\d\\d[-—至])|(?<=[-—至]\\d{4})[.](?=\\d\\d))(1[0-2]|0?[1-9])(?![\\d:%]|[-/.]\\d|\\.?\\d)`,
    ),
    value: (match, { text, sentence }) => {
      // Case 2019-03; Circular No. 2019-03
      if (CASE_LABEL.test(text.slice(Math.max(0, match.index - 16), match.index))) return null;
      // In 2006-08 of English prose is two years and what lies between them.
      const later = number(match[3]) > number(match[1]) % 100 && match[2] === '-' && match[3]?.length === 2;
      const around = `${text.slice(Math.max(0, match.index - 8), match.index)}…${text.slice(match.index + match[0].length)}`;
      if (later && sentence.language === 'en' && text.length > 24 && TWO_YEARS.test(around)) return null;
      return said(calendar({ year: number(match[1]), month: number(match[3]) }));
    },
  },
  {
    id: 'date.numeric.month-year',
    begins: ['0'],
    figures: [1, 2],
    next: ['-', '/'],
    // 09/2012, 11-2016
    pattern: sticky(`${CLEAR}(1[0-2]|0?[1-9])( ?[/-] ?)((?:19|20)\\d\\d)${END}`),
    value: (match) => said(calendar({ year: number(match[3]), month: number(match[1]) })),
  },
  {
    id: 'date.numeric.month-day',
    begins: ['0'],
    figures: [1, 2],
    next: ['-', '/', '.', '·'],
    // 3/26, 4/25 at 16h00, 2-15 alone; 6.1 in 6.1-6.3日; 7.6 after a weekday
    pattern: sticky(
      `${CLEAR}(\\d{1,2})([-/.·])(\\d{1,2})(日)?(?![\\d%A-Za-z月年例人个名倍岁天]|[./,:]\\d|-\\d(?!\\d?[./·]\\d))`,
    ),
    value: (match, { document, text, sentence }) => {
      const [first, second] = [number(match[1]), number(match[3])];
      const separator = match[2] ?? '';
      const zh = sentence.language === 'zh';
      const days =
        first > 12 ||
        (second <= 12 && !zh && dayFirst(document, separator === '.' ? '/' : separator) && document.language !== 'zh');
      const when = calendar({ month: days ? second : first, day: days ? first : second });
      if (match[4]) return said(when);
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
      // 1-8 September is a range of days.
      if (separator === '-' && /^(?:st|nd|rd|th)?,? (?:of )?[A-Z][a-z]{2}/i.test(after)) return null;
      const alone = text.trim().length === match[0].length;
      if (separator !== '/')
        return alone && separator !== '.' && (match[3] ?? '').length === 2 ? said(when) : piece(when);
      // A fraction or a rate: 3/4 of, 24/7, 1/2 cup.
      const led =
        /(?:^|[^A-Za-z])(?:on|at|from|to|until|by|since|before|after|of|back|this|next|between|or|and|day|,)[ ,:]+$/i.test(
          before,
        );
      const both = (match[1] ?? '').length === 2 && (match[3] ?? '').length === 2;
      if (
        alone ||
        (led && !/^ ?(?:of|cup|h\b|percent)/.test(after)) ||
        (both && zh && !/^[口芯位期网页倍路寸]/.test(after))
      )
        return said(when);
      return piece(when);
    },
  },
];
