import { matchesOf } from '../../text/pattern.js';
import type { Span } from '../../types.js';
import { behindLast, marksOf, neighbours, type Surroundings, textOf } from './surroundings.js';

const DASH = '[-–—－~～至到]{1,2}';
const WEEK = '[一二三四五六日天末]';
const DAYS_ZH = `(?:每天|每日|全天|全年(?:无休)?|(?:法定)?工作日|节假日(?:除外|不休)?|周末|(?:周|星期|礼拜)${WEEK}(?: ?${DASH} ?(?:周|星期|礼拜)?${WEEK}|(?:、(?:周|星期|礼拜)?${WEEK}){1,4})?)`;
const TIME_ZH = '(?:\\d{1,2}[:：.]\\d{2}|\\d{1,2}[点时](?:\\d{1,2}分|半)?)';
const RANGE_ZH = `(?:上午|下午|早上?|晚上?|夜间|凌晨|中午)? ?${TIME_ZH} ?${DASH} ?(?:次日|下午|晚上?|凌晨|中午)? ?${TIME_ZH}`;
const ALWAYS_ZH = '(?:7 ?[×xX*] ?24|24 ?[×xX*] ?7) ?小时|(?:24|二十四) ?小时|全天候|昼夜';

const DAY_EN = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:days?)?\\.?';
const DAYS_EN = `(?:${DAY_EN}(?: ?(?:[-–—,&/]|to|through|thru|and) ?${DAY_EN}){0,6}|weekdays?|weekends?|daily|every ?day|(?:seven|7) days a week|(?:business|working) (?:days|hours)|office hours)`;
const TIME_EN =
  '(?:\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap](?:\\.m\\.|m)(?![a-z])|noon|midnight)|noon|midnight|\\d{1,2}[:.]\\d{2}|\\d{4} ?(?:hrs|hours))';
const RANGE_EN = `(?:${TIME_EN}|\\d{1,2}) ?(?:[-–—~]|to|until|till|through|and) ?${TIME_EN}(?: ?\\(?(?:local time|[A-Z]{2,4}T|GMT|UTC)\\)?)?`;
const ALWAYS_EN =
  '24 ?\\/ ?7|24[- ]?(?:h(?:ou)?rs?|h)(?![a-z])(?:(?: a day| daily| per day)?(?:,? (?:and )?(?:7|seven) days(?: a week| per week)?)?)|(?:twenty-four|round-the-clock|around the clock|round the clock)(?: hours)?';

/** What must stand in a text for a pattern to match. */
const DAY_IN_ZH = 1;
const TIME_IN_ZH = 2;
const ALWAYS_IN_ZH = 4;
const DAY_IN_EN = 8;
const TIME_IN_EN = 16;
const ALWAYS_IN_EN = 32;
const DIGIT = 64;
const HAS_TIME_ZH = /\d(?:[:：.]\d\d|[点时])/;
const HAS_TIME_EN = /[ap]\.?m|noon|midnight|\d[:.]\d\d|\d ?h(?:ou)?rs|\dh\d\d/i;
const HAS_DAY_ZH = /[每全工法节周星礼]/;
const HAS_DAY_EN = /mon|tue|wed|thu|fri|sat|sun|week|daily|day|hours/i;

/** What of this stands in a text. Each is asked once, and most only of texts that have a digit. */
function standsIn(text: string): number {
  let has = /小时|全天候|昼夜/.test(text) ? ALWAYS_IN_ZH : 0;
  if (/\d/.test(text)) {
    has |= DIGIT;
    if (HAS_TIME_ZH.test(text)) has |= HAS_DAY_ZH.test(text) ? TIME_IN_ZH | DAY_IN_ZH : TIME_IN_ZH;
    if (HAS_TIME_EN.test(text)) has |= TIME_IN_EN;
    if (/24|twenty-four|clock/i.test(text)) has |= ALWAYS_IN_EN;
    if (HAS_DAY_EN.test(text)) has |= DAY_IN_EN;
    return has;
  }
  // Without digits: noon to midnight, around the clock.
  if (/noon|midnight/i.test(text)) has |= HAS_DAY_EN.test(text) ? TIME_IN_EN | DAY_IN_EN : TIME_IN_EN;
  return /twenty-four|clock/i.test(text) ? has | ALWAYS_IN_EN : has;
}

