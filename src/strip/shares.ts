import { type PageWordKind, pageWordKinds } from '../lexicon/page-words.js';

/** Share of the characters of a block that page words of each kind cover. */
export type Shares = Readonly<Record<PageWordKind, number>>;

const place = Object.fromEntries(pageWordKinds.map((kind, i) => [kind, i])) as Readonly<Record<PageWordKind, number>>;

/** `covered`: characters, in the order of `pageWordKinds`. All results are objects of one shape: they are read everywhere. */
export function sharesOf(covered: Uint16Array, size: number): Shares {
  const share = (kind: PageWordKind): number => (covered[place[kind]] as number) / size;
  return {
    navigation: share('navigation'),
    share: share('share'),
    copyright: share('copyright'),
    licence: share('licence'),
    cookie: share('cookie'),
    contact: share('contact'),
    related: share('related'),
    comment: share('comment'),
    forum: share('forum'),
    advertisement: share('advertisement'),
    widget: share('widget'),
    byline: share('byline'),
    caption: share('caption'),
    appeal: share('appeal'),
  };
}

/** Of a block without any. */
export const noWords: Shares = sharesOf(new Uint16Array(pageWordKinds.length), 1);
