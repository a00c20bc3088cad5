/** Every type that crosses a border between stages. No code. */

export type Language = 'zh' | 'en' | 'und';
export type Zone = 'title' | 'body' | 'meta' | 'boilerplate';
export type RecordType = 'document' | 'date' | 'count' | 'country' | 'organization' | 'hotline';

/** A piece of a page's text: half open, in UTF-16 code units. Code points are counted once, when records are written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---- read → decode

/** What came beside the text (fields of JSON Lines, the head of an HTML page); `null` where nothing did. */
export interface Hints {
  readonly url: string | null;
  readonly title: string | null;
  /** Reference date of relative expressions, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly language: Language | null;
  /** Alpha-2 code for national telephone numbers. */
  readonly country: string | null;
  /** Day of publication as the page's own metadata states it, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** What an HTML tree says of one line of the text rendered from it. */
export interface LineMarkup {
  /** Name of the block element that the line stands in, such as `p`, `li`, `h1`, `td`. */
  readonly element: string;
  /** Share of the line's characters that stand in links, 0 to 1. */
  readonly linked: number;
  /** Names, ids, classes and roles of the elements around it, from the outside in, lower case, space separated. */
  readonly path: string;
  /** Numbers, in the order of the page, of the block elements around it, the nearest first; at most four. */
  readonly containers: readonly number[];
}

/** One input after decoding. Its text never changes afterwards: stages only add spans over it. */
export interface Page {
  /** The input's name, as records give it in `doc`. */
  readonly doc: string;
  readonly text: string;
  /** Label of the WHATWG Encoding Standard in lower case, such as `utf-8`, `gb18030`, `big5`. */
  readonly encoding: string;
  /** Number of characters that could not be decoded. */
  readonly replaced: number;
  /** Of the raw bytes, hexadecimal. */
  readonly sha256: string;
  readonly hints: Hints;
  /** One entry for each line of the text; `null` when the input was no HTML. */
  readonly markup: readonly LineMarkup[] | null;
}

// ---- strip

/** Why a line has its zone. */
export type LineKind =
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'signature'
  | 'caption'
  | 'byline'
  | 'date'
  | 'navigation'
  | 'share'
  | 'copyright'
  | 'licence'
  | 'cookie'
  | 'contact'
  | 'related'
  | 'comment'
  | 'repeat'
  | 'advertisement'
  | 'widget'
  | 'blank'
  | 'other';

/** One line of the text, without its line end. The lines of a page are all there, blank ones too: line n is `lines[n - 1]`. */
export interface Line extends Span {
  readonly zone: Zone;
  readonly kind: LineKind;
}

// ---- segment

export interface Sentence extends Span {
  readonly language: Language;
  readonly zone: Zone;
  /** Index in `lines` of the line it begins in. */
  readonly line: number;
}

/** A page with all that strip and segment know of it: what every finding rule reads. */
export interface Document extends Page {
  /** The text folded character for character (width, traditional to simplified, spaces, apostrophes): same length, same offsets. */
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  /** The main language of title and body. */
  readonly language: Language;
  /** The headline. */
  readonly title: Span | null;
}

// ---- extract → resolve

/** Something found: by which rule, in which sentence (index in `sentences`), and what it says. */
export interface Mention<Value> extends Span {
  readonly rule: string;
  readonly sentence: number;
  readonly value: Value;
}

export type DatePrecision = 'year' | 'month' | 'day' | 'time' | 'range';
export type DateRole = 'published' | 'updated' | 'mentioned';

/** Units of the calendar and the clock that dates are counted in. */
export type DateUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'workweek'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Which part of a period: the first days, the middle, the last; `rest` runs from the reference day to its end. */
export type DatePart = 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'rest' | 'to-date';

/** So many units: 2 years and 3 days are two steps. */
export interface DateStep {
  readonly unit: DateUnit;
  readonly count: number;
}

/** Parts of a calendar day; `null` where nothing is said. Months, days and weekdays (Monday) from 1. */
export interface CalendarParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** What an expression says of the days it means, before it is anchored in the calendar. */
export type When =
  /** Covers the finest part that it names: 2020-02 the month, Monday a day. */
  | ({ readonly kind: 'calendar' } & CalendarParts)
  /** The week, quarter, half, season (spring 1), decade or century of that number; in that year where one is said. */
  | { readonly kind: 'period'; readonly unit: DateUnit; readonly number: number; readonly year: number | null }
  /** So many units from the one the reference day is in: yesterday is day −1, this week is week 0. */
  | { readonly kind: 'relative'; readonly unit: DateUnit; readonly offset: number }
  /** So many units up to the reference day or from it: the last 3 weeks. `whole`: counted in calendar units. */
  | {
      readonly kind: 'window';
      readonly steps: readonly DateStep[];
      readonly side: 'past' | 'future';
      readonly whole: boolean;
      readonly inclusive: boolean;
    }
  /** So many units before (−1) or after (1) another day; `null`: the reference day. */
  | { readonly kind: 'shift'; readonly steps: readonly DateStep[]; readonly sign: 1 | -1; readonly of: When | null }
  /** The nth unit or weekday after another date, before it when negative: the week after Easter, the Monday before. */
  | {
      readonly kind: 'beside';
      readonly unit: DateUnit;
      readonly weekday: number | null;
      readonly number: number;
      readonly of: When;
    }
  /** Counted from the day that the text spoke of last: 当日 is day 0, the next day is day 1. */
  | { readonly kind: 'narrative'; readonly unit: DateUnit; readonly offset: number }
  /** The nth of the units or weekdays in a period, from its end when negative: the first Monday, the last 3 weeks. */
  | {
      readonly kind: 'nth';
      readonly unit: DateUnit;
      readonly weekday: number | null;
      readonly number: number;
      readonly count: number;
    }
  | { readonly kind: 'part'; readonly part: DatePart; readonly of: When }
  /** By its key in the table of holidays; `offset`: last (−1), next (1) or none said (0). */
  | { readonly kind: 'holiday'; readonly name: string; readonly offset: number }
  /** A day (or month, `day` null) of the Chinese lunar calendar. */
  | {
      readonly kind: 'lunar';
      readonly year: number | null;
      readonly month: number;
      readonly day: number | null;
      readonly leap: boolean;
    }
  /** A year of the Chinese cycle of sixty, 甲子 0: 庚子年. */
  | { readonly kind: 'cycle'; readonly number: number }
  | { readonly kind: 'within'; readonly inner: When; readonly outer: When }
  | { readonly kind: 'range'; readonly from: When; readonly to: When }
  | { readonly kind: 'open'; readonly side: 'from' | 'to'; readonly of: When; readonly inclusive: boolean }
  /** A length of time without anything it is counted from: kept when joined to a day, as in 2 weeks after Christmas. */
  | { readonly kind: 'duration'; readonly steps: readonly DateStep[] };

/** What a date expression says before it is anchored. `when` null: a time of day alone. */
export interface DateExpression {
  readonly when: When | null;
  /** `HH:MM[:SS]` of the clock; the first of two. */
  readonly time: string | null;
  /** Too little to be a date (a bare number, a time of day): kept only where it joins a neighbour. */
  readonly fragment: boolean;
}

/** One thing that a name can stand for. */
export interface CountrySense {
  readonly alpha2: string;
  readonly form: CountryForm;
  /** English name of the city or region of form `place`. */
  readonly place: string | null;
}

/** The likeliest sense of a name, and its others: Georgia, the country, or the state of the US. */
export interface CountryName extends CountrySense {
  readonly others: readonly CountrySense[];
}

export interface OrganizationName {
  readonly kind: OrganizationKind;
  /** The full form where the text next to the mention gives it, as in `Full Name (ABBR)`. */
  readonly full: string | null;
}

export interface TelephoneNumber {
  /** Digits as printed, without separators; begins with `+` where a country code was printed. */
  readonly digits: string;
  readonly extension: string | null;
  readonly kind: HotlineKind | null;
  /**
   * What speaks for it: its form alone, a word beside it (电话, call), or nothing but that a numbering plan of the
   * document's country has such numbers.
   */
  readonly evidence: 'form' | 'word' | 'plan';
  /** Of a series (`555-0140/41/42`), the number printed first, whose last digits these replace; else `null`. */
  readonly series: string | null;
}

export interface CountExpression {
  readonly metric: Metric;
  readonly value: number;
  readonly valueMax: number | null;
  readonly qualifier: Qualifier | null;
  readonly measure: Measure | null;
  readonly origin: Origin | null;
  readonly subset: string | null;
  readonly place: string | null;
  readonly disease: string | null;
}

// ---- resolve → write: what records of each type say beside the fields that all share

export type CountryForm = 'name' | 'demonym' | 'abbreviation' | 'place';
export type OrganizationKind =
  | 'government'
  | 'party'
  | 'diplomatic'
  | 'international'
  | 'health'
  | 'company'
  | 'media'
  | 'education'
  | 'association'
  | 'other';
export type HotlineKind = 'fixed_line' | 'mobile' | 'toll_free' | 'shared_cost' | 'short_code' | 'fax' | 'other';
export type Metric =
  | 'confirmed'
  | 'suspected'
  | 'asymptomatic'
  | 'mild'
  | 'moderate'
  | 'severe'
  | 'critical'
  | 'stable'
  | 'deaths'
  | 'recovered'
  | 'released'
  | 'hospitalized'
  | 'active'
  | 'quarantined'
  | 'contacts'
  | 'tested'
  | 'tested_negative'
  | 'pending'
  | 'excluded'
  | 'vaccinated'
  | 'fever_visits'
  | 'cases';
export type Measure = 'new' | 'cumulative' | 'current' | 'change';
export type Qualifier = 'approx' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'nearly';
export type Origin = 'local' | 'imported';

export interface DocumentFields {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly encoding: string;
  readonly replaced: number;
  /** Lengths in code points. */
  readonly chars: number;
  readonly body_chars: number;
  readonly sha256: string;
  readonly version: string;
  readonly body_sha256: string;
}

export interface DateFields {
  readonly value: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly time: string | null;
  readonly role: DateRole;
  readonly relative: boolean;
}

export interface CountFields {
  readonly disease: string | null;
  readonly metric: Metric;
  readonly value: number;
  readonly value_max: number | null;
  readonly qualifier: Qualifier | null;
  readonly measure: Measure | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly origin: Origin | null;
  readonly subset: string | null;
}

export interface CountryFields {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
  readonly name_zh: string;
  readonly form: CountryForm;
  readonly place: string | null;
}

export interface OrganizationFields {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly country: string | null;
}

export interface HotlineFields {
  readonly number: string | null;
  readonly national: string;
  readonly extension: string | null;
  readonly kind: HotlineKind;
  readonly label: string | null;
  readonly organization: string | null;
  readonly hours: string | null;
  readonly languages: string | null;
  readonly country: string | null;
  readonly region: string | null;
}

/** Fields that every record begins with. Offsets in code points of the decoded text, end exclusive; lines from 1. */
export interface SharedFields<Type extends RecordType> {
  readonly type: Type;
  readonly doc: string;
  readonly text: string;
  readonly start_char: number;
  readonly end_char: number;
  readonly line: number;
  readonly lang: Language;
  readonly zone: Zone;
  readonly context: string;
  readonly rule: string;
}

export type DocumentRecord = SharedFields<'document'> & DocumentFields;
export type DateRecord = SharedFields<'date'> & DateFields;
export type CountRecord = SharedFields<'count'> & CountFields;
export type CountryRecord = SharedFields<'country'> & CountryFields;
export type OrganizationRecord = SharedFields<'organization'> & OrganizationFields;
export type HotlineRecord = SharedFields<'hotline'> & HotlineFields;
/** A line of output. */
export type OutputRecord =
  | DocumentRecord
  | DateRecord
  | CountRecord
  | CountryRecord
  | OrganizationRecord
  | HotlineRecord;

/** What one document gave, by type; each list in the order of the text. */
export interface Findings {
  readonly date: readonly Mention<DateFields>[];
  readonly count: readonly Mention<CountFields>[];
  readonly country: readonly Mention<CountryFields>[];
  readonly organization: readonly Mention<OrganizationFields>[];
  readonly hotline: readonly Mention<HotlineFields>[];
}

/** What the document says of itself. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What resolve makes of a document. */
export interface Analysis {
  readonly facts: DocumentFacts;
  readonly findings: Findings;
}

/** What the user asked for, where it changes what is found. */
export interface ExtractOptions {
  /** Record types wanted; `null` for all. */
  readonly types: readonly RecordType[] | null;
  readonly zone: 'body' | 'all';
  /** Reference date for documents that state none, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Country of national telephone numbers when the document does not tell, alpha-2. */
  readonly country: string | null;
}
