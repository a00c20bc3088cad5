import type { LineKind } from '../types.js';
import type { Facts } from './facts.js';
import { ownLetters } from './own-letters.js';

/** What is counted in a text, and never beside its date: "Italy had 3 deaths on 3 March 2020", 3月3日意大利死亡3例. */
const COUNTED =
  /\d\s*(?:余|多)?(?:例|人(?!评|参|阅|看|浏|点|赞|气))|\d (?:[a-z]+ ){0,2}(?:cases?|deaths?|patients?|people|persons?|infections?|victims?)\b/i;

/** `By Jane Roe, Staff Writer` */
export const isByline = (text: string): boolean => text.length < 100 && /^by:? [A-Z]/i.test(text);

/** Line beside the headline that says who wrote the text, where it came from, and when. */
export function metaKind(fact: Facts, text: string): LineKind | null {
  if (fact.size > 140 || fact.prose) return null;
  if (fact.dateAlone) return 'date';
  // "Malta reported 3 new cases on 2 March 2021."
  if (fact.ending === 2 && /[。.!?！？]$/.test(text)) return null;
  if (isByline(text) && fact.size < 80) return 'byline';
  const { byline } = fact.page;
  if ((!fact.date && byline <= 0.2) || (fact.digits > 0 && COUNTED.test(text))) return null;
  // "2022-01-15 16:58 来源:某省人民政府新闻办公室 编辑:秦朗" is long for its names.
  if (fact.date && fact.ending !== 2 && byline > (fact.time ? 0.08 : 0.15)) return 'byline';
  // "6月7日天河区新冠肺炎疫情通报" has words of its own beside the date: a headline, or text.
  const rest = ownLetters(text) * (fact.han > 0.3 ? 2.5 : 1);
  if (fact.date && rest < 25) return byline > 0.05 ? 'byline' : 'date';
  return byline > 0.2 && fact.ending !== 2 && rest < 50 ? 'byline' : null;
}
