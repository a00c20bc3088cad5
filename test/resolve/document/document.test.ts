import { describe, expect, test } from 'vitest';
import { noHints, pageOfText } from '../../../src/decode/index.js';
import { resolveDocument } from '../../../src/resolve/document/index.js';
import { segment } from '../../../src/segment/index.js';
import type { DateFields, Hints, Line, LineKind, Mention, Zone } from '../../../src/types.js';

/** What a page says of itself whose lines stand in the zones given, `zone: text` each. */
function facts(lines: readonly string[], hints: Partial<Hints> = {}, dates: readonly Mention<DateFields>[] = []) {
  const texts = lines.map((line) => line.slice(line.indexOf(': ') + 2));
  let start = 0;
  const spans = texts.map((text, i): Line => {
    const zone = lines[i]?.slice(0, lines[i]?.indexOf(': ')) as Zone;
    const kind: LineKind = zone === 'title' ? 'title' : 'paragraph';
    const line: Line = { start, end: start + text.length, zone, kind };
    start += text.length + 1;
    return line;
  });
  const page = pageOfText('page', texts.join('\n'), '', { ...noHints, ...hints });
  return resolveDocument(segment(page, spans), dates);
}

const published = (from: string | null): Mention<DateFields> => ({
  start: 0,
  end: 1,
  rule: 'date',
  sentence: 0,
  value: { value: from ?? 'XXXX', from, to: from, precision: 'day', time: null, role: 'published', relative: false },
});

describe('publisher', () => {
  test.for([
    ['meta: 来源:华龙网-重庆日报2020-04-30', '华龙网-重庆日报'],
    ['meta: 2020-02-05 信息来源：某市卫健委 浏览次数：20', '某市卫健委'],
    ['meta: 来源：上海发布 2022-03-04 10:00', '上海发布'],
    ['meta: 来源：市卫健委 发布时间：2022-03-04', '市卫健委'],
    ['meta: Source: Xinhua | Editor: Li', 'Xinhua'],
    ['boilerplate: Copyright©2022 China Daily. All rights reserved.', 'China Daily'],
    ['boilerplate: © 2019-2020 The County Paper', 'The County Paper'],
    ['boilerplate: 版权所有：某市卫生健康委员会 京ICP备1号', '某市卫生健康委员会'],
    ['boilerplate: 主办：某市人民政府', '某市人民政府'],
    ['boilerplate: Host: City Trade OfficeUndertaker: City Association', 'City Trade Office'],
    ['meta: 發布單位：疾病管制科　發布日期：109-07-22', '疾病管制科'],
    ['meta: 2019-09-26 10:56:28 证券时报网', '证券时报网'],
    ['meta: 2019-09-26 10:56:28 图文在网站', null],
    ['boilerplate: Copyright The Channel Company, All rights reserved', 'The Channel Company'],
    ['boilerplate: Copyright©和讯网 北京和讯在线公司 All Rights Reserved', '和讯网 北京和讯在线公司'],
    ['boilerplate: (Image: © NASA/ESA/K. Retherford/SWRI)', null],
    ['boilerplate: © ewarren @ewarren', null],
    ['boilerplate: Copyright © 2000-2024 未经授权请勿转载', null],
    ['meta: 2019-09-07 19:53:27 来源: 每日经济新闻 举报', '每日经济新闻'],
    [
      `boilerplate: © 2019 Condé Nast. All rights reserved. ${'Use of this site constitutes acceptance. '.repeat(12)}`,
      'Condé Nast',
    ],
    ['body: 来源：身体', null],
    ['boilerplate: All rights reserved', null],
    ['boilerplate: Copyright, disclaimer and privacy', null],
    ['boilerplate: © 2000 - 2019 The City Mirror (www.mirror.example)', 'The City Mirror'],
    ['boilerplate: © 2019 The Courier unless otherwise noted.', 'The Courier'],
    ['boilerplate: 版权所有 复制必究', null],
    ['meta: 来源：本站原创 作者：党支部', null],
    ['boilerplate: © 2020 blog', null],
    ['boilerplate: © 2020 Blog. All rights reserved.', null],
    ['boilerplate: © 2021 Home | Privacy', null],
    ['boilerplate: © 2020 All rights reserved.', null],
    ['boilerplate: © 2020 The Blog Company', 'The Blog Company'],
    ['boilerplate: © 2019 Website of the County Court', 'Website of the County Court'],
  ] as const)('%s', ([line, publisher]) => {
    expect(facts([line]).publisher).toBe(publisher);
  });

  test('the footer, not a picture above it', () => {
    expect(facts(['boilerplate: (Image: © Shutterstock 2019)', 'boilerplate: © 2019 Future US, Inc.']).publisher).toBe(
      'Future US',
    );
  });

  test('the site behind the headline on the first line', () => {
    const head = 'boilerplate: Star Trek 4 eyes Hawley to direct - The Verge';
    expect(facts([head, 'title: Star Trek 4 eyes Hawley to direct']).publisher).toBe('The Verge');
    expect(facts([head, 'title: Another headline of the day']).publisher).toBe(null);
  });

  test('of the metadata, without its label', () => {
    expect(facts(['boilerplate: © 2020 Other'], { publisher: '来源：人民网' }).publisher).toBe('人民网');
  });
});

describe('address and day', () => {
  test.for([
    ['boilerplate: 原文链接：https://a.example/b.html', 'https://a.example/b.html'],
    ['boilerplate: https://a.example/c', 'https://a.example/c'],
    ['boilerplate: URL: http://a.example/d', 'http://a.example/d'],
    ['body: See https://a.example/e for more', null],
  ] as const)('%s', ([line, url]) => {
    expect(facts([line]).url).toBe(url);
  });

  test.for([
    { url: 'https://a.example/2020/02/05/x.html', dates: [], day: '2020-02-05' },
    { url: 'https://a.example/t20200205_123.html', dates: [], day: '2020-02-05' },
    { url: 'https://a.example/2020/02/05/x.html', dates: [published('2020-02-06')], day: '2020-02-06' },
    { url: 'https://a.example/120200205', dates: [], day: null },
    { url: null, dates: [published(null)], day: null },
  ])('$url $dates.0.value.from', ({ url, dates, day }) => {
    expect(facts(['body: x'], { url }, dates).published).toBe(day);
  });

  test('metadata win', () => {
    const hints = { published: '2020-01-01', url: 'https://a.example/2020/02/05/' };
    expect(facts(['body: x'], hints, [published('2020-02-06')]).published).toBe('2020-01-01');
  });
});

describe('title', () => {
  test('is the headline, folded, else what the metadata say', () => {
    expect(facts(['title: 守望相助', 'title: 重庆捐赠'], { title: 'Other' }).title).toBe('守望相助 重庆捐赠');
    expect(facts(['title: ## 守望相助']).title).toBe('守望相助');
    expect(facts(['title: title: Standing together']).title).toBe('Standing together');
    expect(facts(['title: Title IX at fifty']).title).toBe('Title IX at fifty');
    expect(facts(['body: x'], { title: 'Other' }).title).toBe('Other');
  });
});
