import { describe, expect, test } from 'vitest';
import { pageOfHtml } from '../../src/decode/html.js';
import { noHints, pageOfText } from '../../src/decode/index.js';
import { strip } from '../../src/strip/index.js';
import type { Page } from '../../src/types.js';

/** Lines as `zone kind` before each text, blank ones left out. */
const read = (page: Page): string[] =>
  strip(page)
    .filter((line) => line.kind !== 'blank')
    .map((line) => `${line.zone} ${line.kind}: ${page.text.slice(line.start, line.end).trim().slice(0, 24).trim()}`);

const paragraphs = {
  first:
    'The county health department announced fourteen new cases on Thursday, which brings the total since the spring to three hundred and ten.',
  second:
    'Most of those who fell ill are at home, the department said, and nine of them are being looked after in the hospital of the county seat.',
  third:
    'Testing will go on at the fairground until the end of the month, and everyone who lives in the county may come without an appointment.',
};
const english = `Home
News
Sports
Weather

County reports fourteen new cases

By Jane Roe | Nov. 19, 2020

${paragraphs.first}

${paragraphs.second}

${paragraphs.third}

County Health Department
19 November 2020

Related articles
City council votes on new park
High school team wins again

Share on Facebook
We use cookies to make this site better. Cookie policy
Copyright © 2020 The County Paper. All rights reserved.`;

const chinese = `首页 > 新闻中心 > 正文
某市通报新增三例确诊病例
来源：某市卫生健康委员会 2020-02-05 09:30
2月4日0时至24时，全市新增确诊病例3例，均为此前病例的密切接触者，已在定点医院隔离治疗，目前病情平稳。
截至2月4日24时，全市累计报告确诊病例28例，其中治愈出院6例，无死亡病例，另有密切接触者一百余人正在接受医学观察。
市卫生健康委员会提醒广大市民，外出时请佩戴口罩，勤洗手、多通风，如有发热等症状，请及时到就近的发热门诊就诊。
相关新闻
全市中小学推迟开学
多部门部署春运返程工作
分享到：微信 微博
版权所有：某市卫生健康委员会 京ICP备12345678号`;

describe('zones and kinds of the lines of a dump', () => {
  const lines = read(pageOfText('page', english, ''));
  test.for([
    'boilerplate navigation: Sports',
    'title title: County reports fourteen',
    'meta byline: By Jane Roe | Nov. 19, 2',
    'body paragraph: The county health depart',
    'body paragraph: Most of those who fell i',
    'body paragraph: Testing will go on at th',
    'body signature: County Health Department',
    'body signature: 19 November 2020',
    'boilerplate related: Related articles',
    'boilerplate related: City council votes on ne',
    'boilerplate share: Share on Facebook',
    'boilerplate cookie: We use cookies to make t',
    'boilerplate copyright: Copyright © 2020 The Cou',
  ])('%s', (line) => {
    expect(lines).toContain(line);
  });

  const chineseLines = read(pageOfText('page', chinese, ''));
  test.for([
    'boilerplate navigation: 首页 > 新闻中心 > 正文',
    'title title: 某市通报新增三例确诊病例',
    'meta byline: 来源：某市卫生健康委员会 2020-02-05',
    'body paragraph: 2月4日0时至24时，全市新增确诊病例3例，均为',
    'boilerplate related: 相关新闻',
    'boilerplate related: 全市中小学推迟开学',
    'boilerplate share: 分享到：微信 微博',
    'boilerplate licence: 版权所有：某市卫生健康委员会 京ICP备1234',
  ])('%s', (line) => {
    expect(chineseLines).toContain(line);
  });
});

