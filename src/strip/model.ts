import * as html from '../lexicon/strip-html.js';
import * as text from '../lexicon/strip-text.js';
import { tables } from '../text/tables.js';
import { type Forest, forestOf, forestTables } from './forest.js';
import { namesFor, originsFor } from './verdict.js';

const loaded: { text?: Forest; html?: Forest } = {};

function load(name: string, written: string, markup: boolean): Forest {
  const origins = originsFor(markup);
  return forestOf(
    tables(name, () => forestTables(written, namesFor(markup), origins)),
    origins,
  );
}

/** The learnt weights, read at the first call. */
export function forestFor(markup: boolean): Forest {
  if (markup) {
    loaded.html ??= load('strip.html', html.forest, markup);
    return loaded.html;
  }
  loaded.text ??= load('strip.text', text.forest, markup);
  return loaded.text;
}
