import { functionWords } from '../lexicon/page-words.js';
import { foreignWords } from '../lexicon/sentence-words.js';
import type { Language } from '../types.js';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const LATIN = /[A-Za-z\u00c0-\u024f]+/g;
const OTHER = /[\u3040-\u30ff\uac00-\ud7a3\u0400-\u04ff\u0600-\u06ff\u0e00-\u0e7f\u0900-\u097f]/g;

/** Latin words that are not English: three or more function words of other languages, and more of them than English ones. */
function foreign(words: readonly string[]): boolean {
  let strange = 0;
  let english = 0;
  for (const word of words) {
    if (foreignWords.has(word)) strange++;
    if (functionWords.has(word)) english++;
  }
  return strange >= 3 && strange > 2 * english;
}

/**
 * Chinese when a third of its words and characters are Han, English when it has Latin words that are not mostly of another
 * language, else unknown; unknown too where kana, Hangul, Cyrillic or another script prevails.
 */
export function languageOf(text: string): Language {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN) ?? [];
  const other = text.match(OTHER)?.length ?? 0;
  if (other > 0 && other * 4 > han + latin.length) return 'und';
  if (han > 0 && han * 2 >= latin.length) return 'zh';
  return latin.length > 0 && !foreign(latin.map((word) => word.toLowerCase())) ? 'en' : 'und';
}
