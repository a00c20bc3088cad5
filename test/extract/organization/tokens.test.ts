import { expect, test } from 'vitest';
import { newTokens, tokenize } from '../../../src/extract/organization/tokens.js';
import { ownUnits } from '../../../src/text/units.js';

const rows: readonly (readonly [string, readonly string[]])[] = [
  ["People's Bank", ['People', "'s", 'Bank']],
  ["Côte d'Ivoire", ['Côte', "d'Ivoire"]],
  ['the U.S. Army', ['the', 'U.S.', 'Army']],
  ['AT&T Inc. left', ['AT&T', 'Inc.', 'left']],
  ['3GPP, 2019', ['3GPP', ',', '2019']],
  ['世卫WHO说', ['世', '卫', 'WHO', '说']],
  ['𠮷备📝。', ['𠮷', '备', '📝', '。']],
  ['WHO-led', ['WHO', '-', 'led']],
];

test.for(rows)('%s', ([text, expected]) => {
  const tokens = newTokens();
  tokenize(ownUnits(text), 0, text.length, tokens);
  const cut = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
  expect(cut).toEqual(expected);
});
