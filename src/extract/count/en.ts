import {
  ENGLISH_CUMULATIVE,
  ENGLISH_CURRENT,
  ENGLISH_NEW,
  ENGLISH_NEW_PERIOD,
  ENGLISH_NO_COUNT,
  englishModifiers,
  englishNouns,
  englishPredicates,
  englishQualifiers,
} from '../../lexicon/count-words-en.js';
import { ENGLISH_DISEASE } from '../../lexicon/diseases.js';
import { ENGLISH_NUMERAL, englishNumber } from '../../text/numerals.js';
import type { Measure, Metric, Origin, Qualifier, Span } from '../../types.js';
import type { Draft, Head, State } from './state.js';

const any = (table: readonly (readonly [string, string])[]): string => table.map(([, source]) => source).join('|');
const find = <Name extends string>(table: readonly (readonly [Name, string])[], text: string): Name | null => {
  for (const [name, source] of table) if (new RegExp(`^${source}$`, 'i').test(text)) return name;
  return null;
};

const FIGURE = '\\d{1,3}(?:[, ]\\d{3})+(?![\\d,]\\d)|\\d+(?:\\.\\d+)?';
const SCALE = '(?: ?(?:hundred|thousand|million|billion)(?![a-z]))';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Figures that are no amounts, passed over whole. */
const OTHER =
  `(?:https?:\\S+)|(?:\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?(?:,? \\d{4})?\\b)|(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})? (?:of )?${MONTH}\\b(?:,? \\d{4})?)|` +
  `(?:\\b${MONTH},? \\d{4}\\b)|(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4})|(?:\\b\\d{1,2}(?::\\d{2}(?: ?[ap]\\.?m\\.?)?|\\.\\d{2} ?[ap]\\.?m\\b))|(?:\\b\\d{1,2} ?[ap]\\.?m\\b)|` +
  `(?:\\bCOVID-? ?19\\b)|(?:\\b[A-Za-z]+-?\\d[\\w-]*)|(?:\\b(?:case|patient|update|week|figure|table|phase|type|no|nos|number|page|section|article|chapter|volume|day|group|grade|level|tier|age[ds]?(?: of)?|route|highway)s?\\.? (?:no\\.? ?)?#?\\d+\\b)|` +
  `(?:\\b\\d+(?:\\.\\d+)?(?: to | ?[-–] ?)?(?:\\d+(?:\\.\\d+)?)?[- ]?(?:%|per ?cent|percent))|(?:\\b(?:${ENGLISH_NUMERAL}|\\d+)[- ](?:year|month|week|day|hour)s?(?:[- ]olds?)?\\b)|` +
  `(?:[$€£¥#]\\s?\\d[\\d,.]*(?: ?(?:million|billion|m|bn))?)|(?:(?:per|in every|out of every) (?:(?:${FIGURE})${SCALE}?|million|thousand|hundred))|(?:\\b(?:19|20)\\d{2}\\b(?! (?:new |more |confirmed |cases|deaths|people|patients))(?:[-–/]\\d{2,4})?)|(?:\\b\\d+(?:st|nd|rd|th)\\b)`;
const NUMBER = `(?<![\\w.,/–-]|[$€£¥#] ?)(?:(?:${FIGURE})${SCALE}?|${ENGLISH_NUMERAL})(?![\\w%]|[.,]\\d|-[a-z])`;
const WORD = "[A-Za-z\\u00c0-\\u024f][\\w\\u00c0-\\u024f'’./()-]*";
/** Words that end the description before a noun: 12 of the cases, 5 in Lombardy. */
const BREAK =
  '(?:of|in|per|for|to|from|with|by|at|on|is|was|were|are|be|has|have|had|than|the|that|who|which|whom|among|between|after|before|during|when|where|while|as|its|their|this|these|those|it|they|other than|against|out|not|against|also|and|or|but|until|since|within|compared)';

