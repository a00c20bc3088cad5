import * as html from '../lexicon/strip-html.js';
import * as text from '../lexicon/strip-text.js';
import { type Forest, parseForest } from './forest.js';
import { namesFor, originsFor } from './verdict.js';

const loaded: { text?: Forest; html?: Forest } = {};

/** The learnt weights, read at the first call. */
export function forestFor(markup: boolean): Forest {
  if (markup) {
    loaded.html ??= parseForest(html.forest, namesFor(markup), originsFor(markup));
    return loaded.html;
  }
  loaded.text ??= parseForest(text.forest, namesFor(markup), originsFor(markup));
  return loaded.text;
}
