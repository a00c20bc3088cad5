import { expect, test } from 'vitest';
import { fold } from '../../src/text/folding.js';
import { chineseTag, languageTag } from '../../src/text/language-tag.js';

test.for([
  ['花蓮縣衛生局籲家長留意重症前兆', 'zh-Hant'],
  ['腸病毒疫情升溫 notice', 'zh-Hant'],
  ['关于暂停对外办公窗口的通知', 'zh-Hans'],
  ['国家卫生健康委员会有关负责人于學军等人在会上通报情况', 'zh-Hans'],
  ['Notice', 'zh-Hans'],
] as const)('%s → %s', ([text, tag]) => {
  expect(chineseTag(text, fold(text))).toBe(tag);
});

test('English is en, what is unknown empty', () => {
  expect([languageTag('en', 'zh-Hans'), languageTag('zh', 'zh-Hant'), languageTag('und', 'zh-Hans')]).toEqual([
    'en',
    'zh-Hant',
    '',
  ]);
});
