import { isDigit } from '../../text/letters.js';
import { matchesOf } from '../../text/pattern.js';
import { unitsOf } from '../../text/units.js';
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

const NONE: readonly never[] = [];
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
/** A dash, a full stop or a space. */
const isMark = (unit: number): boolean => unit === 0x2d || unit === 0x2e || unit === 0x20;
/** Two capitals stand at most so far behind the mark after digits. */
const REACH = 11;

/** Whether two digits, a mark and two capitals follow one another as those of such numbers do: `00-FLOWERS`. */
function mayBeVanity(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    if (!isMark(units[at] as number)) continue;
    const last = units[at - 1] === 0x29 ? at - 2 : at - 1;
    if (last <= start || !isDigit(units[last] as number) || !isDigit(units[last - 1] as number)) continue;
    for (let next = at + 1, before = 0; next < end && next <= at + REACH; next++) {
      const unit = units[next] as number;
      if (isCapital(unit)) {
        if (isCapital(before)) return true;
      } else if (!isDigit(unit) && unit !== 0x2d) break;
      before = unit;
    }
  }
  return false;
}

/** Numbers of North America partly in letters, toll-free ones above all: `866-HLTHY4U`, `1-800-FLOWERS`. */
export function englishVanity(
  folded: string,
  line: Span,
  digit: number,
  sentenceAt: (offset: number) => number,
): readonly Mention<TelephoneNumber>[] {
  if (!mayBeVanity(unitsOf(folded), digit, line.end)) return NONE;
  const text = folded.slice(line.start, line.end);
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
