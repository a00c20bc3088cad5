import type { Measure, Metric, Origin, Qualifier, Span } from '../../types.js';
import type { Draft, Head, State } from './state.js';
import { type ChineseToken, chineseTokens } from './zh-tokens.js';

/** What has been read since the last number or the last mark of the clause. */
interface Clause {
  metric: Metric | 'case' | null;
  /** Where the word of the metric ends. */
  metricEnd: number;
  measure: Measure | null;
  fall: boolean;
  origin: Origin | null;
  places: string[];
  placeAfterMetric: boolean;
  part: boolean;
  each: boolean;
  qualifier: Qualifier | null;
  qualifierEnd: number;
  /** Where the clause begins. */
  start: number;
  /** It goes on after a number: 5例为成都市确诊病例的密切接触者 is not about 成都. */
  afterNumber: boolean;
  /** 均为… says something of the counts before. */
  all: boolean;
  /** Confirmed cases that were asymptomatic before: 无症状感染者转为确诊病例. */
  subset: string | null;
}

const clauseAt = (start: number, afterNumber = false): Clause => ({
  afterNumber,
  all: false,
  metric: null,
  metricEnd: -1,
  measure: null,
  fall: false,
  origin: null,
  places: [],
  placeAfterMetric: false,
  part: false,
  each: false,
  qualifier: null,
  qualifierEnd: -1,
  start,
  subset: null,
});

const STATES: ReadonlySet<string> = new Set(['hospitalized', 'quarantined', 'active', 'stable']);
const SEVERITIES: ReadonlySet<string> = new Set(['severe', 'critical', 'mild', 'moderate', 'stable']);
const OUTCOMES: ReadonlySet<string> = new Set(['deaths', 'recovered', 'released']);
const PART_STATES: ReadonlySet<string> = new Set([...STATES, ...SEVERITIES, ...OUTCOMES]);
const PREDICATES: ReadonlySet<string> = new Set([
  'deaths',
  'recovered',
  'released',
  'quarantined',
  'tested',
  'hospitalized',
  'tested_negative',
]);
/** 则 may be said of persons without a word for them in between. */
const GROUP = /(?:人员|人口|居民|市民|学生|医护|籍|员工|旅客|乘客|儿童|老人|男性|女性|男|女|者|人士|船员|来|转归)$/;
const STOP_PLACE =
  /^(?:男|女|男性|女性|轻症|重症|目前|今天|今日|昨日|当日|同时|此外|另外|其他|患者|病例|现有|其余|总数|人数|新增|约|共|计|已|达|有|为|是|和|及|又|再|仅|只|了|的|前|后|这|那|每|日|周|月|一家|同一)$/;
/** Characters of verbs: 现已导致5人感染 names no place before its number. */
const NO_NAME = /[致导引发现造称说示已有共达被据使让含计约了到过着的是在与等其这那另减]/;
const THING = /^\s*(?:新|确|疑|本土|境外|输入|病例|个案|无症|死亡|感染|[^，。；]{0,14}(?:病例|死亡))/;
const ELSE_ILL = /癌|肿瘤|心脏|糖尿|透析|尿毒|白血|精神|骨折|慢性|孕|产妇|车祸|火灾/;
const HAN_NAME = /^[\u4e00-\u9fff·]{2,8}$/;

/** Reads the counts of one Chinese sentence. `text` is folded, `written` as it stands. */
export function readChinese(
  text: string,
  written: string,
  state: State,
  line: number,
  sentence: number,
  places: readonly Span[],
): Draft[] {
  return new ChineseReader(text, written, chineseTokens(text, places), state, line, sentence).read();
}

