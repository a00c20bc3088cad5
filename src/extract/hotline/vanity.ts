import type { Mention, Span, TelephoneNumber } from '../../types.js';

const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const digitOf = (letter: string): string => {
  const key = KEYS.findIndex((letters) => letters.includes(letter));
  return key < 0 ? letter : String(key + 2);
};

const VANITY =
  /(?<![\w-])(?:1[-. ])?\(?(8(?:00|33|44|55|66|77|88))\)?[-. ]((?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9]{2,9}(?:-[A-Z0-9]{1,9}){0,3})(?![\w-])/g;

/** Numbers partly in letters, in the toll-free ranges of North America: `866-HLTHY4U`, `1-800-FLOWERS`. */
export function englishVanity(
  folded: string,
  line: Span,
  sentenceAt: (offset: number) => number,
): Mention<TelephoneNumber>[] {
  const text = folded.slice(line.start, line.end);
  if (!/8[0-8]{2}\)?[-. ][A-Z0-9-]*[A-Z]{2}/.test(text)) return [];
  return [...text.matchAll(VANITY)].flatMap((match) => {
    const keys = [...(match[2] ?? '').replace(/-/g, '')].map(digitOf).join('');
    if (keys.length < 7) return [];
    const start = line.start + match.index;
    const value: TelephoneNumber = {
      // Letters beyond the seventh are dialled by nobody's exchange.
      digits: `+1${match[1]}${keys.slice(0, 7)}`,
      extension: null,
      kind: 'toll_free',
      evidence: 'form',
      series: null,
    };
    return [{ start, end: start + match[0].length, rule: 'hotline.en.vanity', sentence: sentenceAt(start), value }];
  });
}
