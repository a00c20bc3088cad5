import { matchesOf } from '../../text/pattern.js';
import type { Mention, Span, TelephoneNumber } from '../../types.js';

const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const digitOf = (letter: string): string => {
  const key = KEYS.findIndex((letters) => letters.includes(letter));
  return key < 0 ? letter : String(key + 2);
};

const VANITY =
  /(?<![\w-])(?:1[-. ])?\(?(8(?:00|33|44|55|66|77|88))\)?[-. ]((?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9]{2,9}(?:-[A-Z0-9]{1,9}){0,3})(?![\w-])/g;

/** With an exchange in digits, in any area: `816-474-TIPS`. */
const LAST_FOUR = /(?<![\w-])(?:1[-. ])?\(?([2-9]\d\d)\)?[-. ](\d{3}[-. ][A-Z]{4})(?![\w-])/g;

/** Numbers of North America partly in letters, toll-free ones above all: `866-HLTHY4U`, `1-800-FLOWERS`. */
export function englishVanity(
  folded: string,
  line: Span,
  sentenceAt: (offset: number) => number,
): Mention<TelephoneNumber>[] {
  const text = folded.slice(line.start, line.end);
  if (!/\d\d\)?[-. ][A-Z0-9-]{0,9}[A-Z]{2}/.test(text)) return [];
  const tollFree = matchesOf(VANITY, text);
  const others = matchesOf(LAST_FOUR, text).filter(({ index }) => !tollFree.some((match) => match.index === index));
  return [...tollFree, ...others].flatMap((match) => {
    const keys = [...(match[2] ?? '').replace(/[-. ]/g, '')].map(digitOf).join('');
    if (keys.length < 7) return [];
    const start = line.start + match.index;
    const value: TelephoneNumber = {
      // Letters beyond the seventh are dialled by nobody's exchange.
      digits: `+1${match[1]}${keys.slice(0, 7)}`,
      extension: null,
      kind: /^8(?:00|[3-8]\d)$/.test(match[1] ?? '') ? 'toll_free' : null,
      evidence: 'form',
      series: null,
    };
    return [{ start, end: start + match[0].length, rule: 'hotline.en.vanity', sentence: sentenceAt(start), value }];
  });
}
