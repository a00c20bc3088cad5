import { unitsOf } from '../../text/units.js';
import type { Document, Mention, OrganizationName } from '../../types.js';

/** What may stand between a name and its short form in brackets. */
const OPENING =
  /^ ?[(（【]\s*(?:(?:以下|下文|下)?(?:简称|称|统称)为?[：:]?|(?:hereinafter|hereafter|henceforth)?[ ,]*(?:referred to as|also known as|known as|abbreviated as|called)?[ ,]*(?:the )?)\s*(["'“‘「《]?)/;
const LATIN_SHORT = /^[A-Z][A-Za-z&]{0,8}[A-Z](?:[-/][A-Za-z]+)?(?=["'”’]?[)）】,，;；])/;
const QUOTED_SHORT = /^[^"'”’」》()（）]{2,30}(?=["'”’」》][)）】])/;
const CHINESE_SHORT = /^[\u4e00-\u9fff]{2,10}(?=[)）】])/;

/** 本公司, the Company: what a text calls its own parties is no name. */
const CHINESE_PARTY = '[本我该贵]?(?:公司|集团|行|院|校|会|所|局|单位|机构|基金|协会)';
const ENGLISH_PARTY =
  '[Cc]ompany|Borrower|Lender|Seller|Buyer|Purchaser|Issuer|Parent|Licens(?:ee|or)|Agreement|Plan|Project';
const PARTY = new RegExp(`^(?:${CHINESE_PARTY}|${ENGLISH_PARTY})$`);

/** The letters that the capitals of a name give: `Disease Control Centre` → DCC. */
const initials = (name: string): string => (name.match(/(?<![A-Za-z])[A-Z]/g) ?? []).join('');

/** Whether the letters of an abbreviation stand in the name in their order. */
function spells(short: string, name: string): boolean {
  let at = 0;
  const lower = name.toLowerCase();
  for (const letter of short.toLowerCase().replace(/[^a-z]/g, '')) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.charAt(0) === name.charAt(0) || initials(name).includes(short.charAt(0));
}

/** `(`, （, 【 */
const isBracket = (unit: number): boolean => unit === 0x28 || unit === 0xff08 || unit === 0x3010;

/** Short forms that the document explains in brackets behind a name: short form → the name before it. */
export function explainedNames(
  document: Document,
  found: readonly Mention<OrganizationName>[],
): Map<string, Mention<OrganizationName>> {
  const explained = new Map<string, Mention<OrganizationName>>();
  const units = unitsOf(document.folded);
  for (const mention of found) {
    const next = units[mention.end] as number;
    if (!isBracket(next === 0x20 ? (units[mention.end + 1] as number) : next)) continue;
    const rest = document.folded.slice(mention.end, mention.end + 90);
    const opening = OPENING.exec(rest);
    if (!opening) continue;
    const inside = rest.slice(opening[0].length);
    const name = document.folded.slice(mention.start, mention.end);
    const announced = /[\u4e00-\u9fff]|as|call/.test(opening[0]);
    let short = LATIN_SHORT.exec(inside)?.[0] ?? null;
    if (short && !announced && /[a-z]/.test(name) && !spells(short, name)) short = null;
    if (!short && opening[1]) short = QUOTED_SHORT.exec(inside)?.[0] ?? null;
    if (!short && announced) short = CHINESE_SHORT.exec(inside)?.[0] ?? null;
    if (short && !PARTY.test(short) && !explained.has(short)) explained.set(short, mention);
  }
  return explained;
}
