import { fold } from '../text/folding.js';
import type { Document, Language, Line, Page, Sentence } from '../types.js';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const LATIN = /[A-Za-z\u00c0-\u024f]+/g;

/** Chinese when a fifth of its words and characters are Han, English when it has Latin words, else unknown. */
export function languageOf(text: string): Language {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (han > 0 && han * 4 >= latin) return 'zh';
  return latin > 0 ? 'en' : 'und';
}

const SENTENCE_END = /[。！？!?；;]+["”’』」）)]*|\.(?=["”’)]*\s+["“(]?[A-Z0-9\u4e00-\u9fff])["”’)]*/g;
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|St|No|Nos|Fig|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|Jr|Sr|a\.m|p\.m|U\.S|U\.K)|\b[A-Z])$/;

/** Cuts one line into sentences. */
function* cut(text: string, start: number, end: number): Generator<[number, number]> {
  const line = text.slice(start, end);
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(line); match !== null; match = SENTENCE_END.exec(line)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(line.slice(Math.max(from, match.index - 8), match.index)))
      continue;
    const to = match.index + match[0].length;
    yield [start + from, start + to];
    from = to;
  }
  if (from < line.length) yield [start + from, end];
}

/** The sentences of a page, each with its language, and the page's main language. Sentences carry no white space at their ends. */
export function segment(page: Page, lines: readonly Line[]): Document {
  const sentences: Sentence[] = [];
  const weight = { zh: 0, en: 0, und: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank') continue;
    for (const [from, to] of cut(page.text, line.start, line.end)) {
      const raw = page.text.slice(from, to);
      const start = from + (raw.length - raw.trimStart().length);
      const end = to - (raw.length - raw.trimEnd().length);
      if (end <= start) continue;
      const language = languageOf(page.text.slice(start, end));
      sentences.push({ start, end, language, zone: line.zone, line: index });
      if (line.zone === 'body' || line.zone === 'title') weight[language] += end - start;
    }
  }
  // A Chinese character says about as much as three Latin ones.
  const language =
    page.hints.language ??
    (weight.zh * 3 >= weight.en && weight.zh > 0 ? 'zh' : weight.en > 0 ? 'en' : languageOf(page.text));
  const title = lines.find((line) => line.zone === 'title') ?? null;
  return { ...page, folded: fold(page.text), lines, sentences, language, title };
}
