import { functionWords } from '../lexicon/page-words.js';
import { foreignWords } from '../lexicon/sentence-words.js';
import { ownUnits } from '../text/units.js';
import type { Language } from '../types.js';

const HAN = 1;
const LATIN = 2;
/** Kana, Hangul, Cyrillic, Arabic, Thai, Devanagari. */
const OTHER = 3;

/** Code unit → its script, 0 for none of these. */
function scriptTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const ranges: readonly (readonly [number, number, number])[] = [
    [0x3400, 0x9fff, HAN],
    [0xf900, 0xfaff, HAN],
    [0x41, 0x5a, LATIN],
    [0x61, 0x7a, LATIN],
    [0xc0, 0x24f, LATIN],
    [0x3040, 0x30ff, OTHER],
    [0xac00, 0xd7a3, OTHER],
    [0x0400, 0x04ff, OTHER],
    [0x0600, 0x06ff, OTHER],
    [0x0e00, 0x0e7f, OTHER],
    [0x0900, 0x097f, OTHER],
  ];
  for (const [from, to, script] of ranges) table.fill(script, from, to + 1);
  return table;
}
let scripts: Uint8Array | null = null;

const LONGEST_FOREIGN = Math.max(...[...foreignWords].map((word) => word.length));
/** By first and last letter the lengths of the foreign words that have them, a bit each: few English words are as long too. */
let foreignLengths: Uint8Array | null = null;

const lower = (unit: number): number => (unit < 0x80 ? unit | 0x20 : unit) & 0xff;

function lengthTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const word of foreignWords)
    for (const form of [word, word.toUpperCase()]) {
      const ends = (lower(form.charCodeAt(0)) << 8) | lower(form.charCodeAt(form.length - 1));
      table[ends] = (table[ends] as number) | (1 << form.length);
    }
  return table;
}

/** Latin words that are not English: three or more function words of other languages, and more of them than English ones. */
function isForeign(text: string, strange: number): boolean {
  if (strange < 3) return false;
  let english = 0;
  for (const word of text.match(/[A-Za-z\u00c0-\u024f]+/g) ?? []) if (functionWords.has(word.toLowerCase())) english++;
  return strange > 2 * english;
}

/**
 * Chinese when a third of its words and characters are Han, English when it has Latin words that are not mostly of another
 * language, else unknown; unknown too where kana, Hangul, Cyrillic or another script prevails. Of the text from `start` to `end`;
 * `units` are those of the whole text.
 */
export function languageOf(
  text: string,
  start = 0,
  end: number = text.length,
  units: Uint16Array = ownUnits(text),
): Language {
  scripts ??= scriptTable();
  foreignLengths ??= lengthTable();
  const table = scripts;
  const lengths = foreignLengths;
  let han = 0;
  let latin = 0;
  let other = 0;
  let strange = 0;
  for (let i = start; i < end; i++) {
    const first = units[i] as number;
    const script = table[first];
    if (script === LATIN) {
      const from = i;
      let last = first;
      while (++i < end) {
        const unit = units[i] as number;
        if (table[unit] !== LATIN) break;
        last = unit;
      }
      latin++;
      const length = i - from;
      if (length <= LONGEST_FOREIGN && ((lengths[(lower(first) << 8) | lower(last)] as number) >> length) & 1)
        if (foreignWords.has(text.slice(from, i).toLowerCase())) strange++;
      // What ended the word is looked at next.
      i--;
    } else if (script === HAN) han++;
    else if (script === OTHER) other++;
  }
  if (other > 0 && other * 4 > han + latin) return 'und';
  if (han > 0 && han * 2 >= latin) return 'zh';
  return latin > 0 && !isForeign(strange < 3 ? '' : text.slice(start, end), strange) ? 'en' : 'und';
}
