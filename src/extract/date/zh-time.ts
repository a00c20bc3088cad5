import type { DateRule } from './rule.js';
import { clock, piece, relative, said } from './value.js';
import { NUMERALS } from './zh.js';
import { numeral } from './zh-words.js';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const NIGHT =
  '凌晨|清晨|早晨|早上|早间|清早|上午|中午|正午|午间|午后|下午|晏昼|傍晚|晚上|晚间|夜晚|夜间|深夜|半夜|午夜|当晚|黎明|早|晨|晚|夜';
const HOUR = '(?:2[0-4]|1\\d|0?\\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])';
const MINUTE = '(?:[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])';
const AFTERNOON = /午后|下午|晏昼|傍晚|晚|夜|黄昏/;
const MORNING = /凌晨|清晨|早|上午|晨|黎明/;

const DASH = ' ?(?:--?|——?|–|~|～|至|到) ?';

/** An hour, with its minutes and the part of the day before it. */
const hour: Pick<DateRule, 'pattern' | 'value'> = {
  pattern: sticky(
    `(${NIGHT})? ?(${HOUR})(?: ?[时点](?!多人)(?:(?:钟|正|整)|(半)|([一二三1-3])刻|(${MINUTE})分?(?:(${MINUTE})秒)?)?|:([0-5]\\d)(?::([0-5]\\d))?[时分]?(?!\\d))(?:许|左右)?`,
  ),
  value: (match) => {
    const part = match[1] ?? '';
    const hour = numeral(match[2] ?? '');
    const written = match[5] ?? match[7];
    const minute = match[3]
      ? 30
      : match[4]
        ? numeral(match[4]) * 15
        : written
          ? numeral(written.replace(/^[零〇]/, ''))
          : 0;
    const seconds = match[6] ?? match[8];
    const noon = part === '中午' && hour < 4;
    const late = part !== '' && /夜|晚/.test(part) && (hour < 5 || hour === 12);
    if (part === '' || late) return piece(null, clock(hour, minute, seconds ? numeral(seconds) : null));
    const afternoon = noon || AFTERNOON.test(part) ? hour !== 12 || part === '中午' : MORNING.test(part) ? false : null;
    return piece(null, clock(hour, minute, seconds ? numeral(seconds) : null, afternoon));
  },
};

/** Times of day in Chinese text. */
export const chineseTimes: readonly DateRule[] = [
  {
    id: 'date.zh.whole-day',
    begins: ['0', '一', '(', '（'],
    figures: [1, 2, '0'],
    next: ['0', '零'],
    nextOfNumber: [...'时点:-—–~～至到'],
    // 0—24时, （0-24时）, 0时至24时, 零时到24点: the day itself
    pattern: sticky(`[（(]?(?:0|00|零)(?:[时点]|:00)?${DASH}(?:24|二十四)(?:[时点]|:00)[）)]?`),
    value: () => piece(null, ''),
  },
  // 3时30分, 11:40, 十一点半; and behind a part of the day: 下午3时30分, 晚7:50
  { id: 'date.zh.hour', begins: NUMERALS, next: ['时', '点', ':'], ...hour },
  { id: 'date.zh.hour', begins: NIGHT.split('|'), ...hour },
  {
    id: 'date.zh.part-of-day',
    begins: NIGHT.split('|'),
    pattern: sticky(`(?:${NIGHT})(?![期会报餐饭宴年婚])`),
    value: () => piece(null, ''),
  },
  {
    id: 'date.zh.zone',
    begins: ['格林', '北京', '当地'],
    // 格林尼治标准时间10:41, 北京时间21时
    pattern: sticky(`(?:格林尼治标准|北京|当地)时间 ?(${HOUR})(?::([0-5]\\d)|[时点])`),
    value: (match) => piece(null, clock(numeral(match[1] ?? ''), Number(match[2] ?? 0))),
  },
  {
    id: 'date.zh.lone-part-of-day',
    begins: ['午后', '夜间', '全天'],
    pattern: sticky('午后|夜间|全天'),
    value: (match, { text }) => (text.startsWith(match[0]) && text.length <= 9 ? said(relative('day', 0)) : null),
  },
];
