import { commonCharacters } from '../lexicon/common-characters.js';
import { fold } from '../text/folding.js';

let common: ReadonlySet<string> | null = null;

/** Punctuation of Chinese text, in whatever width it is written. */
const PUNCTUATION = /[\u3000-\u3003\u3008-\u3011\u3014\u3015\uff01-\uff5e]/;
/** What Western text has beside ASCII: typographic quotes, dashes, signs, accented letters. */
const WESTERN = /[\u00a0-\u00ff\u0152-\u0178\u2013-\u203a\u20ac\u2122]/;
const WESTERN_LETTER = /[\u00c0-\u00ff\u0152-\u0178]/;
/** What Latin words are made of and stand between. */
const PLAIN = /[A-Za-z\s[\]().,]/;
const SIGN = /[\u00a1-\u00bf]/;
const SIGN_OR_LETTER = /[\u00a1-\u00ff]/;
const NEVER = /[\u0080-\u009f\ufffe\uffff\ue000-\uf8ff]|\p{Cn}|\p{Cs}/u;

/**
 * How much one character speaks for a decoding, from −3 to 1. Neighbours tell é in a word from halves of other
 * characters.
 */
function weigh(character: string, before: string, after: string): number {
  if (character === '\ufffd') return -3;
  if (character < ' ') return -2;
  if (NEVER.test(character)) return -2;
  if (character >= '\u4e00' && character <= '\u9fff') {
    // "María" read as Chinese is "Mar韆": one Han character that touches Latin letters and no other.
    const lone = PLAIN.test(before) && PLAIN.test(after);
    return lone ? -0.6 : common?.has(character) ? 1 : -0.4;
  }
  const letters = /[A-Za-z]/.test(before) || /[A-Za-z]/.test(after);
  // "host’s" of GB18030 read as Big5 is "host︾s": in plain Latin words no mark is Chinese.
  if (PUNCTUATION.test(character)) return PLAIN.test(before) && PLAIN.test(after) ? 0 : 1;
  if (WESTERN.test(character)) {
    const crowded = before > '\u007f' && after > '\u007f';
    if (crowded) return -0.6;
    // The same read as Windows-1252 is "host¡¯s".
    if (SIGN.test(character) && (SIGN_OR_LETTER.test(before) || SIGN_OR_LETTER.test(after))) return -0.3;
    return !WESTERN_LETTER.test(character) || letters ? 0.6 : -0.2;
  }
  return -0.5;
}

/**
 * How much a text looks like one that somebody wrote, −3 to 1: the mean over its characters beyond ASCII and its
 * control characters, and with `ascii` over the plain ones too; 1 when it has none. In a right decoding two of three
 * Han characters are common ones, in a wrong one of twenty.
 */
export function plausibility(text: string, ascii = false): number {
  common ??= new Set(commonCharacters.replaceAll('\n', ''));
  const folded = fold(text);
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Printable ASCII, line ends, tabs and form feeds are the same in every encoding but UTF-16.
    if ((unit >= 0x20 && unit < 0x7f) || (unit >= 9 && unit <= 13)) {
      if (ascii) [sum, count] = [sum + 1, count + 1];
      continue;
    }
    const pair = unit >= 0xd800 && unit < 0xdc00;
    const original = pair ? text.slice(at, at + 2) : text.charAt(at);
    const character = /[\u4e00-\u9fff]/.test(original) ? folded.charAt(at) : original;
    sum += weigh(character, text.charAt(at - 1), text.charAt(at + original.length));
    count++;
    if (pair) at++;
  }
  return count === 0 ? 1 : sum / count;
}
