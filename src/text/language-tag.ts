import type { Language } from '../types.js';

const HAN = /[\u4e00-\u9fff]/;
/** So much of its Han characters as a text in traditional ones folds; of a simplified text less than one in a hundred. */
const TRADITIONAL = 0.08;

/** Whether a text is written in traditional characters. `folded` is the same text in simplified ones. */
function isTraditional(text: string, folded: string): boolean {
  let han = 0;
  let changed = 0;
  for (let at = 0; at < text.length; at++) {
    if (!HAN.test(text[at] ?? '')) continue;
    han++;
    if (text[at] !== folded[at]) changed++;
  }
  return changed > han * TRADITIONAL;
}

/** BCP 47 tag of the Chinese that a text is in, by which fonts are chosen: `zh-Hans` or `zh-Hant`. */
export function chineseTag(text: string, folded: string): string {
  return isTraditional(text, folded) ? 'zh-Hant' : 'zh-Hans';
}

/** BCP 47 tag of a language; HTML has the empty one for an unknown language. */
export function languageTag(language: Language, chinese: string): string {
  return language === 'zh' ? chinese : language === 'en' ? 'en' : '';
}