/** Each with what must stand in a text for it to match. */
const PATTERNS: readonly (readonly [source: string, needs: number])[] = [
  [
    `${DAYS_ZH}[ ,，、:：()（]{0,2}${RANGE_ZH}(?:[ ,，、;；和及]{0,2}${RANGE_ZH}){0,2}(?:[（(][^（）()]{0,10}(?:除外|不休)[)）])?`,
    DAY_IN_ZH | TIME_IN_ZH,
  ],
  [`${RANGE_ZH}(?:[ ,，、;；和及]{0,2}${RANGE_ZH}){0,2}(?:[（(]?(?:${DAYS_ZH}|节假日除外)[)）]?)?`, TIME_IN_ZH],
  [ALWAYS_ZH, ALWAYS_IN_ZH],
  [
    `${DAYS_EN},? ?(?:from |between |, |\\()?${RANGE_EN}(?:,? (?:and )?${DAYS_EN},? ?(?:from )?${RANGE_EN}){0,2}`,
    DAY_IN_EN | TIME_IN_EN,
  ],
  [`${RANGE_EN}(?:,? ?\\(?(?:on )?${DAYS_EN}(?:,? (?:and )?${DAYS_EN})?\\)?)?`, TIME_IN_EN],
  [ALWAYS_EN, ALWAYS_IN_EN],
  [`${DAYS_EN},? ?\\d{1,2} ?(?:[-–—]|to) ?\\d{1,2}(?![\\d:]|\\.\\d)`, DAY_IN_EN | DIGIT],
];
const compiled: RegExp[] = [];

/** A text with its capitals of the alphabet as small letters. In lower case others may become more units, or such letters. */
const smallLetters = (text: string): string =>
  /[\u0130\u212a]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text.toLowerCase();
const NONE: readonly Span[] = [];

/**
 * Everything in a text that a pattern matches: patterns are compiled when a text first has what they need, and match small
 * letters. To compile the longest of them for both cases would take as long as all other work on a page.
 */
function spansIn(text: string): readonly Span[] {
  const has = standsIn(text);
  if ((has & ~(DIGIT | DAY_IN_EN)) === 0 && has !== (DIGIT | DAY_IN_EN)) return NONE;
  const spans: Span[] = [];
  const small = smallLetters(text);
  for (let i = 0; i < PATTERNS.length; i++) {
    const [source, needs] = PATTERNS[i] as (typeof PATTERNS)[number];
    if ((has & needs) !== needs) continue;
    let pattern = compiled[i];
    if (pattern === undefined) {
      pattern = new RegExp(source.toLowerCase(), 'g');
      compiled[i] = pattern;
    }
    for (const { index, 0: match } of matchesOf(pattern, small))
      spans.push({ start: index, end: index + match.length });
  }
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start || b.end - a.end) : spans;
}

const TRIGGER = /小时|[:：.h]\d\d|[点时]|[ap]\.?m|24|noon|昼夜|工作|Mon|周|全天|clock|daily|hours/i;
/** Of days alone hours are told only where a word says so: 工作时间, office hours. */
const LOOSE = new RegExp(
  `(?:时间|hours)[:：]? ?(${DAYS_ZH}|${DAYS_EN})|[(（](${DAYS_ZH}|工作时间|办公时间|${DAYS_EN})[)）,，;；]`.toLowerCase(),
);

