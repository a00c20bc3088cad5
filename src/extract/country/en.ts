import * as contexts from '../../lexicon/country-contexts.js';
import type { CountryEntry } from '../../lexicon/country-entries.js';
import { plainWords } from '../../lexicon/place-words.js';
import { isSmall, isWord } from '../../text/letters.js';
import { unitAt, unitsOf } from '../../text/units.js';

/** The words of a list, split when they are first asked for. */
function list(words: string): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | null = null;
  return () => {
    made ??= new Set(words.trim().split(/\s+/));
    return made;
  };
}

const personal = list(contexts.personalNames);
const first = list(contexts.firstNames);
const honorific = list(contexts.honorifics);
const office = list(contexts.offices);
const landmark = list(contexts.landmarks);
const association = list(contexts.associations);
const currency = list(contexts.currencies);
const speaking = list(contexts.speaking);
const language = list(contexts.languageNouns);
const languages = list(contexts.languages);
const plainNames = list(plainWords);
const radio = list('Little Anglo Club Radio Air');
const saint = list('Los Las El La Le San Santa Saint St. New Nueva Nuevo Casa Villa');

/** The word before a place of the text and what stands between them; the word after likewise. */
interface Neighbours {
  readonly before: string;
  /** `the` of `of the US`, whatever stands before `before`. */
  readonly beforeThat: string;
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly after: string;
  readonly afterThat: string;
}

/** Letters and digits of ASCII, and what stands within words: `St.`, `O'Neil`, `T&T`. */
function ofWord(unit: number): boolean {
  if (unit >= 97) return unit <= 122;
  if (unit >= 48) return unit <= 57 || (unit >= 65 && unit <= 90) || unit === 95;
  return unit === 0x2e || unit === 0x27 || unit === 0x26;
}

/** Goes back from a place over units that are, or are not, of a word; so many at the most. */
function back(units: Uint16Array, from: number, most: number, word: boolean): number {
  let at = from;
  while (at > 0 && from - at < most && ofWord(units[at - 1] as number) === word) at--;
  return at;
}

const STOP = 0x2e;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;

/** Goes on from a place over what is of no word, up to three units. */
function overGap(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 3 && !isWord(units[at] as number)) at++;
  return at;
}
/** Goes on over letters, digits, apostrophes and, in the first word, `&`, up to 24. */
function overWord(units: Uint16Array, from: number, first: boolean): number {
  for (let at = from; ; at++) {
    const unit = units[at] as number;
    const goesOn = isWord(unit) || unit === APOSTROPHE || (first && unit === AMPERSAND);
    if (!goesOn || at - from === 24) return at;
  }
}

function neighbours(text: string, start: number, end: number): Neighbours {
  const units = unitsOf(text);
  const wordEnd = back(units, start, 3, false);
  const wordStart = back(units, wordEnd, 24, true);
  const gap = back(units, wordStart, 4, false);
  // Behind the text stands a 0.
  const next = overGap(units, end, text.length);
  const nextEnd = overWord(units, next, true);
  // Dr. No, South Africa: a space, and maybe a full stop before it.
  const then = units[nextEnd] === STOP ? nextEnd + 1 : nextEnd;
  const thenStart = nextEnd < text.length && units[then] === 0x20 ? then + 1 : nextEnd;
  return {
    before: text.slice(wordStart, wordEnd),
    beforeThat: text.slice(back(units, gap, 20, true), gap),
    gapBefore: text.slice(wordEnd, start),
    gapAfter: text.slice(end, next),
    after: text.slice(next, nextEnd),
    afterThat: thenStart === nextEnd ? '' : text.slice(thenStart, overWord(units, thenStart, false)),
  };
}

function isCapitalized(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}
const PREPOSITION = /^(?:in|at|from|near|around|outside|across|into|via|to|toward|towards)$/i;

/** Whether `in Spanish` ends there: what follows is no noun that the adjective belongs to. */
const ENDS =
  /^(?:|and|or|after|as|at|by|for|from|on|to|with|during|before|when|while|that|which|saying|but|than|about|because|since|if|not|is|was)$/;

/** A language: speaks French, in Spanish., Chinese-speaking, an English-Chinese dictionary. */
function isLanguage({ before, beforeThat, gapBefore, gapAfter, after }: Neighbours): boolean {
  if (language().has(after)) return true;
  const alone = gapAfter !== ' ' || ENDS.test(after);
  if (!alone) return false;
  if (speaking().has(before.toLowerCase())) return true;
  if (gapBefore === ' ' && /^(?:in|into|only|fluent|and|or)$/.test(before))
    return /^in(?:to)?$/.test(before) ? gapAfter !== '-' : speaking().has(beforeThat.toLowerCase());
  return false;
}

const ITEM_BEFORE = /([A-Z][a-zé]+)(?:,|;| and| or| &|\/|\||,? and)? ?$/;
const ITEM_AFTER = /^(?:, | and | or | & | ?[/|;] ?|, and )([A-Z][a-zé]+)/;

