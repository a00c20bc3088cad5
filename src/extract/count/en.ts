import { englishNumber } from '../../text/numerals.js';
import type { Span } from '../../types.js';
import { joinRange, namedGroup, originOf, qualifierOf, subsetOf } from './en-detail.js';
import { measureOf } from './en-measure.js';
import { readingOf } from './en-metric.js';
import { DISEASE, SCANNER } from './en-patterns.js';
import { placeFor } from './en-place.js';
import { EnglishReading, type Figure } from './en-reading.js';
import type { Draft, State } from './state.js';

/** Reads the counts of one English sentence. `text` is folded; `places` are the countries and cities found in it. */
export function readEnglish(
  text: string,
  written: string,
  state: State,
  line: number,
  sentence: number,
  places: readonly Span[],
): Draft[] {
  return walk(new EnglishReading(text, written, state, line, sentence, places));
}

function walk(reader: EnglishReading): Draft[] {
  SCANNER.lastIndex = 0;
  for (const match of reader.text.matchAll(SCANNER)) {
    const { number, no, one } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (number !== undefined) {
      const value = englishNumber(number);
      if (value !== null) reader.figures.push({ start, end, value, kind: 'number' });
    } else if (no !== undefined) reader.figures.push({ start, end, value: 0, kind: 'no' });
    else if (one !== undefined) reader.figures.push({ start, end, value: 1, kind: 'one' });
  }
  for (let i = 0; i < reader.figures.length; i++) figureAt(reader, i);
  const disease = DISEASE.exec(reader.text);
  for (const draft of reader.drafts)
    draft.disease = disease ? reader.written.slice(disease.index, disease.index + disease[0].length) : null;
  if (reader.drafts.length > 0) {
    reader.state.head = reader.head;
    reader.state.line = reader.line;
  }
  return reader.drafts;
}

function figureAt(reader: EnglishReading, i: number): void {
  const figure = reader.figures[i] as Figure;
  const next = reader.figures.slice(i + 1).find((other) => other.kind === 'number');
  const limit = next?.start ?? reader.text.length;
  const after = reader.text.slice(figure.end, figure.kind === 'number' ? limit : reader.text.length);
  const previous = reader.figures.slice(0, i).findLast((other) => other.kind === 'number');
  const before = reader.text.slice(previous?.end ?? 0, figure.start);
  const reading = readingOf(reader, figure, before, after, i);
  if (!reading) return;
  const value = figure.value;
  const measure = measureOf(reader, reading, figure, before);
  const draft: Draft = {
    start: figure.start,
    end: figure.kind === 'number' ? figure.end : figure.end + Math.max(0, reading.end - figure.end),
    rule: `count.en.${reading.rule}`,
    metric: reading.metric,
    value,
    valueMax: null,
    qualifier: qualifierOf(before),
    measure,
    origin: originOf(reader, before, after, reading),
    place: placeFor(reader, figure, reading, previous?.end ?? 0, limit),
    subset:
      reading.rule === 'group'
        ? namedGroup(reader.written.slice(figure.end, reading.end))
        : subsetOf(reader, figure, after),
    disease: null,
  };
  reader.drafts.push(draft);
  if (reading.head)
    reader.head = { metric: draft.metric, measure, origin: draft.origin, line: reader.line, sentence: reader.sentence };
  joinRange(reader, i, draft, before);
}

// ---- places
