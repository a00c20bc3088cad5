import { CodePointCounter } from '../text/code-points.js';
import type { Document } from '../types.js';

/** The rows of `extract segment`: a sentence each. Offsets in code points of the text. */
export function segmentsOf(document: Document): object[] {
  const points = new CodePointCounter(document.text);
  return document.sentences.map(({ start, end, language, zone }) => ({
    doc: document.doc,
    lang: language,
    zone,
    start_char: points.at(start),
    end_char: points.at(end),
    text: document.text.slice(start, end),
  }));
}
