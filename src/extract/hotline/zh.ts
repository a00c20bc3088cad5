import { chineseAreaCode } from '../../lexicon/china-area-codes.js';
import { isChineseShortCode } from '../../lexicon/short-codes.js';
import { anyOf } from '../../text/pattern.js';
import type { TelephoneNumber } from '../../types.js';
import { DASH } from './pieces.js';
import type { NumberContext, NumberRule } from './rule.js';
import { GAP, telephone } from './value.js';

/** Between groups of digits, one mark: `8282 - 5058`. */
const ONE = `(?: ?[${DASH}] ?|[ .])?`;
const MOBILE = `1[3-9]\\d(?:[\\d\\n]{8,9}|${ONE}\\d{3,5}${ONE}\\d{3,5}|\\d${ONE}\\d{4}${ONE}\\d{3})(?!\\d)`;
const LOCAL = `(?:\\d{7,8}|\\d{3,4}${ONE}\\d{4}|\\d{2,6}\\n\\d{1,6})(?!\\d)`;
const AREA = `10|2\\d|[3-9]\\d\\d`;
const SERVICE = `[48]00${ONE}\\d{1,7}(?:${ONE}\\d{1,4})?(?:${ONE}\\d{1,4})?(?!\\d)`;
const CODE_86 = `[(（]?(?:\\+|00)? ?86[)）]?${GAP}`;

const HONG_KONG = `(85[23])[)）]?${ONE}[2-9]\\d{3}${ONE}\\d{4}`;
const TAIWAN = `(886)[)）]?${ONE}[(（]?0?[)）]?[2-9]${ONE}\\d{2,4}${ONE}\\d{3,4}${ONE}\\d{0,3}`;

const plain = (text: string): string => text.replace(/\D/g, '');

/** Does the area code exist, and has the local number as many digits as numbers there have? */
export function fitsArea(area: string, local: string): 'exact' | 'loose' | null {
  const entry = chineseAreaCode(area);
  if (!entry || !/^[1-9]/.test(local)) return null;
  if (entry.digits.includes(local.length)) return 'exact';
  return local.length === 7 || local.length === 8 ? 'loose' : null;
}

function landline(text: string, area: string, local: string, { word, other }: NumberContext): TelephoneNumber | null {
  const fits = fitsArea(`0${area}`, plain(local));
  // Without a separator only the exact lengths tell the area code from the number: `07198117777`.
  const separated = /\D/.test(text.slice(1).replace(/[()（）]/g, '-'));
  if (fits === null || (fits === 'loose' && !separated && word === null) || other) return null;
  return telephone(text, 'form', null);
}

const total = (text: string, digits: number): boolean => plain(text).length === digits;

export const chineseNumbers: readonly NumberRule[] = [
  {
    // `+86-0371-65688846`, `86 23 …`, `（86）13818199118`: the trunk zero is no part of the number.
    id: 'hotline.zh.country-code',
    begins: '(（+08',
    starts: ['+86', '+ 86', '0086', '00 86', '86', ' 86'],
    pattern: new RegExp(`^${CODE_86}(?:(${MOBILE})|[(（]?0?(${AREA})[)）]?${GAP}(${LOCAL})|(${SERVICE}))`),
    value: (match, context) => {
      const [text, mobile, area, local, service] = match;
      if (/^86/.test(text) && context.word === null) return null;
      const rest = mobile ?? service ?? `${area ?? ''}${plain(local ?? '')}`;
      if (mobile !== undefined && !total(mobile, 11)) return null;
      if (service !== undefined && !total(service, 10)) return null;
      if (area !== undefined && fitsArea(`0${area}`, plain(local ?? '')) === null) return null;
      return { ...telephone(text, 'form'), digits: `+86${plain(rest)}` };
    },
  },
  {
    // `400-660-0108`, `4008-123-123`, `8008209999`
    id: 'hotline.zh.service',
    begins: '48',
    pattern: new RegExp(`^${SERVICE}`),
    value: (match, { language, word, other }) =>
      total(match[0], 10) && !other && (language !== 'en' || word !== null)
        ? telephone(match[0], 'form', match[0].startsWith('8') ? 'toll_free' : 'shared_cost')
        : null,
  },
  {
    // `010-85650899`, `（023）8901 8888`, `01053265090`
    id: 'hotline.zh.area-code',
    begins: '(（0',
    pattern: new RegExp(`^[(（]?0(${AREA})[)）]?${GAP}(${LOCAL})`),
    value: (match, context) => landline(match[0], match[1] ?? '', match[2] ?? '', context),
  },
  {
    // A short code asked for in another city: `0371-12345`.
    id: 'hotline.zh.area-code-short',
    begins: '(（0',
    pattern: new RegExp(`^[(（]?0(${AREA})[)）]?[ ${DASH}](12[34]\\d\\d|96\\d{3,4}|1(?:10|19|20|22))(?![\\d${DASH}])`),
    value: (match) => (chineseAreaCode(`0${match[1]}`) !== null ? telephone(match[0], 'form') : null),
  },
  {
    // `13871482508`, `139-1126-3572`
    id: 'hotline.zh.mobile',
    begins: '1',
    pattern: new RegExp(`^${MOBILE}`),
    value: (match, { language, word, other }) =>
      total(match[0], 11) && !other && (language !== 'en' || word !== null)
        ? telephone(match[0], 'form', 'mobile')
        : null,
  },
  {
    // Hong Kong, Macao and Taiwan with their codes but no +: `886933711185`, `(852)61909075`, `886-4-23029888`.
    id: 'hotline.zh.neighbour-code',
    begins: '(（8',
    starts: ['852', '853', '886'],
    pattern: new RegExp(`^[(（]?(?:${HONG_KONG}|${TAIWAN})(?!\\d)`),
    value: (match, { word, other }) => {
      const bare = plain(match[0]).length === match[0].length;
      if (other || (bare && word === null)) return null;
      return { ...telephone(match[0], 'form'), digits: `+${plain(match[0]).replace(/^8860/, '886')}` };
    },
  },
  {
    // Taiwan: `(02)2781-3888`, `02-25067711`, `0933905613`
    id: 'hotline.zh.taiwan',
    begins: '(（0',
    pattern: new RegExp(
      `^(?:[(（]?0[2-8]\\d?[)）]?${ONE}\\d{3,4}${ONE}\\d{3,4}|09\\d{2}${ONE}\\d{3}${ONE}\\d{3})(?!\\d)`,
    ),
    value: (match, { language, word, other, before }) => {
      const digits = plain(match[0]);
      const separated = digits.length < match[0].length;
      if (language !== 'zh' || other || digits.length < 9 || digits.length > 10) return null;
      // `臺灣：0988006707 大陸：18801333086`
      return separated || word !== null || /台湾[:：] ?$/.test(before) ? telephone(match[0], 'form') : null;
    },
  },
];

