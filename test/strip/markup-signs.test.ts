import { describe, expect, test } from 'vitest';
import { markupWordNames } from '../../src/lexicon/markup-words.js';
import { signsIn } from '../../src/strip/markup-signs.js';

/** Groups with what they give, where that is not 0. */
const given = (path: string) =>
  Object.fromEntries(signsIn(path).flatMap((sign, group) => (sign === 0 ? [] : [[markupWordNames[group], sign]])));

const far = ' x'.repeat(40);

describe('words of markup', () => {
  test.for([
    { path: '', signs: {} },
    { path: 'div plain', signs: {} },
    { path: 'div main-content_2 text', signs: { content: 2, text: 2 } },
    { path: 'contentment retext', signs: {} },
    { path: 'div newstext', signs: { article: 2 } },
    { path: 'div news-text p', signs: { article: 2, text: 2 } },
    { path: 'div news-texts', signs: {} },
    { path: 'div trs_editor', signs: { content: 2, byline: 2 } },
    { path: 'h1', signs: { title: 2 } },
    { path: 'h1b h', signs: {} },
    { path: 'h22', signs: { subtitle: 2 } },
    { path: `nav${far} p`, signs: { navigation: 1 } },
    { path: `nav${far} nav`, signs: { navigation: 2 } },
    // Near is cut in the middle of a word.
    { path: `superrail${' x'.repeat(33)}`, signs: { aside: 2 } },
  ])('$path', ({ path, signs }) => {
    expect(given(path)).toEqual(signs);
  });
});
