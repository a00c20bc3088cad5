import { expect, test } from 'vitest';
import { spreadNames } from '../../../src/extract/organization/spread.js';
import type { Document, Mention, OrganizationName } from '../../../src/types.js';

/** Text with the names that were found in square brackets; where else they must be found by `organization.repeated`. */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['a name of several words', '[Orinoco Delta] grew. Orinoco Delta hired men.', ['Orinoco Delta']],
  ['a part of a word', '[Kestrel] grew. Kestrels fly.', []],
  ['found in few of its places', '[Kestrel] grew. Kestrel, Kestrel and Kestrel flew.', []],
  ['a Chinese name', '[宏达电子]盈利。宏达电子扩产。', ['宏达电子']],
  ['a short Chinese name', '[宏达]盈利。宏达扩产，宏达招工。', []],
  ['a Chinese word of a headline', '[中国能源]。中国能源，中国能源，中国能源，中国能源，中国能源。', []],
];

test.for(rows)('%s: %s', ([, marked, expected]) => {
  const found: Mention<OrganizationName>[] = [];
  let text = '';
  for (const piece of marked.split(/[[\]]/).entries()) {
    const [i, part] = piece;
    const value = { kind: 'company', full: null } as const;
    if (i % 2 === 1)
      found.push({
        start: text.length,
        end: text.length + part.length,
        rule: 'organization.en.model',
        sentence: 0,
        value,
      });
    text += part;
  }
  const spread: string[] = [];
  spreadNames({ text, folded: text } as Document, found, new Map(), (start, end, _, rule) =>
    spread.push(`${text.slice(start, end)}/${rule}`),
  );
  expect(spread).toEqual(expected.map((name) => `${name}/organization.repeated`));
});
