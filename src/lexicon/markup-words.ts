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

export interface MarkupWordGroup {
  readonly name: string;
  /** Matches a word of the group as a part of a path such as `div main-content text`. */
  readonly pattern: RegExp;
}

let groups: readonly MarkupWordGroup[] | null = null;
export function markupWordGroups(): readonly MarkupWordGroup[] {
  groups ??= table.trim().split('\n').map((line) => {
    const [name = '', words = ''] = line.split(': ');
    return { name, pattern: new RegExp(`(?<![a-z])(?:${words.split(' ').join('|')})(?![a-z])`) };
  });
  return groups;
}

export const markupWordNames: readonly string[] = table.trim().split('\n').map((line) => line.slice(0, line.indexOf(':')));
