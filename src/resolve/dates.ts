import type { DateExpression, DateFields, Document, ExtractOptions, Mention, When } from '../types.js';
import { articleBefore, directionOf, openness } from './date/cues.js';
import { type DayNumber, parseDay } from './date/days.js';
import { type Anchor, evaluate } from './date/evaluate.js';
import { dateFields } from './date/format.js';
import { joinNeighbours } from './date/join.js';
import { type ClosedPeriod, type Evaluated, isClosed, isYearless } from './date/period.js';
import { roleOf } from './date/roles.js';

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

const isDay = (when: When): boolean =>
  when.kind === 'calendar' && when.year !== null && when.month !== null && when.day !== null;
/** Punctuation and small words around a date that is all the text there is. */
const AROUND = /^(?:\W|at|on|in|for|the|from|around|of|从|自|在)*$/i;

/** What the text speaks of as it is read: one pass in the order of the text. */
class Reading {
  /** The last day or period named, for 当日 and the next day. */
  narrative: ClosedPeriod | null = null;
  /** The last date of this line that says its year. */
  stated: { readonly line: number; readonly day: DayNumber } | null = null;
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
  const alone = isolated(document, mentions);
  const given = document.hints.date ?? options.date;
  const reference =
    parseDay(document.hints.published) ??
    publishedDay(document, mentions) ??
    parseDay(given) ??
    statedDay(document, mentions);
  const reading = new Reading();
  return mentions.flatMap((mention) => {
    const { when, time } = mention.value;
    if (when === null) return [];
    const sentence = document.sentences[mention.sentence];
    const line = sentence?.line ?? 0;
    const direction = alone ? aloneDirection(when) : directionOf(document, mention);
    const bareDay = when.kind === 'calendar' && when.month === null && when.day !== null;
    const nearby = bareDay ? reading.spoken : reading.stated;
    const anchor: Anchor = {
      reference,
      narrative: reading.narrative,
      nearby: nearby !== null && (nearby.line === line || (bareDay && reference === null)) ? nearby.day : null,
      direction: bareDay && !alone && direction === null ? 'past' : direction,
      isolated: alone,
      language: sentence?.language ?? document.language,
    };
    const side = openness(document, mention, when);
    const whole: When = side ? { kind: 'open', of: when, ...side } : when;
    const days = evaluate(whole, anchor);
    remember(reading, evaluate(when, anchor), when, line);
    if (days === null && !alone && (reference !== null || !isRelative(when))) return [];
    const start = mention.start - articleBefore(document, mention.start, when);
    const role = roleOf(document, mention, isDay(when));
    return [{ ...mention, start, value: dateFields(days, time, role, isRelative(when)) }];
  });
}

function remember(reading: Reading, days: Evaluated | null, when: When, line: number): void {
  if (days === null || isYearless(days) || !isClosed(days)) return;
  const small = days.unit === 'day' || days.unit === 'month' || days.unit === 'span';
  if (small && !(when.kind === 'relative' && when.unit !== 'day')) reading.narrative = days;
  if (isAbsolute(when) && days.unit !== 'year' && days.to - days.from < 400) reading.stated = { line, day: days.from };
  if (days.unit === 'day' || days.unit === 'span') reading.spoken = { line, day: days.to };
}

/** Whether one date is the whole text: such a date looks ahead, and is of this year. */
function isolated(document: Document, mentions: readonly Found[]): boolean {
  const [only, ...more] = mentions;
  if (!only || more.length > 0 || document.text.length > only.end - only.start + 24) return false;
  return AROUND.test(document.folded.slice(0, only.start)) && AROUND.test(document.folded.slice(only.end));
}

const aloneDirection = (when: When): 'future' | null =>
  (when.kind === 'calendar' && when.month === null) || when.kind === 'holiday' ? 'future' : null;

/** The day of publication as the page itself states it. */
function publishedDay(document: Document, mentions: readonly Found[]): DayNumber | null {
  for (const role of ['published', 'updated'] as const)
    for (const mention of mentions) {
      const { when } = mention.value;
      if (when === null || !isDay(when)) continue;
      const zone = document.sentences[mention.sentence]?.zone;
      if (zone === 'boilerplate' && role === 'updated') continue;
      if (roleOf(document, mention, true) !== role) continue;
      const days = evaluate(when, NOWHERE);
      if (days !== null && !isYearless(days) && days.from !== null) return days.from;
    }
  return null;
}

/** Where the page has no date of its own: the last full date of its text, headline and body alone. */
function statedDay(document: Document, mentions: readonly Found[]): DayNumber | null {
  let latest: DayNumber | null = null;
  for (const mention of mentions) {
    const { when } = mention.value;
    const zone = document.sentences[mention.sentence]?.zone;
    if (when === null || zone === 'boilerplate' || !isAbsolute(when) || !namesMonth(when)) continue;
    const days = evaluate(when, NOWHERE);
    if (days !== null && !isYearless(days) && days.from !== null) latest = Math.max(latest ?? days.from, days.from);
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
