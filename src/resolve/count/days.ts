import type { CountExpression, DateFields, Document, Mention } from '../../types.js';

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

type Dated = Mention<DateFields>;

const COMPARED = /(?:与|比|较|同|(?:compared (?:to|with)|than)(?: on| in)?)\s*$/i;
const NEXT = /(?:next|下一?次|下期|将于)[^。.]{0,30}$/i;
const AS_OF =
  /(?:as (?:of|at)|up ?to|until|updated?(?: (?:on|at))?|data (?:of|for|from|on)|截[至止]|更新(?:于|时间)?|统计)[^。.;；]{0,24}$/i;
const SINCE = /(?:since|from|自|从)\s*$/i;
/** Since the start of the outbreak on 6 October: from that day on. */
const SINCE_EVENT = /\bsince (?:the )?[a-z][^.;,:\d]{2,50}\b(?:on|in) $/i;
const LAST_DAY = /^[^.;,]{0,30}\b(?:(?:past|last) (?:24|day\b)|yesterday|today|overnight)/i;
/** Words before the year that something was in. */
const LED_YEAR = /\b(?:in|during|for|of|year|throughout) (?:the (?:whole )?(?:year )?(?:of )?)?$/i;
/** Up to the year behind a number: 11 cases in Montpellier in 2014. */
const IN_YEAR = /^(?!.*\b(?:19|20)\d\d\b)(?:[^,;.。，]{0,60}[^,;.。，]{3}(?<! and))? in $/i;
const HEADING = 70;

/** The days that counts hold for: each asks with its place in the text, in the order of the text. */
export class DayFinder {
  private readonly dates: readonly Dated[];
  /** Years named, for counts of a year that is over: 去年全年錄得18宗. */
  private readonly years: readonly Dated[];
  private readonly bySentence = new Map<number, Dated[]>();
  private readonly published: Days;
  /** The date that counts were last given by in their own sentence. */
  private last: Dated | null = null;
  private lastDay: string | null = null;
  private readonly first: Dated | null;
  /** The day that the document says its figures are of, wherever it says so. */
  private readonly stated: Dated | null;

  constructor(
    private readonly document: Document,
    dates: readonly Dated[],
    counts: readonly Mention<CountExpression>[],
  ) {
    this.dates = this.joined(dates.filter((date) => this.usable(date)));
    this.years = dates.filter((date) => date.value.precision === 'year' && date.value.role === 'mentioned');
    for (const date of this.dates) {
      const list = this.bySentence.get(date.sentence);
      if (list) list.push(date);
      else this.bySentence.set(date.sentence, [date]);
    }
    const stated = dates.find((date) => date.value.role === 'published')?.value.from;
    const day = stated ?? document.hints.published ?? document.hints.date;
    this.published = { from: day, to: day };
    const first = counts.find((count) => this.bySentence.get(count.sentence)?.some((date) => date.end <= count.start));
    this.first = first ? this.within(first) : null;
    this.stated = this.dates.find((date) => this.saysAsOf(date)) ?? null;
  }

  daysOf(count: Mention<CountExpression>): Days {
    const year = this.wholeYear(count);
    if (year) return year;
    const own = this.within(count);
    const today = own?.value.relative && /^(?:today|今[天日])$/i.test(this.document.folded.slice(own.start, own.end));
    if (own && today && this.stated && this.stated.value.role === 'updated') return this.days(this.stated, count);
    if (own) {
      if (this.opens(own)) return this.days(own, count);
      if (own.value.precision !== 'month') this.last = own;
      if (own.value.from !== null) this.lastDay = own.value.to ?? this.lastDay;
      return this.days(own, count);
    }
    const above = this.above(count);
    if (above && (this.last === null || above.start > this.last.start)) return this.days(above, count);
    const frame = this.last ?? this.first ?? this.stated;
    return frame ? this.days(frame, count) : this.published;
  }

  /** The year that a number of its sentence is of, when it ended before the day of writing and no day stands nearer. */
  private wholeYear(count: Mention<CountExpression>): Days | null {
    if (this.years.length === 0 || count.value.measure === 'change' || this.published.to === null) return null;
    const { folded } = this.document;
    const near = this.years.filter((date) => date.sentence === count.sentence && this.isOver(date));
    // 11 cases in Montpellier in 2014
    const behind = near.find(
      ({ start }) => start >= count.end && start - count.end < 70 && IN_YEAR.test(folded.slice(count.end, start)),
    );
    const year = behind ?? near.findLast((date) => date.end <= count.start);
    if (!year) return null;
    const days = this.bySentence.get(count.sentence) ?? [];
    const between = year !== behind && days.some((date) => date.start > year.end && date.end <= count.start);
    if (between || /[;；]/.test(folded.slice(year.end, count.start))) return null;
    return { from: year.value.from, to: year.value.to };
  }

  /** In 2018, 去年全年: a year that is over, and no part of a name (IHR 2005) or what others are compared with. */
  private isOver({ start, end, value }: Dated): boolean {
    if (value.to === null || value.from === null || this.published.to === null) return false;
    const { folded } = this.document;
    const lead = folded.slice(Math.max(0, start - 40), start);
    const led = !/\d$/.test(folded.slice(start, end)) || LED_YEAR.test(lead);
    return value.to < this.published.to && led && !COMPARED.test(lead) && !SINCE.test(lead);
  }

