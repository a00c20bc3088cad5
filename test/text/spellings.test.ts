import { expect, test } from 'vitest';
import { spellings } from '../../src/text/spellings.js';

test.for<[source: string, texts: string[]]>([
  ['hot ?lines?', ['hot lines', 'hot line', 'hotlines', 'hotline']],
  ['call(?:s|ed)?', ['calls', 'called', 'call']],
  ['[账帐]号', ['账号', '帐号']],
  ['a {0,2}b', ['a  b', 'a b', 'ab']],
  ['p\\.?m', ['p.m', 'pm']],
  ['(?:(?:credit |debit )?card|cc) no', ['credit card no', 'debit card no', 'card no', 'cc no']],
  ['a|b?', ['a', 'b', '']],
  ['aa?|a', ['aa', 'a']],
])('%s', ([source, texts]) => {
  expect(spellings(source)).toEqual(texts);
  for (const text of texts) expect(new RegExp(`^(?:${source})$`).exec(text)?.[0]).toBe(text);
});

test.for(['a(?=b)', 'a*', '^a', 'a)'])('%s is no plain word', (source) => {
  expect(() => spellings(source)).toThrow();
});
