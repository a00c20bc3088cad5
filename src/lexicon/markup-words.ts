/** Parts of element names, ids and classes that tell what a part of an HTML page is for; a group a line, its name first. */
const table = `
article: article news-?text artibody articlebody
content: content contents cont main maincontent zoom trs_editor
text: text txt body para paragraph p-text rich detail details
post: post entry story blog message msg thread topic answer question
title: h1 title headline hd heading
subtitle: h2 h3 h4 h5 h6 subtitle subhead
list: ul ol li list items
table: table tbody tr td th
quote: blockquote quote pullquote
navigation: nav navigation menu navbar topnav channel
header: header masthead top topbar banner
footer: footer foot bottom copyright legal disclaimer
aside: aside sidebar side right rail column rightcol
comment: comment comments reply discuss discussion disqus cmt feedback
related: related relate recommend recommended more also next prev popular trending hot rank latest promoted read
share: share social sharing tools toolbar like follow
advertisement: ad ads adv advert advertisement promo sponsor sponsored outbrain taboola
byline: byline author meta date time info source published pub dateline editor
caption: caption figcaption figure photo image img pic gallery slideshow credit
crumb: crumb breadcrumb breadcrumbs crumbs path position location
form: login newsletter subscribe signup form button input search dialog modal popup paywall cookie consent
tag: tag tags keyword keywords category categories label
widget: widget module block card teaser tease box
hidden: hidden hide visually-hidden sr-only screen-reader
`;

/** A word of the table, cut where its first letters end: `p` and `-text`; plain words have no rest. */
export interface MarkupWord {
  readonly letters: string;
  readonly rest: string;
  /** Index of its group. */
  readonly group: number;
}

let words: readonly MarkupWord[] | null = null;

/** All words, `news-?text` as `newstext` and `news-text`. */
export function markupWords(): readonly MarkupWord[] {
  words ??= table.trim().split('\n').flatMap((line, group) => {
    const all = line.slice(line.indexOf(':') + 2).split(' ');
    const written = all.flatMap((word) => (word.includes('-?') ? [word.replace('-?', ''), word.replace('?', '')] : [word]));
    return written.map((word) => {
      const letters = word.replace(/[^a-z].*/, '');
      return { letters, rest: word.slice(letters.length), group };
    });
  });
  return words;
}

export const markupWordNames: readonly string[] = table.trim().split('\n').map((line) => line.slice(0, line.indexOf(':')));
