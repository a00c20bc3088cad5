import { type PageWordKind, pageWordKinds } from '../lexicon/page-words.js';

/** Share of the characters of a block that page words of each kind cover. */
export type Shares = Readonly<Record<PageWordKind, number>>;

// Places of the kinds, one by one: a field that is asked for by many names is looked up anew each time.
const placeOf = (kind: PageWordKind): number => pageWordKinds.indexOf(kind);
const NAVIGATION = placeOf('navigation');
const SHARE = placeOf('share');
const COPYRIGHT = placeOf('copyright');
const LICENCE = placeOf('licence');
const COOKIE = placeOf('cookie');
const CONTACT = placeOf('contact');
const RELATED = placeOf('related');
const COMMENT = placeOf('comment');
const FORUM = placeOf('forum');
const ADVERTISEMENT = placeOf('advertisement');
const WIDGET = placeOf('widget');
const BYLINE = placeOf('byline');
const CAPTION = placeOf('caption');
const APPEAL = placeOf('appeal');

/** `covered`: characters, in the order of `pageWordKinds`. All results are objects of one shape: they are read everywhere. */
export function sharesOf(covered: Uint16Array, size: number): Shares {
  return {
    navigation: (covered[NAVIGATION] as number) / size,
    share: (covered[SHARE] as number) / size,
    copyright: (covered[COPYRIGHT] as number) / size,
    licence: (covered[LICENCE] as number) / size,
    cookie: (covered[COOKIE] as number) / size,
    contact: (covered[CONTACT] as number) / size,
    related: (covered[RELATED] as number) / size,
    comment: (covered[COMMENT] as number) / size,
    forum: (covered[FORUM] as number) / size,
    advertisement: (covered[ADVERTISEMENT] as number) / size,
    widget: (covered[WIDGET] as number) / size,
    byline: (covered[BYLINE] as number) / size,
    caption: (covered[CAPTION] as number) / size,
    appeal: (covered[APPEAL] as number) / size,
  };
}

/** Of a block without any. */
export const noWords: Shares = sharesOf(new Uint16Array(pageWordKinds.length), 1);
