import { expect, test } from 'vitest';
import { chineseTokens } from '../../../src/extract/count/zh-scan.js';

/** What the tokens of a sentence are, those found elsewhere as places given. */
function tokensOf(text: string, found: readonly string[] = []): string[] {
  const spans = found.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return chineseTokens(text, spans).map((token) => `${token.kind} ${token.text}`);
}

test.for([
  ['湖北省3例', [], ['place 湖北省', 'number 3例']],
  ['其中12人', [], ['part 其中', 'number 12人']],
  ['5月3日，', [], ['date 5月3日', 'stop ，']],
  ['在巴黎3例', ['巴黎'], ['place 巴黎', 'number 3例']],
  ['第3例', [], []],
  ['天气很好', [], []],
] as const)('tokens of %s', ([text, found, expected]) => {
  expect(tokensOf(text, found)).toEqual(expected);
});
