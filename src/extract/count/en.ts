import { englishDisease } from '../../lexicon/diseases.js';
import { isDigit } from '../../text/letters.js';
import { englishNumber } from '../../text/numerals.js';
import type { Qualifier, Span } from '../../types.js';
import { cue } from './cue.js';
import { joinRange, originOf, qualifierOf, subsetOf } from './en-detail.js';
import { COMMA } from './en-figure-parts.js';
import { scanFigures } from './en-figures.js';
import { readPair } from './en-label.js';
import { measureOf } from './en-measure.js';
import { readingOf } from './en-metric.js';
import { CALAMITY, DISEASE, fell, OUTBREAK } from './en-patterns.js';
import { eachOf, placeFor } from './en-place.js';
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
  readPair(reader);
  for (const { kind, start, end } of scanFigures(reader.text)) {
    if (kind === 'number') {
      const figure = figureOf(reader.text, start, end);
      const before = reader.figures.at(-1);
      // Thirty-five (35) and 7 (seven) are one number written twice.
      const again =
        before && figure && before.value === figure.value && /^ ?\($/.test(reader.text.slice(before.end, start));
      if (figure && !again) reader.figures.push(figure);
    } else reader.figures.push({ start, end, value: kind === 'no' ? 0 : 1, valueMax: null, qualifier: null, kind });
  }
  for (let i = 0; i < reader.figures.length; i++) figureAt(reader, i);
  if (reader.drafts.length === 0) return reader.drafts;
  const disease = DISEASE.heard ? englishDisease(reader.text) : null;
  // The storm left 3 people dead.
  if (!disease && CALAMITY.test(reader.text) && !OUTBREAK.test(reader.text)) return [];
  for (const draft of reader.drafts) draft.disease = disease ? reader.written.slice(disease.start, disease.end) : null;
  reader.state.head = reader.head;
  reader.state.line = reader.line;
  return reader.drafts;
}

interface Amount {
  readonly value: number;
  readonly valueMax: number | null;
  readonly qualifier: Qualifier | null;
}
/** What is written in words, or in more than digits, comes again and again. */
const amounts = new Map<string, Amount | null>();

/** 35, twenty-one, 10–15, 1.3 million, 50 or more. */
function figureOf(text: string, start: number, end: number): Figure | null {
  const value = plainValue(text, start, end);
  if (value >= 0) return { start, end, value, valueMax: null, qualifier: null, kind: 'number' };
  const written = text.slice(start, end);
  let amount = amounts.get(written);
  if (amount === undefined) {
    amount = amountOf(written);
    if (amounts.size < 4000) amounts.set(written, amount);
  }
  if (amount === null) return null;
  return { start, end, value: amount.value, valueMax: amount.valueMax, qualifier: amount.qualifier, kind: 'number' };
}

/** The value of digits and commas alone, or -1. */
function plainValue(text: string, start: number, end: number): number {
  // More digits are not read one by one without a loss.
  if (end - start > 15) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) value = 10 * value + unit - 0x30;
    else if (unit !== COMMA) return -1;
  }
  return value;
}

/** 50 or more */
const BOUND = /^(.*?)(?: or (more|fewer|less))?$/i;

function amountOf(written: string): Amount | null {
  const digits = isDigit(written.charCodeAt(0));
  if (digits && /^[\d,]+$/.test(written))
    return { value: Number(written.replaceAll(',', '')), valueMax: null, qualifier: null };
  const [, amount = written, more] = written.includes(' ') ? (BOUND.exec(written) ?? []) : [];
  const [low = '', high] = digits ? amount.split(/ ?[-–] ?/) : [amount];
  const value = low.toLowerCase() === 'single' ? 1 : englishNumber(low);
  const valueMax = high === undefined ? null : englishNumber(high);
  if (value === null || (valueMax !== null && valueMax <= value)) return null;
  const qualifier = more === undefined ? null : /more/i.test(more) ? 'at_least' : 'at_most';
  return { value, valueMax, qualifier };
}

/** No word further away than this says what a number counts. */
const FAR = 600;
const OUT_OF = cue(/^(?: (?!cases? )[A-Za-z'-]+){0,3} out of (?:the |a total of )?$/, ' out of ');

/** What is said behind the whole that a number is a part of: 61 workers out of 240 tested positive. */
function behindWhole(reader: EnglishReading, next: number, after: string): string {
  const whole = reader.figures[next];
  if (!whole || !OUT_OF.test(after)) return after;
  const limit = reader.figures[next + 1]?.start ?? reader.text.length;
  return after.replace(/ out of .*$/, '') + reader.text.slice(whole.end, Math.min(limit, whole.end + FAR));
}

function figureAt(reader: EnglishReading, i: number): void {
  const figure = reader.figures[i] as Figure;
  let k = i + 1;
  while (k < reader.figures.length && reader.figures[k]?.kind !== 'number') k++;
  const limit = reader.figures[k]?.start ?? reader.text.length;
  const after = behindWhole(
    reader,
    k,
    reader.text.slice(figure.end, Math.min(figure.kind === 'number' ? limit : FAR + limit, figure.end + FAR)),
  );
  k = i - 1;
  while (k >= 0 && reader.figures[k]?.kind !== 'number') k--;
  const previous = reader.figures[k];
  const before = reader.text.slice(Math.max(previous?.end ?? 0, figure.start - FAR), figure.start);
  // 61 out of 240 tested positive: that is said of the 61.
  if (previous && OUT_OF.test(before) && !/^ (?:[a-z-]+ ){0,3}cases\b/.test(after)) return;
  const reading = readingOf(reader, figure, before, after, i);
  if (!reading) return;
  const measure = measureOf(reader, reading, figure, before);
  const draft: Draft = {
    start: figure.start,
    end: figure.kind === 'number' ? figure.end : figure.end + Math.max(0, reading.end - figure.end),
    rule: `count.en.${reading.rule}`,
    metric: reading.metric,
    value: fell(before) ? -figure.value : figure.value,
    valueMax: figure.valueMax,
    qualifier: figure.qualifier ?? qualifierOf(before),
    measure,
    origin: originOf(reader, before, after, reading, figure.end),
    place: null,
    subset: subsetOf(reader, figure, reading, after),
    disease: null,
  };
  draft.place = placeFor(reader, figure, reading, draft.origin, previous?.end ?? 0, limit);
  reader.drafts.push(draft, ...eachOf(reader, figure, reading, draft));
  if (reading.head)
    reader.head = { metric: draft.metric, measure, origin: draft.origin, line: reader.line, sentence: reader.sentence };
  joinRange(reader, i, draft, before);
}
