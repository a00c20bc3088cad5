import { DASH } from './pieces.js';
import type { NumberContext, NumberRule } from './rule.js';
import { telephone } from './value.js';

const WHOLE = new RegExp(`^[(（\\d][\\d ()（）./~${DASH}]*$`);
const plain = (text: string): string => text.replace(/\D/g, '');

/** `20200123` and the like: eight digits that are a day. */
const isDay = (digits: string): boolean => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
/** `200 000`, `1 200 000`: an amount with spaces between its thousands. */
const isThousands = (text: string): boolean => /^[1-9]\d{0,2}(?: \d{3})+$/.test(text);
/** `12-15 (2009)`, pages and year of a work; `2019-2020`. */
const isReference = (text: string): boolean => /\((?:19|20)\d\d\)?$|^(?:19|20)\d\d ?[^\d] ?(?:19|20)\d\d$/.test(text);
/** Of an ID of the United States: `011-12-3456`. */
const isSocialSecurity = (text: string): boolean => /^\d{3}-\d{2}-\d{4}$/.test(text);
/** `D.C. 20006-3700`: a postcode of the United States. */
const isZip = (text: string): boolean => /^\d{5}-\d{4}$/.test(text);
/** Numbers of a table, side by side: `1051 0 175 0`, `2 475/419`. */
const isRow = (text: string): boolean =>
  /^\d+(?: \d+)* \d(?: \d+)*$|^\d{1,3}(?: \d{3})*\/\d{1,3}$/.test(text) && !/^0|^1 /.test(text);

/** Right before eight digits that may be a day the number must be called one: not `查询20240307计划`. */
const NOUN_BEFORE = /(?:话|线|机|码|真|式|tel|phone|fax|mobile)[^\d\u3400-\u9fffA-Za-z]{0,4}$/i;

function plausible(text: string, { other, amount, word, before, after }: NumberContext): boolean {
  const digits = plain(text);
  if (other || amount || digits.length > 15 || isReference(text) || isSocialSecurity(text)) return false;
  if (/^\d+\. ?\d+$/.test(text) || /[./~]{2}| {3}/.test(text)) return false;
  // Of a score: `T:244) 206/9`.
  if (/^[^(（]*[)）]/.test(text)) return false;
  if (word !== 'near' && (isRow(text) || isZip(text))) return false;
  if (isDay(digits) && digits.length === text.length && (word !== 'near' || !NOUN_BEFORE.test(before))) return false;
  // Numbers from which text messages are sent: `发送到10699990`.
  if (/^106\d{5,}$/.test(text)) return false;
  return !(isThousands(text) && digits.length < 9 && /^ ?[A-Za-z\u3400-\u9fff]/.test(after));
}

/** Before a bare number of a list: the office, the district, an address. */
const ROOM =
  /[号楼层室厦街道][，,、] ?$|(?:[室办科处部站局院馆店所校]|中心|公司|宾馆|酒店)(?:[(（][^()（）\d]{1,12}[)）])?[ :：]?$|[区县旗镇乡][:：] ?$/;

export const labelledNumbers: readonly NumberRule[] = [
  {
    // Whatever a word right before (or behind) it calls a telephone number: `Tel: 000 111 82-2100`, `咨询电话:60367951`.
    id: 'hotline.labelled',
    begins: '(（0123456789',
    pattern: WHOLE,
    value: (match, context) => {
      const digits = plain(match[0]).length;
      const enough = context.word === 'near' ? digits >= 6 : context.word === 'far' && digits >= 7;
      return enough && plausible(match[0], context) ? telephone(match[0], 'word') : null;
    },
  },
  {
    // In lists of offices: `电子技术教研室83792841`.
    id: 'hotline.zh.listed',
    begins: '2345678',
    pattern: /^[2-8]\d{6,7}$/,
    value: (match, context) =>
      context.language === 'zh' && ROOM.test(context.before) && plausible(match[0], context)
        ? telephone(match[0], 'word')
        : null,
  },
  {
    // No word, but a form that the numbers of some country have; `resolve` asks the plan of the document's country.
    id: 'hotline.national',
    begins: '(（0123456789',
    pattern: WHOLE,
    value: (match, context) => {
      const digits = plain(match[0]).length;
      return context.language !== 'zh' && digits >= 7 && plausible(match[0], context)
        ? telephone(match[0], 'plan')
        : null;
    },
  },
];
