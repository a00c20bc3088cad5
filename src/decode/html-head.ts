import type { Hints, Language } from '../types.js';
import type { AttributeOf } from './html-frame.js';

/** What the head of an HTML page says of the page, still as written: names of `<meta>` in lower case, JSON-LD as text. */
export interface Head {
  title: string;
  language: string;
  canonical: string;
  readonly meta: Map<string, string>;
  readonly jsonLd: string[];
  /** `datetime` of the first `<time>` that is marked as the day of publication. */
  time: string;
}

export function emptyHead(): Head {
  return { title: '', language: '', canonical: '', meta: new Map(), jsonLd: [], time: '' };
}

/** Notes what an element says of the page rather than to its reader; `content` gives the text in it. */
export function readHead(head: Head, name: string, attribute: AttributeOf, content: () => string): void {
  if (name === 'meta') {
    const key = (attribute('property') ?? attribute('name') ?? attribute('itemprop') ?? '').toLowerCase().trim();
    const said = attribute('content')?.trim() ?? '';
    if (key !== '' && said !== '' && !head.meta.has(key)) head.meta.set(key, said);
  } else if (name === 'link') {
    if (/\bcanonical\b/i.test(attribute('rel') ?? '')) head.canonical ||= attribute('href')?.trim() ?? '';
  } else if (name === 'script') {
    if (/ld\+json/i.test(attribute('type') ?? '')) head.jsonLd.push(content());
  } else if (name === 'title') head.title ||= content();
  else if (name === 'html') head.language ||= attribute('lang') ?? attribute('xml:lang') ?? '';
  else if (name === 'time') {
    const published = attribute('pubdate') !== undefined || /datepublished/i.test(attribute('itemprop') ?? '');
    if (published) head.time ||= attribute('datetime') ?? '';
  }
}

/** Names of `<meta>`, best first: Open Graph, Dublin Core, schema.org, and those of Chinese government sites. */
const TITLE = ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'headline'];
const PUBLISHER = ['og:site_name', 'contentsource', 'source', 'sitename', 'dc.publisher', 'publisher', 'mediaid'];
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publicationdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'weibo: article:create_at',
  'bytedance:published_time',
  'cxenseparse:recs:publishtime',
  'firstpublishedtime',
  'originalpublicationdate',
  'article.published',
  'og:release_date',
  'date',
];

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const NUMERIC = /(?<!\d)((?:19|20)\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})(?!\d)/;
const MONTH_DAY_YEAR = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/i;
const DAY_MONTH_YEAR = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? ((?:19|20)\d\d)\b/i;

function isoDay(year: string, month: number, day: string): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `2020-02-05T08:00:00+08:00`, `20200205`, `Feb 5, 2020`, `5 February 2020` → `2020-02-05`: the day as written. */
export function dayOf(text: string): string | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) return isoDay(numeric[1] ?? '', Number(numeric[2]), numeric[3] ?? '');
  const named = MONTH_DAY_YEAR.exec(text) ?? DAY_MONTH_YEAR.exec(text);
  if (!named) return null;
  const [month, day] = /^\d/.test(named[1] ?? '') ? [named[2], named[1]] : [named[1], named[2]];
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  return index % 3 === 0 ? isoDay(named[3] ?? '', index / 3 + 1, day ?? '') : null;
}

type Json = { readonly [name: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const ARTICLE = /Article|Posting|Report|Question|Review|WebPage/;

/** All objects of the JSON-LD of a page that may describe it: articles before web pages. Walks lists and `@graph`. */
function described(scripts: readonly string[]): Json[] {
  const found: Json[] = [];
  for (const script of scripts) {
    let waiting: unknown[];
    try {
      // Line breaks inside strings are the commonest fault: `"description": "two⏎lines"`.
      waiting = [JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' '))];
    } catch {
      continue;
    }
    for (let item = waiting.shift(); item !== undefined && found.length < 100; item = waiting.shift()) {
      if (Array.isArray(item)) waiting.push(...item.slice(0, 100));
      else if (isObject(item)) {
        if (Array.isArray(item['@graph'])) waiting.push(...item['@graph'].slice(0, 100));
        if (ARTICLE.test(String(item['@type']))) found.push(item);
      }
    }
  }
  const isPage = (item: Json): boolean => /WebPage/.test(String(item['@type']));
  return [...found.filter((item) => !isPage(item)), ...found.filter(isPage)];
}

const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

function nameOf(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? words(one['name']) : words(one);
}

/** The headline of JSON-LD, unless the page's own title says something else: Wikipedia has a description there. */
function headlineOf(headline: string, meta: string, title: string): string {
  const agrees = headline !== '' && (`${meta} ${title}`.trim() === '' || `${meta} ${title}`.includes(headline));
  return (agrees ? headline : meta) || title || headline;
}

const languageOf = (tag: string): Language | null => (/^zh\b/i.test(tag) ? 'zh' : /^en\b/i.test(tag) ? 'en' : null);

/** What the head says, beside what was given with the page, which wins. */
export function hintsOf(head: Head, given: Hints): Hints {
  const objects = described(head.jsonLd);
  const first = (read: (item: Json) => string): string => objects.map(read).find((text) => text !== '') ?? '';
  const meta = (names: readonly string[]): string =>
    names.map((name) => head.meta.get(name) ?? '').find((text) => text !== '') ?? '';
  const days = [first((item) => words(item['datePublished'])), ...PUBLISHED.map((name) => head.meta.get(name) ?? '')];
  const published = [...days, head.time].map(dayOf).find((day) => day !== null) ?? null;
  const url = [head.canonical, head.meta.get('og:url') ?? ''].find((text) => /^https?:\/\/\S+$/.test(text));
  const language = first((item) => nameOf(item['inLanguage'])) || head.language;
  return {
    url: given.url ?? url ?? null,
    title:
      given.title ??
      (headlineOf(
        first((item) => words(item['headline'])),
        words(meta(TITLE)),
        words(head.title),
      ) ||
        null),
    date: given.date,
    language: given.language ?? languageOf(language),
    country: given.country,
    published: given.published ?? published,
    publisher: given.publisher ?? (first((item) => nameOf(item['publisher'])) || words(meta(PUBLISHER)) || null),
  };
}