/** Days alone, where a word or a bracket says that they are hours. */
function looseIn(text: string): string | null {
  if (!/时间|hours|[(（]/i.test(text)) return null;
  const match = LOOSE.exec(smallLetters(text));
  if (match === null) return null;
  const { index, 0: whole, 1: said, 2: bracketed } = match;
  if (said !== undefined) return text.slice(index + whole.length - said.length, index + whole.length);
  return text.slice(index + 1, index + 1 + (bracketed ?? '').length);
}

/** Hours in a text, the last or the first of them. */
function find(text: string, side: 'first' | 'last'): string | null {
  if (!TRIGGER.test(text)) return null;
  const all = spansIn(text);
  // Days before their hours belong to the same expression; what stands within another is part of it.
  const whole = all.filter(({ end }, i) => !all.slice(0, i).some((other) => other.end >= end));
  const span = side === 'last' ? whole.at(-1) : whole[0];
  const found = span && text.slice(span.start, span.end);
  if (found === undefined) return looseIn(text);
  return found.replace(/[（(][^()（）]*$|(?<=^[^(（]*)[)）]$/, '').trim();
}

/** The part of a text up to the end of the sentence (or, of the text before a number, from the start of its own). */
const untilStop = (text: string): string => /^(?: ?[(（][^()（）]*[)）])?[^。；;\n]*/.exec(text)?.[0] ?? '';
const STOPS = marksOf('。；;\n');

/** A line of hours: `服务时间：…`, `Open Monday to Friday …`. */
const BELOW =
  /^(?:(?:服务|工作|办公|开放|接听|受理|上班)时间|(?:opening |office |working |business )?hours|open|available)/i;

/** A sentence about calling, whose hours are those of the line. */
const ABOUT_CALLING = /\b(?:open|lines?|hot ?line|help ?line|available|staffed|answered|call(?:s|ers)?|hours)\b/i;

/** Hours before a number: in its sentence, else in one before it that speaks of calling, not of a class from 6 to 10 p.m. */
function hoursBefore(text: string): string | null {
  const sentences = text.split(/(?<=[.!?]) (?=[A-Z])/);
  const own = find(sentences.pop() ?? '', 'last');
  const others = sentences.filter((sentence) => ABOUT_CALLING.test(sentence)).join(' ');
  return own ?? (others === '' ? null : find(others, 'last'));
}

/** Hours on the lines right below or above a number. */
function hoursBeside({ document, index }: Surroundings): string | null {
  let steps = 0;
  for (const [, other] of neighbours(document, index, 1, 3)) {
    const text = textOf(document, other).trim();
    if (text.length > 90 || /\d{5,}|\d{3}-\d{3,4}/.test(text)) break;
    const hours = steps === 0 || BELOW.test(text) ? find(text, 'first') : null;
    // A line of nothing but hours, or one that says so, though a mail address stands between.
    if (hours && (hours.length * 2 >= text.length || BELOW.test(text))) return hours;
    if (text.length > 40) break;
    steps++;
  }
  for (const [, other] of neighbours(document, index, -1, 2)) {
    const text = textOf(document, other).trim();
    if (text.length > 90) break;
    const hours = /\d{5,}|\d{3}-\d{3,4}/.test(text) ? null : find(text, 'first');
    if (hours && /hot ?line|help ?line|call|热线|电话|咨询/i.test(text)) return hours;
  }
  return null;
}

/** When one may call: from the number's own clause, its label, or the lines right below or above it. */
export function hoursOf(surroundings: Surroundings, label: string | null): string | null {
  const { document, left, right, line, number } = surroundings;
  const from = behindLast(document.folded, Math.max(left.start, left.end - 160), left.end, STOPS);
  const before = document.folded.slice(from, left.end);
  const behind = document.folded.slice(right.start, Math.min(right.end, right.start + 400));
  // `WhatsApp 9123 4567. Our 24-hour hotline at 8768 0042`: the sentence that leads to the next number is of that one.
  const after = right.end < line.end ? behind.replace(/(?<=[.!?]) [A-Z][^.!?]*$/, '') : behind;
  const own = (label && find(label, 'first')) ?? find(untilStop(after).slice(0, 120), 'first') ?? hoursBefore(before);
  if (own) return own;
  // `It is open Monday to Friday, 8.30am to 5.30pm.` in the next sentence.
  const next = /^[^。.]*[。.]\s*((?:It|The|This|Lines?|Open|Available|Hours|服务时间|工作时间|时间)[^。]{0,120})/.exec(
    after,
  )?.[1];
  const later = next === undefined ? null : find(next, 'first');
  return later ?? (number.end < line.end - 80 ? null : hoursBeside(surroundings));
}