/** A number without its area code, with an extension or a series behind it: `64387100-8101`, `65688846-47`. */
export const chineseLocalNumbers: NumberRule = {
  id: 'hotline.zh.local',
  begins: '2345678',
  pattern: new RegExp(`^[2-8]\\d{6,7}(?=[${DASH}/]\\d{1,6}(?![\\d${DASH}]))`),
  value: (match, { language, word, other }) =>
    language === 'zh' && word !== null && !other ? telephone(match[0], 'word') : null,
};

const CALLED = anyOf(`
  拨打?|致电|来电|[打按][通过了给]*|呼叫|电话|热线|专线|客服|平台|短信|发送[到至]?|联系(?:方式)?|通过|号码|求助
  [报火匪]警|急救|救护|报了?|联络|传呼
`);
const SHORT_BEFORE = new RegExp(String.raw`${CALLED}[了过]?[\s:：“"「『(（是为到至给（]{0,3}$`);
const SHORT_AFTER =
  /^[\s”"」』)）]{0,2}(?:热线|专线|电话|急救|报警|救护|指挥中心|接警|负压|投诉|举报|[、,，/和或及]{1,2}1\d\d(?!\d))/;
const SHORT_AFTER_LONG = /^[\s”"」』)）]{0,2}[\u3400-\u9fff]{0,8}(?:热线|专线|电话|平台|客服|服务)/;
const SHORT_CITY = /(?:^|[省市县区州\u3400-\u9fff])$/;

export const chineseShortCodes: NumberRule = {
  // `拨打120`, `12345市民服务热线`, `客服95338`
  id: 'hotline.zh.short-code',
  begins: '0123456789',
  pattern: /^\d{3,7}$/,
  value: (match, { before, after, word, other, amount, language, afterShort }) => {
    const [code] = match;
    if (language === 'en' || other || amount || !isChineseShortCode(code)) return null;
    if (/[第A-Za-z\d]$/.test(before)) return null;
    const named = SHORT_BEFORE.test(before) || (SHORT_AFTER.test(after) && SHORT_CITY.test(before.trim() || ''));
    // Citizens' lines of Taiwan look like years.
    if (/^1[89]\d\d$/.test(code) && !named && !/(?:拨打|专线|热线|电话)[^，。；]{0,12}$/.test(before)) return null;
    if (/^1[89]\d\d$/.test(code)) return telephone(code, 'word', 'short_code');
    if (afterShort && word === 'near') return telephone(code, 'word', 'short_code');
    // `国航：95583`, a firm and its number a line.
    if (/^95/.test(code) && /^[\s•·]*[\u3400-\u9fff]{2,10}[:：] ?$/.test(before))
      return telephone(code, 'word', 'short_code');
    const long = code.length >= 5;
    if (!named && !(long && (word === 'near' || SHORT_AFTER_LONG.test(after) || (word === 'far' && /^95/.test(code)))))
      return null;
    return telephone(code, 'word', 'short_code');
  },
};
