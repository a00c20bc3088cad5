import { memo } from '../../text/memo.js';
import type { When } from '../../types.js';
import { containerUnit, fits, isEdge } from './container.js';
import { counted } from './join-counted.js';
import { withListedDays } from './list.js';
import { type Calendar, calendarOf, type Found, type Join, onlyWeekday, whole } from './neighbours.js';
import { rangeBetween } from './range.js';

const hasDay = (parts: Calendar): boolean => parts.month !== null || parts.day !== null;
const isHan = (text: string, at: number): boolean => text.charCodeAt(at) > 0x2e7f;

/** The first or last two months of a year: 年初, 年底. */
const edgeMonths = (first: boolean): When => ({
  kind: 'nth',
  unit: 'month',
  weekday: null,
  number: first ? 1 : -1,
  count: 2,
});

/** A weekday beside its date, a relative day beside its date: Tuesday, March 7; 今早（7日）; tomorrow, 13/04/21. */
const sameDay: Join = (first, gap, second, text) => {
  if (!/^(?:,? ?(?:the )?|[ ,，]*[（(] ?|[,，] ?)$/i.test(gap)) return null;
  const [a, b] = [calendarOf(first), calendarOf(second)];
  const time = first.value.time ?? second.value.time;
  if (a && b) {
    // 週五 09:00-18:00，1/10: hours close what is said of the weekday.
    if (/\d ?[-–—~至] ?\d/.test(text.slice(first.start, first.end)) && /[,，]/.test(gap)) return null;
    if (onlyWeekday(a) && hasDay(b) && b.weekday === null) {
      const bracketed = /[（(]/.test(gap) || /^[（(]/.test(text.slice(second.start, second.start + 1));
      if (b.month === null) return bracketed ? whole(b, time) : null;
      return whole({ ...b, weekday: a.weekday }, time);
    }
    const closed = (a.month !== null && a.day !== null) || (a.day !== null && isHan(text, first.end - 1));
    if (closed && onlyWeekday(b) && a.weekday === null) return whole({ ...a, weekday: b.weekday }, time);
    return null;
  }
  const when = first.value.when;
  if (!when) return null;
  // 2020年3月11日（农历二月十八）
  if (a?.day != null && a.month !== null && second.value.when?.kind === 'lunar' && /[（(，,]/.test(gap))
    return whole(a, time);
  const deictic =
    (when.kind === 'relative' && when.unit === 'day') ||
    when.kind === 'narrative' ||
    (when.kind === 'within' && when.inner.kind === 'calendar' && when.inner.weekday !== null);
  if (!deictic) return null;
  if (b && b.day !== null && b.month !== null) return whole(b, time);
  const bracketed = /[（(]/.test(gap) || /^[（(]/.test(text.slice(second.start, second.start + 1));
  // 今（6）日: the day in brackets tells which day today is.
  if (b && b.day !== null && bracketed) return whole({ kind: 'within', inner: b, outer: when }, time);
  if (b && onlyWeekday(b)) return whole(when, time);
  // 今年（2021）年9月14日 is read with its year.
  return null;
};

/** Years that a shift of years alone counts. */
const yearsOf = ({ steps, sign }: Extract<When, { kind: 'shift' }>): number =>
  steps.length === 1 && steps[0]?.unit === 'year' ? sign * steps[0].count : 0;

/** A smaller unit in a larger one, in either order: 去年9月, 10月的第一周, Tuesday of next week, Q3 this year. */
const inPeriod: Join = (first, gap, second, text) => {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b) return null;
  const time = first.value.time ?? second.value.time;
  const han = isHan(text, second.start) || isHan(text, first.end - 1);
  // 去年今日, 一年前的今天, 去年同月: that day or month of the other year.
  const years =
    a.kind === 'relative' && a.unit === 'year' ? a.offset : a.kind === 'shift' && a.of === null ? yearsOf(a) : 0;
  const here =
    (b.kind === 'relative' && b.unit === 'day' && b.offset === 0) || (b.kind === 'narrative' && b.offset === 0);
  if (years !== 0 && here && han && /^ ?的? ?$/.test(gap))
    return whole(
      { kind: 'shift', steps: [{ unit: 'year', count: Math.abs(years) }], sign: years < 0 ? -1 : 1, of: b },
      time,
    );
  const outer = containerUnit(a);
  if (outer && fits(b, outer)) {
    // The larger unit comes first in Chinese: 2018年10月底; in English as "next week on Tuesday".
    const joins = han
      ? b.kind === 'part'
        ? /^ ?的? ?$/.test(gap)
        : /^ ?(?:的|,|，)? ?$/.test(gap)
      : gap === "'s " || (outer === 'week' && /^(?:,? on| -|,|,? from|,? between)? $/i.test(gap));
    if (joins && !(b.kind === 'calendar' && b.month === null && b.weekday === null && second.value.fragment && !han)) {
      // Monday of the week that a weekday names; not 一季度 of a month.
      // 明年初, 次年年末: two months of that year.
      if (b.kind === 'part' && outer === 'year' && b.part !== 'mid' && !b.part.includes('half'))
        return whole({ kind: 'within', inner: edgeMonths(b.part === 'early'), outer: a }, time);
      if (b.kind === 'within' && isEdge(b)) return whole({ kind: 'within', inner: b.inner, outer: a }, time);
      if (b.kind === 'part' && a.kind === 'period') return whole({ kind: 'part', part: b.part, of: a }, time);
      return whole({ kind: 'within', inner: b, outer: a }, time);
    }
  }
  const inner = containerUnit(b);
  if (inner && !han && fits(a, inner) && /^ ?(?:,? ?(?:of|in|from)(?: the)?|,|-)? ?(?:the )?$/i.test(gap)) {
    if (gap.trim() === '' && a.kind === 'calendar' && a.weekday !== null && inner !== 'week') return null;
    if (a.kind === 'part') return null;
    // The coldest winter in 16 years.
    if (b.kind === 'shift' && second.value.fragment && a.kind === 'period') return null;
    const bareNumber =
      a.kind === 'calendar' &&
      a.month === null &&
      a.weekday === null &&
      /^\d+$/.test(text.slice(first.start, first.end));
    if (bareNumber && !/of|in/.test(gap)) return null;
    return whole({ kind: 'within', inner: a, outer: b }, time);
  }
  // Monday two weeks from now: the weekday of that week.
  if (onlyWeekday(calendarOf(first)) && b.kind === 'shift' && b.of === null && gap === ' ')
    return whole({ kind: 'within', inner: a, outer: b }, time);
  return null;
};

const AFTER_DATE =
  /^(?:[ ,，:@|•T的日(（-]{0,3}(?:(?:at|on|around|from|for|between|about|in the|the|before|after) )?)$/i;
const BEFORE_DATE = /^(?:,? ?(?:on |of |in |for )?(?:the )?)$/i;
const TIME_SPAN = /^ ?(?:-|–|—|——|~|～|至|到|to|and|until|untill|till?) ?$/i;
/** From one time of day to another, before the date takes the first alone: Friday between 2 pm and 4 pm. */
const timeSpan: Join = (first, gap, second) => {
  const [a, b] = [first.value, second.value];
  const span = a.when === null && b.when === null && a.time && b.time && TIME_SPAN.test(gap);
  return span ? { when: null, time: a.time, fragment: true } : null;
};

/** A time of day beside its date, and two times that make one span. */
const withTime: Join = (first, gap, second, text) => {
  const [a, b] = [first.value, second.value];
  if (a.when === null && b.when === null) {
    const joins = /^(?: ?(?:-|–|—|——|~|～|至|到|to|and|until|untill|till?) ?| |,? )$/i.test(gap);
    return joins ? { when: null, time: a.time || b.time, fragment: true } : null;
  }
  if (a.when !== null && b.when === null) {
    if (!AFTER_DATE.test(gap) || a.when.kind === 'duration' || (a.fragment && a.when.kind === 'part')) return null;
    // A clock makes a day of what might be a fraction or a word: 4/25 at 16h00, Sat 9am.
    const parts = a.when.kind === 'calendar' ? a.when : null;
    const sure =
      b.time !== '' &&
      parts !== null &&
      ((parts.month !== null && parts.day !== null) ||
        parts.weekday !== null ||
        (parts.day !== null && / on $/i.test(text.slice(Math.max(0, first.start - 4), first.start))));
    return { ...a, time: a.time || b.time, fragment: a.fragment && !sure && a.when.kind !== 'holiday' };
  }
  if (a.when === null && b.when !== null) {
    // At seven on 15: a number after a clock is a day.
    const onDay = / on $/i.test(gap) && b.when.kind === 'calendar' && b.when.day !== null;
    if (!BEFORE_DATE.test(gap) || (b.fragment && b.when.kind !== 'holiday' && !onDay)) return null;
    if (b.when.kind === 'duration') return null;
    return { ...b, time: b.time || a.time, fragment: false };
  }
  return null;
};

/** Early, late, the end of … before an English period. */
const partBefore: Join = (first, gap, second, text) => {
  const [a, b] = [first.value.when, second.value.when];
  if (!a || !b || !first.value.fragment || gap !== '' || isHan(text, first.start)) return null;
  if (a.kind === 'narrative' && b.kind !== 'duration' && /\w[ /c]$/.test(text.slice(first.start, first.end)))
    return whole({ kind: 'within', inner: a, outer: b });
  if (a.kind !== 'part') return null;
  if (b.kind === 'duration' || b.kind === 'part') return null;
  const day = b.kind === 'calendar' && (b.day !== null || b.weekday !== null);
  return whole(
    day || (b.kind === 'relative' && b.unit === 'day') ? b : { kind: 'part', part: a.part, of: b },
    second.value.time,
  );
};

const rangeJoin: Join = (first, gap, second, text) => rangeBetween(first, gap, second, text);

const ROUNDS: readonly (readonly Join[])[] = [
  [timeSpan, partBefore, inPeriod, sameDay, withTime],
  [counted, rangeJoin],
  [inPeriod, sameDay, partBefore, withTime, rangeJoin],
];

/** Units between two that may be joined. */
const REACH = 16;
/** Units that joined neighbours may grow by: closing brackets, one for each. */
const GROWTH = 6;

/** Neighbours joined to what they say together, in rounds: parts of one day first, then ranges, then what those belong to. */
export function joinNeighbours(found: readonly Found[], text: string): Found[] {
  const joined: Found[] = [];
  // Most stand alone: the rounds are for those that stand together.
  for (let from = 0; from < found.length; ) {
    let to = from + 1;
    while (to < found.length && near(found[to - 1] as Found, found[to] as Found)) to++;
    if (to - from === 1) joined.push(found[from] as Found);
    else for (const mention of joinRun(found.slice(from, to), text)) joined.push(mention);
    from = to;
  }
  return withListedDays(joined, text);
}

const near = (first: Found, second: Found): boolean => second.start - first.end <= REACH + GROWTH;

/** Whether any of the joins takes what stands between two mentions: marks, and the words that they name. Most gaps come again. */
const mayJoin = memo((gap: string) => !gap.includes('\n') && (JOINTS.test(gap) || gap.endsWith(' for ')));
const JOINTS = new RegExp(
  `^(?:[^A-Za-z\\n\u3400-\u9fff]|[的之后日至到起和与T]|'s |${[
    'the|on|of|in|for|from|between|to|until+|till?|through|thru|at|around|about|before|after|following',
    'starting|beginning|ended|ending|prior|and',
  ].join('|')})*$`,
  'i',
);

/** What stands between two mentions, or `null` where it keeps them apart. */
function gapBetween(first: Found, second: Found, text: string): string | null {
  if (second.start - first.end > REACH || first.sentence !== second.sentence) return null;
  const gap = text.slice(first.end, second.start);
  return mayJoin(gap) ? gap : null;
}

/** The rounds, for mentions of which each stands near the next. */
function joinRun(found: readonly Found[], text: string): readonly Found[] {
  const list = [...found];
  /** Of each mention but the first the gap before it. */
  const gaps: (string | null)[] = [null];
  let some = false;
  for (let i = 1; i < list.length; i++) {
    const gap = gapBetween(list[i - 1] as Found, list[i] as Found, text);
    some ||= gap !== null;
    gaps.push(gap);
  }
  if (!some) return found;
  for (const joins of ROUNDS)
    for (const join of joins)
      for (let i = 1; i < list.length; i++)
        for (let gap = gaps[i]; gap != null; gap = gaps[i]) {
          const [last, current] = [list[i - 1] as Found, list[i] as Found];
          const value = join(last, gap, current, text);
          if (value === null) break;
          const bracket = /[（(]/.test(gap) && /^[）)]/.test(text.slice(current.end, current.end + 1)) ? 1 : 0;
          const rule = last.value.fragment && !current.value.fragment ? current.rule : last.rule;
          const end = current.end + bracket;
          list.splice(i - 1, 2, { start: last.start, end, rule, sentence: last.sentence, value });
          gaps.splice(i, 1);
          const next = list[i];
          if (bracket === 1 && next) gaps[i] = gapBetween(list[i - 1] as Found, next, text);
          i--;
        }
  return list;
}