describe('Markdown tables', () => {
  const rows = [
    '| Country | Confirmed | Deaths |',
    '| --- | ---: | ---: |',
    '| Italy | 12 | 3 |',
    '| France | 10 | 1 |',
  ];
  const chineseRows = ['| 地区 | 新增确诊 | 累计确诊 |', '|---|---|---|', '| 东区 | 2 | 20 |', '| 西区 | 1 | 8 |'];
  const foot = ['Share', 'Copyright 2020'];
  test.for<[name: string, head: string[], table: string[], foot: string[]]>([
    ['directly below a paragraph', ['News', 'A report of the day', paragraphs.first], rows, foot],
    [
      'blank lines around',
      ['News', 'A report of the day', paragraphs.first, ''],
      rows,
      ['', paragraphs.second, ...foot],
    ],
    ['prose only below', ['A report of the day', ''], rows, ['', paragraphs.third, 'Log in']],
    ['directly above a paragraph', ['A report of the day'], rows, [paragraphs.third, 'Log in']],
    ['below a hard-wrapped paragraph', paragraphs.first.replace(/(.{60,68}) /g, '$1\n').split('\n'), rows, foot],
    ['a page of one table', ['Cases by country, 3 March 2020', ''], rows, []],
    ['two tables and a byline', ['# A report', 'By Jane Roe, 4 March 2020', ''], rows, ['', ...rows, '', 'Related']],
    [
      'Chinese',
      ['疫情通报', '来源：市卫健委 2020-02-05', '2月4日，全市新增确诊病例3例，具体情况如下。'],
      chineseRows,
      ['版权所有'],
    ],
    ['Chinese, one sentence above', ['截至3月3日，全市累计报告确诊病例28例。', ''], chineseRows, []],
    ['no rule', ['A report of the day', paragraphs.first], rows.toSpliced(1, 1), ['Read more', 'Five things to know']],
  ])('%s', ([, head, table, after]) => {
    const lines = strip(pageOfText('page', [...head, ...table, ...after].join('\n'), ''));
    const own = lines.slice(head.length, head.length + table.length);
    expect(own.map(({ zone, kind }) => `${zone} ${kind}`)).toEqual(table.map(() => 'body table'));
  });

  test.for<[name: string, text: string]>([
    ['a menu drawn as a table', '| Home | News |\n| --- | --- |\n| Sports | Weather |\n| Log in | Help |'],
    ['menu lines between bars', '| Home | News |\n| Sports | Weather |\nLog in\nHelp'],
    ['links', `${paragraphs.first}\n| [a](/1) | [b](/2) |\n| --- | --- |\n| [c](/3) | [d](/4) |`],
  ])('no text: %s', ([, text]) => {
    expect(read(pageOfText('page', text, '')).filter((line) => line.startsWith('body table'))).toEqual([]);
  });
});

