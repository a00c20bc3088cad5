import type { DateFields, Document, DocumentFacts, Line, Mention } from '../../types.js';
import { publishedDay } from './published.js';
import { publisherOf } from './publisher.js';

const ADDRESS =
  /(?:原文(?:链接|地址)|本文(?:链接|地址)|文章(?:链接|地址)|网页?地?址|链接|(?<![a-z])(?:url|link|permalink|source|original))[:：] *(https?:\/\/[^\s"'<>，。；）)]+)/i;
const ADDRESS_ALONE = /^\s*(https?:\/\/[^\s"'<>]+)\s*$/;
/** The day in an address: /2020/02/05/, /20200205/, t20200205_. */
const DAY_IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
/** What a dump writes before the words of a headline: `# `, `title: `. */
const HEADLINE_MARK = /^(?:#{1,6} +|title: *|标题[:：] *)/i;
/** Longer lines are no byline or footer. */
const LONGEST_LINE = 400;
const DAY = 24 * 60 * 60 * 1000;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The page's address: as given, else as a line of it states, alone at its top or behind a label. */
function addressOf(document: Document): string | null {
  if (document.hints.url) return document.hints.url;
  const { text, lines } = document;
  let at = text.indexOf('://');
  if (at < 0) return null;
  const textOf = ({ start, end }: Line): string => text.slice(start, end);
  const top = lines.find((line) => line.kind !== 'blank');
  const alone = top && ADDRESS_ALONE.exec(textOf(top))?.[1];
  if (alone) return alone;
  for (const line of lines) {
    // Few lines have an address: from one to the next.
    if (line.end <= at) continue;
    if (line.zone !== 'body' && line.kind !== 'blank' && line.end - line.start <= LONGEST_LINE) {
      const found = ADDRESS.exec(textOf(line))?.[1];
      if (found) return found;
    }
    at = text.indexOf('://', line.end);
    if (at < 0) return null;
  }
  return null;
}

/** Metadata give the day in UTC, so that it may be a day off the one that the page shows its readers. */
function dayOf(stated: string | null, shown: string | null): string | null {
  if (stated === null || shown === null) return stated ?? shown;
  return Math.abs(Date.parse(stated) - Date.parse(shown)) === DAY ? shown : stated;
}

/** What the page says of itself: metadata first, then its own lines. `dates` are the dates found, in the order of the text. */
export function resolveDocument(document: Document, dates: readonly Mention<DateFields>[]): DocumentFacts {
  const { hints, title } = document;
  const url = addressOf(document);
  const headline = title ? folded(document.text.slice(title.start, title.end)).replace(HEADLINE_MARK, '') : '';
  const published = dayOf(hints.published, publishedDay(document, dates));
  const inAddress = published === null && url !== null ? DAY_IN_ADDRESS.exec(url) : null;
  return {
    title: headline || hints.title,
    published: published ?? (inAddress ? `${inAddress[1]}-${inAddress[3]}-${inAddress[4]}` : null),
    publisher: publisherOf(document),
    url,
  };
}
