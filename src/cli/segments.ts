import { tokens } from '../segment/words.js';
import { CodePoints } from '../text/code-points.js';
import type { Document } from '../types.js';

/** The rows of `extract segment`: a sentence each, with its tokens. Offsets in code points of the text. */
export async function segmentsOf(document: Document): Promise<object[]> {
  const points = new CodePoints(document.text);
  const rows: object[] = [];
  for (const { start, end, language, zone } of document.sentences) {
    const text = document.text.slice(start, end);
    const head = { doc: document.doc, lang: language, zone, start_char: points.at(start) };
    // Offsets are asked for in rising order, so that the text is counted once.
    const words = (await tokens(text, language)).map((token) => ({
      text: token.text,
      pos: token.pos,
      start_char: points.at(start + token.start),
    }));
    rows.push({ ...head, end_char: points.at(end), text, tokens: words });
  }
  return rows;
}
