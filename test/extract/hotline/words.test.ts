import { expect, test } from 'vitest';
import { lastNumberWord } from '../../../src/extract/hotline/words.js';

test.for<[text: string, kind: string | null, word: string]>([
  ['Call our Helpline: ', 'telephone', 'Helpline'],
  ['tel. or fax: ', 'fax', 'fax'],
  ['tel/fax: ', 'telephone', 'tel'],
  ['Tel: 1234, credit card no. ', 'other', 'credit card no.'],
  ['customer QQ: ', 'other', 'QQ'],
  ['mail to abc@qq.com ', null, ''],
  ['the hotels of the city ', null, ''],
  ['www.tel ', null, ''],
  ['联系电 话：', 'telephone', '电 话'],
  ['卖手机', null, ''],
  ['手机版', null, ''],
  ['手机：', 'telephone', '手机'],
  ['T: ', 'telephone', 'T'],
  ['T: see ', null, ''],
  ['不像是他的电话', 'other', '不像是他的电话'],
  ['传真/电话', 'telephone', '电话'],
  ['群号：12345678', 'other', '群号'],
  ['', null, ''],
])('%s', ([text, kind, word]) => {
  const found = lastNumberWord(text);
  expect(found?.kind ?? null).toBe(kind);
  expect(found ? text.slice(found.index, found.end) : '').toBe(word);
});
