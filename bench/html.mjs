// HTML pages of the make-up of real ones. Measured on 117 English and 54 Chinese pages of news sites, blogs and portals:
//
//   share of the bytes     English  Chinese
//   bodies of scripts        34 %     12 %
//   bodies of styles         27 %     32 %
//   attributes               28 %     40 %
//   names of tags             3 %      5 %
//   comments, blank space     4 %      4 %
//   text of the page        3.5 %      6 %
//
//   for each page: 262 kB (half have less than 176 kB), Chinese 201 (127); some 190 lines of text, two of three in links, half of
//   them shorter than 14 letters, 11 paragraphs with nearly half of all letters; 40 scripts, 6 styles, 46 comments; 4.5 elements a
//   line, 1.8 attributes an element of 46 bytes each, elements eleven deep.

/** Bytes of scripts and styles of a page. */
const SIZES = {
  en: { script: 80e3, style: 63e3, cards: 29, data: 0.3 },
  zh: { script: 21e3, style: 62e3, cards: 42, data: 0.4 },
};
/** By how much a page is heavier than the mean in these: most are lighter, few much heavier. */
const WEIGHTS = [0.3, 0.45, 0.55, 0.65, 0.75, 0.9, 1.2, 3.2];

const NAMES = `article bar block body box button card col container content footer grid header icon image inner item
  layout link list main media menu meta module nav panel promo row section share sidebar slot social teaser text thumb
  title toolbar top widget wrapper`.split(/\s+/);
const PROPERTIES =
  `align-items:center|background-color:#f4f5f7|border-bottom:1px solid rgba(0,0,0,.12)|box-sizing:border-box|color:#1a1a1a|
  display:flex|flex-direction:column|font-size:.875rem|font-weight:700|height:auto|line-height:1.5|margin:0 0 16px|
  max-width:1280px|opacity:.6|overflow:hidden|padding:12px 24px|position:relative|text-decoration:none|
  transition:opacity .2s ease-in-out|width:calc(100% - 32px)|background-image:url("/assets/img/sprite.svg?v=2")|
  -webkit-transform:translateX(-50%)`.split(/\|\s*/);
const STATEMENTS = [
  (a) => `function ${a}(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,e[r.key]=r}}`,
  (a, b, n) =>
    `var ${a}=document.getElementById("${b}-${n}");if(${a}&&${a}.offsetHeight>0){${a}.classList.add("is-${b}")}`,
  (a, b, n) =>
    `window.${a}Queue=window.${a}Queue||[];window.${a}Queue.push(["track","${b}",{"id":${n},"value":"${a}"}]);`,
  (a, b, n) =>
    `!function(e){"use strict";var t=e.${a};e.${b}=function(n){return n&&n.nodeType===1?t(n,${n}):null}}(window);`,
  (a, b) => `${a}.innerHTML='<div class="${b}"><span>'+${b}+'</span></div>';`,
  (a, b, n) =>
    `{"id":"${a}-${n}","type":"${b}","url":"https:\\/\\/www.example.org\\/${b}\\/${n}","width":${n},"lazy":true},`,
];

/** Parts of one page, of the words and figures that `next` gives. */
function maker(next) {
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const name = () => `${pick(NAMES)}-${pick(NAMES)}`;
  const key = () => int(1e9, 9e9).toString(36);
  const rule = () =>
    `.${name()}${pick(['', ':hover', ` .${pick(NAMES)}`, `>.${name()}`])}{${pick(PROPERTIES)};${pick(PROPERTIES)};${pick(PROPERTIES)}}`;
  const statement = () => pick(STATEMENTS)(pick(NAMES), pick(NAMES), int(1, 99999));
  const repeated = (make, bytes, parts = []) => {
    for (let size = 0; size < bytes; size += parts.at(-1).length) parts.push(make());
    return parts.join('');
  };
  const address = () =>
    `https://www.example.org/${pick(NAMES)}/${int(2015, 2023)}/${int(1, 12)}/${name()}-${name()}-${int(1e5, 9e6)}.html?from=${pick(NAMES)}&amp;pos=${int(1, 40)}`;
  const picture = () => `https://img.example.org/${int(100, 900)}x${int(100, 900)}/${key()}${key()}${key()}.jpg`;
  const points = () =>
    Array.from(
      { length: int(12, 60) },
      () => `${pick(['l', 'c', 'h', 'v', 'M', 'z'])}${(next() * 24).toFixed(2)}`,
    ).join(' ');
  return { int, pick, name, key, rule, statement, repeated, address, picture, points };
}

