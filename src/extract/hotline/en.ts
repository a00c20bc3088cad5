import { isChineseShortCode, isShortCode } from '../../lexicon/short-codes.js';
import { anyOf } from '../../text/pattern.js';
import { DASH } from './pieces.js';
import type { NumberRule } from './rule.js';
import { telephone } from './value.js';

const SEP = `[ ./${DASH}]`;
const AREA = `(?:\\([1-9]\\d\\d\\)[ .${DASH}]{0,2}|[1-9]\\d\\d(?:\\)|${SEP})${SEP}?)`;
const END = `(?![${DASH}.]?\\d)`;

export const englishNumbers: readonly NumberRule[] = [
  {
    // `(516)733-3989`, `1-800-657-3903`, `246.555.8888`, `123)456-7890`
    id: 'hotline.en.north-america',
    begins: '(123456789',
    pattern: new RegExp(`^(?:1(?:${SEP}|(?=\\()))?${AREA}\\d{3}${SEP}\\d{4}${END}`),
    value: (match, { other, amount, piece, word }) => {
      if (other || (amount && word === null)) return null;
      // A row of numbers is no telephone number: `120 450 1200 88`.
      if (!/[()./-]/.test(match[0]) && /^ ?\d/.test(piece.text.slice(match[0].length)) && word === null) return null;
      return telephone(match[0], 'form');
    },
  },
  {
    // `(415) 6667777`
    id: 'hotline.en.north-america-joined',
    begins: '1(',
    pattern: new RegExp(`^(?:1${SEP}?)?\\([2-9]\\d\\d\\) ?[2-9]\\d{6}${END}`),
    value: (match, { other }) => (other ? null : telephone(match[0], 'form')),
  },
  {
    // Without an area code, a series behind it: `555-0140/41/42`, `555-0140-2`.
    id: 'hotline.en.local',
    begins: '23456789',
    pattern: /^[2-9]\d\d-\d{4}(?=[-/]\d{1,2}(?!\d))/,
    value: (match, { language, word, other }) =>
      language !== 'zh' && word !== null && !other ? telephone(match[0], 'word') : null,
  },
];

const { raw } = String;

/** `called 911`, `the hotline is 211`; `reach us by dialling 911`; `police on 112` */
const CALLED = raw`\b${anyOf(`
  call|calls|called|calling|dial|dials|dialed|dialled|dialing|dialling|text|texted|ring|rang|phone|phoned
  hotline|helpline|line|contact|number|emergency
`)}(?:s? (?:us|the|at|on|to|is|number|line|hotline))*`;
const REACHED = raw`\breach(?:ed)? (?:us )?(?:at|on|by (?:calling|dialling|dialing))`;
const SHORT_BEFORE = new RegExp(
  raw`(?:${CALLED}|${REACHED}|\b(?:service|police|ambulance) (?:at|on)|\b(?:tel|telephone))[:.]? ?["“(]?$`,
  'i',
);
/** A name and a colon make a short code of any three or four digits: `Toll-free line: 909`. */
const NAMED = /(?:hot ?line|help ?line|line|toll[- ]free|emergency|ambulance|police|fire|phone|tel)(?: numbers?)?: ?$/i;
const SHORT_AFTER =
  /^["”)]? (?:calls?|hotline|helpline|emergency|operators?|dispatch(?:ers?)?|services?|system|centers?)\b/i;

export const englishShortCodes: NumberRule = {
  // `called 911`, `call 2-1-1`, `make 911 calls`
  id: 'hotline.en.short-code',
  begins: '0123456789',
  pattern: new RegExp(`^(?:\\d[${DASH}]\\d[${DASH}]\\d|\\d{3,6})$`),
  value: (match, { before, after, word, other, amount, language, afterShort }) => {
    const code = match[0].replace(/\D/g, '');
    if (language === 'zh' || other || amount) return null;
    if (NAMED.test(before) && code.length <= 4 && !/^(?:19|20)\d\d$/.test(code))
      return telephone(code, 'word', 'short_code');
    if (code.length === 5 && isChineseShortCode(code) && /: ?$/.test(before))
      return telephone(code, 'word', 'short_code');
    if (!isShortCode(code)) return null;
    if (afterShort && word === 'near') return telephone(code, 'word', 'short_code');
    const named = SHORT_BEFORE.test(before) || (SHORT_AFTER.test(after) && /^[92]11$|^112$|^999$|^12345$/.test(code));
    return named && !/^,\d| (?:people|times|members|other|more)\b/.test(after)
      ? telephone(code, 'word', 'short_code')
      : null;
  },
};