/** One of a list of languages: (English, French and Burmese), Chinese | Spanish | English; not English and French patients. */
function isInLanguageList(text: string, start: number, end: number): boolean {
  let found = false;
  let tail = text.slice(end, end + 80);
  for (let item = ITEM_AFTER.exec(tail); item !== null; item = ITEM_AFTER.exec(tail)) {
    found ||= languages().has(item[1] ?? '');
    tail = tail.slice(item[0].length);
  }
  // German, French and Italian at a basic level
  if (/^ at (?:an? )?[a-z]+ levels?\b/.test(tail)) return true;
  if (/^[ -](?!(?:and|or|is|are|at|on|in|only|to|from)\b)[a-z]/.test(tail)) return false;
  let head = text.slice(Math.max(0, start - 80), start);
  for (let item = ITEM_BEFORE.exec(head); !found && item !== null; item = ITEM_BEFORE.exec(head)) {
    found = languages().has(item[1] ?? '');
    if (head.length === 0 || item[0].trim() === item[1]) break;
    head = head.slice(0, item.index);
  }
  return found;
}

/** A demonym alone on its line, as in a menu of languages. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ |•*-]*$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^[ |]*(?:\n|$)/.test(text.slice(end, end + 6))
  );
}

/** A person: Andrew Jordan, Mr. French, Chad Foster; not Jordan Foreign Minister. */
function isPerson(
  name: string,
  { before, gapBefore, gapAfter, after, afterThat }: Neighbours,
  demonym: boolean,
): boolean {
  if (!personal().has(name)) return false;
  const plain = before.replace(/\.$/, '');
  if (/^\.? $/.test(gapBefore)) {
    if (honorific().has(plain)) return true;
    if (first().has(plain) && !(demonym && gapAfter === ' ' && isCapitalized(after))) return true;
  }
  // A first name: not after a preposition (in Jordan King Abdullah …), and no office after it.
  return (
    !demonym &&
    gapAfter === ' ' &&
    /^[A-Z][a-z]/.test(after) &&
    // A headline has more capitals: Georgia Arrests Opposition Members.
    !isCapitalized(afterThat) &&
    !office().has(after) &&
    !landmark().has(after) &&
    !PREPOSITION.test(before) &&
    !/^(?:of|the|against)$/i.test(before)
  );
}

const AT = 0x40;
const DOLLAR = 0x24;

/** Whether the words around an English name leave it the name of a country or place. */
export function isMeant(text: string, start: number, end: number, entry: CountryEntry): boolean {
  const form = entry.senses[0]?.form;
  const around = neighbours(text, start, end);
  const { before, gapBefore, gapAfter, after, afterThat } = around;
  // China.org, @China, US$10; un-American, mid-America.
  const next = unitAt(text, end);
  if (next === AT || next === DOLLAR || gapBefore.endsWith('@')) return false;
  if (next === STOP && isSmall(unitAt(text, end + 1))) return false;
  if (gapBefore === '-' && /^(?:un|mid|Mid|trans|Trans|pan|Anglo|Afro|Latin)$/.test(before)) return false;
  if (gapBefore === ' ' && radio().has(before)) return false;
  if (gapAfter === ' ' && currency().has(after)) return false;
  if (gapAfter === ' ' && landmark().has(after) && form !== 'abbreviation' && entry.name.length > 4) return false;
  if (isPerson(entry.name, around, form === 'demonym')) return false;
  if (form === 'demonym') {
    if (isLanguage(around) || isInLanguageList(text, start, end) || isAlone(text, start, end)) return false;
    // French said: a family name; the French said: the people.
    if (gapAfter === ' ' && /^(?:said|says|told)$/.test(after) && !entry.name.endsWith('s') && !/^the$/i.test(before))
      return false;
    if (gapAfter === ' ' && isCapitalized(after) && [after, afterThat].some((word) => association().has(word)))
      return false;
  }
  // Cleveland Indians, but The Indians.
  if (entry.name === 'Indians' && gapBefore === ' ' && isCapitalized(before) && before !== 'The') return false;
  // A share of an exchange: 06110.HK.
  if (form === 'abbreviation' && /[\w)]\.$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  // Nestlé SA, but in SA.
  if (form === 'abbreviation' && gapBefore === ' ' && isCapitalized(before) && before.length > 4) return false;
  // Voice of America, Future Farmers of America.
  if (entry.name === 'America' && before === 'of' && isCapitalized(around.beforeThat)) return false;
  if (form !== 'place') return true;
  if (plainNames().has(entry.name)) return isNamedPlace(text, end);
  // Los Lagos, San Francisco de Yojoa: parts of longer names.
  if (gapBefore === ' ' && saint().has(before)) return false;
  if (gapAfter === ' ' && /^(?:de|del|da|do|dos|di)$/.test(after) && isCapitalized(afterThat)) return false;
  if (entry.common || first().has(entry.name)) return isPlace(text, end, around);
  return !(gapBefore === ' ' && (first().has(before) || honorific().has(before.replace('.', ''))));
}

/** A plain word that is called a region, or has its country behind it: Central Province; Mobile, Alabama. */
const isNamedPlace = (text: string, end: number): boolean =>
  /^(?: (?:Province|Region|State|District|Governorate|County|Department|Division|Oblast)\b|, [A-Z][a-z.]+)/.test(
    text.slice(end, end + 14),
  );

/** A word that is more than a place: in Reading, but not Jackson said; Jackson, Mississippi. */
function isPlace(text: string, end: number, { before, gapBefore, gapAfter, after }: Neighbours): boolean {
  if (/^, [A-Z][a-z.]+/.test(text.slice(end, end + 12))) return gapBefore !== ' ' || !isCapitalized(before);
  return gapBefore === ' ' && PREPOSITION.test(before) && !(gapAfter === ' ' && isCapitalized(after));
}