/** The page as HTML; `menu`: words of its language for menus, `prose` gives sentences, `next` numbers from 0 to 1. */
export function htmlOf(page, { menu, prose }, next) {
  const { int, pick, name, key, rule, statement, repeated, address, picture, points } = maker(next);
  const size = SIZES[page.chinese ? 'zh' : 'en'];
  const weight = pick(WEIGHTS);
  const share = (bytes, parts) => (weight * bytes * (0.5 + next())) / parts;
  const script = (bytes) =>
    `<script type="text/javascript" data-key="${key()}">\n${repeated(statement, bytes)}\n</script>\n`;
  const scripts = (count, bytes) => Array.from({ length: count }, () => script(share(bytes, count))).join('');
  const style = (bytes) => `<style media="all" id="${name()}-css">\n${repeated(rule, bytes)}\n</style>\n`;
  const comment = () => `\n          <!-- ${name()} ${name()} -->\n          `;
  const svg = () => `<svg class="icon ${name()}" viewBox="0 0 24 24" aria-hidden="true"><path d="${points()}"/></svg>`;
  const data = () => (next() < size.data ? ` data-report-${pick(NAMES)}="${key()}|${name()}|${key()}"` : '');
  const link = (text) =>
    `<a class="${name()}__link ${name()}" href="${address()}" title="${text}"${data()}><span class="${name()}">${text}</span></a>`;
  const short = () => pick(menu);
  const headline = () => prose().slice(0, page.chinese ? int(10, 22) : int(24, 70));
  const list = (count, text, blank) =>
    `<ul class="${name()} ${name()}" role="menu">${Array.from({ length: count }, () => `${blank}<li class="${name()}__item ${name()}--${int(1, 99)}" id="item-${key()}"${data()}>${blank}    ${link(text())}</li>`).join('')}${blank}</ul>`;
  const card = () =>
    `${comment()}\n      <div class="${name()} ${name()}-${pick(NAMES)}"${data()}><div class="${name()}"><a href="${address()}" class="${name()}" aria-hidden="true"><img src="${picture()}" srcset="${picture()} 1x, ${picture()} 2x" alt="" loading="lazy" width="320" height="180"></a></div>\n        <div class="${name()}"><h3 class="${name()}__title">${link(headline())}</h3>\n          <p class="${name()}">${prose()}</p>\n          <div class="${name()}">${svg()}<span class="${name()}">${int(1, 999)}</span></div></div></div>`;
  const cards = (count) => Array.from({ length: count }, card).join('\n            ');
  const section = (content) =>
    `${comment()}\n  <section class="${name()} ${name()}" id="${name()}"><div class="${name()}-wrapper"><div class="${name()} row"${data()}><div class="${name()} col-${int(1, 12)}">\n    ${content}\n  </div></div></div></section>\n`;
  const paragraphs = page.body.map(
    (text, index) =>
      `      <p class="${name()}" data-index="${index}">${text}</p>\n${index % 4 === 1 ? `      <div class="ad-slot ${name()}" id="slot-${key()}">${script(share(size.script / 80, 1))}</div>\n` : ''}`,
  );
  const described = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    url: address(),
  });
  return `<!doctype html>
<html lang="${page.chinese ? 'zh-CN' : 'en'}" class="no-js">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
${Array.from({ length: 30 }, () => `<meta property="${name()}:${pick(NAMES)}" content="${address()}">`).join('\n')}
${Array.from({ length: 22 }, () => `<link rel="preload" as="script" href="https://static.example.org/${key()}/${name()}.${key()}.js" crossorigin>`).join('\n')}
<script type="application/ld+json">${described}</script>
${Array.from({ length: 5 }, () => style(share(size.style, 5))).join('')}${scripts(14, size.script * 0.4)}</head>
<body class="${name()} ${name()} page-${int(1000, 9999)}">
<header class="${name()}" role="banner">${svg()}
${section(page.menu.map((text) => list(1, () => text, '\n            ')).join('\n'))}${section(list(46, short, '\n            '))}</header>
<div class="${name()}-outer"><div class="${name()}-inner"><main class="main-content" role="main">
  <article class="article" itemscope itemtype="https://schema.org/NewsArticle">
    <h1 class="article__title" itemprop="headline">${page.title}</h1>
    <div class="article__meta"><p class="byline">${page.byline}</p>${Array.from({ length: 5 }, () => `<button class="${name()}" aria-label="${name()}" data-share="${address()}">${svg()}</button>`).join('')}</div>
    <div class="article__body">
${paragraphs.join('')}    </div>
  </article>
</main>
<aside class="sidebar ${name()}">
  <h3 class="${name()}">${page.chinese ? '相关阅读' : 'Related news'}</h3>
${list(page.related.length, () => page.related[int(0, page.related.length - 1)], '\n    ')}
${section(cards(size.cards))}</aside></div></div>
${scripts(16, size.script * 0.35)}<footer class="${name()}" role="contentinfo">
${section(list(44, short, '\n            '))}<p class="copyright">${page.footer}</p></footer>
${scripts(9, size.script * 0.25)}<noscript><img height="1" width="1" src="https://pixel.example.org/${key()}" alt=""></noscript>
</body>
</html>
`;
}
