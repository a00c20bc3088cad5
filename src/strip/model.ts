import * as html from '../lexicon/strip-html.js';
import * as text from '../lexicon/strip-text.js';
import { type Forest, parseForest } from './forest.js';
import { firstNames, secondNames } from './verdict.js';

const loaded: { text?: readonly [Forest, Forest]; html?: readonly [Forest, Forest] } = {};

/** The learnt weights of both looks, read at the first call. */
export function forestsFor(markup: boolean): readonly [Forest, Forest] {
  const key = markup ? 'html' : 'text';
  const source = markup ? html : text;
  const known = loaded[key];
  if (known) return known;
  const forests = [
    parseForest(source.first, firstNames(markup)),
    parseForest(source.second, secondNames(markup)),
  ] as const;
  loaded[key] = forests;
  return forests;
}
