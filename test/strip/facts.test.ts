import { describe, expect, test } from 'vitest';
import { isLatin, type PageWordKind, pageWordKinds, pageWords } from '../../src/lexicon/page-words.js';
import { blockOf } from '../../src/strip/block.js';
import { type Facts, factsOf } from '../../src/strip/facts.js';
import { WordList } from '../../src/strip/word-list.js';

const facts = (text: string): Facts => factsOf(blockOf(text), new WordList());

describe('what is counted in a block', () => {
  test.for<[text: string, fact: keyof Facts, value: unknown]>([
    ['Dr. Lee said no. Why? "Too late."', 'stops', 4],
    ['version 2.5 of example.com', 'stops', 0],
    ['今天开会。明天再说！', 'stops', 2],
    ['The WHO and UNICEF', 'capitals', 3 / 4],
    ["You don't know my brother's car", 'you', 2 / 6],
    ['i5 processors of 5me', 'you', 0],
    ['你说我听', 'you', 2 / 4],
    ['a -- b', 'bars', 1 / 4],
    ['posted 3 hours ago', 'ago', true],
    ['long ago in the west', 'ago', false],
    ['5小时前', 'ago', true],
    ['以前的事', 'ago', false],
    ['www.example.org', 'address', true],
    ['write to editor@example.com', 'address', true],
    ['see http://host', 'address', true],
    ['on example.ORG now', 'address', true],
    ['He left. Nobody asked.', 'address', false],
    ['a .company @ home.', 'address', false],
    ['3 February 2020', 'date', true],
    ['Feb. 3, late', 'date', true],
    ['12020 年 2 月', 'date', true],
    ['3月12日', 'date', true],
    ['3/2/20', 'date', true],
    ['3 cases', 'date', false],
    ['mayor 123', 'date', false],
    ['3月 and 2020-', 'date', false],
    ['3 Monday March', 'dateAlone', false],
    ['Monday, March 3rd 2020', 'dateAlone', true],
    ['发布时间：2020-02-03 10:05', 'dateAlone', true],
    ['二〇二〇年二月三日', 'dateAlone', true],
    ['at 10:30 sharp', 'time', true],
    ['ratio 10:305', 'time', false],
    ['010-8888 999', 'phone', true],
    ['1, 2, 3, 4, 5, 6, 7', 'phone', false],
    ['We use cookies to make this site better', 'phrase', 'cookie'],
    ['You agree to our use of them', 'phrase', 'cookie'],
    ['All rights reserved', 'phrase', 'copyright'],
    ['未经本报授权不得转载', 'phrase', 'copyright'],
    ['打开客户端阅读', 'phrase', 'advertisement'],
    ['Sign up for our newsletter', 'phrase', 'widget'],
    ['Comments are closed', 'phrase', 'comment'],
    ['A cookie for the road', 'phrase', null],
  ])('%s → %s', ([text, fact, value]) => {
    expect(facts(text)[fact]).toEqual(value);
  });
});

describe('page words are those that the patterns of their kinds find', () => {
  const patternOf = (kind: PageWordKind): RegExp => {
    const words = pageWords(kind).map((entry) => entry.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const others = words.filter((word) => !isLatin(word));
    return new RegExp([`(?<![a-z0-9])(?:${words.filter(isLatin).join('|')})(?![a-z0-9])`, ...others].join('|'), 'gi');
  };
  const size = (text: string): number => text.replaceAll(' ', '').length;
  test.for([
    'Home | News | Contact us | About us',
    'Share this: Facebook Twitter homestead',
    '版权所有：某市卫生健康委员会 京公网安备12345678号-1',
    '首页 > 新闻中心 > 正文',
    'Copyright 2020 The Paper. All Rights Reserved. Terms of Use',
    '责任编辑：张三 来源：某报 发布时间：2020-02-03',
    'Reply with quote · Report abuse · Senior Member · Posts: 20',
    'Nothing of the kind stands here',
  ])('%s', (text) => {
    const expected = (kind: PageWordKind): number =>
      (text.match(patternOf(kind)) ?? []).reduce((sum, word) => sum + size(word), 0) / size(text);
    for (const kind of pageWordKinds) expect(facts(text).page[kind], kind).toBeCloseTo(expected(kind), 10);
  });
});