const BREAKS = new RegExp(`^${BREAK}$`, 'i');
const SCANNER = new RegExp(
  `(?<other>${OTHER})|(?<number>${NUMBER})|(?<no>\\b(?:no|zero)(?= ))|(?<one>\\ban?(?= ))`,
  'gi',
);
const AFTER = new RegExp(
  `^(?: ?\\([^()]{1,14}\\))?[ \\u200b]?((?:(?!${BREAK}\\b|(?:${any(englishNouns)})(?![\\w-]))${WORD},? ){0,7}?)(${any(englishNouns)})(?![\\w-])`,
  'i',
);
const PARTITIVE = /^(?: ?\([^()]{1,14}\))? of (?:the |these |them |those |whom |which |our |all |its |this )/i;
const PREDICATE = new RegExp(`\\b(?:${any(englishPredicates)})(?![\\w-])`, 'i');
const STARTS_PREDICATE = new RegExp(
  `^(?: ?\\([^()]{1,14}\\))?,? ?(?:(?:of (?:which|whom|them|these|those)|who|patients|have|has|had|were|was|are|is|been|be|being|also|all|since|now|currently|reported(?:ly)?|later|subsequently|people|in|on|classified|as|laboratory|under|the|requiring|still|remain|fully)[ -]){0,5}?(${any(englishPredicates)})(?![\\w-])`,
  'i',
);
const BARE = new RegExp(
  `^(?: ?\\([^()]{1,14}\\))? ((?:(?:laboratory|lab)[- ])?(?:${any(englishModifiers)}))(?=\\s*(?:[,;).]|and |or |$))`,
  'i',
);
const QUALIFIED = new RegExp(
  `(${any(englishQualifiers)})(?: (?:a total of|the|another|an additional|a further))?[ *]*$`,
  'i',
);
const LINKED =
  /(?:\b(?:to|at|is|was|are|were|of|reached|reaching|exceed(?:ed|s|ing)?|total(?:l?ed|l?ing|s)?|stood|stands|hit|surpass(?:ed|es|ing)?|pass(?:ed|ing)|from|now|than|over|numbered|numbering)|[:=–—]|\()(?: (?:now|currently|only|just|a total of|around|about|approximately|over|more than|nearly|almost|at least|an estimated|close to|under))?\s*$/i;
const ACTED = new RegExp(
  `\\b(killed|claimed(?: the lives of)?|infected|sickened|affected|hospitali[sz]ed|vaccinated|quarantined|tested) (?:(?:${any(englishQualifiers)}|a total of|the lives of) )?$`,
  'i',
);
/** 285,000 Michiganders have been infected: a word of which nothing is known, then a predicate. */
const UNKNOWN = new RegExp(
  `^ (?:[A-Za-z]+[- ]){1,2}(?:have|has|had|were|are|was) (?:been |now |since |all )?(${any(englishPredicates)})(?![\\w-])`,
  'i',
);
const SHARE =
  /^ (?:are|were|was|is|had been|have been) (?:from|in|among|reported (?:in|from)|imported|local|linked|associated|detected|found|recorded|health|children|women|men|aged|under)/i;
const OF_THOSE =
  /\b(?:of (?:whom|which|these|those|them|the (?:new )?(?:\w+ )?(?:cases|deaths|patients|contacts))|including)[, ]*(?:at least )?$|(?:cases|deaths|patients|contacts); $/i;
const NO_COUNT = new RegExp(`^[ -]?${ENGLISH_NO_COUNT}(?![a-z])`, 'i');
const RATE = /^[^.;()]{0,40}?\bper (?:\d|million|capita|cent|thousand|hundred|100|week|day)/i;
const COURT =
  /^\s*(?:before|against) the (?:court|judge|tribunal)|^\s*(?:were |was |have been )?(?:filed|heard|tried|prosecuted)\b/i;

/** Reads the counts of one English sentence. `text` is folded; `places` are the countries and cities found in it. */
export function readEnglish(
  text: string,
  written: string,
  state: State,
  line: number,
  sentence: number,
  places: readonly Span[],
): Draft[] {
  return new EnglishReader(text, written, state, line, sentence, places).read();
}

const CURRENT: ReadonlySet<Metric> = new Set<Metric>([
  'active',
  'critical',
  'severe',
  'hospitalized',
  'quarantined',
  'pending',
]);

interface Figure extends Span {
  readonly value: number;
  readonly kind: 'number' | 'no' | 'one';
}

interface Reading {
  readonly metric: Metric;
  readonly rule: string;
  /** Where the words of the count end. */
  readonly end: number;
  readonly head: boolean;
}

class EnglishReader {
  private readonly drafts: Draft[] = [];
  private head: Head | null;
  private readonly figures: Figure[] = [];
  /** A metric named without a number: the highest numbers of new deaths were reported from … */
  private named: { metric: Metric; end: number } | null = null;
  private readonly names: readonly (Span & { readonly text: string })[];

  constructor(
    private readonly text: string,
    private readonly written: string,
    private readonly state: State,
    private readonly line: number,
    private readonly sentence: number,
    places: readonly Span[],
  ) {
    this.head = state.head;
    this.names = this.placeNames(places);
  }

  read(): Draft[] {
    SCANNER.lastIndex = 0;
    for (const match of this.text.matchAll(SCANNER)) {
      const { number, no, one } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (number !== undefined) {
        const value = englishNumber(number);
        if (value !== null) this.figures.push({ start, end, value, kind: 'number' });
      } else if (no !== undefined) this.figures.push({ start, end, value: 0, kind: 'no' });
      else if (one !== undefined) this.figures.push({ start, end, value: 1, kind: 'one' });
    }
    for (let i = 0; i < this.figures.length; i++) this.figure(i);
    const disease = new RegExp(ENGLISH_DISEASE, 'i').exec(this.text);
    for (const draft of this.drafts)
      draft.disease = disease ? this.written.slice(disease.index, disease.index + disease[0].length) : null;
    if (this.drafts.length > 0) {
      this.state.head = this.head;
      this.state.line = this.line;
    }
    return this.drafts;
  }

  private figure(i: number): void {
    const figure = this.figures[i] as Figure;
    const next = this.figures.slice(i + 1).find((other) => other.kind === 'number');
    const limit = next?.start ?? this.text.length;
    const after = this.text.slice(figure.end, figure.kind === 'number' ? limit : this.text.length);
    const previous = this.figures.slice(0, i).findLast((other) => other.kind === 'number');
    const before = this.text.slice(previous?.end ?? 0, figure.start);
    const reading = this.readingOf(figure, before, after, i);
    if (!reading) return;
    const value = figure.value;
    const measure = this.measureOf(reading, figure, before);
    const draft: Draft = {
      start: figure.start,
      end: figure.kind === 'number' ? figure.end : figure.end + Math.max(0, reading.end - figure.end),
      rule: `count.en.${reading.rule}`,
      metric: reading.metric,
      value,
      valueMax: null,
      qualifier: this.qualifier(before),
      measure,
      origin: this.origin(before, after, reading),
      place: this.placeFor(figure, reading, previous?.end ?? 0, limit),
      subset:
        reading.rule === 'group' ? this.written.slice(figure.end, reading.end).trim() : this.subset(figure, after),
      disease: null,
    };
    this.drafts.push(draft);
    if (reading.head)
      this.head = { metric: draft.metric, measure, origin: draft.origin, line: this.line, sentence: this.sentence };
    this.range(i, draft, before);
  }

  /** Between 10 and 15 cases, 10 to 15 cases: one count with two values. */
  private range(i: number, draft: Draft, before: string): void {
    const low = this.figures[i - 1];
    if (low?.kind !== 'number' || low.value >= draft.value) return;
    const lead = this.text.slice(Math.max(0, low.start - 9), low.start);
    const between = /\bbetween $/i.test(lead) && /^ and $/i.test(before);
    if (!between && !(/^(?: to | ?[-–] ?)$/i.test(before) && !/\bfrom $/i.test(lead))) return;
    const taken = this.drafts.findIndex((other) => other.start === low.start);
    if (taken >= 0) this.drafts.splice(taken, 1);
    draft.start = low.start;
    draft.valueMax = draft.value;
    draft.value = low.value;
    draft.qualifier = null;
  }

  private readingOf(figure: Figure, before: string, after: string, i: number): Reading | null {
    if (figure.kind === 'number' && NO_COUNT.test(after)) return null;
    const noun = this.withNoun(figure, before, after);
    if (noun !== undefined) return noun;
    if (figure.kind !== 'number') return null;
    const predicate = STARTS_PREDICATE.exec(after);
    const linked = !/\bout of $/i.test(before) && LINKED.test(before.replace(QUALIFIED, ''));
    const lead = linked ? this.lead(before) : null;
    if (predicate && !PARTITIVE.test(after) && !(lead && /^ ?[,;]/.test(after))) {
      const metric = find(englishPredicates, predicate[1] ?? '');
      if (metric) return { metric, rule: 'predicate', end: figure.end + predicate[0].length, head: false };
    }
    const bare = BARE.exec(after);
    if (bare) {
      const metric = find(englishModifiers, (bare[1] ?? '').replace(/^(?:laboratory|lab)[- ]/i, ''));
      // 215 deaths (177 confirmed and 38 probable) are deaths.
      const head =
        this.head?.sentence === this.sentence && this.head.metric === 'deaths' && this.inBracket(figure.start);
      if (metric)
        return { metric: head ? 'deaths' : metric, rule: 'adjective', end: figure.end + bare[0].length, head: false };
    }
    const own = UNKNOWN.exec(after);
    if (own && !PARTITIVE.test(after) && !BREAKS.test(own[0].split(' ')[1] ?? '')) {
      const metric = find(englishPredicates, own[1] ?? '');
      if (metric) return { metric, rule: 'people', end: figure.end + own[0].length, head: true };
    }
    const shared = this.head && this.headNear() && OF_THOSE.test(before) && SHARE.test(after);
    if (shared && this.head) return { metric: this.head.metric, rule: 'group', end: figure.end, head: false };
    if (PARTITIVE.test(after)) {
      const tail = after.slice(0, 80);
      const said = PREDICATE.exec(tail);
      const metric = said ? find(englishPredicates, said[0]) : null;
      if (metric) return { metric, rule: 'part', end: figure.end, head: false };
      // 71 of them in Lusaka; but one of the clinics
      const persons =
        /^(?: ?\([^()]{1,14}\))? of (?:them|these|those|which|whom|the (?:new |total |confirmed )?(?:cases|patients|deaths|people|infections|contacts))\b/i.test(
          after,
        );
      if (persons && this.head && this.headNear())
        return { metric: this.head.metric, rule: 'group', end: figure.end, head: false };
      return null;
    }
    if (lead) return { metric: lead, rule: 'label', end: figure.end, head: true };
    return this.item(figure, after, i);
  }

  /** The number stands before its noun: 14 laboratory-confirmed human cases. `undefined` when no noun follows. */
  private withNoun(figure: Figure, before: string, after: string): Reading | null | undefined {
    const match = AFTER.exec(after);
    if (!match) return undefined;
    const modifiers = match[1] ?? '';
    const noun = find(englishNouns, match[2] ?? '') ?? 'cases';
    const tail = after.slice(match[0].length);
    if (RATE.test(tail.slice(0, 60)) && /^(?: \w+){0,2} per /i.test(tail)) return null;
    if (COURT.test(tail) || /^ out of\b/i.test(tail)) return null;
    if (noun === 'tested' && /^ (?:are|is|will be|available|kits?|a day|per)\b/i.test(tail)) return null;
    const described = this.modifier(modifiers);
    const end = figure.end + match[0].length;
    if (figure.kind === 'one') {
      const singular = /^(?:case|death|fatality|infection)$/i.test(match[2] ?? '');
      const disease = new RegExp(ENGLISH_DISEASE, 'i').test(modifiers) || /^ of /i.test(tail);
      if (!singular || !(described || disease || /\b(?:new|further|additional|human|second|third)\b/i.test(modifiers)))
        return null;
      if (/(?:definition|management|fatality|rate|study|series)/i.test(`${modifiers} ${tail.slice(0, 14)}`))
        return null;
      if (
        !/^ (?:of|was|is|has|had|in|from|with|reported|confirmed|who|which|linked|among|on|at|occurred)\b/i.test(tail)
      )
        return null;
      if (/\b(?:if|any|whether|when|suspect) $/i.test(this.text.slice(Math.max(0, figure.start - 9), figure.start)))
        return null;
    }
    if (figure.kind === 'no' && /(?:link|evidence|history|contact)/i.test(modifiers)) return null;
    if (noun === 'person' || noun === 'patient') return this.people(figure, noun, described, before, tail, end);
    let metric: Metric = noun;
    // 894 tests were positive.
    const result =
      noun === 'tested'
        ? /^ (?:(?:were|was|came back|have been|are) )?(?:confirmed )?(positive|negative)\b/i.exec(tail)
        : null;
    if (result) metric = result[1]?.toLowerCase() === 'positive' ? 'confirmed' : 'tested_negative';
    if (noun === 'cases') {
      metric = described ?? 'cases';
      if (metric === 'cases' || metric === 'confirmed' || metric === 'suspected')
        metric = this.casesAfter(metric, tail);
    }
    return { metric, rule: figure.kind === 'no' ? 'none' : figure.kind === 'one' ? 'single' : 'noun', end, head: true };
  }

  private casesAfter(metric: Metric, tail: string): Metric {
    const clause = /^[^.;:()]{0,60}/.exec(tail)?.[0] ?? '';
    if (/^ (?:have |has |had )?(?:died|were fatal|was fatal|been fatal)\b/i.test(clause)) return 'deaths';
    if (/^ (?:were |was |have been |has been |are )?hospitali[sz]ed\b/i.test(clause)) return 'hospitalized';
    if (/^ (?:have |has )?recovered\b/i.test(clause)) return 'recovered';
    if (/^ requiring hospitali[sz]ation/i.test(clause)) return 'hospitalized';
    if (metric !== 'cases') return metric;
    if (/^ of (?:suspected|probable|possible)\b/i.test(clause)) return 'suspected';
    if (
      /^(?: [\w-]+){0,4}? (?:(?:have|has) been |were |was )?(?:(?:laboratory|lab)[- ])?confirmed\b/i.test(clause) &&
      !/^ (?:and|,)/.test(clause)
    )
      return 'confirmed';
    return 'cases';
  }

  /** People are counted when something is said of their state: 14 people being treated in intensive care. */
  private people(
    figure: Figure,
    noun: 'person' | 'patient',
    described: Metric | null,
    before: string,
    tail: string,
    end: number,
  ): Reading | null {
    // 4 Oregon residents and 1 Montana resident tested: what follows the second is said of both.
    const joined = /^(?: [\w-]+){0,3},? and $/.test(tail);
    const clause = /^[^.;:]{0,110}/.exec(joined ? this.text.slice(figure.end) : tail)?.[0] ?? '';
    const rule = figure.kind === 'no' ? 'none' : 'people';
    if (described) return { metric: described, rule, end, head: true };
    // The outbreak has killed 20 people.
    const acted = ACTED.exec(before);
    if (acted?.[1]) {
      const metric = /kill|claim/i.test(acted[1]) ? 'deaths' : find(englishPredicates, acted[1]);
      if (metric) return { metric, rule, end, head: true };
    }
    const said = PREDICATE.exec(clause);
    if (said && !/\bin contact\b/i.test(clause.slice(0, said.index))) {
      let metric = find(englishPredicates, said[0]);
      // 25 patients who tested positive have died.
      const later = PREDICATE.exec(clause.slice(said.index + said[0].length));
      const last = later ? find(englishPredicates, later[0]) : null;
      if (last === 'deaths' && metric === 'confirmed') metric = 'deaths';
      if (metric) return { metric, rule, end, head: true };
    }
    if (/^ (?:who |that )?(?:they|he|she)? ?(?:came|had been|been|were) (?:into|in) (?:close )?contact/i.test(clause))
      return { metric: 'contacts', rule, end, head: true };
    // 59 cases, including 22 staff and 37 residents
    const item =
      /\b(?:including|includes|of (?:whom|which)|comprising)\s*(?:at least )?$/i.test(before) ||
      (this.drafts.at(-1)?.rule === 'count.en.group' && /^(?: [\w-]+)?,? (?:and )?$/.test(before));
    if (item && this.head?.sentence === this.sentence)
      return { metric: this.head.metric, rule: 'group', end, head: false };
    if (noun === 'patient' && figure.kind === 'number' && this.state.epidemic && this.headNear())
      return { metric: 'cases', rule, end, head: false };
    return null;
  }

  private modifier(modifiers: string): Metric | null {
    const pattern = new RegExp(`\\b(?:${any(englishModifiers)})(?![\\w-])`, 'i');
    const found = pattern.exec(modifiers);
    return found ? find(englishModifiers, found[0]) : null;
  }

  /** The words before the number name what is counted: the death toll rose to 41; Deaths: 2. */
  private lead(before: string): Metric | null {
    const clause = before.slice(-200);
    if (
      /\b(?:population|budget|price|cost|age|distance|temperature|number of (?:countries|doses|beds|tests per))\b[^.;]{0,60}$/i.test(
        clause,
      )
    )
      return null;
    const pattern = new RegExp(
      `(?:\\b(${any(englishModifiers)}) )?(?:[\\w'-]+ ){0,3}?\\b(death toll|${any(englishNouns)})(?![\\w-])`,
      'gi',
    );
    let metric: Metric | null = null;
    for (const match of clause.matchAll(pattern)) {
      const noun = /death toll/i.test(match[2] ?? '') ? 'deaths' : find(englishNouns, match[2] ?? '');
      const described = match[1] ? (find(englishModifiers, match[1]) as Metric | null) : null;
      if (noun === 'person' || noun === 'patient') {
        const said = PREDICATE.exec(clause.slice(match.index));
        const metricSaid = said ? find(englishPredicates, said[0]) : null;
        if (described ?? metricSaid) metric = described ?? metricSaid;
      } else metric = noun === 'cases' ? (described ?? this.labelled(clause)) : noun;
    }
    if (metric === null && /^\s*(?:total )?positives?(?: results?)?\s*[:=]\s*$/i.test(clause)) return 'confirmed';
    if (
      metric === null &&
      /\b(?:total|toll(?!-free)|figure|number|tally|count)\b[^.;]{0,30}$/i.test(clause) &&
      this.head &&
      this.headNear()
    )
      return this.head.metric;
    if (
      metric === null &&
      /^[^.;]{0,40}\b(?:from|and|to)\b[^.;]{0,6}$/i.test(clause) &&
      this.drafts.length > 0 &&
      / to $/i.test(clause)
    )
      return this.drafts.at(-1)?.metric ?? null;
    if (metric === null) {
      const said = /^\s*([A-Za-z ]{4,40})[^:]{0,20}[:=]\s*$/.exec(clause);
      const word = said ? PREDICATE.exec(said[0]) : null;
      if (word) return find(englishPredicates, word[0]);
    }
    return metric;
  }

  /** Total cases requiring hospitalization: 41 */
  private labelled(clause: string): Metric {
    if (/requiring hospitali[sz]ation/i.test(clause)) return 'hospitalized';
    if (/\bconfirmed\b/i.test(clause)) return 'confirmed';
    return 'cases';
  }

  /** Items of a list take the metric of its head: Austria (1), Brazil (4); 9 in Isiro and 1 in Dungu. */
  private item(figure: Figure, after: string, i: number): Reading | null {
    this.nameMetric(figure);
    const head = this.head?.sentence === this.sentence ? this.head.metric : (this.named?.metric ?? null);
    if (!head) return null;
    const reading: Reading = { metric: head, rule: 'item', end: figure.end, head: false };
    const placed = this.names.some(
      (name) =>
        name.end <= figure.start &&
        figure.start - name.end <= 2 &&
        /^ ?[(:]?$/.test(this.text.slice(name.end, figure.start)),
    );
    if (placed && /^\s*(?:[),;]|$)/.test(after)) return reading;
    const follows = this.names.some(
      (name) =>
        name.start >= figure.end &&
        name.start - figure.end < 24 &&
        /^(?: each)? (?:in|from|at|among) (?:the )?$/i.test(this.text.slice(figure.end, name.start)),
    );
    if (follows && i > 0) return reading;
    return null;
  }

  private inBracket(at: number): boolean {
    const before = this.text.slice(0, at);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private nameMetric(figure: Figure): void {
    const pattern = new RegExp(
      `\\b(?:(${any(englishModifiers)}) )?(cases|deaths|infections|fatalities|recoveries)\\b`,
      'gi',
    );
    for (const match of this.text.slice(0, figure.start).matchAll(pattern)) {
      const noun = find(englishNouns, match[2] ?? '');
      const metric = (match[1] ? find(englishModifiers, match[1]) : null) ?? noun;
      if (metric && metric !== 'person' && metric !== 'patient')
        this.named = { metric, end: match.index + match[0].length };
    }
  }

  private headNear(): boolean {
    return this.head !== null && this.sentence - this.head.sentence <= 4;
  }

  private measureOf(reading: Reading, figure: Figure, before: string): Measure | null {
    const near = `${before.slice(-60)}\u0000${this.text.slice(figure.end, Math.max(reading.end, figure.end))}`;
    const own = this.text.slice(figure.start, reading.end + 30);
    const current = new RegExp(ENGLISH_CURRENT, 'i');
    if (new RegExp(ENGLISH_NEW, 'i').test(this.text.slice(figure.end, Math.max(reading.end, figure.end)))) return 'new';
    if (
      /^ ?cumulative\b/i.test(this.text.slice(figure.end)) ||
      /\b(?:cumulative (?:total|number|count)s?|as of|to date|so far)\b[^;.()]{0,60}$|\b(?:has|have) now (?:reported|recorded)\b[^;.()]{0,20}$/i.test(
        before,
      )
    )
      return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
    const changed =
      /\b(?:increase|rise|jump|growth) of (?:[\w-]+ ){0,2}$/i.test(before) ||
      /\b(?:rose|increased|grew|up) by (?:[\w-]+ ){0,2}$/i.test(before);
    if (changed) return 'change';
    if (new RegExp(ENGLISH_NEW, 'i').test(near.split('\u0000')[1] ?? '')) return 'new';
    if (new RegExp(`${ENGLISH_NEW}(?: (?:\\w+ ){0,2})?$`, 'i').test(before)) return 'new';
    if (new RegExp(`${ENGLISH_CUMULATIVE}[^,;]{0,24}$`, 'i').test(before))
      return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
    const behind = /^[^,;.]{0,70}/.exec(this.text.slice(Math.max(reading.end, figure.end)))?.[0] ?? '';
    const span = this.text.slice(figure.end, Math.max(reading.end, figure.end) + 24);
    if (/\b(?:since(?! (?:the )?(?:last|previous|yesterday))|to date|so far|in total)\b/i.test(behind))
      return CURRENT.has(reading.metric) ? 'current' : 'cumulative';
    if (
      /\b(?:have|has) (?:now |since |fully |already )?(?:been |died|recovered)/i.test(span) &&
      !CURRENT.has(reading.metric) &&
      !new RegExp(ENGLISH_NEW_PERIOD, 'i').test(behind)
    )
      return this.head?.sentence === this.sentence && this.head.measure === 'new' && reading.rule !== 'people'
        ? 'new'
        : 'cumulative';
    // decreased from 37 to 8
    if (reading.rule === 'label' && /^ ?(?:cases )?(?:to|and) ?$/i.test(before))
      return this.drafts.at(-1)?.measure ?? null;
    if (reading.metric === 'active' || reading.metric === 'critical') return 'current';
    if (/\b(?:new(?:ly)?)\b[^;.]{0,60}$/i.test(before) && reading.rule === 'label') return 'new';
    if (
      reading.rule === 'item' ||
      reading.rule === 'predicate' ||
      reading.rule === 'part' ||
      /\b(?:including|includes?|of (?:which|whom|these|them|those)|with|and)\b[^.;]{0,16}$|\($/i.test(before)
    ) {
      const head = this.head?.sentence === this.sentence ? this.head.measure : null;
      if (current.test(own) && this.metricCurrent(reading.metric)) return 'current';
      if (head) return head === 'current' && ['deaths', 'recovered'].includes(reading.metric) ? 'cumulative' : head;
      if (reading.rule === 'item' && /\bnew\b/i.test(this.text.slice(0, figure.start))) return 'new';
    }
    if (
      current.test(this.text.slice(Math.max(0, figure.start - 30), reading.end + 24)) &&
      this.metricCurrent(reading.metric)
    )
      return 'current';
    if (new RegExp(ENGLISH_NEW_PERIOD, 'i').test(this.text)) return 'new';
    if (
      new RegExp(ENGLISH_CUMULATIVE, 'i').test(this.text) ||
      /\b(?:has|have|had) (?:been|now|reported|recorded|confirmed|died|recovered)\b/i.test(this.text)
    )
      return 'cumulative';
    if (/\bnew (?:\w+ )?(?:cases|deaths|infections)\b/i.test(before)) return 'new';
    if (CURRENT.has(reading.metric)) return 'current';
    // 152 patients were cured and discharged; Deaths: 2
    return ['label', 'predicate', 'people', 'part'].includes(reading.rule) || /tests? (?:were|was)/i.test(own)
      ? 'cumulative'
      : this.state.measure;
  }

  private metricCurrent(metric: Metric): boolean {
    return ![
      'deaths',
      'recovered',
      'released',
      'vaccinated',
      'tested',
      'confirmed',
      'suspected',
      'tested_negative',
    ].includes(metric);
  }

  private qualifier(before: string): Qualifier | null {
    const match = QUALIFIED.exec(before.slice(-40));
    if (!match || !/(?:^|[\s(:~<>])$/.test(before.slice(-40).slice(0, match.index))) return null;
    return find(englishQualifiers, match[1] ?? '');
  }

  private origin(before: string, after: string, reading: Reading): Origin | null {
    const near = `${before.slice(-30)} ${after.slice(0, Math.max(30, reading.end))}`;
    if (/\bimported\b|\boverseas[- ]acquired\b/i.test(near)) return 'imported';
    if (
      /\b(?:locally|domestically)[- ](?:acquired|transmitted)\b|\b(?:local|indigenous|autochthonous|domestic|community) (?:confirmed |new )?(?:cases?|transmission|infections?)\b/i.test(
        near,
      )
    )
      return 'local';
    return this.head?.sentence === this.sentence ? this.head.origin : null;
  }

  /** 0 confirmed case has been reported among expats: whom it counts. */
  private subset(figure: Figure, after: string): string | null {
    const match =
      /\b(?:among|amongst|in) ((?:the )?[a-z][\w' -]{2,40}?)(?=[.,;:()]|$| (?:and|with|including|in|who|were|have)\b)/.exec(
        after.slice(0, 120),
      );
    if (!match?.[1] || !/^[^.;]*$/.test(after.slice(0, match.index))) return null;
    if (/\bin $/.test(match[0].slice(0, 3)) || match[0].startsWith('in ')) return null;
    const start = figure.end + match.index + match[0].indexOf(match[1]);
    return this.written.slice(start, start + match[1].length);
  }

  // ---- places

  private placeNames(found: readonly Span[]): (Span & { text: string })[] {
    const spans = [...found];
    const name =
      /(?<=\b(?:in|from|across|at|near|outside|throughout) (?:the )?)(?:[A-Z\u00c0-\u00de][\w\u00c0-\u024f'.-]+)(?: (?:and the|of the|of|de|da|del)? ?[A-Z\u00c0-\u00de][\w\u00c0-\u024f'.-]+){0,4}|(?<=(?:^|, |; |and |from |: )(?:the )?)[A-Z\u00c0-\u00de][\w\u00c0-\u024f'-]+(?: (?:of )?[A-Z][\w\u00c0-\u024f'-]+){0,4}(?= \((?:\d|[a-z]+ )|:? \d[\d ,]* (?:new |confirmed |suspected )?(?:cases|deaths))/g;
    for (const match of this.text.matchAll(name)) {
      const start = match.index;
      const end = start + match[0].replace(/[.,]$/, '').length;
      if (
        new RegExp(
          `^(?:${MONTH}|The|This|These|Total|At|Over|About|Approximately|Nearly|Almost|More|Up|With|Since|Among|However|Globally|Overall|Another|Only|All|Region|As|In|On|Of|For|WHO|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|COVID.*|Figure|Table|Week|Phase)\\b`,
        ).test(match[0])
      )
        continue;
      const over = spans.findIndex((span) => span.start < end && start < span.end);
      if (over >= 0) {
        const known = spans[over] as Span;
        if (known.start >= start && known.end <= end) spans[over] = { start, end };
      } else spans.push({ start, end });
    }
    return spans
      .sort((a, b) => a.start - b.start)
      .map((span) => ({ ...span, text: this.written.slice(span.start, span.end) }));
  }

  private placeFor(figure: Figure, reading: Reading, from: number, limit: number): string | null {
    const before = this.names.findLast((name) => name.end <= figure.start);
    // Austria (1), Ica 562 cases, Guinea, 3 new cases
    if (
      before &&
      before.start >= from &&
      /^(?:,|:|;)? ?[(]?(?:with |reported |has |had )?(?:over |about |nearly |just under |more than )?$/i.test(
        this.text.slice(before.end, figure.start),
      )
    )
      return before.text;
    const bracket = this.text.slice(0, figure.start).lastIndexOf('(');
    if (before && bracket > this.text.slice(0, figure.start).lastIndexOf(')') && bracket - before.end <= 1)
      return before.text;
    const after = this.names.find((name) => name.start >= Math.min(reading.end, limit) && name.start < limit);
    const between = after ? this.text.slice(figure.end, after.start) : '';
    if (
      after &&
      /\b(?:in|from|across|at|within|throughout) (?:the )?(?:[a-z-]+ (?:of )?){0,3}$/i.test(between) &&
      !/[;()]/.test(between)
    ) {
      if (this.drafts.length === 0 || this.drafts.every((draft) => draft.place !== after.text))
        this.state.place ??= after.text;
      this.state.documentPlace ??= after.text;
      return after.text;
    }
    if (before) {
      this.state.documentPlace ??= before.text;
      const subject = this.names.find((name) => name.end <= figure.start);
      return (reading.rule === 'item' ? before : subject)?.text ?? null;
    }
    return this.state.documentPlace;
  }
}
