import type { DateExpression, DateFields, Document, ExtractOptions, Mention, When } from '../types.js';
import type { Anchor } from './date/anchor.js';
import { articleBefore, directionOf, openness, recurs } from './date/cues.js';
import { type DayNumber, parseDay } from './date/days.js';
import { evaluate } from './date/evaluate.js';
import { dateFields } from './date/format.js';
import { joinNeighbours } from './date/join.js';
import { type ClosedPeriod, type Evaluated, isClosed, isYearless } from './date/period.js';
import { notAsked, ownDate, roleOf, type Sureness } from './date/roles.js';

type Found = Mention<DateExpression>;

/** Whether an expression says its own year, month and day, or a span of such days. */
function isAbsolute(when: When): boolean {
  if (when.kind === 'calendar') return when.year !== null;
  if (when.kind === 'range') return isAbsolute(when.from) && isAbsolute(when.to);
  return when.kind === 'within' && isAbsolute(when.outer);
}

/** Whether it counts from the day of writing or the day spoken of. */
function isRelative(when: When): boolean {
  switch (when.kind) {
    case 'relative':
    case 'window':
    case 'narrative':
      return true;
    case 'calendar':
      return when.weekday !== null && when.month === null && when.day === null;
    case 'shift':
      return when.of === null || isRelative(when.of);
    case 'beside':
      return isRelative(when.of);
    case 'within':
      return isRelative(when.outer);
    case 'range':
      return isRelative(when.from) || isRelative(when.to);
    case 'part':
    case 'open':
      return isRelative(when.of);
    case 'nth':
      return true;
    default:
      return false;
  }
}

/** Whether a part is left out that the direction of the sentence decides. */
function needsDirection(when: When): boolean {
  switch (when.kind) {
    case 'calendar':
      return when.year === null;
    case 'period':
      return when.year === null;
    case 'holiday':
    case 'lunar':
      return true;
    case 'range':
      return needsDirection(when.from) || needsDirection(when.to);
    case 'part':
    case 'beside':
      return needsDirection(when.of);
    case 'shift':
      return when.of !== null && needsDirection(when.of);
    case 'within':
      return needsDirection(when.outer);
    default:
      return false;
  }
}
const tellsToday = (when: When): boolean =>
  when.kind === 'within' && when.outer.kind === 'relative' && when.outer.unit === 'day' && when.outer.offset === 0;
/** A quarter or half of a year that it leaves to the text: 四季度, 下半年. */
const isOfYear = (when: When): boolean =>
  (when.kind === 'period' && (when.unit === 'quarter' || when.unit === 'half') && when.year === null) ||
  (when.kind === 'part' && when.part.includes('half') && when.of.kind === 'relative' && when.of.unit === 'year');
/** What a year is named for that others are compared with: 比2019年增长. */
const COMPARED = /(?:比|较|与|和|同|than|(?:compared|up|down) (?:to|with|from|on)|against|from)(?: in)? ?$/i;
const isCompared = ({ folded }: Document, at: number): boolean => COMPARED.test(folded.slice(Math.max(0, at - 16), at));
const isBareDay = (when: When): boolean => when.kind === 'calendar' && when.month === null && when.day !== null;
const hasDay = (when: When): boolean => when.kind === 'calendar' && when.month !== null && when.day !== null;
const isDay = (when: When): boolean => when.kind === 'calendar' && when.year !== null && hasDay(when);
/** Punctuation and small words around a date that is all the text there is. */
const AROUND =
  /^(?:[^A-Za-z\u3400-\u9fff]|at|on|in|for|the|from|to|until+|around|of|by|am|pm|and|between|morning|late|early|从|自|在|期间|当天|假期|小?长假|前后)*$/i;

/** What the text speaks of as it is read: one pass in the order of the text. */
class Reading {
  /** The last day or period named, for 当日 and the next day. */
  narrative: ClosedPeriod | null = null;
  /** The last date of this line that says its year. */
  stated: {
    readonly line: number;
    readonly sentence: number;
    readonly exact: boolean;
    readonly day: DayNumber;
  } | null = null;
  /** The last day of the year that this sentence last spoke of. */
  year: { readonly sentence: number; readonly day: DayNumber } | null = null;

  /** 2020年上半年下降，下半年回升: quarters and halves without a year are of the year of their sentence. */
  yearOf(when: When, sentence: number, anchor: Anchor): Anchor {
    if (this.year === null || this.year.sentence !== sentence || !isOfYear(when)) return anchor;
    return { ...anchor, reference: this.year.day, nearby: this.year.day, direction: null };
  }

  /** The last day of this line, whose month a bare day takes. */
  spoken: { readonly line: number; readonly day: DayNumber } | null = null;
}

