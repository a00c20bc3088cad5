import { small } from '../../text/letters.js';
import { DASH } from './pieces.js';

const SPELLED =
  /^(?: {0,2}[,，(（]? {0,2}(?:转接?|分机|内线|extension|extn?|xx?|int|anexo|ramal|#|~)[号:：.]? {0,2}(\d{1,7})[)）]?)(?!\d)/i;
const AFTER_DASH = new RegExp(`^[${DASH}](\\d{1,6})(?![\\d${DASH}])`);
const TAIL = new RegExp(
  `^(?:[/${DASH}、,，]|(?: ?(?:or|and|或|和) ?))(\\d{1,4})(?![\\dA-Za-z${DASH}年月日元人:]|\\.\\d)`,
);

const BEFORE = [...' ,，(（'].map((mark) => mark.charCodeAt(0));
const FIRST = [...'转分内exiar#~'].map((first) => first.charCodeAt(0));

/** Whether a word for an extension may stand behind a number. */
function maySpell(after: string): boolean {
  let at = 0;
  while (at < 5 && BEFORE.includes(after.charCodeAt(at))) at++;
  return FIRST.includes(small(after.charCodeAt(at)));
}

/** An extension written out: `转801`, `ext. 12`, ` x456`, `#518`. */
export function spelledExtension(after: string): { readonly length: number; readonly digits: string } | null {
  if (!maySpell(after)) return null;
  const match = SPELLED.exec(after);
  return match?.[1] === undefined
    ? null
    : { length: match[0].length - (/[)）]$/.test(match[0]) && !/[(（]/.test(match[0]) ? 1 : 0), digits: match[1] };
}

/**
 * Digits after a dash behind a whole number: an extension (`64387100-8101`), when too many to replace the last
 * ones.
 */
export function dashedExtension(after: string): { readonly length: number; readonly digits: string } | null {
  const match = AFTER_DASH.exec(after);
  return match?.[1] === undefined || match[1].length < 3 ? null : { length: match[0].length, digits: match[1] };
}

/** The next number of a series that prints only its last digits: `65688846/47`, `555-0140/41/42`, `65688846-8`. */
export function seriesTail(after: string, last: string): { readonly start: number; readonly digits: string } | null {
  const match = TAIL.exec(after);
  const digits = match?.[1];
  if (!match || digits === undefined) return null;
  const replaced = last.slice(-digits.length);
  // A series counts upward within its last digits.
  if (
    Number(digits) <= Number(replaced) ||
    (digits.length > 2 && !match[0].startsWith('/')) ||
    (digits.length === 1 && /^[、,，]/.test(match[0]))
  )
    return null;
  return { start: match[0].length - digits.length, digits };
}
