import { isHan } from '../../text/letters.js';
import { WordBits } from '../../text/word-bits.js';
import { marksOf } from './surroundings.js';

/** What tells which patterns of `labelPatterns` can match: each of their words holds one of these. */
export const NAMES_LINE = 1;
export const NAMES_AIM = 2;
const NAMES_MEANS = 4;
const LEADS_TO_AIM = 8;

const words = new WordBits('hotline.labels', {
  line: NAMES_LINE,
  desk: NAMES_LINE,
  switch: NAMES_LINE,
  cent: NAMES_LINE,
  toll: NAMES_LINE | NAMES_MEANS,
  tel: NAMES_LINE,
  phone: NAMES_LINE | NAMES_MEANS,
  fax: NAMES_LINE | NAMES_MEANS,
  mobile: NAMES_LINE | NAMES_MEANS,
  cell: NAMES_LINE | NAMES_MEANS,
  office: NAMES_LINE | NAMES_MEANS,
  section: NAMES_LINE,
  direct: NAMES_MEANS,
  hotline: NAMES_MEANS,
  helpline: NAMES_MEANS,
  question: NAMES_AIM,
  information: NAMES_AIM,
  advice: NAMES_AIM,
  help: NAMES_AIM,
  inquir: NAMES_AIM,
  enquir: NAMES_AIM,
  details: NAMES_AIM,
  assistance: NAMES_AIM,
  support: NAMES_AIM,
  comment: NAMES_AIM,
  emergenc: NAMES_AIM,
  appointment: NAMES_AIM,
  booking: NAMES_AIM,
  reservation: NAMES_AIM,
  complaint: NAMES_AIM,
  ticket: NAMES_AIM,
  ' with ': LEADS_TO_AIM,
  ' for ': LEADS_TO_AIM,
});

/** What of these words a text holds. */
export const labelWords = (text: string): number => words.between(text, 0, text.length);

const MARKS = marksOf('”"」』)） ,-');
/** The last characters of what stands right behind a number in Chinese, and how far from it. */
const ENDS_MEANS = marksOf('线话台救警');
const LONGEST_MEANS = 14;
/** Units within which words lead from a number to what it is for. */
const REACH = 66;

/** Whether what stands behind a number may tell what the number is for: `12345市民服务热线`, `555-0100 office`, `… with questions`. */
export function mayTellBehind(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && at < start + 3 && MARKS.includes(text.charCodeAt(at))) at++;
  if (isHan(text.charCodeAt(at)))
    for (let i = at; i < end && i < at + LONGEST_MEANS; i++) if (ENDS_MEANS.includes(text.charCodeAt(i))) return true;
  if (at < end && (words.at(text, at, end) & NAMES_MEANS) !== 0) return true;
  return (words.between(text, start, Math.min(end, start + REACH)) & LEADS_TO_AIM) !== 0;
}

/** The last characters of headings above numbers: hotlines, contact, phone; 热线, 电话, 咨询, 联系方式, 捐赠信息. */
const ENDS_HEADING = marksOf('eEsStT线话询式息');
const HEADING_MARKS = marksOf('?:：');
const LONGEST_HEADING = 60;

/** Whether a line may be a heading above numbers, by its length and its last character. */
export function mayBeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const last = text.charCodeAt(text.length - 1);
  return ENDS_HEADING.includes(HEADING_MARKS.includes(last) ? text.charCodeAt(text.length - 2) : last);
}