/** Dates anchored in the calendar: years, months and days that the expression leaves out, from the document. */
export function resolveDates(
  document: Document,
  found: readonly Mention<DateExpression>[],
  options: ExtractOptions,
): Mention<DateFields>[] {
  const mentions = joinNeighbours(found, document.folded).filter(({ value }) => value.when !== null && !value.fragment);
  const alone = isIsolated(document, mentions);
  const given = document.hints.date ?? options.date;
  const known = notAsked(mentions);
  let reference = parseDay(document.hints.published) ?? ownDay(document, mentions, known) ?? parseDay(given);
  /** Lends its year, and nothing else, to days without one. */
  const stated = reference === null ? statedDay(document, mentions) : null;
  const reading = new Reading();
  const resolved: Mention<DateFields>[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Found;
    const { when, time } = mention.value;
    if (when === null || (!alone && recurs(document, mention, when, time))) continue;
    const sentence = document.sentences[mention.sentence];
    const line = sentence?.line ?? 0;
    const direction = alone ? aloneDirection(when) : needsDirection(when) ? directionOf(document, mention) : null;
    const bareDay = isBareDay(when.kind === 'range' ? when.from : when);
    const anchor: Anchor = {
      reference,
      narrative: reading.narrative,
      nearby: nearbyDay(reading, bareDay, line, mention.sentence, reference) ?? stated,
      direction: bareDay && !alone && direction === null ? 'past' : direction,
      isolated: alone,
      language: sentence?.language ?? document.language,
    };
    const side = openness(document, mention, when, time);
    const framed = reading.yearOf(when, mention.sentence, anchor);
    const own = evaluate(when, framed);
    const days = side ? evaluate({ kind: 'open', of: when, ...side }, framed) : own;
    remember(reading, own, when, line, mention.sentence);
    if (isAbsolute(when) && own && !isYearless(own) && isClosed(own) && !isCompared(document, mention.start))
      reading.year = { sentence: mention.sentence, day: own.to };
    // Nothing tells the day of writing: no guess, and no record.
    if (days === null) continue;
    // 今（6）日 tells which day the rest of the page calls today.
    if (tellsToday(when) && !isYearless(days)) reference = days.from;
    const start = mention.start - articleBefore(document, mention.start, when);
    const role = roleOf(document, mention, isDay(when), hasDay(when), known, index);
    const { end, rule } = mention;
    resolved.push({
      start,
      end,
      rule,
      sentence: mention.sentence,
      value: dateFields(days, time, role, isRelative(when)),
    });
  }
  return resolved;
}

/** The day whose year (or month, of a bare day) a date takes over: one stated in its sentence, or exactly on its line. */
function nearbyDay(
  { stated, spoken }: Reading,
  bareDay: boolean,
  line: number,
  sentence: number,
  reference: DayNumber | null,
): DayNumber | null {
  if (bareDay) return spoken !== null && (spoken.line === line || reference === null) ? spoken.day : null;
  if (stated === null) return null;
  return stated.sentence === sentence || (stated.exact && stated.line === line) ? stated.day : null;
}

function remember(reading: Reading, days: Evaluated | null, when: When, line: number, sentence: number): void {
  if (days === null || isYearless(days) || !isClosed(days)) return;
  const small = days.unit === 'day' || days.unit === 'month' || days.unit === 'span';
  if (small && !(when.kind === 'relative' && when.unit !== 'day')) reading.narrative = days;
  if (isAbsolute(when) && days.unit !== 'year' && days.to - days.from < 400)
    reading.stated = { line, sentence, exact: days.unit === 'day', day: days.from };
  if (days.unit === 'day' || days.unit === 'span') reading.spoken = { line, day: days.to };
}

/** Whether one date, or two, is the whole text: such a date looks ahead, and is of this year. */
function isIsolated(document: Document, mentions: readonly Found[]): boolean {
  const [first, second, ...more] = mentions;
  const last = second ?? first;
  if (!first || !last || more.length > 0 || document.text.length > last.end - first.start + 24) return false;
  if (second && !/^(?:,| and| or|[、和或])? ?$/.test(document.folded.slice(first.end, second.start))) return false;
  return AROUND.test(document.folded.slice(0, first.start)) && AROUND.test(document.folded.slice(last.end));
}

const aloneDirection = (when: When): 'future' | null =>
  (when.kind === 'calendar' && when.weekday !== null && when.month === null && when.day === null) ||
  when.kind === 'holiday' ||
  when.kind === 'lunar' ||
  (when.kind === 'range' && aloneDirection(when.from)) ||
  (when.kind === 'beside' && aloneDirection(when.of))
    ? 'future'
    : null;

/** The day of publication (else of the last change) as the page itself states it. */
function ownDay(document: Document, mentions: readonly Found[], known: Sureness): DayNumber | null {
  const own = ownDate(document, mentions, ({ value }) => value.when !== null && isDay(value.when), known);
  return own?.value.when ? firstDay(own.value.when) : null;
}

/** The first day of an expression that needs no anchor. */
function firstDay(when: When): DayNumber | null {
  const days = evaluate(when, NOWHERE);
  return days === null || isYearless(days) ? null : days.from;
}

/** Where the page has no date of its own: the last full date of its text, headline and body alone. */
function statedDay(document: Document, mentions: readonly Found[]): DayNumber | null {
  let latest: DayNumber | null = null;
  for (const mention of mentions) {
    const { when } = mention.value;
    const zone = document.sentences[mention.sentence]?.zone;
    if (when === null || zone === 'boilerplate' || !isAbsolute(when) || !namesMonth(when)) continue;
    const day = firstDay(when);
    if (day !== null) latest = Math.max(latest ?? day, day);
  }
  return latest;
}

const namesMonth = (when: When): boolean =>
  when.kind === 'calendar'
    ? when.month !== null
    : when.kind === 'range'
      ? namesMonth(when.to)
      : when.kind === 'within' && namesMonth(when.inner);

const NOWHERE: Anchor = {
  reference: null,
  narrative: null,
  nearby: null,
  direction: null,
  isolated: false,
  language: 'und',
};
