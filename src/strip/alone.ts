import type { Measured } from './columns.js';
import type { Facts } from './facts.js';
import type { Shares } from './shares.js';

const flag = (value: boolean): number => (value ? 1 : 0);
/** Any sign of a page's furniture. */
const furniture = (page: Shares): number =>
  Math.max(page.navigation, page.share, page.related, page.widget, page.comment);

const ALONE: readonly string[] = [
  'size',
  'words',
  'han',
  'latin',
  'digits',
  'commas',
  'stops',
  'bars',
  'spaces',
  'quotes',
  'brackets',
  'grammar',
  'capitals',
  'ending',
  'beginning',
  'address',
  'date',
  'time',
  'phone',
  'ago',
  'phrase',
  'you',
  'navigation',
  'share',
  'copyright',
  'licence',
  'cookie',
  'contact',
  'related',
  'comment',
  'forum',
  'advertisement',
  'widget',
  'byline',
  'caption',
  'appeal',
  'furniture',
];

/** What is measured of a block alone, without those around it. */
export const alone: Measured = {
  names: ALONE,
  // Written out: nearly half of all values are these.
  fill: ({ facts }, from, to, into, at) => {
    const rows = to - from;
    for (let i = from; i < to; i++) {
      const fact = facts[i] as Facts;
      const { page } = fact;
      let n = at + i - from;
      into[n] = fact.size;
      n += rows;
      into[n] = fact.words;
      n += rows;
      into[n] = fact.han;
      n += rows;
      into[n] = fact.latin;
      n += rows;
      into[n] = fact.digits;
      n += rows;
      into[n] = fact.commas;
      n += rows;
      into[n] = fact.stops;
      n += rows;
      into[n] = fact.bars;
      n += rows;
      into[n] = fact.spaces;
      n += rows;
      into[n] = fact.quotes;
      n += rows;
      into[n] = fact.brackets;
      n += rows;
      into[n] = fact.grammar;
      n += rows;
      into[n] = fact.capitals;
      n += rows;
      into[n] = fact.ending;
      n += rows;
      into[n] = fact.beginning;
      n += rows;
      into[n] = flag(fact.address);
      n += rows;
      into[n] = flag(fact.date);
      n += rows;
      into[n] = flag(fact.time);
      n += rows;
      into[n] = flag(fact.phone);
      n += rows;
      into[n] = flag(fact.ago);
      n += rows;
      into[n] = flag(fact.phrase !== null);
      n += rows;
      into[n] = fact.you;
      n += rows;
      into[n] = page.navigation;
      n += rows;
      into[n] = page.share;
      n += rows;
      into[n] = page.copyright;
      n += rows;
      into[n] = page.licence;
      n += rows;
      into[n] = page.cookie;
      n += rows;
      into[n] = page.contact;
      n += rows;
      into[n] = page.related;
      n += rows;
      into[n] = page.comment;
      n += rows;
      into[n] = page.forum;
      n += rows;
      into[n] = page.advertisement;
      n += rows;
      into[n] = page.widget;
      n += rows;
      into[n] = page.byline;
      n += rows;
      into[n] = page.caption;
      n += rows;
      into[n] = page.appeal;
      n += rows;
      into[n] = furniture(page);
    }
  },
};
