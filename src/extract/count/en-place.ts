import type { Span } from '../../types.js';
import { NO_PLACE, PLACE_NAME } from './en-patterns.js';
import type { EnglishReading, Figure, Reading } from './en-reading.js';

export function placeNames(
  text: string,
  written: string,
  found: readonly Span[],
): (Span & { readonly text: string })[] {
  const spans = [...found];
  for (const match of text.matchAll(PLACE_NAME)) {
    const start = match.index;
    const end = start + match[0].replace(/[.,]$/, '').length;
    if (NO_PLACE.test(match[0])) continue;
    const over = spans.findIndex((span) => span.start < end && start < span.end);
    if (over >= 0) {
      const known = spans[over] as Span;
      if (known.start >= start && known.end <= end) spans[over] = { start, end };
    } else spans.push({ start, end });
  }
  return spans
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, text: written.slice(span.start, span.end) }));
}

export function placeFor(
  reader: EnglishReading,
  figure: Figure,
  reading: Reading,
  from: number,
  limit: number,
): string | null {
  const before = reader.names.findLast((name) => name.end <= figure.start);
  // Austria (1), Ica 562 cases, Guinea, 3 new cases
  if (
    before &&
    before.start >= from &&
    /^(?:,|:|;)? ?[(]?(?:with |reported |has |had )?(?:over |about |nearly |just under |more than )?$/i.test(
      reader.text.slice(before.end, figure.start),
    )
  )
    return before.text;
  const bracket = reader.text.slice(0, figure.start).lastIndexOf('(');
  if (before && bracket > reader.text.slice(0, figure.start).lastIndexOf(')') && bracket - before.end <= 1)
    return before.text;
  const after = reader.names.find((name) => name.start >= Math.min(reading.end, limit) && name.start < limit);
  const between = after ? reader.text.slice(figure.end, after.start) : '';
  if (
    after &&
    /\b(?:in|from|across|at|within|throughout) (?:the )?(?:[a-z-]+ (?:of )?){0,3}$/i.test(between) &&
    !/[;()]/.test(between)
  ) {
    if (reader.drafts.length === 0 || reader.drafts.every((draft) => draft.place !== after.text))
      reader.state.place ??= after.text;
    if (!['group', 'part', 'item'].includes(reading.rule)) reader.state.documentPlace ??= after.text;
    return after.text;
  }
  if (before) {
    reader.state.documentPlace ??= before.text;
    const subject = reader.names.find((name) => name.end <= figure.start);
    return (reading.rule === 'item' ? before : subject)?.text ?? null;
  }
  return reader.state.documentPlace;
}
