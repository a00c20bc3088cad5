import { matchesOf } from '../../text/pattern.js';
import { smallLetters } from '../../text/small-letters.js';
import type { Span } from '../../types.js';
import { ALWAYS_IN_EN, ALWAYS_IN_ZH, DAY_IN_EN, DAY_IN_ZH, NUMBERS, TIME_IN_EN, TIME_IN_ZH } from './hour-words.js';

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

/** Patterns match small letters: to compile them for both cases takes twice as long. */
class Lazy {
  private pattern: RegExp | null = null;
  constructor(private readonly source: string) {}

  get all(): RegExp {
    this.pattern ??= new RegExp(this.source.toLowerCase(), 'g');
    return this.pattern;
  }

  /** Its first match from a place on. */
  from(text: string, at: number): Span | null {
    const pattern = this.all;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match && { start: match.index, end: pattern.lastIndex };
  }

  /** The end of its match that begins at a place, or -1. */
  at(text: string, at: number): number {
    const found = this.from(text, at);
    return found !== null && found.start === at ? found.end : -1;
  }
}

const IN_ZH: readonly (readonly [pattern: Lazy, needs: number])[] = [
  [
    new Lazy(
      `${DAYS_ZH}[ ,，、:：()（]{0,2}${RANGE_ZH}(?:[ ,，、;；和及]{0,2}${RANGE_ZH}){0,2}(?:[（(][^（）()]{0,10}(?:除外|不休)[)）])?`,
    ),
    DAY_IN_ZH | TIME_IN_ZH,
  ],
  [
    new Lazy(`${RANGE_ZH}(?:[ ,，、;；和及]{0,2}${RANGE_ZH}){0,2}(?:[（(]?(?:${DAYS_ZH}|节假日除外)[)）]?)?`),
    TIME_IN_ZH,
  ],
  [new Lazy(ALWAYS_ZH), ALWAYS_IN_ZH],
];
const DAYS = new Lazy(DAYS_EN);
const RANGE = new Lazy(RANGE_EN);
const ALWAYS = new Lazy(ALWAYS_EN);
const HOURS_ALONE = /^,? ?\d{1,2} ?(?:[-–—]|to) ?\d{1,2}(?![\d:]|\.\d)/;

/** Behind some words where they stand, else at the place itself. */
const past = (text: string, at: number, words: string): number => (text.startsWith(words, at) ? at + words.length : at);

/** Where hours end that follow days: `Monday to Friday, from 9 am to 5 pm and Saturday 9 am to noon`; or -1. */
function hoursBehind(text: string, days: number): number {
  let at = past(text, past(text, days, ','), ' ');
  for (const words of ['from ', 'between ', ', ', '('])
    if (text.startsWith(words, at)) {
      at += words.length;
      break;
    }
  let end = RANGE.at(text, at);
  for (let more = 0; end >= 0 && more < 2; more++) {
    const next = past(text, end, ',');
    if (text[next] !== ' ') break;
    const others = DAYS.at(text, past(text, next + 1, 'and '));
    if (others < 0) break;
    const hours = RANGE.at(text, past(text, past(text, past(text, others, ','), ' '), 'from '));
    if (hours < 0) break;
    end = hours;
  }
  return end;
}

/** Where days end that follow hours, with these: `9 am to 5 pm (Mon-Fri)`. */
function daysBehind(text: string, hours: number): number {
  const at = past(text, past(text, past(text, past(text, hours, ','), ' '), '('), 'on ');
  const end = DAYS.at(text, at);
  if (end < 0) return hours;
  const next = past(text, end, ',');
  const others = text[next] === ' ' ? DAYS.at(text, past(text, next + 1, 'and ')) : -1;
  return past(text, others < 0 ? end : others, ')');
}

/** Numbers behind days: `Mon-Fri 9-5`; where they end, or -1. */
function numbersBehind(text: string, days: number): number {
  const match = HOURS_ALONE.exec(text.slice(days, days + 16));
  return match ? days + match[0].length : -1;
}

/** All that begins as a pattern tells, and goes on as `end` does. */
function addAll(spans: Span[], text: string, pattern: Lazy, end: (text: string, at: number) => number): void {
  for (let from = 0; ; ) {
    const found = pattern.from(text, from);
    if (found === null) return;
    const to = end(text, found.end);
    if (to >= 0) spans.push({ start: found.start, end: to });
    from = to >= 0 ? to : found.start + 1;
  }
}

function addMatches(spans: Span[], text: string, { all }: Lazy): void {
  for (const { index, 0: match } of matchesOf(all, text)) spans.push({ start: index, end: index + match.length });
}

const NONE: readonly Span[] = [];
const ANY = TIME_IN_ZH | ALWAYS_IN_ZH | TIME_IN_EN | ALWAYS_IN_EN;

/** Everything in a text that tells hours. Patterns run, and are compiled, where it has (`hourWords`) what they need. */
export function hourSpans(text: string, has: number): readonly Span[] {
  const holds = (needs: number): boolean => (has & needs) === needs;
  if ((has & ANY) === 0 && !holds(DAY_IN_EN | NUMBERS)) return NONE;
  const spans: Span[] = [];
  const small = smallLetters(text);
  for (const [pattern, needs] of IN_ZH) if (holds(needs)) addMatches(spans, small, pattern);
  if (holds(DAY_IN_EN | TIME_IN_EN)) addAll(spans, small, DAYS, hoursBehind);
  if (holds(TIME_IN_EN)) addAll(spans, small, RANGE, daysBehind);
  if (holds(ALWAYS_IN_EN)) addMatches(spans, small, ALWAYS);
  if (holds(DAY_IN_EN | NUMBERS)) addAll(spans, small, DAYS, numbersBehind);
  return spans.length > 1 ? spans.sort((a, b) => a.start - b.start || b.end - a.end) : spans;
}

/** Of days alone hours are told only where a word says so: 工作时间, office hours. */
const LOOSE = new Lazy(
  `(?:时间|hours)[:：]? ?(${DAYS_ZH}|${DAYS_EN})|[(（](${DAYS_ZH}|工作时间|办公时间|${DAYS_EN})[)）,，;；]`,
);

/** Days alone, where a word or a bracket says that they are hours. */
export function looseHours(text: string): string | null {
  if (!/时间|hours|[(（]/i.test(text)) return null;
  const [match] = matchesOf(LOOSE.all, smallLetters(text));
  if (match === undefined) return null;
  const { index, 0: whole, 1: said, 2: bracketed } = match;
  if (said !== undefined) return text.slice(index + whole.length - said.length, index + whole.length);
  return text.slice(index + 1, index + 1 + (bracketed ?? '').length);
}