class ChineseReader {
  private readonly drafts: Draft[] = [];
  private clause: Clause = clauseAt(0);
  /** What the clause before said without a number of its own. */
  private weak: Clause | null = null;
  private head: Head | null;
  private place: string | null;
  private last: Draft | null = null;
  private lastWasHead = false;
  private grew = false;
  /** The last head that counts cases, not what became of some of them. */
  private main: Head | null;
  private disease: string | null = null;
  /** What the counts without a measure of their own are: new after 0—24时, in all after 截至. */
  private frame: Measure | null = null;
  private readonly stack: {
    head: Head | null;
    place: string | null;
    clause: Clause;
    depthLast: Draft | null;
    frame: Measure | null;
  }[] = [];

  constructor(
    private readonly text: string,
    private readonly written: string,
    private readonly tokens: readonly ChineseToken[],
    private readonly state: State,
    private readonly line: number,
    private readonly sentence: number,
  ) {
    this.head = state.head;
    this.main = state.main;
    this.place = state.place;
  }

  read(): Draft[] {
    if (this.state.line !== this.line) this.state.measure = null;
    this.frame = this.state.measure;
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as ChineseToken;
      switch (token.kind) {
        case 'number':
          i = this.number(i, token);
          break;
        case 'zero':
          i = this.zero(i, token);
          break;
        case 'stop':
          this.stop(i, token);
          break;
        case 'metric':
          this.metric(token);
          break;
        case 'measure':
          this.measure(token);
          break;
        case 'origin':
          this.clause.origin = token.name as Origin;
          break;
        case 'place':
          this.placeName(token);
          break;
        case 'own':
          if (this.state.documentPlace) this.setPlace(this.state.documentPlace);
          break;
        case 'period':
          this.setFrame('new');
          break;
        case 'disease':
          this.disease = this.written.slice(token.start, token.end);
          break;
        case 'part':
          this.clause.part = true;
          // 其中16267例确诊，分别为1632例境外移入: parts of the part.
          if (token.text === '分别' && this.last) this.head = this.headOf(this.last);
          break;
        case 'each':
          this.clause.each = true;
          break;
        case 'all':
          this.clause.all = true;
          this.all(i);
          break;
        case 'qualifier':
          this.clause.qualifier = token.name as Qualifier;
          this.clause.qualifierEnd = token.end;
          break;
        case 'date':
          if (/今|昨/.test(token.text) && this.frame === null) this.setFrame('new');
          break;
        default:
      }
    }
    for (const draft of this.drafts) draft.disease ??= this.disease;
    if (this.drafts.length > 0) {
      this.state.head = this.stack[0]?.head ?? this.head;
      this.state.main = this.main;
      this.state.line = this.line;
    }
    return this.drafts;
  }

  private metric(token: ChineseToken): void {
    const { clause } = this;
    const adjacent = /^的?$/.test(this.text.slice(clause.metricEnd, token.start)) && clause.metricEnd >= 0;
    let name = token.name;
    if (name === 'converted') {
      clause.subset = token.text;
      name = 'confirmed';
    }
    const keep =
      clause.metric !== null &&
      (name === 'case' ||
        (adjacent &&
          OUTCOMES.has(clause.metric) &&
          ['confirmed', 'asymptomatic', 'contacts', 'suspected'].includes(name)));
    if (!keep) {
      clause.metric = name as Metric | 'case';
      clause.placeAfterMetric = false;
    }
    if (/^(?:尚在|正在)/.test(token.text)) clause.measure = 'current';
    clause.metricEnd = token.end;
  }

  private measure(token: ChineseToken): void {
    if (/^(?:截|.*目前为止|至此)/.test(token.text)) {
      this.setFrame('cumulative');
      this.clause.measure = null;
      return;
    }
    if (/^(?:当[日天]|单日|.*小时内?)$/.test(token.text) && this.frame === null) this.setFrame('new');
    if (/^发现/.test(token.text) && this.clause.measure !== null) return;
    if (/^(?:共|共计|总共|合计)$/.test(token.text) && this.frame === 'new') return;
    this.grew = /^(?:增加|增长|上升)了?$/.test(token.text);
    this.clause.fall = token.name === 'fall';
    this.clause.measure = token.name === 'fall' ? 'change' : (token.name as Measure);
  }

  private setFrame(measure: Measure): void {
    this.frame = measure;
    this.state.measure = measure;
  }

  private placeName(token: ChineseToken): void {
    const { clause } = this;
    if (/^(?:国内)$/.test(token.text)) return;
    const place = this.written.slice(token.start, token.end);
    clause.places.push(place);
    clause.placeAfterMetric = clause.metric !== null;
    if (!clause.afterNumber) this.state.documentPlace ??= place;
  }

  /** 5例…，均为境外移入 says of the counts before where they come from. */
  private all(i: number): void {
    const next = this.tokens[i + 1];
    if (next?.kind !== 'origin' || !this.last) return;
    const number = this.tokens.slice(i + 1).find((token) => token.kind === 'number' || token.kind === 'stop');
    if (number?.kind !== 'number') this.last.origin = next.name as Origin;
  }

  private stop(i: number, token: ChineseToken): void {
    const { clause, last } = this;
    if (/[（(]/.test(token.text)) {
      this.stack.push({ head: this.head, place: this.place, clause, depthLast: last, frame: this.frame });
      const direct = last && /^[\s*]*$/.test(this.text.slice(last.end, token.start));
      if (last && (direct || !this.numberSince(i))) {
        this.head = this.headOf(last);
        this.place = last.place;
      }
      // 法国(增至949例); 德国(795例)
      if (this.tokens[i - 1]?.kind === 'place' && !direct) this.place = clause.places.at(-1) ?? this.place;
      this.clause = clauseAt(token.end);
      this.weak = null;
      return;
    }
    if (/[）)]/.test(token.text)) {
      const before = this.stack.pop();
      if (!before) return;
      // 新增3例（在成都）: a bracket with nothing but a place says where.
      const inside = this.clause;
      if (this.last === before.depthLast && this.last && inside.places.length === 1 && inside.metric === null)
        if (this.last.place === before.place || this.last.place === null) this.last.place = inside.places[0] ?? null;
      this.head = before.head;
      this.place = before.place;
      this.frame = before.frame;
      this.clause = before.clause;
      this.weak = null;
      return;
    }
    if (/[：:]/.test(token.text)) return;
    if (/[、/]/.test(token.text)) {
      const { places } = clause;
      this.clause = clauseAt(token.end);
      this.clause.places = this.namesBefore(clause, token.start) ?? places;
      if (clause.metric && this.last === null && !clause.all) this.weak = clause;
      return;
    }
    if (!clause.all && (clause.metric || clause.places.length || clause.measure || clause.origin || clause.part))
      this.weak = {
        ...clause,
        metric: clause.metric ?? this.weak?.metric ?? null,
        measure: clause.measure ?? this.weak?.measure ?? null,
        origin: clause.origin ?? this.weak?.origin ?? null,
      };
    const place = clause.places.at(-1);
    if (place && !clause.afterNumber && !clause.all) this.setPlace(place);
    // 危重症4例；男性26例，女性20例: a new part of the sentence is about the cases again.
    if (/[；;]/.test(token.text) && this.lastWasHead && this.main && this.head && PART_STATES.has(this.head.metric))
      this.head = this.main;
    this.clause = clauseAt(token.end);
  }

  private numberSince(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const kind = this.tokens[j]?.kind;
      if (kind === 'number' || kind === 'zero') return false;
      if (kind === 'stop') return true;
    }
    return true;
  }

  /** 中山、肇庆各有1例: the names of a list, when there is nothing else in it. */
  private namesBefore(clause: Clause, end: number): string[] | null {
    const name = this.text
      .slice(clause.start, end)
      .trim()
      .replace(/^(?:其中|和|及|以及)/, '');
    if (clause.afterNumber || clause.places.length > 0 || clause.metric || clause.measure || !HAN_NAME.test(name))
      return null;
    return STOP_PLACE.test(name) || GROUP.test(name) || NO_NAME.test(name)
      ? null
      : [this.asWritten(name, clause.start)];
  }

  private setPlace(place: string): void {
    const general = /^(?:全国|全球|全世界|国内)$/.test(place);
    // 31个省报告 in a document on the whole country is that country.
    this.place = /^\d/.test(place) && this.state.documentPlace === '全国' ? '全国' : place;
    if (this.stack.length === 0 && !general) this.state.place = this.place;
    if (general && this.stack.length === 0) this.state.place = place;
  }

  private headOf(draft: Draft): Head {
    return {
      metric: draft.metric,
      measure: draft.measure,
      origin: draft.origin,
      line: this.line,
      sentence: this.sentence,
    };
  }

  // ---- numbers

  private number(i: number, token: ChineseToken): number {
    const { number } = token;
    const { clause } = this;
    if (!number || number.value === null) return i;
    const after = this.after(i, token);
    const metric = this.metricFor(token, after, i);
    if (metric === null) {
      if (clause.metricEnd >= 0) clause.metricEnd = token.end;
      return i;
    }
    const named = this.places(token);
    const own = named.length > 0;
    const explicit = metric.source === 'before' || metric.source === 'after';
    const leads = explicit || clause.measure !== null;
    if (
      own &&
      leads &&
      !clause.placeAfterMetric &&
      !clause.part &&
      !clause.each &&
      named.length === 1 &&
      !this.listed(i)
    )
      this.setPlace(named[0] ?? '');
    const origin = clause.origin ?? after.origin ?? this.inheritedOrigin(metric.metric);
    const measure = this.measureFor(metric, after);
    const subset = clause.subset ?? this.subset(token, i);
    const value = clause.fall ? -number.value : number.value;
    const places = named.length > 0 ? named : [this.place];
    const drafts = (
      clause.each && places.length > 1
        ? places
        : [places.length > 1 && !clause.each ? (places.at(-1) ?? null) : (places[0] ?? null)]
    ).map(
      (place): Draft => ({
        start: token.start,
        end: token.end,
        rule: `count.zh.${metric.source}`,
        metric: metric.metric,
        value,
        valueMax: number.valueMax,
        qualifier: number.qualifier ?? (clause.qualifierEnd >= token.start - 2 ? clause.qualifier : null),
        measure,
        origin,
        place,
        subset,
        disease: null,
      }),
    );
    this.emit(drafts, metric.source === 'item' || (metric.source === 'after' && clause.part) ? 'item' : 'head');
    this.clause = clauseAt(token.end, true);
    // 新增3例本土确诊病例和4例输入病例: what follows the number belongs to it and is not read again for the next.
    if (metric.source !== 'after') return i;
    this.clause.start = after.until;
    return this.tokens.findLastIndex((next) => next.end <= after.until);
  }

  private emit(drafts: Draft[], role: 'head' | 'item'): void {
    this.drafts.push(...drafts);
    this.last = drafts.at(-1) ?? this.last;
    if (!this.last) return;
    const measure = this.last.measure;
    if (measure) this.state.measureOf.set(this.last.metric, measure);
    if (this.clause.measure && measure !== 'change' && role === 'head') this.frame = measure;
    this.lastWasHead = role === 'head' || this.head === null;
    if (this.lastWasHead) {
      this.head = this.headOf(this.last);
      if (!PART_STATES.has(this.last.metric)) this.main = this.head;
    }
    this.weak = null;
  }

  /** Is the number an item of a list of places? 德州市4例（乐陵市2例 */
  private listed(i: number): boolean {
    const before = this.tokens[i - 1];
    const mark = this.tokens[i - 2];
    return (
      before?.kind === 'place' &&
      (mark?.kind === 'part' || /^[、，：:（(]$/.test(mark?.text ?? '')) &&
      this.clause.metric === null
    );
  }

  private places(token: ChineseToken): string[] {
    const { clause } = this;
    if (clause.places.length > 0) return clause.places;
    const before = this.tokens.findLast(
      (other) =>
        other.end <= token.start && other.start >= clause.start && other.kind !== 'each' && other.kind !== 'part',
    );
    if (before && !['metric', 'copula', 'stop'].includes(before.kind)) return [];
    const from = Math.max(clause.start, before?.end ?? 0);
    const gap = this.text
      .slice(from, token.start)
      .replace(/^[\s：:]*(?:病例|中|其中|包括|包含|含|分别为|分布在|分别|有|为|在|由|：|:|，)*/, '')
      .replace(/(?:各|报告|新增|有|累计|：|:|\s)+$/, '')
      .trim();
    if (!HAN_NAME.test(gap) || STOP_PLACE.test(gap) || GROUP.test(gap) || NO_NAME.test(gap)) return [];
    return [this.asWritten(gap, from)];
  }

  private asWritten(folded: string, from: number): string {
    const start = this.text.indexOf(folded, from);
    return this.written.slice(start, start + folded.length);
  }

  private subset(token: ChineseToken, i: number): string | null {
    const gap = this.text
      .slice(Math.max(this.clause.start, this.clause.metricEnd), token.start)
      .replace(/^[\s：:，其中、]*/, '')
      .trim();
    if (gap.length > 1 && gap.length < 16 && GROUP.test(gap)) return gap;
    const next = this.tokens[i + 1];
    if (next?.kind !== 'copula' || next.start - token.end > 1) return null;
    const stop = this.tokens.slice(i + 2).find((t) => t.kind === 'stop' || t.kind === 'number');
    const phrase = this.text.slice(next.end, stop?.start ?? this.text.length).replace(/[。；\s]+$/, '');
    return phrase.length > 1 && phrase.length < 40 ? phrase : null;
  }

  private inheritedOrigin(metric: Metric): Origin | null {
    if (this.weak?.origin) return this.weak.origin;
    const alone = this.clause.metric === null && this.clause.measure === null && this.headNear();
    if (!this.head || (this.head.sentence !== this.sentence && !alone)) return null;
    if (OUTCOMES.has(metric) && this.head.metric !== metric && this.head.measure === 'new') return null;
    return this.head.origin;
  }

  // ---- which metric

  /** What follows a number within its clause: 13名患者治愈出院. */
  private after(i: number, token: ChineseToken): After {
    const found: After = { nouns: [], copula: false, origin: null, measure: null, until: token.end, converted: false };
    let end = token.end;
    for (let j = i + 1; j < this.tokens.length; j++) {
      const next = this.tokens[j] as ChineseToken;
      const following = this.tokens[j + 1];
      // 1例境外输入无症状感染者 治愈出院7例: the word right before the next number is that number's.
      if (
        next.kind === 'metric' &&
        found.nouns.length > 0 &&
        following?.kind === 'number' &&
        following.start === next.end
      )
        break;
      if (next.kind === 'number' || next.kind === 'zero' || next.kind === 'stop' || next.kind === 'part') break;
      if (next.kind === 'copula' || next.kind === 'all') found.copula ||= found.nouns.length === 0;
      if (next.kind === 'origin') found.origin ??= next.name as Origin;
      if (next.kind === 'measure') {
        if (next.name === 'new' && next.start - end < 2) found.measure = 'new';
        else if (/^(?:累计|总|共|合计|增至|现有|尚有|新增)/.test(next.text)) break;
        else if (/^已/.test(next.text)) found.measure ??= 'cumulative';
        else if (/^(?:正在|尚在|仍在)/.test(next.text)) found.measure = 'current';
      }
      if (next.kind === 'metric') {
        found.nouns.push({ name: next.name, gap: next.start - end, start: next.start, end: next.end });
        if (next.name === 'converted') found.converted = true;
        found.until = next.end;
        if (/^(?:正在|尚在)/.test(next.text)) found.measure = 'current';
      }
      end = next.end;
    }
    return found;
  }

  private metricFor(token: ChineseToken, after: After, i: number): Chosen | null {
    const { clause } = this;
    const { number } = token;
    if (!number) return null;
    // 出院的四个条件: 个 and 起 count cases only with the word for them.
    if (number.classifier === 'thing' && !THING.test(this.text.slice(token.end, token.end + 24))) return null;
    const person = number.classifier !== 'case';
    const before = clause.metric;
    const between = clause.metricEnd >= 0 ? this.text.slice(clause.metricEnd, token.start) : '';
    const partitive = /^(?:中|里|有|中有|当中)/.test(between);
    const chosen = this.fromAfter(token, after);
    if (before !== null && !(partitive && chosen) && !(chosen?.strong && this.unknown(between) > 2)) {
      if (number.classifier === 'none' && !this.plainAfter(token, between)) return null;
      if (person && !this.closeEnough(between)) return chosen && number.classifier !== 'none' ? chosen : null;
      return { metric: this.concrete(before), source: 'before', strong: true, partitive };
    }
    if (chosen && number.classifier !== 'none') return chosen;
    // 从175人增加到1039人, 总数达到21
    const rising = clause.measure === 'cumulative' && this.last !== null && this.line === this.state.line;
    if (rising && clause.afterNumber && number.classifier !== 'thing' && this.last)
      return { metric: this.last.metric, source: 'item', strong: false };
    if (this.continued(i)) return { metric: 'confirmed', source: 'list', strong: false };
    if (
      this.tokens[i - 1]?.text === '+' &&
      this.tokens[i - 2]?.kind === 'number' &&
      this.last?.end === this.tokens[i - 2]?.end
    )
      return { metric: 'asymptomatic', source: 'item', strong: false };
    if (number.classifier === 'none') return null;
    if (this.weak?.metric && (number.classifier === 'case' || this.weak.part))
      return { metric: this.concrete(this.weak.metric), source: 'list', strong: false };
    if (number.classifier === 'case') {
      if (!this.state.epidemic) return null;
      return { metric: this.inherited(), source: this.headNear() ? 'item' : 'bare', strong: false };
    }
    if (number.classifier !== 'person' || !this.headNear()) return null;
    const gap = this.text.slice(clause.start, token.start);
    const item = clause.places.length > 0 || this.places(token).length > 0;
    if (item && gap.length < 14 && /^[\s，、；。）)]*$/.test(this.text[token.end] ?? ''))
      return { metric: this.inherited(), source: 'item', strong: false };
    return null;
  }

  /** How much of the text between a metric and its number says something else: 患者隐瞒情况致68名医务人员被隔离. */
  private unknown(between: string): number {
    return between.replace(/[\s：:*]|人数|总数|已经|超过|上升|增加|病例|达到?|[为至到是有共约近了中其已]/g, '').length;
  }

  /** 182+534例: confirmed and asymptomatic are written so. */
  private continued(i: number): boolean {
    return this.tokens[i + 1]?.text === '+' && this.clause.origin !== null;
  }

  /** The metric that the words after the number give, if they do. */
  private fromAfter(token: ChineseToken, after: After): Chosen | null {
    const { number } = token;
    const first = after.nouns[0];
    if (!number || !first || (number.classifier === 'none' && first.gap > 1)) return null;
    const make = (name: string, strong: boolean): Chosen => ({ metric: this.concrete(name), source: 'after', strong });
    if (after.copula) {
      // 5例为确诊病例的密切接触者 says who they are, 2例为重症 says what is counted.
      const last = after.nouns.at(-1);
      if (!last || !first || after.nouns.length > 1) return null;
      const closes = /^[，,；;。、）)（(\s]?$/.test(this.text.slice(last.end, last.end + 1));
      if (first.name === 'converted' || first.name === 'contacts' || first.name === 'case' || !closes) return null;
      return SEVERITIES.has(first.name) ||
        first.name === 'asymptomatic' ||
        first.name === 'confirmed' ||
        first.name === 'suspected'
        ? make(first.name, true)
        : null;
    }
    const next = this.text.slice(first.end, first.end + 1);
    // 2人的接触者共9人
    if (first.name === 'contacts' && this.text.startsWith('的', token.end)) return null;
    if (
      number.classifier !== 'case' &&
      first.gap > (PREDICATES.has(first.name) ? 14 : 4) &&
      !this.diseaseBetween(token.end, first.start)
    )
      return null;
    if (first.gap > 30) return null;
    // 15名癌症晚期病人 have something else.
    if (first.name === 'case' && ELSE_ILL.test(this.text.slice(token.end, first.start))) return null;
    if (next === '中') return make(first.name === 'converted' ? 'confirmed' : first.name, true);
    const outcome = after.nouns.slice(1).find((noun) => OUTCOMES.has(noun.name));
    const patients = ['case', 'confirmed', 'cases', 'infected', 'tested', 'severe', 'critical'].includes(first.name);
    if (outcome && (patients || (first.name === 'asymptomatic' && outcome.name === 'released')))
      return make(outcome.name, true);
    const stay = after.nouns.slice(1).find((noun) => noun.name === 'hospitalized');
    if (stay && patients && first.name !== 'tested') return make('hospitalized', true);
    if (this.text[token.start - 1] === '对' && after.nouns.some((noun) => noun.name === 'tested'))
      return make('tested', true);
    if (first.name === 'tested' && after.nouns[1]) return make(after.nouns[1].name, true);
    return make(first.name === 'converted' ? 'confirmed' : first.name, true);
  }

  private diseaseBetween(start: number, end: number): boolean {
    return this.tokens.some((token) => token.kind === 'disease' && token.start >= start && token.end <= end);
  }

  /** A number without a classifier counts only when the word for what is counted leads straight to it: 累计确诊：345。 */
  private plainAfter(token: ChineseToken, between: string): boolean {
    if (!/^(?:数|人数|病例|总数|人员|[为达至到是有共约近了：:\s]|已经|超过|上升|增加|增|升|总计|累计)*$/.test(between))
      return false;
    const next = this.text.slice(token.end, token.end + 2);
    return (
      /^\s*(?:$|[，,；;。、）)（(+|\n])/.test(next) &&
      (this.clause.metricEnd < token.start || /[万亿]/.test(token.text))
    );
  }

  private closeEnough(between: string): boolean {
    return between.length <= 14 && !/[，；。]/.test(between);
  }

  private headNear(): boolean {
    if (!this.head) return false;
    return this.line - this.head.line <= 6;
  }

  private inherited(): Metric {
    if (this.head && this.headNear()) return this.head.metric;
    return this.state.speaksOfConfirmed ? 'confirmed' : 'cases';
  }

  /** 病例 alone is what the head of the sentence counts, else what the document counts. */
  private concrete(name: string): Metric {
    if (name === 'converted') return 'confirmed';
    if (name === 'infected' && (this.head?.sentence !== this.sentence || this.clause.measure)) return 'cases';
    if (name !== 'case' && name !== 'infected') return name as Metric;
    const head = this.head;
    const part = this.clause.part || this.weak?.part || this.clause.afterNumber || !this.lastWasHead;
    if (head && head.sentence === this.sentence && head.metric === 'deaths' && part && !this.clause.measure)
      return 'deaths';
    if (
      head &&
      head.sentence === this.sentence &&
      ['confirmed', 'cases', 'asymptomatic', 'suspected'].includes(head.metric)
    )
      return head.metric;
    return this.state.speaksOfConfirmed ? 'confirmed' : 'cases';
  }

  private measureFor({ metric, source, partitive }: Chosen, after: After): Measure | null {
    const { clause, head } = this;
    if (clause.measure) {
      if (clause.measure === 'current' && OUTCOMES.has(metric)) return 'cumulative';
      if (after.measure === 'current') return 'current';
      // 在院病例增加4例 is no admission but a change of those there.
      if (STATES.has(metric) && this.grew) return 'change';
      return clause.measure;
    }
    if (after.measure) return after.measure;
    const item = source === 'item' || source === 'list' || clause.part || partitive;
    if (
      head &&
      this.headNear() &&
      head.metric === metric &&
      (source === 'item' || this.stack.length > 0) &&
      head.measure
    )
      return head.measure;
    const whole = clause.part && head?.sentence === this.sentence && !PART_STATES.has(metric) ? head.measure : null;
    if (whole) return whole;
    if (STATES.has(metric)) return 'current';
    if (SEVERITIES.has(metric) && clause.part && head?.measure === 'current') return 'current';
    const weak = this.weak?.measure;
    if (weak && !(weak === 'current' && OUTCOMES.has(metric))) return weak;
    if (item && !PART_STATES.has(metric) && this.state.measureOf.has(metric))
      return this.state.measureOf.get(metric) ?? null;
    const { frame } = this;
    if (frame === 'cumulative' && SEVERITIES.has(metric)) return 'current';
    if (frame === 'current' && OUTCOMES.has(metric)) return 'cumulative';
    if (metric === 'contacts' || metric === 'excluded')
      return frame === 'new' && source === 'before' ? 'new' : 'cumulative';
    return frame ?? this.fallback(metric, source);
  }

  private fallback(metric: Metric, source: Chosen['source']): Measure | null {
    if (SEVERITIES.has(metric) || STATES.has(metric)) return 'current';
    if (metric === 'recovered' && source === 'after') return 'new';
    return source === 'bare' ? null : 'cumulative';
  }

  // ---- nothing

  /** 无新增确诊病例和疑似病例: a zero for each state named. Answers the index of the last token read. */
  private zero(i: number, token: ChineseToken): number {
    const measure: Measure | null = /新|发现/.test(token.text) ? 'new' : /现有/.test(token.text) ? 'current' : null;
    const named = this.clause.places.at(-1);
    if (named) this.setPlace(named);
    let j = i;
    let origin: Origin | null = null;
    const drafts: Draft[] = [];
    for (let k = i + 1; k < this.tokens.length; k++) {
      const next = this.tokens[k] as ChineseToken;
      if (next.kind === 'origin') origin ??= next.name as Origin;
      else if (next.kind === 'metric') {
        const metric = this.concrete(next.name);
        drafts.push({
          start: token.start,
          end: next.end,
          rule: 'count.zh.none',
          metric,
          value: 0,
          valueMax: null,
          qualifier: null,
          measure: measure ?? (this.state.measure === 'current' ? 'cumulative' : (this.state.measure ?? 'cumulative')),
          origin: origin ?? this.clause.origin,
          place: this.place,
          subset: null,
          disease: null,
        });
        j = k;
      } else if (next.kind !== 'disease' && !(next.kind === 'stop' && /[、/]/.test(next.text))) break;
      if (next.start - (this.tokens[k - 1]?.end ?? 0) > 6) break;
    }
    if (drafts.length > 0) {
      const { head } = this;
      this.emit(drafts, 'item');
      this.head = head;
    }
    this.clause = clauseAt(this.tokens[j]?.end ?? token.end);
    return j;
  }
}

interface After {
  readonly nouns: { name: string; gap: number; start: number; end: number }[];
  copula: boolean;
  origin: Origin | null;
  measure: Measure | null;
  until: number;
  converted: boolean;
}

interface Chosen {
  readonly metric: Metric;
  /** Where the metric stood: before or after the number, before the list it begins, in the head, nowhere. */
  readonly source: 'before' | 'after' | 'list' | 'item' | 'bare';
  readonly strong: boolean;
  /** 确诊病例中，女性1例 */
  readonly partitive?: boolean;
}
