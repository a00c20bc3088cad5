import { describe, expect, test } from 'vitest';
import { englishCandidates, englishStretches } from '../../../src/extract/organization/en.js';
import { type EnglishTokens, newEnglishTokens, readWords } from '../../../src/extract/organization/en-words.js';
import { DocumentWords } from '../../../src/extract/organization/model/document-words.js';
import { readChinese } from '../../../src/extract/organization/zh.js';
import { longest } from '../../../src/resolve/overlaps.js';
import { ownUnits } from '../../../src/text/units.js';

const shown = (text: string, found: readonly { start: number; end: number; rule: string }[], rule: string): string[] =>
  longest(
    found
      .filter((candidate) => candidate.rule === rule)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((candidate) => ({ ...candidate, sentence: 0, value: null })),
  ).map(({ start, end }) => text.slice(start, end));

/** Rule; text; what the rule must find in it. */
const chinese: readonly (readonly [string, string, readonly string[]])[] = [
  ['organization.zh.ending', '昨日平原市财政局发文', ['平原市财政局']],
  ['organization.zh.ending', '武汉市商务局和武汉铁路物流中心合作', ['武汉市商务局', '武汉铁路物流中心']],
  ['organization.zh.ending', '国家发展和改革委员会批复', ['国家发展和改革委员会']],
  ['organization.zh.ending', '他在北京大学读书', ['北京大学']],
  ['organization.zh.ending', '大学生在学校路等候', []],
  ['organization.zh.ending', '市卫健委通报', ['市卫健委']],
  ['organization.zh.coordination', '昨日市、区两级疾控中心采样', ['市、区两级疾控中心']],
  ['organization.zh.coordination', '北京、上海市教委通知', ['北京、上海市教委']],
  ['organization.zh.coordination', '市委、市教育局通知', []],
  ['organization.zh.ending', '文化合作协定生效', []],
  ['organization.zh.level', '市政府通报', ['市政府']],
  ['organization.zh.level', '卫生条件改善', []],
  ['organization.zh.ministry', '财政部下发通知', ['财政部']],
  ['organization.zh.ministry', '全部离开现场', []],
  ['organization.zh.known', '世卫组织与新华社', ['世卫组织', '新华社']],
  ['organization.zh.known', '世界很大', []],
];

const english: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'organization.en.head',
    'the Ministry of Trade, Industry and Energy said',
    ['Ministry of Trade, Industry and Energy'],
  ],
  ['organization.en.head', 'Baker Steel Co., Ltd. grew', ['Baker Steel Co., Ltd.']],
  ['organization.en.head', 'Ministry of Health and World Food Agency', ['Ministry of Health', 'World Food Agency']],
  [
    'organization.en.head',
    'the Communist Party of China (CPC) Chongqing Municipal Committee met',
    ['Communist Party of China (CPC) Chongqing Municipal Committee'],
  ],
  ['organization.en.head', 'the Ministries of Health and of Finance met', ['Ministries of Health and of Finance']],
  ['organization.en.head', 'the Director of Nursing left', []],
  ['organization.en.known', 'WHO and al-Qaeda', ['WHO', 'al-Qaeda']],
  ['organization.en.known', 'WHOLE DAY', []],
];

describe('Chinese rules', () => {
  test.for(chinese)('%s in %s', ([rule, text, expected]) => {
    expect(shown(text, readChinese(text, ownUnits(text), 0, text.length).candidates, rule)).toEqual(expected);
  });
});

function readEnglish(text: string): {
  tokens: EnglishTokens;
  candidates: ReturnType<typeof englishCandidates>;
  words: DocumentWords;
} {
  const tokens = newEnglishTokens();
  const words = new DocumentWords();
  words.begin();
  readWords(ownUnits(text.replaceAll('\t', ' ')), text, 0, text.length, tokens, words);
  return { tokens, candidates: englishCandidates(ownUnits(text), tokens, 0), words };
}

describe('English rules', () => {
  test.for(english)('%s in %s', ([rule, text, expected]) => {
    expect(shown(text, readEnglish(text).candidates, rule)).toEqual(expected);
  });
});

describe('stretches that may hold a name', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['We met the Bank of England and Boris in town', ['Bank of England and Boris']],
    ['The plan was good', []],
    ['fighters of al-Qaeda fled', ['al-Qaeda']],
    ['Residents fled', []],
    ['Hill District\tHall\tIn a row', ['Hill District', 'Hall']],
    ['Reform came late, and no reform was made', []],
    ['Coldplay came late', ['Coldplay']],
  ];
  test.for(rows)('%s', ([text, expected]) => {
    const { tokens, candidates, words } = readEnglish(text);
    const stretches = englishStretches(tokens, words, 0, 0, tokens.marked, candidates);
    const shown = stretches.flatMap((from, i) =>
      i % 2 === 0 ? [text.slice(tokens.starts[from], tokens.ends[(stretches[i + 1] ?? 0) - 1])] : [],
    );
    expect(shown).toEqual(expected);
  });
});