  /** 2月26日0时至7月6日24时 where it was found as two days. */
  private joined(dates: readonly Dated[]): Dated[] {
    const all: Dated[] = [];
    for (const date of dates) {
      const before = all.at(-1);
      const between = before ? this.document.folded.slice(before.end, date.start) : '';
      const spans = before?.sentence === date.sentence && /^[ \d时点零:]{0,8}[至到—–~～-] ?$/.test(between);
      if (before && spans && before.value.from && date.value.to && before.value.from <= date.value.to)
        all[all.length - 1] = {
          ...before,
          end: date.end,
          value: { ...before.value, to: date.value.to, precision: 'range' },
        };
      else all.push(date);
    }
    return all;
  }

  /** A day or a few of them; not a year, a season, or the day of the next bulletin. */
  private usable({ value, start }: Dated): boolean {
    if (value.role !== 'mentioned' && value.role !== 'updated') return false;
    if (value.precision === 'year') return false;
    const before = this.document.folded.slice(Math.max(0, start - 40), start);
    return !NEXT.test(before) && !COMPARED.test(before);
  }

  /** The date before the number in its sentence, else the one after it. */
  private within(count: Mention<CountExpression>): Dated | null {
    const all = this.bySentence.get(count.sentence) ?? [];
    const known = all.filter(({ value }) => value.to !== null || value.value.startsWith('XXXX'));
    const days = known.filter(({ value }) => value.precision !== 'month');
    const closed = days.length > 0 ? days : known;
    // 70 on 1 May: the day of that number alone.
    const own = closed.find(
      (date) => date.start >= count.end && /^ on $/i.test(this.document.folded.slice(count.end, date.start)),
    );
    if (own) return own;
    const before = closed.findLast((date) => date.end <= count.start);
    if (before) return before;
    const open = all.findLast((date) => date.end <= count.start);
    if (open) return open;
    const after = closed.find((date) => date.start >= count.end);
    if (!after || after.start - count.end > 140) return null;
    // 2例为7月15日自哈萨克斯坦抵蓉: the day says who they are.
    return /^[均全]?[部]?[为系是]/.test(this.document.folded.slice(count.end, after.start)) ? null : after;
  }

  /** The nearest date above that says of what day the figures are: as of …, or a short line with a date. */
  private above(count: Mention<CountExpression>): Dated | null {
    const { folded, lines, sentences } = this.document;
    for (let k = this.dates.length - 1; k >= 0; k--) {
      const date = this.dates[k] as Dated;
      if (date.start > count.start || date.value.to === null) continue;
      if (date.value.precision === 'month' || SINCE.test(folded.slice(Math.max(0, date.start - 8), date.start)))
        continue;
      if (this.ofOthers(date, count)) continue;
      if (this.saysAsOf(date)) return date;
      const line = lines[sentences[date.sentence]?.line ?? -1];
      if (line && line.end - line.start <= HEADING && date.sentence !== count.sentence) return date;
      if (count.start - date.start > 6000) return null;
    }
    return null;
  }

  /** Deaths total updated March 26: not the day of the cases. */
  private ofOthers(date: Dated, count: Mention<CountExpression>): boolean {
    const sentence = this.document.sentences[date.sentence];
    if (!sentence || count.value.metric === 'deaths') return false;
    const text = this.document.folded.slice(sentence.start, sentence.end);
    return /\bdeaths?\b|死亡/i.test(text) && !/\bcases?\b|confirmed|\bdata\b|figures|tests|病例|确诊|数据/i.test(text);
  }

  private saysAsOf({ start, value }: Dated): boolean {
    return (
      value.to !== null &&
      value.precision !== 'month' &&
      AS_OF.test(this.document.folded.slice(Math.max(0, start - 60), start))
    );
  }

  /** A day from which on is counted. */
  private opens({ value, start }: Dated): boolean {
    if (value.from === null) return false;
    return value.to === null || SINCE_EVENT.test(this.document.folded.slice(Math.max(0, start - 64), start));
  }

  private days(date: Dated, { value: count, end }: Mention<CountExpression>): Days {
    const { sentence, value } = date;
    const { from, to } = value;
    if (count.measure === 'current' && to && !this.opens(date)) return { from: to, to };
    if (from !== null && this.opens(date)) {
      // Since …: up to the day that the sentence or the document states.
      const others = this.bySentence.get(sentence)?.filter((other) => other !== date) ?? [];
      const stated = [...others.map((other) => other.value.to), this.lastDay, this.stated?.value.to, this.published.to];
      const until = stated.find((day) => day != null && day >= from) ?? null;
      // 1,644 since mid-October, 237 of them in the past 24 hours
      if (LAST_DAY.test(this.document.folded.slice(end, end + 60))) return { from: until, to: until };
      return count.measure === 'cumulative' || count.measure === 'new'
        ? { from, to: until }
        : { from: until, to: until };
    }
    if (from === null && to !== null) return { from: to, to };
    return { from, to };
  }
}
