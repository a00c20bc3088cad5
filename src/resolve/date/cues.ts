import { unitAt } from '../../text/units.js';
import type { Document, Mention, When } from '../../types.js';

/** Words around a date that open one of its sides, or point it to the past or the future. Folded text. */

const FROM_EN =
  /(?:^|[^A-Za-z])(?:since|(?:starting|beginning|effective|commencing)(?: (?:on|from|in|at))?|as early as)(?: the)? $/i;
const JUST_FROM_EN = /(?:^|[^A-Za-z])from(?: the)? $/i;
const TO_EN =
  /\bvalid (?:until|till|through|to) ?: $|(?:^|[^A-Za-z])(?:by|until|till|untill|through|no later than|up to|prior to)(?: the)? $/i;
const BEFORE_EN = /(?:^|[^A-Za-z])(?:before|earlier than|ahead of)(?: the)? $/i;
const AFTER_EN = /(?:^|[^A-Za-z])(?:after|later than|> ?=|greater than)(?: the)? $/i;
const AFTER_EN_BEHIND = /^ (?:and|or) (?:later|after|onwards?)|^ onwards?/i;

const FROM_ZH = /(?:从|自从?|始于)[*“"]{0,2}$/;
/** 从上周五的44例上升到76例: the day of a first figure, not of a beginning. */
const CHANGE_ZH = /^(?:的|[^，。；]{0,16}(?:升|增|降|减|涨|跌|变)[^，。；]{0,3}[到至为])/;
const FROM_ZH_BEHIND =
  /^[*”"]{0,2} ?(?:\d时|晚|左右)?(?:起|以来|至今|到现在|开始(?!陆?续?(?:出现|发[烧热病作]|咳|感[到觉]|有|头|咽|腹|胸|呕|高[烧热]|低[烧热]|乏力|不适|流涕|恶心))|伊始|或之后|及以后|及之后)/;
const AFTER_ZH_BEHIND = /^ ?(?:之后|以后|后(?!半|勤|续|台|期|来))/;
const BEFORE_ZH_BEHIND = /^ ?(?:之?前(?!后|[一二三半往几任述沿台夕景线方提])|以前|止)/;
const TO_ZH_BEHIND = /^ ?(?:(?:或|及)(?:之前|以前|之前)|止)/;
/** 从周一9:00-12:00 begins nothing. */
const HOURS = /\d ?[-–—~至到] ?\d?\d:\d\d$/;
const TO_ZH =
  /(?:持续|延续|延长|隔离|推迟|维持|营业|放假|封锁|关闭|停课|有效期?|截止)(?:将)?(?:到|至)[*]{0,2} ?$|不[晚迟]于 ?$/;

/** 考试推迟至2月12日、13日进行 names the days it is held. */
const POSTPONED = /推迟(?:将)?[到至][*]{0,2} ?$/;
const HELD = /^(?:、|[^，。；]{0,8}(?:举行|进行|召开|举办|开幕|开始))/;

/** Whether Chinese may follow a date, behind a mark, a space or the digit of an hour. */
function mayFollowInChinese(folded: string, end: number): boolean {
  let at = end;
  let unit = unitAt(folded, at);
  while (at < end + 3 && (unit === 0x20 || unit === 0x2a || unit === 0x22 || unit === 0x201d))
    unit = unitAt(folded, ++at);
  return unit > 0x2e7f || (unit >= 0x30 && unit <= 0x39);
}

/** Whether a Chinese word that opens a side may stand before a date: 从, 自, 始于, 到, 至, 不晚于 and a mark. */
function mayLeadInChinese(folded: string, start: number): boolean {
  let at = start - 1;
  let unit = unitAt(folded, at);
  while (at > start - 4 && (unit === 0x20 || unit === 0x2a || unit === 0x22 || unit === 0x201c))
    unit = unitAt(folded, --at);
  return unit > 0x2e7f && '从自于到至'.includes(folded.charAt(at));
}

export interface Openness {
  readonly side: 'from' | 'to';
  readonly inclusive: boolean;
}

const isRange = (when: When): boolean =>
  when.kind === 'range' ||
  when.kind === 'window' ||
  when.kind === 'open' ||
  (when.kind === 'within' && isRange(when.inner));
const endsPeriod = (when: When): boolean =>
  (when.kind === 'part' && when.part === 'late') ||
  (when.kind === 'nth' && when.number < 0) ||
  (when.kind === 'within' && endsPeriod(when.inner));
const pointsBack = (when: When): boolean => when.kind === 'calendar' && when.weekday !== null && when.day === null;
const isDeictic = (when: When): boolean => when.kind === 'relative' && when.unit === 'day';

/** Which side of a date its neighbours leave open: since 2017, by Friday, 3月11日起. */
export function openness(
  document: Document,
  { start, end }: Mention<unknown>,
  when: When,
  time: string | null,
): Openness | null {
  if (isRange(when)) return null;
  // Before six on the 15th, 今晚八点以后: that day belongs to it.
  const clock = time !== null && time !== '';
  return (
    chineseOpenness(document.folded, start, end, when, clock) ??
    englishOpenness(document.folded, start, end, when, clock)
  );
}

/** By Chinese words. */
function chineseOpenness(folded: string, start: number, end: number, when: When, clock: boolean): Openness | null {
  const followed = mayFollowInChinese(folded, end);
  const led = mayLeadInChinese(folded, start);
  if (!followed && !led) return null;
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 12);
  if (FROM_ZH_BEHIND.test(after)) return { side: 'from', inclusive: true };
  if (TO_ZH_BEHIND.test(after)) return { side: 'to', inclusive: true };
  if (AFTER_ZH_BEHIND.test(after) && (clock || !isDeictic(when))) return { side: 'from', inclusive: clock };
  // 年底前: by the end of the year, and no day before its last two months.
  if (BEFORE_ZH_BEHIND.test(after) && when.kind !== 'shift')
    return { side: 'to', inclusive: clock || endsPeriod(when) };
  if (!led) return null;
  const ofHours = (): boolean => HOURS.test(folded.slice(start, end));
  if (FROM_ZH.test(before) && !ofHours() && !CHANGE_ZH.test(folded.slice(end, end + 24)))
    return { side: 'from', inclusive: true };
  if (TO_ZH.test(before) && !(POSTPONED.test(before) && HELD.test(folded.slice(end, end + 16))))
    return { side: 'to', inclusive: true };
  return null;
}

/** The last word before most dates, after which only one of few others opens a side: effective on, starting in, as early as. */
const LAST_WORD = /(?:^|[^A-Za-z])(?:on|in|at)(?: the)? $/i;

/** By English words. */
function englishOpenness(folded: string, start: number, end: number, when: When, clock: boolean): Openness | null {
  if (unitAt(folded, end) === 0x20 && AFTER_EN_BEHIND.test(folded.slice(end, end + 12)))
    return { side: 'from', inclusive: true };
  if (unitAt(folded, start - 1) !== 0x20) return null;
  const before = folded.slice(Math.max(0, start - 24), start);
  if (LAST_WORD.test(before.slice(-8))) return FROM_EN.test(before) ? { side: 'from', inclusive: true } : null;
  if (FROM_EN.test(before)) return { side: 'from', inclusive: true };
  // From May 2 opens a side; the figures from Monday do not.
  if (JUST_FROM_EN.test(before) && (when.kind === 'calendar' || when.kind === 'part') && !pointsBack(when))
    return { side: 'from', inclusive: true };
  if (TO_EN.test(before)) return { side: 'to', inclusive: true };
  if (BEFORE_EN.test(before)) return { side: 'to', inclusive: clock || endsPeriod(when) };
  if (AFTER_EN.test(before) && !isDeictic(when)) return { side: 'from', inclusive: false };
  return null;
}

const FUTURE_EN =
  /\b(?:will|shall|going to|to be|(?:is|are|was|were) to|scheduled|expect(?:s|ed)?|plan(?:s|ned|ning)? (?:to|for)|due|upcoming|deadline|let's|schedule|set up|book|available|until|till|should|would|can|may|must|meet|please|tune in|coming|tickets?|ends?|opens?|starts?|begins?|resumes?)\b|'ll\b/gi;
const PAST_EN =
  /\b(?:was|were|had|did|has|said|told|ago|since|went|fell|rose|began|came|took|made|saw|sold|left|got|gave|found|held|hit|won|lost|led|ran|[a-z]{2,}ed)\b/gi;
const FUTURE_ZH =
  /将(?:于|在|会|有|要|举行|召开|开|进行|上线|公布|过境|起|持续|推出|实施|恢复|迎|由|$)|拟|计划|即将|预计|定于|要(?!求|闻)|会在|届时|准备|打算|截止|期限/g;
const PAST_ZH = /曾|被|遭|已|了(?!解)|过(?!境)|报告|宣布|表示|通报|确诊|发布|出现|获悉|说|称/g;

/** Where the last match of a global pattern begins, −1 for none. */
function lastMatch(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index;
  return last;
}

/** Which way the sentence looks from the day of writing: the cue nearest before the date, else the first behind it. */
export function directionOf(document: Document, mention: Mention<unknown>): 'past' | 'future' | null {
  const sentence = document.sentences[mention.sentence];
  const zh = sentence?.language === 'zh';
  const from = Math.max(sentence?.start ?? 0, mention.start - (zh ? 14 : 70));
  const to = Math.min(sentence?.end ?? mention.end, mention.end + (zh ? 20 : 40));
  const [future, past] = zh ? [FUTURE_ZH, PAST_ZH] : [FUTURE_EN, PAST_EN];
  const before = document.folded.slice(from, mention.start);
  const [ahead, back] = [lastMatch(future, before), lastMatch(past, before)];
  // A word may be both: was expected looks ahead.
  if (ahead >= 0 || back >= 0) return ahead >= back - 12 && ahead >= 0 ? 'future' : 'past';
  const after = document.folded.slice(mention.end, to);
  const next = (pattern: RegExp): number => after.search(pattern);
  // 8月份以来: no month ahead.
  if (zh && /^ ?(?:以来|至今|到现在)/.test(after)) return 'past';
  const [soon, gone] = [next(future), next(past)];
  if (soon < 0 && gone < 0) return null;
  return gone < 0 || (soon >= 0 && soon <= gone) ? 'future' : 'past';
}

const isWeekday = (when: When): boolean =>
  when.kind === 'calendar' && when.weekday !== null && when.day === null && when.month === null;
const EVERY =
  /(?:每(?:周|星期|礼拜)[一二三四五六日天]?|every [A-Za-z]+|each [A-Za-z]+|[一二三四五六日天])(?:[、和及,，]|至|到|,? and | or )*$/i;
const MORE_DAYS = /^(?:[、和及,，]|,? (?:and|or) |, )(?:周|星期|礼拜|[MTWFS][a-z]{2,8}day)/;
const OFFICE =
  /open|hours|daily|desk|office|counter|hotline|helpline|call|phone|contact|tel\b|热线|电话|办公|开放|接听|营业|窗口|门诊|致电|工作时间/i;

/** Weekdays of opening hours and time-tables recur, and are no dates: 周一至周五9:00-12:00, 每周二、周五, Mon-Fri. */
export function recurs(document: Document, mention: Mention<unknown>, when: When, time: string | null): boolean {
  const range = when.kind === 'range' && isWeekday(when.from);
  if (!range && !isWeekday(when)) return false;
  const sentence = document.sentences[mention.sentence];
  const before = document.folded.slice(Math.max(sentence?.start ?? 0, mention.start - 32), mention.start);
  const after = document.folded.slice(mention.end, mention.end + 16);
  if (/(?:周|星期|礼拜|every|each)/i.test(before) && EVERY.test(before)) return true;
  const office = sentence !== undefined && OFFICE.test(document.folded.slice(sentence.start, sentence.end));
  if (range && /\d/.test(document.folded.slice(mention.start, mention.end))) return true;
  if (range) return office || (time !== null && time !== '') || /^,? ?\d{1,2}[:.]?\d?/.test(after);
  return office && MORE_DAYS.test(after);
}

/** A leading article belongs to a date that does not read without it: the weekend, the end of 2007, the third quarter. */
export function articleBefore(document: Document, start: number, when: When): number {
  if (unitAt(document.folded, start - 1) !== 0x20 || (unitAt(document.folded, start - 2) | 0x20) !== 0x65) return 0;
  if (!/(?:^|[^A-Za-z])the $/i.test(document.folded.slice(Math.max(0, start - 5), start))) return 0;
  const needs = (inner: When): boolean => {
    switch (inner.kind) {
      case 'part':
      case 'nth':
      case 'narrative':
        return true;
      case 'period':
        return inner.unit !== 'century' || inner.year !== null;
      case 'window':
        return true;
      case 'within':
        return needs(inner.inner);
      case 'relative':
        return inner.unit === 'weekend' || inner.offset === 0;
      default:
        return false;
    }
  };
  return needs(when) && !/^(?:early|mid|late)/i.test(document.folded.slice(start, start + 5)) ? 4 : 0;
}