describe('pages as they also come', () => {
  const zones = (text: string): string[] => strip(pageOfText('page', text, '')).map((line) => line.zone);
  const article = Object.values(paragraphs);

  test('an index page has no main text', () => {
    const index = [
      'Home',
      'News',
      'Sports',
      'Weather',
      'About us',
      'Contact us',
      'Log in',
      'Subscribe',
      'More',
      'Share',
    ];
    expect(zones(index.join('\n'))).toEqual(index.map(() => 'boilerplate'));
  });

  test.for([
    'We meet on Monday.',
    'Malta reported 3 new cases on 2 March 2021.',
    '冰岛3月2日新增确诊病例4例。',
    '今日新增3例。',
    'Italy had 3 deaths on 3 March 2020',
    'Call 555-0123',
  ])('a text of one line is text: %s', (text) => {
    expect(zones(text)).toEqual(['body']);
  });

  test('a second copy of the article is a repeat', () => {
    const text = ['A headline of the day', ...article, 'Share', 'Print', 'A headline of the day', ...article].join(
      '\n',
    );
    const kinds = strip(pageOfText('page', text, '')).map((line) => line.kind);
    expect(kinds.slice(1, 4)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(kinds.slice(7)).toEqual(['repeat', 'repeat', 'repeat']);
  });

  test('the headline over a second copy is one too, and so is its source line', () => {
    const again = ['A headline of the day', '2020-11-19 08:12 Source: 0 comments', ...article];
    const text = ['A headline of the day', ...article, 'Share', 'Print', ...again].join('\n');
    expect(zones(text).slice(6)).toEqual(again.map(() => 'boilerplate'));
  });

  test('a farewell before name and date belongs to the text', () => {
    const closing = ['We wish you good health.', 'County Health Department', '19 November 2020'];
    const text = ['A letter to our neighbours', ...article, ...closing, 'Share', 'Print', 'Log in'].join('\n');
    expect(zones(text).slice(4)).toEqual(['body', 'body', 'body', 'boilerplate', 'boilerplate', 'boilerplate']);
  });

  test.for<[name: string, lines: string[], zones: string]>([
    [
      'headlines between two paragraphs',
      [...article.slice(0, 2), 'Related news', 'City votes on park', 'Team wins', article[2] ?? ''],
      'bb---b',
    ],
    ['a credit at the end', [...article, 'Log in', 'Share'], 'bbb--'],
    [
      'figures of people are no dateline',
      ['Italy had 3 deaths on 3 March 2020', 'France had 2 deaths on 4 March 2020'],
      'bb',
    ],
    [
      'contact lines below the last paragraph',
      [
        ...article,
        'Toll-free line: 909 (24 hours)',
        'Operations centre: +260 211 555 014',
        '',
        'Share this: Facebook Twitter',
        'Home',
        'About us',
      ],
      'bbbbb----',
    ],
    [
      'a list of notices',
      [
        '首页',
        '政务公开',
        '通知公告',
        '· 关于元旦期间工作的通知 2020-12-29',
        '· 关于无偿献血工作的通报 2020-12-25',
        '· 关于培训班的通知 2020-12-22',
        '· 关于口腔门诊处罚的公示 2020-12-18',
        '共 214 条',
        '尾页',
      ],
      '---------',
    ],
    [
      'the next article',
      [
        '某市通报新增三例确诊病例',
        '2月4日，全市新增确诊病例3例，均为此前病例的密切接触者，已在定点医院隔离治疗，病情平稳。',
        '上一条：全市召开教学工作会议',
        '打印',
        '关闭',
      ],
      'tb---',
    ],
  ])('%s', ([, lines, expected]) => {
    expect(
      zones(lines.join('\n'))
        .map((zone) => (zone === 'boilerplate' ? '-' : zone[0]))
        .join(''),
    ).toBe(expected);
  });

  test('a sentence that a notice repeats is no repeat', () => {
    const text = [...article, 'The measures taken last week stay in force in all districts.', ...article.slice(0, 1)];
    expect(zones(text.join('\n'))).not.toContain('boilerplate');
  });

  test('lines of a hard-wrapped paragraph share one zone', () => {
    const wrapped = article.join(' ').replace(/(.{60,68}) /g, '$1\n');
    expect(new Set(zones(wrapped))).toEqual(new Set(['body']));
  });

  test.for(['', '\n\n', ' '])('nothing at all: %j', (text) => {
    expect(strip(pageOfText('page', text, '')).map((line) => line.kind)).toEqual(text.split('\n').map(() => 'blank'));
  });

  test('every line is there, in order, without its line end', () => {
    const lines = strip(pageOfText('page', english, ''));
    expect(lines.map((line) => english.slice(line.start, line.end))).toEqual(english.split('\n'));
  });

  test('HTML by its tree', async () => {
    const html = `<title>News</title><nav><a href=1>Home</a><a href=2>World</a></nav><article><h1>Fourteen new cases</h1>
      ${article.map((text) => `<p>${text}</p>`).join('')}<table><tr><td>North</td><td>12</td></tr></table></article>
      <footer>Contact: 555 0100</footer>`;
    const lines = read(await pageOfHtml('page', html, '', noHints, 'utf-8', 0));
    expect(lines[0]).toMatch(/^boilerplate navigation/);
    expect(lines[1]).toBe('title title: Fourteen new cases');
    expect(lines.slice(2, 5).map((line) => line.slice(0, 14))).toEqual(Array(3).fill('body paragraph'));
    expect(lines.at(-1)).toMatch(/^boilerplate contact/);
  });
});
