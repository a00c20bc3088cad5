import type { Document, Mention, When } from '../../types.js';

/** Words around a date that open one of its sides, or point it to the past or the future. Folded text. */

const FROM_EN =
  /(?:^|[^A-Za-z])(?:since|from|(?:starting|beginning|effective|commencing)(?: (?:on|from|in|at))?|as early as)(?: the)? $/i;
const TO_EN = /(?:^|[^A-Za-z])(?:by|until|till|untill|through|no later than|up to|prior to)(?: the)? $/i;
const BEFORE_EN = /(?:^|[^A-Za-z])(?:before|earlier than|ahead of)(?: the)? $/i;
const AFTER_EN = /(?:^|[^A-Za-z])(?:after|later than|> ?=|greater than)(?: the)? $/i;
const AFTER_EN_BEHIND = /^ (?:and|or) (?:later|after|onwards?)|^ onwards?/i;

const FROM_ZH = /(?:从|自从?|始于)[*“"]{0,2}$/;
const FROM_ZH_BEHIND = /^[*”"]{0,2} ?(?:\d时|晚|左右)?(?:起|以来|至今|到现在|开始|伊始|或之后|及以后|及之后)/;
const AFTER_ZH_BEHIND = /^ ?(?:之后|以后|后(?!半|勤|续|台|期|来))/;
const BEFORE_ZH_BEHIND = /^ ?(?:之?前(?!后|[一二三半往几任述沿台夕景线方提])|以前|止)/;
const TO_ZH_BEHIND = /^ ?(?:(?:或|及)(?:之前|以前|之前)|止)/;
const TO_ZH = /(?:持续|延续|延长|隔离|推迟|维持|营业|放假|封锁|关闭|停课|有效期?|截止)(?:将)?(?:到|至)[*]{0,2} ?$/;

export interface Openness {
  readonly side: 'from' | 'to';
  readonly inclusive: boolean;
}

const isRange = (when: When): boolean =>
  when.kind === 'range' ||
  when.kind === 'window' ||
  when.kind === 'open' ||
  (when.kind === 'within' && isRange(when.inner));
const isDeictic = (when: When): boolean => when.kind === 'relative' && when.unit === 'day';

/** Which side of a date its neighbours leave open: since 2017, by Friday, 3月11日起. */
export function openness(document: Document, { start, end }: Mention<unknown>, when: When): Openness | null {
  if (isRange(when)) return null;
  const before = document.folded.slice(Math.max(0, start - 24), start);
  const after = document.folded.slice(end, end + 8);
  if (FROM_ZH_BEHIND.test(after)) return { side: 'from', inclusive: true };
  if (TO_ZH_BEHIND.test(after)) return { side: 'to', inclusive: true };
  if (AFTER_ZH_BEHIND.test(after) && !isDeictic(when)) return { side: 'from', inclusive: false };
  if (BEFORE_ZH_BEHIND.test(after) && when.kind !== 'shift') return { side: 'to', inclusive: false };
  if (FROM_ZH.test(before)) return { side: 'from', inclusive: true };
  if (TO_ZH.test(before)) return { side: 'to', inclusive: true };
  if (AFTER_EN_BEHIND.test(after) || FROM_EN.test(before)) return { side: 'from', inclusive: true };
  if (TO_EN.test(before)) return { side: 'to', inclusive: true };
  if (BEFORE_EN.test(before)) return { side: 'to', inclusive: false };
  if (AFTER_EN.test(before) && !isDeictic(when)) return { side: 'from', inclusive: false };
  return null;
}

const FUTURE_EN =
  /\b(?:will|shall|going to|to be|(?:is|are|was|were) to|scheduled|expect(?:s|ed)?|plan(?:s|ned|ning)? (?:to|for)|due|upcoming|deadline|let['’]?s|schedule|set up|book|available|until|till|should|would|meet|please|tune in|available|coming|ends?|opens?|starts?|begins?|resumes?)\b|['’]ll\b/i;
const PAST_EN =
  /\b(?:was|were|had|did|has|said|told|ago|since|went|fell|rose|began|came|took|made|saw|sold|met|left|got|gave|found|held|hit|won|lost|led|ran|[a-z]{2,}ed|following)\b/i;
const FUTURE_ZH =
  /(?:将(?!近)|拟|计划|即将|预计|定于|要(?!求|闻)|会在|届时|准备|下午开会|打算|之前|以前|截止|期限|上线$)/;
const PAST_ZH = /(?:曾|已|了|过|报告|宣布|表示|通报|确诊|发布|出现|获悉|说|称)/;

/** Which way the sentence looks from the day of writing: the words before the date say more than those behind it. */
export function directionOf(document: Document, mention: Mention<unknown>): 'past' | 'future' | null {
  const sentence = document.sentences[mention.sentence];
  const from = sentence?.start ?? 0;
  const before = document.folded.slice(Math.max(from, mention.start - 70), mention.start);
  const after = document.folded.slice(mention.end, Math.min(sentence?.end ?? mention.end, mention.end + 40));
  if (sentence?.language === 'zh') {
    const clause = before.slice(-14);
    if (FUTURE_ZH.test(clause) || FUTURE_ZH.test(after.slice(0, 6))) return 'future';
    return PAST_ZH.test(clause) || PAST_ZH.test(after) ? 'past' : null;
  }
  const clause = before.slice(Math.max(0, before.search(/[,;:][^,;:]*$/)));
  if (FUTURE_EN.test(clause)) return 'future';
  if (PAST_EN.test(clause)) return 'past';
  if (FUTURE_EN.test(before)) return 'future';
  if (PAST_EN.test(before)) return 'past';
  return FUTURE_EN.test(after) ? 'future' : PAST_EN.test(after) ? 'past' : null;
}

/** A leading article belongs to a date that does not read without it: the weekend, the end of 2007, the third quarter. */
export function articleBefore(document: Document, start: number, when: When): number {
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
