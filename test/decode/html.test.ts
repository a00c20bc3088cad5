import { describe, expect, test } from 'vitest';
import { pageOfHtml } from '../../src/decode/html.js';
import { noHints } from '../../src/decode/index.js';

const read = (html: string) => pageOfHtml('page', html, '', noHints, 'utf-8', 0);

describe('lines of an HTML page', () => {
  test.for([
    { html: '<p>One</p><p>Two</p>', lines: ['One', 'Two'] },
    { html: '<p>One<br>Two</p>', lines: ['One', 'Two'] },
    { html: '<div>in <b>bold</b> and\n  plain</div>', lines: ['in bold and plain'] },
    { html: '<ul><li><a>Home</a><a>News</a></li></ul>', lines: ['Home News'] },
    { html: '来自<a>武汉</a>的病例', lines: ['来自武汉的病例'] },
    {
      html: '<table><tr><td>浦东</td><td>12</td></tr><tr><td>黄浦</td><td>3</td></tr></table>',
      lines: ['浦东\t12', '黄浦\t3'],
    },
    { html: '<table><tr><td><p>浦东</p></td><td><p>12</p></td></tr></table>', lines: ['浦东\t12'] },
    { html: '<table><tr><td>Menu</td><td><p>One.</p><p>Two.</p></td></tr></table>', lines: ['Menu', 'One.', 'Two.'] },
    { html: '<pre>a\n b</pre>', lines: ['a', 'b'] },
    { html: '<p>1 &lt; 2 &amp; 3&nbsp;km</p>', lines: ['1 < 2 & 3\u00a0km'] },
    { html: '<script>var a = "<p>no</p>";</script><style>p{}</style><noscript>no</noscript><p>yes', lines: ['yes'] },
    { html: '<svg><title>no</title><text>no</text></svg><p>yes</p>', lines: ['yes'] },
    { html: '<p>un<i>closed <div>tags</span></p>end', lines: ['unclosed', 'tags', 'end'] },
    { html: '', lines: [''] },
  ])('$html', async ({ html, lines }) => {
    const page = await read(html);
    expect(page.text.split('\n')).toEqual(lines);
    expect(page.markup).toHaveLength(lines.length);
  });

  test('what the tree says of a line', async () => {
    const page = await read(
      '<div class="Main wide" id="top"><p>All <a href="x">linked</a></p></div><nav hidden>x</nav>',
    );
    expect(page.markup?.[0]).toMatchObject({ element: 'p', path: 'div top main wide p' });
    expect(page.markup?.[0]?.linked).toBeCloseTo(0.6);
    expect(page.markup?.[1]).toMatchObject({ element: 'nav', linked: 0, path: 'nav hidden' });
  });

  test.for([1_000, 100_000])('%i nested elements', async (depth) => {
    const page = await read(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>after</p>`);
    expect(page.text).toBe('deep\nafter');
  });

  test('is the same when its pieces are long', async () => {
    const filler = `<p>${'word '.repeat(20_000)}</p>`;
    const page = await read(`<p>first</p>${filler}<p>last</p>`);
    expect(page.text.split('\n').map((line) => line.length)).toEqual([5, 99_999, 4]);
  });
});

describe('what the head says', () => {
  const article = (json: object) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  test.for([
    { html: '<title> A\n page </title>', hints: { title: 'A page' } },
    { html: '<title>A | Site</title><meta property="og:title" content="A">', hints: { title: 'A' } },
    {
      html: '<meta property="article:published_time" content="2020-02-05T23:30:00+08:00">',
      hints: { published: '2020-02-05' },
    },
    { html: '<META NAME="PubDate" CONTENT="2020-2-5 9:03">', hints: { published: '2020-02-05' } },
    { html: '<meta name="date" content="Feb 5, 2020">', hints: { published: '2020-02-05' } },
    { html: '<meta name="date" content="5 February 2020">', hints: { published: '2020-02-05' } },
    { html: '<meta name="date" content="20200205">', hints: { published: '2020-02-05' } },
    { html: '<meta name="date" content="2020-15-05">', hints: { published: null } },
    { html: '<meta name="date" content="today">', hints: { published: null } },
    { html: '<meta property="og:site_name" content="The Site">', hints: { publisher: 'The Site' } },
    { html: '<meta name="ContentSource" content="市卫健委">', hints: { publisher: '市卫健委' } },
    { html: '<link rel="canonical" href="https://a.example/b">', hints: { url: 'https://a.example/b' } },
    { html: '<link rel="canonical" href="/b">', hints: { url: null } },
    { html: '<time itemprop="datePublished" datetime="2020-02-05">x</time>', hints: { published: '2020-02-05' } },
    { html: '<html lang="zh-CN"><p>武汉市卫生健康委员会通报</p>', hints: { language: 'zh' } },
    { html: '<html lang="en"><p>武汉市卫生健康委员会通报</p>', hints: { language: null } },
    {
      html: article({
        '@graph': [
          { '@type': 'WebPage', headline: 'Page' },
          { '@type': 'NewsArticle', headline: 'Article' },
        ],
      }),
      hints: { title: 'Article' },
    },
    {
      html: article([{ '@type': ['NewsArticle'], datePublished: '2020-02-05', publisher: { name: 'The Paper' } }]),
      hints: { published: '2020-02-05', publisher: 'The Paper' },
    },
    {
      html: '<script type="application/ld+json">{"@type":"Article","headline":"two\nlines"}</script>',
      hints: { title: 'two lines' },
    },
    { html: '<script type="application/ld+json">{broken</script><title>T</title>', hints: { title: 'T' } },
  ])('$html', async ({ html, hints }) => {
    expect((await read(html)).hints).toMatchObject(hints);
  });

  test('what was given with the page wins', async () => {
    const given = { ...noHints, title: 'Given', published: '2020-01-01' };
    const html = '<title>Own</title><meta name="date" content="2020-02-05">';
    expect((await pageOfHtml('page', html, '', given, 'utf-8', 0)).hints).toMatchObject(given);
  });
});
